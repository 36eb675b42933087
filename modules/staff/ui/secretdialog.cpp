#include "staff/ui/secretdialog.h"

#include "identity/session.h"
#include "identity/useredit.h"
#include "pagekit/presenter.h"
#include "pagekit/saving.h"
#include "storage/database.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/passwordedit.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace staff::ui {

SecretDialog::SecretDialog(pagekit::AppContext& context, identity::User user, Secret secret,
                           QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_user(std::move(user)),
      m_secret(secret),
      m_pane(new widgets::FormPane(tr("Save"), this)) {
    setObjectName(QStringLiteral("secretDialog"));
    setWindowTitle(
        (secret == Secret::Password ? tr("Password of %1") : tr("PIN of %1")).arg(m_user.name));
    build();
    connect(m_pane, &widgets::FormPane::saveRequested, this, [this] { save(false); });
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    resize(460, 380);
    m_pane->form().focusFirst();
}

bool SecretDialog::isSet() const {
    return m_secret == Secret::Password ? m_user.hasPassword : m_user.hasPin;
}

void SecretDialog::build() {
    using Need = widgets::FormBuilder::Need;
    const bool isPin = m_secret == Secret::Pin;
    widgets::FormBuilder fields(m_pane->form(), m_context.entry);
    fields.fillColumn();
    const bool isOwn = m_user.id.row() == m_context.session.actor().user;
    if (isOwn && (m_user.hasPassword || isSet()))
        m_current = fields.add<widgets::PasswordEdit>(
            QStringLiteral("current"),
            m_user.hasPassword ? tr("&Present password") : tr("&Present PIN"), Need::Required);
    m_next = fields.add<widgets::PasswordEdit>(QStringLiteral("next"),
                                               isPin ? tr("&New PIN") : tr("&New password"));
    fields.last().setHint(isPin ? tr("Four to twelve digits, to agree to what others do.")
                                : tr("At least six characters."));
    m_again = fields.add<widgets::PasswordEdit>(QStringLiteral("again"), tr("Once &more"));
    fields.last().setCheck([this] {
        return m_again->value() == m_next->value() ? QString()
                                                   : tr("This is not the same as above.");
    });
    if (isSet()) {
        QPushButton* clear =
            m_pane->bar().addLeft(isPin ? tr("Take the PIN away") : tr("Take the password away"),
                                  QStringLiteral("clearButton"));
        connect(clear, &QPushButton::clicked, this, [this] { save(true); });
    }
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void SecretDialog::save(bool clear) {
    if (!clear && m_next->value().isEmpty()) {
        m_pane->showProblems(
            {{QStringLiteral("next"),
              m_secret == Secret::Pin ? tr("Enter the new PIN.") : tr("Enter the new password.")}});
        return;
    }
    const identity::SecretChange change{m_user.id, m_current ? m_current->value() : QString(),
                                        clear ? QString() : m_next->value()};
    auto written = m_context.database.write(
        m_context.session.actor(), [change, secret = m_secret](storage::WriteTx& tx) {
            return secret == Secret::Password ? identity::changePassword(tx, change)
                                              : identity::changePin(tx, change);
        });
    QHash<QString, QString> fieldOf{{QStringLiteral("password/short"), QStringLiteral("next")},
                                    {QStringLiteral("pin/form"), QStringLiteral("next")}};
    if (m_current)
        fieldOf.insert(QStringLiteral("password/wrong"), QStringLiteral("current"));
    pagekit::afterSaving(this, *m_pane, written, fieldOf, [this, clear] {
        const bool isPin = m_secret == Secret::Pin;
        m_context.presenter.showDone(
            clear ? (isPin ? tr("The PIN is taken away.") : tr("The password is taken away."))
                  : (isPin ? tr("The PIN is set.") : tr("The password is set.")));
        accept();
    });
}

}  // namespace staff::ui
