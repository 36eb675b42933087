#pragma once

#include "pagekit/appcontext.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shell {

/// Name and password; accepted once the session has started for that user. GUI thread, the check of
/// the password runs on a reader's thread.
class SignInDialog final : public QDialog {
    Q_OBJECT
public:
    explicit SignInDialog(pagekit::AppContext& context, QWidget* parent = nullptr);

private:
    void signIn();

    pagekit::AppContext& m_context;
    QLineEdit* m_name;
    QLineEdit* m_password;
    QLabel* m_problem;
    QPushButton* m_button;
};

}  // namespace shell
