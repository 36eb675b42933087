#pragma once

#include "agreements/domain/lifecycle.h"
#include "pagekit/appcontext.h"

#include <QDialog>

namespace widgets {
class DateEdit;
class FormPane;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

/// Ends an agreement on a day, with the reason. Stays open on a refusal.
class TerminateDialog final : public QDialog {
    Q_OBJECT
public:
    TerminateDialog(pagekit::AppContext& context, const AgreementId& agreement, QWidget* parent);

private:
    void save();

    pagekit::AppContext& m_context;
    AgreementId m_agreement;
    widgets::FormPane* m_pane;
    widgets::DateEdit* m_on;
    widgets::TextEdit* m_reason;
};

}  // namespace agreements::ui
