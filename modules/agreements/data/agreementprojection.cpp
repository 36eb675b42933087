#include "agreements/data/agreementprojection.h"

#include "agreements/data/agreementreads.h"
#include "agreements/data/agreementtables.h"
#include "core/textfold.h"
#include "customers/data/customerkeys.h"
#include "customers/data/customertables.h"
#include "staff/data/stafftables.h"

#include <QSet>

namespace agreements {
namespace {

using core::Done;
using core::Result;
using storage::Connection;

/// What the derived columns hold, or must hold.
struct DerivedColumns {
    qint64 state = 0;
    qint64 stateAt = 0;
    QString signedOn;
    QString effectiveOn;
    QString endedOn;
    QString inForceFrom;
    QString inForceUntil;
    qint64 notApplied = 0;
    QString titleKey;
    QString partyKey;
    QString validToKey;
    QString filterKey;

    friend bool operator==(const DerivedColumns&, const DerivedColumns&) = default;
};

struct DerivedAgreement {
    qint64 seq = 0;
    AgreementId id;
    DerivedColumns stored;
    DerivedColumns computed;
};

/// Behind every day that an agreement may end on.
const QString& endless() {
    static const QString text = QStringLiteral("9999-12-31");
    return text;
}

QString isoOrEmpty(const std::optional<core::Date>& date) {
    return date ? date->toIso() : QString();
}

void computeLife(const QList<AgreementEvent>& events, const std::optional<core::Date>& validFrom,
                 const std::optional<core::Date>& validTo, DerivedColumns& columns) {
    const AgreementLife life = lifeOf(events);
    const InForce days = inForceOf(life, validFrom, validTo);
    columns.state = life.state ? qint64(*life.state) : 0;
    columns.stateAt = life.stateAt.ms;
    columns.signedOn = isoOrEmpty(life.signedOn);
    columns.effectiveOn = isoOrEmpty(life.effectiveOn);
    columns.endedOn = isoOrEmpty(life.endedOn);
    columns.inForceFrom = isoOrEmpty(days.from);
    columns.inForceUntil = isoOrEmpty(days.until);
    columns.notApplied = life.notApplied;
    columns.validToKey = days.until ? days.until->toIso() : validTo ? validTo->toIso() : endless();
}

constexpr const char* kDerivedSql =
    "SELECT a.seq, a.id, a.state, a.state_at, a.signed_on, a.effective_on, a.ended_on, "
    "a.in_force_from_on, a.in_force_until_on, a.not_applied, a.title_key, a.party_key, "
    "a.valid_to_key, a.filter_key, a.number, a.title, a.template_key, a.valid_from_on, "
    "a.valid_to_on, c.name, d.name, m.name "
    "FROM agreement a LEFT JOIN customer c ON c.id = a.customer_id "
    "LEFT JOIN organisation d ON d.id = a.dealer_id "
    "LEFT JOIN organisation m ON m.id = a.maker_id WHERE a.seq = :seq";

DerivedColumns storedColumns(const storage::Statement& row) {
    return {row.integer(2), row.integer(3), row.text(4),  row.text(5),  row.text(6),  row.text(7),
            row.text(8),    row.integer(9), row.text(10), row.text(11), row.text(12), row.text(13)};
}

Result<std::optional<DerivedAgreement>> derivedAgreement(Connection& connection, qint64 seq) {
    DerivedAgreement found;
    std::optional<core::Date> validFrom;
    std::optional<core::Date> validTo;
    {
        CORE_ASSIGN(auto row, connection.prepare(kDerivedSql));
        row.bind(":seq", seq);
        if (!row.next()) {
            CORE_TRY(row.status());
            return std::optional<DerivedAgreement>();
        }
        found.seq = row.integer(0);
        found.id = AgreementId(row.id(1));
        found.stored = storedColumns(row);
        QStringList parties{row.text(19), row.text(20), row.text(21)};
        parties.removeAll(QString());
        found.computed.titleKey = customers::nameKey(row.text(15));
        found.computed.partyKey = customers::nameKey(parties.join(u' '));
        found.computed.filterKey = core::foldText(row.text(14) + u' ' + row.text(15) + u' ' +
                                                  row.text(16) + u' ' + parties.join(u' '));
        validFrom = core::Date::fromIso(row.text(17));
        validTo = core::Date::fromIso(row.text(18));
    }
    CORE_ASSIGN(const auto events, eventsOf(connection, found.id));
    computeLife(events, validFrom, validTo, found.computed);
    return std::optional(found);
}

storage::Value nullableText(const QString& text) {
    return text.isEmpty() ? storage::null() : storage::toValue(text);
}

Done writeDerived(Connection& connection, const DerivedAgreement& agreement) {
    const DerivedColumns& now = agreement.computed;
    if (now == agreement.stored)
        return {};
    CORE_ASSIGN(
        auto update,
        connection.derive(
            "UPDATE agreement SET state = :state, state_at = :state_at, signed_on = :signed, "
            "effective_on = :effective, ended_on = :ended, in_force_from_on = :from, "
            "in_force_until_on = :until, not_applied = :not_applied, title_key = :title, "
            "party_key = :party, valid_to_key = :valid_to, filter_key = :filter "
            "WHERE seq = :seq"));
    update.bind(":state", now.state)
        .bind(":state_at", now.stateAt)
        .bind(":signed", nullableText(now.signedOn))
        .bind(":effective", nullableText(now.effectiveOn))
        .bind(":ended", nullableText(now.endedOn))
        .bind(":from", nullableText(now.inForceFrom))
        .bind(":until", nullableText(now.inForceUntil))
        .bind(":not_applied", now.notApplied)
        .bind(":title", now.titleKey)
        .bind(":party", now.partyKey)
        .bind(":valid_to", now.validToKey)
        .bind(":filter", now.filterKey)
        .bind(":seq", agreement.seq);
    return update.run();
}

Done refreshAgreement(Connection& connection, qint64 seq) {
    CORE_ASSIGN(const auto agreement, derivedAgreement(connection, seq));
    return agreement ? writeDerived(connection, *agreement) : Done();
}

Result<QList<qint64>> agreementSeqs(Connection& connection, QByteArrayView sql, qint64 value,
                                    int limit = -1) {
    CORE_ASSIGN(auto row, connection.prepare(sql));
    row.bind(":value", value);
    if (limit >= 0)
        row.bind(":limit", limit);
    QList<qint64> seqs;
    while (row.next())
        seqs.append(row.integer(0));
    CORE_TRY(row.status());
    return seqs;
}

/// The agreements whose derived columns hold something of the changed row.
Result<QList<qint64>> touchedAgreements(Connection& connection, const storage::RowChange& change) {
    if (change.table == &agreementTable())
        return QList<qint64>{change.seq};
    if (change.table == &agreementEventTable())
        return agreementSeqs(connection,
                             "SELECT a.seq FROM agreement_event e JOIN agreement a "
                             "ON a.id = e.agreement_id WHERE e.seq = :value",
                             change.seq);
    // What is new has no agreement yet.
    if (change.kind != storage::ChangeKind::Updated)
        return QList<qint64>();
    if (change.table == &customers::customerTable())
        return agreementSeqs(connection,
                             "SELECT a.seq FROM customer c JOIN agreement a "
                             "ON a.customer_id = c.id WHERE c.seq = :value",
                             change.seq);
    if (change.table == &staff::organisationTable())
        return agreementSeqs(connection,
                             "SELECT a.seq FROM organisation o JOIN agreement a "
                             "ON a.dealer_id = o.id OR a.maker_id = o.id WHERE o.seq = :value",
                             change.seq);
    return QList<qint64>();
}

constexpr const char* kSeqsSql =
    "SELECT seq FROM agreement WHERE seq > :value ORDER BY seq LIMIT :limit";

QString whatDiffers(const DerivedAgreement& agreement) {
    const DerivedColumns& is = agreement.stored;
    const DerivedColumns& must = agreement.computed;
    if (is.state != must.state)
        return QStringLiteral("state is %1, the events make %2").arg(is.state).arg(must.state);
    if (is.inForceFrom != must.inForceFrom || is.inForceUntil != must.inForceUntil)
        return QStringLiteral("in force is %1 to %2, the events make %3 to %4")
            .arg(is.inForceFrom, is.inForceUntil, must.inForceFrom, must.inForceUntil);
    if (is.signedOn != must.signedOn || is.effectiveOn != must.effectiveOn ||
        is.endedOn != must.endedOn || is.stateAt != must.stateAt)
        return QStringLiteral("its days do not follow from the events");
    if (is.notApplied != must.notApplied)
        return QStringLiteral("%1 events are counted as not applied, must be %2")
            .arg(is.notApplied)
            .arg(must.notApplied);
    return QStringLiteral("the keys do not follow from number, title and parties");
}

}  // namespace

Done AgreementProjection::refresh(Connection& connection, const storage::ChangeSet& changes) {
    QSet<qint64> done;
    for (const storage::RowChange& change : changes.rows) {
        CORE_ASSIGN(const QList<qint64> seqs, touchedAgreements(connection, change));
        for (const qint64 seq : seqs) {
            if (done.contains(seq))
                continue;
            done.insert(seq);
            CORE_TRY(refreshAgreement(connection, seq));
        }
    }
    return {};
}

Done AgreementProjection::rebuild(Connection& connection) {
    constexpr int kBlock = 1000;
    qint64 after = 0;
    for (;;) {
        CORE_ASSIGN(const auto seqs, agreementSeqs(connection, kSeqsSql, after, kBlock));
        if (seqs.isEmpty())
            return {};
        for (const qint64 seq : seqs)
            CORE_TRY(refreshAgreement(connection, seq));
        after = seqs.last();
    }
}

Result<storage::CheckProgress> AgreementProjection::step(Connection& connection,
                                                         storage::CheckProgress progress, int limit,
                                                         QList<storage::Finding>& findings) {
    CORE_ASSIGN(const auto seqs, agreementSeqs(connection, kSeqsSql, progress.afterSeq, limit));
    for (const qint64 seq : seqs) {
        CORE_ASSIGN(const auto agreement, derivedAgreement(connection, seq));
        if (agreement && agreement->stored != agreement->computed)
            findings.append({name(), QStringLiteral("agreement"), agreement->id.toString(),
                             whatDiffers(*agreement)});
        progress.afterSeq = seq;
    }
    progress.finished = seqs.isEmpty();
    return progress;
}

}  // namespace agreements
