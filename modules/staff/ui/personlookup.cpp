#include "staff/ui/personlookup.h"

#include "core/pinyin.h"
#include "core/textfold.h"
#include "identity/session.h"
#include "pagekit/presenter.h"
#include "pagekit/recorddialog.h"
#include "staff/data/personrecords.h"
#include "staff/ui/personform.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace staff::ui {
namespace {

constexpr qsizetype kMostOffered = 12;

QString lookupText(const char* source) {
    return QCoreApplication::translate("staff::ui::PersonLookup", source);
}

pagekit::PickerItem itemOf(const Person& person) {
    return {person.id.row(),
            person.name,
            QStringList{person.post, person.phone}.join(QStringLiteral("  ")).trimmed(),
            {}};
}

core::Result<pagekit::PickerItem> describePerson(storage::Connection& connection,
                                                 const core::RowId& id) {
    CORE_ASSIGN(const auto person, findPerson(connection, PersonId(id)));
    if (!person)
        return core::fail(QStringLiteral("person/unknown"),
                          lookupText(QT_TRANSLATE_NOOP("staff::ui::PersonLookup",
                                                       "This person is not there any more.")));
    return itemOf(*person);
}

std::optional<pagekit::PickerItem> createPerson(pagekit::AppContext& context, QWidget* parent,
                                                const QString& typed, const core::RowId& within) {
    auto* form = new PersonForm(context, nullptr);
    form->startNew(typed, within);
    pagekit::RecordDialog dialog(
        lookupText(QT_TRANSLATE_NOOP("staff::ui::PersonLookup", "New person")), form, parent);
    if (dialog.exec() != QDialog::Accepted || !dialog.made())
        return std::nullopt;
    return pagekit::PickerItem{dialog.made()->id, dialog.made()->title, {}, {}};
}

/// People stand on a page of the settings; what is found is shown and changed in a dialog.
void openPerson(pagekit::AppContext& context, const core::RowId& id) {
    auto* form = new PersonForm(context, nullptr);
    form->startEdit(id);
    auto* dialog = new pagekit::RecordDialog(
        lookupText(QT_TRANSLATE_NOOP("staff::ui::PersonLookup", "Person")), form,
        qobject_cast<QWidget*>(context.presenter.receiver()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}  // namespace

bool isNameMeantBy(const QString& name, const QString& typed) {
    const QString wanted = core::foldText(typed);
    if (wanted.isEmpty() || core::foldText(name).contains(wanted))
        return true;
    const QString letters = QString(wanted).remove(u' ');
    const QList<core::PinyinReading> readings = core::readName(name);
    return std::any_of(readings.cbegin(), readings.cend(), [&](const core::PinyinReading& reading) {
        return core::fullPinyin(reading).startsWith(letters) ||
               core::pinyinInitials(reading).startsWith(letters);
    });
}

bool isMeantBy(const Person& person, const QString& typed) {
    if (isNameMeantBy(person.name, typed))
        return true;
    const QString digits = core::foldCode(typed);
    return !digits.isEmpty() && core::foldCode(person.phone).contains(digits);
}

core::Result<QList<pagekit::PickerItem>> lookUpPeople(storage::Connection& connection,
                                                      CentreId centre, const QString& typed) {
    CORE_ASSIGN(const QList<Person> people, listPeople(connection, centre, PeopleShown::Present));
    QList<pagekit::PickerItem> items;
    for (const Person& person : people) {
        if (items.size() < kMostOffered && isMeantBy(person, typed))
            items.append(itemOf(person));
    }
    return items;
}

void registerPersonPicker(pagekit::PageRegistry& registry) {
    pagekit::PickerDescription picker;
    picker.kind = QStringLiteral("person");
    picker.title = [] {
        return lookupText(QT_TRANSLATE_NOOP("staff::ui::PersonLookup", "People"));
    };
    picker.find = [](pagekit::AppContext& context, const QString& typed, const core::RowId&) {
        const CentreId centre(context.session.actor().centre);
        return context.database.read([centre, typed](storage::Connection& connection) {
            return lookUpPeople(connection, centre, typed);
        });
    };
    picker.describe = [](pagekit::AppContext& context, const core::RowId& id) {
        return context.database.read(
            [id](storage::Connection& connection) { return describePerson(connection, id); });
    };
    picker.newText = [] {
        return lookupText(QT_TRANSLATE_NOOP("staff::ui::PersonLookup", "New person…"));
    };
    picker.create = createPerson;
    registry.add(std::move(picker));
    pagekit::RecordDescription record;
    record.kind = QStringLiteral("person");
    record.plural = [] {
        return lookupText(QT_TRANSLATE_NOOP("staff::ui::PersonLookup", "People"));
    };
    record.icon = QStringLiteral("user");
    record.open = openPerson;
    registry.add(std::move(record));
}

}  // namespace staff::ui
