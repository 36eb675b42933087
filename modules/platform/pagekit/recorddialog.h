#pragma once

#include "core/id.h"

#include <QDialog>

#include <optional>

namespace pagekit {

class RecordForm;

/// A kind's form as a dialog, for "New…" in the look-ups of other pages.
class RecordDialog final : public QDialog {
    Q_OBJECT
public:
    RecordDialog(const QString& title, RecordForm* form, QWidget* parent);

    struct Made {
        core::RowId id;
        QString title;
    };
    /// What was saved, or taken in place of a new one; nullopt after Esc.
    const std::optional<Made>& made() const { return m_made; }

private:
    std::optional<Made> m_made;
};

}  // namespace pagekit
