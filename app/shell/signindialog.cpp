#include "shell/signindialog.h"

#include "pagekit/answer.h"

#include "identity/attemptlimit.h"
#include "identity/session.h"
#include "identity/signin.h"
#include "storage/database.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace shell {
namespace {

QLineEdit* addField(QVBoxLayout* layout, const QString& label, const QString& objectName,
                    QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(objectName);
    edit->setAccessibleName(label);
    auto* caption = new QLabel(label, parent);
    caption->setBuddy(edit);
    caption->setFont(widgets::fontFor(widgets::TextRole::Secondary));
    layout->addWidget(caption);
    layout->addSpacing(-widgets::size::kStep2);
    layout->addWidget(edit);
    return edit;
}

}  // namespace

SignInDialog::SignInDialog(pagekit::AppContext& context, QWidget* parent)
    : QDialog(parent), m_context(context) {
    setObjectName(QStringLiteral("signInDialog"));
    setWindowTitle(tr("Sign in"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep6, widgets::size::kStep6,
                               widgets::size::kStep6);
    layout->setSpacing(widgets::size::kStep3);
    m_name = addField(layout, tr("Name"), QStringLiteral("nameEdit"), this);
    m_password = addField(layout, tr("Password"), QStringLiteral("passwordEdit"), this);
    m_password->setEchoMode(QLineEdit::Password);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("problemLabel"));
    m_problem->setWordWrap(true);
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, widgets::currentTheme().error.ink);
    m_problem->setPalette(red);
    m_problem->hide();
    layout->addWidget(m_problem);
    m_button = new QPushButton(tr("Sign in"), this);
    m_button->setObjectName(QStringLiteral("signInButton"));
    m_button->setProperty("primary", true);
    m_button->setDefault(true);
    layout->addWidget(m_button);
    setMinimumWidth(360);
    connect(m_button, &QPushButton::clicked, this, &SignInDialog::signIn);
}

void SignInDialog::signIn() {
    m_button->setEnabled(false);
    const QString name = m_name->text();
    const QString password = m_password->text();
    pagekit::AppContext& context = m_context;
    auto checked =
        context.database.read([&context, name, password](storage::Connection& connection) {
            return identity::signIn(connection, context.modules, context.attempts, name, password);
        });
    pagekit::onAnswer(this, checked, [this](const core::Result<identity::SignedIn>& signedIn) {
        m_button->setEnabled(true);
        if (signedIn) {
            m_context.session.start(*signedIn);
            accept();
            return;
        }
        m_problem->setText(signedIn.error().message);
        m_problem->show();
        m_password->selectAll();
        m_password->setFocus();
    });
}

}  // namespace shell
