#pragma once

#include "core/result.h"
#include "pagekit/appcontext.h"
#include "parts/domain/part.h"
#include "storage/writetx.h"

#include <QDialog>

#include <functional>

namespace widgets {
class CheckEdit;
class FormBuilder;
class FormPane;
class QuantityEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace parts::ui {

/// What goes with a part: another one that may be taken instead, or a fault for which it is taken
/// along. Writes it itself. GUI thread.
class PartLinkDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Kind { Substitute, Kit };

    PartLinkDialog(pagekit::AppContext& context, Kind kind, const PartId& part, QWidget* parent);

private:
    void addFields(widgets::FormBuilder& fields);
    void save();
    std::function<core::Done(storage::WriteTx&)> work() const;

    pagekit::AppContext& m_context;
    const Kind m_kind;
    const PartId m_part;
    widgets::FormPane* m_pane;
    widgets::ReferenceEdit* m_other = nullptr;
    widgets::CheckEdit* m_bothWays = nullptr;
    widgets::TextEdit* m_text = nullptr;  ///< note of a substitute, fault of a kit
    widgets::QuantityEdit* m_quantity = nullptr;
};

}  // namespace parts::ui
