#include "staff/data/personsearch.h"

#include "staff/data/stafftables.h"

namespace staff {
namespace {

core::Result<storage::SearchDocument> personDocument(storage::Connection& connection, qint64 seq) {
    storage::SearchDocument document;
    CORE_ASSIGN(auto person, connection.prepare("SELECT name, post, phone, note FROM person "
                                                "WHERE seq = :seq"));
    person.bind(":seq", seq);
    if (!person.next()) {
        CORE_TRY(person.status());
        return document;
    }
    document.title = person.text(0);
    QStringList second{person.text(1), person.text(2)};
    second.removeAll(QString());
    document.subtitle = second.join(QStringLiteral(" · "));
    if (!person.text(2).isEmpty())
        document.codes = {person.text(2)};
    document.names = {person.text(0)};
    document.text = person.text(1) + u'\n' + person.text(3);
    return document;
}

}  // namespace

storage::SearchKind personSearchKind() {
    return {QStringLiteral("person"), &personTable(), {}, personDocument};
}

}  // namespace staff
