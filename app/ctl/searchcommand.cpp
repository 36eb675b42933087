#include "ctl/commands.h"

#include "storage/searchindex.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace ctl {
namespace {

struct SearchText {
    Q_DECLARE_TR_FUNCTIONS(ctl::SearchCommand)
};

core::Result<int> search(Call& call) {
    const QString text = call.typed().words.join(u' ');
    if (text.isEmpty())
        return core::fail(usage(SearchText::tr("Type: search TEXT [--limit N]")));
    CORE_ASSIGN(const int limit, call.number("limit", 20, 1));
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(const auto hits, database->readNow([&](storage::Connection& connection) {
        return call.registry().searchIndex()->search(connection, text, limit);
    }));
    QJsonArray json;
    QStringList lines;
    for (const storage::SearchHit& hit : hits) {
        json.append(QJsonObject{{QStringLiteral("kind"), hit.kind},
                                {QStringLiteral("id"), hit.id.toString()},
                                {QStringLiteral("title"), hit.title},
                                {QStringLiteral("matched"), hit.matched}});
        lines.append(QStringList{hit.kind, hit.title, hit.subtitle, hit.matched}.join(u'\t'));
    }
    call.answer(json, lines);
    return 0;
}

}  // namespace

Command searchCommand() {
    return {"search",
            "TEXT [--limit N]",
            "Finds customers, units, orders and parts.",
            {QStringLiteral("limit")},
            search};
}

}  // namespace ctl
