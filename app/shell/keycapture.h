#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace shell {

/// A field that takes the next key that is pressed, whatever it does elsewhere. Tab, Shift+Tab and
/// Esc leave it, so that nobody is caught in it. GUI thread.
class KeyCapture final : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyCapture(QWidget* parent = nullptr);

Q_SIGNALS:
    void pressed(const QKeySequence& key);
    /// A key that types text is none for a command.
    void refused();
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

}  // namespace shell
