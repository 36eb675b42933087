#pragma once

#include "core/error.h"
#include "core/fieldproblem.h"

#include <QWidget>

class QScrollArea;

namespace widgets {

class Form;
class FormBar;
class MessageBar;

/// A form as it stands on a page or in a dialog: messages on top, the fields that scroll, and the
/// bar that does not. Ctrl+S, Ctrl+Enter and Escape work anywhere in it, unless it stands in the
/// main window: there they are commands, to which a person may give other keys.
class FormPane final : public QWidget {
    Q_OBJECT

public:
    explicit FormPane(const QString& saveText, QWidget* parent = nullptr);

    Form& form() const { return *m_form; }
    FormBar& bar() const { return *m_bar; }
    MessageBar& messages() const { return *m_messages; }
    /// Padding around the fields; 0 inside of a card.
    void setPadding(int padding);

    /// Problems go below their fields; those of no field into the message bar.
    void showProblems(const QList<core::FieldProblem>& problems);
    /// What the use case refused: in the message bar.
    void showError(const core::Error& error);
    void setBusy(bool busy);

Q_SIGNALS:
    /// Save was asked for, and all fields can be read. `andClose` by Ctrl+Enter.
    void saveRequested(bool andClose);
    void cancelRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save(bool andClose);

    MessageBar* m_messages;
    QScrollArea* m_scroll;
    Form* m_form;
    FormBar* m_bar;
};

}  // namespace widgets
