#include "shell/passphrasedialog.h"

#include "widgets/passwordedit.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int kShortest = 8;

widgets::PasswordEdit* addPassphraseField(QVBoxLayout* layout, const QString& label,
                                          const QString& name, QWidget* parent) {
    auto* edit = new widgets::PasswordEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    auto* caption = new QLabel(label, parent);
    caption->setBuddy(edit);
    caption->setFont(widgets::fontFor(widgets::TextRole::Secondary));
    layout->addWidget(caption);
    layout->addWidget(edit);
    return edit;
}

}  // namespace

PassphraseDialog::PassphraseDialog(Purpose purpose, QWidget* parent)
    : QDialog(parent), m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("passphraseDialog"));
    setWindowTitle(tr("Passphrase of the backup"));
    setMinimumWidth(380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep6, widgets::size::kStep6,
                               widgets::size::kStep6);
    m_first = addPassphraseField(layout, tr("Passphrase"), QStringLiteral("passphraseEdit"), this);
    if (purpose == Purpose::Choose)
        m_second = addPassphraseField(layout, tr("Once more"), QStringLiteral("repeatEdit"), this);
    m_problem->setWordWrap(true);
    layout->addWidget(m_problem);
    auto* button = new QPushButton(tr("Continue"), this);
    button->setObjectName(QStringLiteral("continueButton"));
    button->setProperty("primary", true);
    button->setDefault(true);
    layout->addWidget(button, 0, Qt::AlignRight);
    connect(button, &QPushButton::clicked, this, &PassphraseDialog::take);
}

QString PassphraseDialog::passphrase() const {
    return m_first->value();
}

void PassphraseDialog::take() {
    if (m_second && m_first->value().size() < kShortest) {
        m_problem->setText(tr("Choose at least %n character(s).", nullptr, kShortest));
        return;
    }
    if (m_second && m_first->value() != m_second->value()) {
        m_problem->setText(tr("The two are not the same. Type it again."));
        m_second->clear();
        m_second->setFocus();
        return;
    }
    if (!m_first->value().isEmpty())
        accept();
}

}  // namespace shell
