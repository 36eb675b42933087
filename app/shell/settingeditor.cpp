#include "shell/settingeditor.h"

#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/noteedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace shell {
namespace {

using Changed = std::function<void(const QVariant&)>;

QWidget* makeChoice(const modulekit::Setting& setting, const QVariant& value, Changed changed) {
    auto* edit = new widgets::ChoiceEdit;
    for (const modulekit::SettingChoice& choice : setting.choices)
        edit->add(choice.value, choice.title());
    edit->setValue(value);
    QObject::connect(edit, &widgets::ChoiceEdit::edited, edit,
                     [edit, changed = std::move(changed)] { changed(edit->value()); });
    return edit;
}

QWidget* makeInteger(const modulekit::Setting& setting, const QVariant& value, Changed changed) {
    auto* edit = new QSpinBox;
    edit->setRange(int(setting.minimum), int(setting.maximum));
    edit->setValue(value.toInt());
    QObject::connect(edit, &QSpinBox::editingFinished, edit, [edit, changed = std::move(changed)] {
        changed(QVariant::fromValue(qlonglong(edit->value())));
    });
    return edit;
}

QWidget* makeEditor(const modulekit::Setting& setting, const QVariant& value, Changed changed) {
    switch (setting.type) {
    case modulekit::SettingType::Choice:
        return makeChoice(setting, value, std::move(changed));
    case modulekit::SettingType::Integer:
        return makeInteger(setting, value, std::move(changed));
    case modulekit::SettingType::Truth: {
        auto* edit = new widgets::CheckEdit;
        edit->setText(setting.title());
        edit->setValue(value.toBool());
        QObject::connect(edit, &widgets::CheckEdit::edited, edit,
                         [edit, changed = std::move(changed)] { changed(edit->value()); });
        return edit;
    }
    case modulekit::SettingType::Lines: {
        auto* edit = new widgets::NoteEdit;
        edit->setValue(value.toString());
        QObject::connect(edit, &widgets::NoteEdit::edited, edit,
                         [edit, changed = std::move(changed)] { changed(edit->value()); });
        return edit;
    }
    case modulekit::SettingType::Text:
        break;
    }
    auto* edit = new widgets::TextEdit;
    edit->setValue(value.toString());
    QObject::connect(edit, &widgets::TextEdit::editingFinished, edit,
                     [edit, changed = std::move(changed)] { changed(edit->value()); });
    return edit;
}

}  // namespace

void addSettingEditor(QVBoxLayout* layout, const modulekit::Setting& setting, const QVariant& value,
                      std::function<void(const QVariant&)> changed) {
    QWidget* editor = makeEditor(setting, value, std::move(changed));
    editor->setAccessibleName(setting.title());
    editor->setObjectName(setting.key);
    editor->setMaximumWidth(widgets::size::kFormWidth / 2);
    if (setting.type != modulekit::SettingType::Truth) {
        auto* label = new QLabel(setting.title());
        label->setBuddy(editor);
        label->setFont(widgets::fontFor(widgets::TextRole::Secondary));
        layout->addWidget(label);
        layout->addSpacing(widgets::size::kStep1);
    }
    layout->addWidget(editor);
    if (setting.hint) {
        auto* hint = new QLabel(setting.hint());
        hint->setWordWrap(true);
        hint->setFont(widgets::fontFor(widgets::TextRole::Secondary));
        layout->addWidget(hint);
    }
    layout->addSpacing(widgets::size::kStep3);
}

}  // namespace shell
