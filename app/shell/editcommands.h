#pragma once

#include "pagekit/page.h"

#include <QObject>

namespace widgets {
class UndoBar;
}

namespace shell {

/// Undo and redo: in the field that has the keyboard, else of what was done last, for as long as
/// the bar offers it. GUI thread.
class EditCommands final : public QObject {
    Q_OBJECT
public:
    EditCommands(widgets::UndoBar& bar, QObject* parent);

    pagekit::CommandState undoState() const;
    pagekit::CommandState redoState() const;
    void undo();
    void redo();

protected:
    /// A line edit takes the keys of undo for itself even where it has nothing to undo.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    widgets::UndoBar& m_bar;
};

}  // namespace shell
