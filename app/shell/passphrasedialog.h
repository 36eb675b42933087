#pragma once

#include <QDialog>

class QLabel;

namespace widgets {
class PasswordEdit;
}

namespace shell {

/// Asks for the passphrase of a backup; twice where it is chosen.
class PassphraseDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Choose, Enter };

    PassphraseDialog(Purpose purpose, QWidget* parent);

    QString passphrase() const;

private:
    void take();

    widgets::PasswordEdit* m_first;
    widgets::PasswordEdit* m_second = nullptr;
    QLabel* m_problem;
};

}  // namespace shell
