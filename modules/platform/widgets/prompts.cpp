#include "widgets/prompts.h"

#include "widgets/formbuilder.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {
namespace {

struct Prompts {
    Q_DECLARE_TR_FUNCTIONS(widgets::Prompts)
};

/// A dialog of 420 px: a title sentence, an optional explanation, room for more, buttons.
class PromptDialog final : public QDialog {
public:
    PromptDialog(QWidget* parent, const QString& question, const QString& explanation)
        : QDialog(parent), m_body(new QVBoxLayout), m_buttons(new QHBoxLayout) {
        setObjectName(QStringLiteral("promptDialog"));
        setWindowTitle(QCoreApplication::applicationName());
        setAccessibleName(question);
        setAccessibleDescription(explanation);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(size::kStep6, size::kStep6, size::kStep6, size::kStep4);
        layout->setSpacing(size::kStep3);
        layout->addWidget(sentence(question, TextRole::RecordTitle, Ink::Text));
        if (!explanation.isEmpty())
            layout->addWidget(sentence(explanation, TextRole::Body, Ink::Secondary));
        layout->addLayout(m_body);
        layout->addSpacing(size::kStep2);
        layout->addLayout(m_buttons);
        m_buttons->addStretch();
        setMinimumWidth(420);
    }

    QPushButton* addButton(const QString& text, const char* name, int result) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
        m_buttons->addWidget(button);
        return button;
    }

    QVBoxLayout* body() const { return m_body; }

private:
    TextLabel* sentence(const QString& text, TextRole role, Ink ink) {
        auto* label = new TextLabel(text, role, ink, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        return label;
    }

    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
};

}  // namespace

bool confirm(QWidget* parent, const QString& question, const QString& verb,
             const QString& explanation) {
    PromptDialog dialog(parent, question, explanation);
    QPushButton* cancel =
        dialog.addButton(Prompts::tr("Cancel"), "cancelButton", QDialog::Rejected);
    QPushButton* act = dialog.addButton(verb, "confirmButton", QDialog::Accepted);
    act->setProperty("danger", true);
    cancel->setDefault(true);
    cancel->setFocus();
    return dialog.exec() == QDialog::Accepted;
}

Unsaved askAboutUnsaved(QWidget* parent, const QString& question, const QString& saveVerb) {
    constexpr int kKeep = 2;
    constexpr int kDiscard = 3;
    PromptDialog dialog(parent, question, {});
    QPushButton* discard = dialog.addButton(Prompts::tr("Discard"), "discardButton", kDiscard);
    discard->setProperty("danger", true);
    dialog.addButton(Prompts::tr("Go back"), "stayButton", QDialog::Rejected);
    QPushButton* keep = dialog.addButton(saveVerb, "saveButton", kKeep);
    keep->setProperty("primary", true);
    keep->setDefault(true);
    keep->setFocus();
    switch (dialog.exec()) {
    case kKeep:
        return Unsaved::Keep;
    case kDiscard:
        return Unsaved::Discard;
    default:
        return Unsaved::Stay;
    }
}

QString askForReason(QWidget* parent, const QString& question, const QString& label,
                     const QString& verb) {
    PromptDialog dialog(parent, question, {});
    auto* form = new Form(&dialog);
    FormBuilder build(*form, {});
    auto* reason =
        build.add<TextEdit>(QStringLiteral("reason"), label, FormBuilder::Need::Required);
    dialog.body()->addWidget(form);
    dialog.addButton(Prompts::tr("Cancel"), "cancelButton", QDialog::Rejected);
    QPushButton* act = dialog.addButton(verb, "confirmButton", QDialog::Accepted);
    act->setProperty("primary", true);
    act->setDefault(true);
    act->setEnabled(false);
    QObject::connect(reason, &QLineEdit::textChanged, act,
                     [act, reason] { act->setEnabled(!reason->isBlank()); });
    QObject::connect(form, &Form::lastFieldLeft, act, &QPushButton::click);
    reason->setFocus();
    return dialog.exec() == QDialog::Accepted ? reason->value() : QString();
}

}  // namespace widgets
