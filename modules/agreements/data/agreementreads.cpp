#include "agreements/data/agreementreads.h"

#include "agreements/data/templatereads.h"
#include "agreements/domain/agreementcontent.h"
#include "agreements/domain/agreementwords.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace agreements {
namespace {

using core::Result;
using storage::Connection;
using storage::Statement;

std::optional<core::Date> dateIn(const Statement& row, int column) {
    return core::Date::fromIso(row.text(column));
}

constexpr const char* kAgreementColumns =
    "SELECT id, centre_id, number, relation, template_id, template_key, title, customer_id, "
    "dealer_id, maker_id, time_zone, language, valid_from_on, valid_to_on, linked_id, amends_id, "
    "note, deleted, made_at, blanks, switches, calendar FROM agreement WHERE id = :id";

Result<AgreementCard> cardIn(const Statement& row) {
    AgreementCard card;
    Agreement& found = card.agreement;
    found.id = AgreementId(row.id(0));
    found.centre = row.id(1);
    found.number = row.text(2);
    found.relation = relationFromCode(row.text(3)).value_or(Relation::Customer);
    found.templateId = TemplateId(row.id(4));
    found.templateKey = row.text(5);
    found.title = row.text(6);
    found.customer = customers::CustomerId(row.id(7));
    found.dealer = staff::OrganisationId(row.id(8));
    found.maker = staff::OrganisationId(row.id(9));
    found.timeZone = row.text(10);
    found.language = languageFromCode(row.text(11)).value_or(Language::Simplified);
    found.validFrom = dateIn(row, 12);
    found.validTo = dateIn(row, 13);
    found.linked = AgreementId(row.id(14));
    found.amends = AgreementId(row.id(15));
    found.note = row.text(16);
    card.isRemoved = row.integer(17) != 0;
    card.madeAt = row.instant(18);
    CORE_ASSIGN(found.values, blanksFromText(row.text(19)));
    CORE_ASSIGN(found.switches, switchesFromText(row.text(20)));
    CORE_ASSIGN(found.restDays, restDaysFromText(row.text(21)));
    return card;
}

AgreementEvent eventIn(const Statement& row) {
    AgreementEvent event;
    event.id = AgreementEventId(row.id(0));
    event.seq = row.integer(1);
    event.kind = agreementEventKindFromCode(row.text(2)).value_or(AgreementEventKind::Drafted);
    if (!row.isNull(3))
        event.from = agreementStateFromNumber(row.integer(3));
    if (!row.isNull(4))
        event.to = agreementStateFromNumber(row.integer(4));
    event.at = row.instant(5);
    event.countsOn = dateIn(row, 6);
    event.party = row.text(7);
    event.person = row.text(8);
    event.approvedBy = row.id(9);
    event.other = AgreementId(row.id(10));
    event.hash = row.text(11);
    event.text = row.text(12);
    event.madeBy = row.id(13);
    return event;
}

Result<QList<AgreementId>> idsIn(Statement& row) {
    QList<AgreementId> ids;
    while (row.next())
        ids.append(AgreementId(row.id(0)));
    CORE_TRY(row.status());
    return ids;
}

std::optional<StoredCopy> storedCopyIn(const Statement& row) {
    const auto signedOn = dateIn(row, 5);
    if (!signedOn)
        return std::nullopt;
    return StoredCopy{CopyId(row.id(0)), AgreementId(row.id(1)),
                      row.blob(2),       row.text(3),
                      row.text(4),       *signedOn};
}

Result<std::optional<StoredCopy>> copyIn(Statement& row) {
    std::optional<StoredCopy> copy;
    if (row.next())
        copy = storedCopyIn(row);
    CORE_TRY(row.status());
    return copy;
}

}  // namespace

Result<QList<AgreementEvent>> eventsOf(Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(auto row, connection.prepare(
                              "SELECT id, seq, kind, from_state, to_state, at, counts_on, party, "
                              "person, approved_by, other_id, hash, text, made_by "
                              "FROM agreement_event WHERE agreement_id = :id ORDER BY at, id"));
    row.bind(":id", id.row());
    QList<AgreementEvent> events;
    while (row.next())
        events.append(eventIn(row));
    CORE_TRY(row.status());
    return events;
}

Result<QList<AgreementScope>> scopesOf(Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT kind, unit_id, model_id, product_line_id, "
                                             "region FROM agreement_scope WHERE agreement_id = :id "
                                             "AND deleted = 0 ORDER BY id"));
    row.bind(":id", id.row());
    QList<AgreementScope> scopes;
    while (row.next()) {
        scopes.append({scopeKindFromCode(row.text(0)).value_or(ScopeKind::All),
                       equipment::UnitId(row.id(1)), equipment::ModelId(row.id(2)),
                       equipment::ProductLineId(row.id(3)), row.text(4)});
    }
    CORE_TRY(row.status());
    return scopes;
}

Result<std::optional<AgreementCard>> findAgreement(Connection& connection, const AgreementId& id) {
    std::optional<AgreementCard> card;
    {
        CORE_ASSIGN(auto row, connection.prepare(kAgreementColumns));
        row.bind(":id", id.row());
        if (row.next()) {
            CORE_ASSIGN(card, cardIn(row));
        }
        CORE_TRY(row.status());
    }
    if (!card)
        return card;
    CORE_ASSIGN(card->events, eventsOf(connection, id));
    CORE_ASSIGN(card->scopes, scopesOf(connection, id));
    card->life = lifeOf(card->events);
    card->inForce = inForceOf(card->life, card->agreement.validFrom, card->agreement.validTo);
    return card;
}

Result<std::optional<AgreementId>> agreementWithNumber(Connection& connection,
                                                       const QString& number) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT id FROM agreement WHERE number = :number "
                                             "AND deleted = 0 ORDER BY id LIMIT 1"));
    row.bind(":number", number);
    std::optional<AgreementId> id;
    if (row.next())
        id = AgreementId(row.id(0));
    CORE_TRY(row.status());
    return id;
}

Result<std::optional<AgreementId>> agreementNamed(Connection& connection, const QString& name) {
    CORE_ASSIGN(const auto byNumber, agreementWithNumber(connection, name.trimmed()));
    if (byNumber)
        return byNumber;
    const auto id = core::RowId::fromString(name.trimmed());
    if (!id)
        return std::optional<AgreementId>();
    CORE_ASSIGN(const auto card, findAgreement(connection, AgreementId(*id)));
    return card ? std::optional(card->agreement.id) : std::nullopt;
}

Result<QList<AgreementPaper>> papersOf(Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT copy_number, holder, issued_on, note FROM "
                                             "agreement_paper WHERE agreement_id = :id "
                                             "ORDER BY copy_number, id"));
    row.bind(":id", id.row());
    QList<AgreementPaper> papers;
    while (row.next()) {
        if (const auto issuedOn = dateIn(row, 2))
            papers.append({int(row.integer(0)), row.text(1), *issuedOn, row.text(3)});
    }
    CORE_TRY(row.status());
    return papers;
}

Result<QList<AgreementScan>> scansOf(Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT hash, file_name, note FROM agreement_scan "
                                             "WHERE agreement_id = :id ORDER BY id"));
    row.bind(":id", id.row());
    QList<AgreementScan> scans;
    while (row.next())
        scans.append({row.text(0), row.text(1), row.text(2)});
    CORE_TRY(row.status());
    return scans;
}

Result<QList<AgreementId>> dependentsOf(Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT id FROM agreement WHERE linked_id = :id "
                                             "AND deleted = 0 ORDER BY id"));
    row.bind(":id", id.row());
    return idsIn(row);
}

Result<QList<AgreementId>> supplementsOf(Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT id FROM agreement WHERE amends_id = :id "
                                             "AND deleted = 0 ORDER BY id"));
    row.bind(":id", id.row());
    return idsIn(row);
}

Result<std::optional<StoredCopy>> signedCopy(Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(const auto events, eventsOf(connection, id));
    CORE_ASSIGN(auto row, connection.prepare("SELECT id, agreement_id, content, hash, language, "
                                             "signed_on FROM agreement_copy "
                                             "WHERE agreement_id = :id AND hash = :hash "
                                             "ORDER BY id LIMIT 1"));
    row.bind(":id", id.row()).bind(":hash", lifeOf(events).copyHash);
    return copyIn(row);
}

Result<std::optional<StoredCopy>> copyWithHash(Connection& connection, const QString& hash) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT id, agreement_id, content, hash, language, "
                                             "signed_on FROM agreement_copy WHERE hash = :hash "
                                             "ORDER BY id LIMIT 1"));
    row.bind(":hash", hash);
    return copyIn(row);
}

Result<std::optional<StoredCopy>> copyInForce(Connection& connection, const AgreementId& id,
                                              const core::Date& date) {
    constexpr int kLongestChain = 1000;
    QList<AgreementId> open{id};
    QSet<core::RowId> seen;
    while (!open.isEmpty() && seen.size() < kLongestChain) {
        const AgreementId next = open.takeFirst();
        if (seen.contains(next.row()))
            continue;
        seen.insert(next.row());
        CORE_ASSIGN(const auto card, findAgreement(connection, next));
        if (!card || card->isRemoved)
            continue;
        if (card->inForce.holdsOn(date))
            return signedCopy(connection, next);
        CORE_ASSIGN(const auto supplements, supplementsOf(connection, next));
        open.append(supplements);
    }
    return std::optional<StoredCopy>();
}

Result<AgreementCopy> openCopy(const StoredCopy& copy) {
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(copy.content, QCryptographicHash::Sha256).toHex());
    if (hash != copy.hash)
        return core::fail(
            QStringLiteral("copy/hash"),
            QCoreApplication::translate("agreements",
                                        "The stored copy is not what was signed. Restore it from a "
                                        "backup."),
            copy.id.toString());
    return copyFromBytes(copy.content);
}

Result<std::optional<TemplateComparison>> comparedWithNewest(Connection& connection,
                                                             const AgreementId& id,
                                                             Language language) {
    CORE_ASSIGN(const auto stored, signedCopy(connection, id));
    if (!stored)
        return std::optional<TemplateComparison>();
    CORE_ASSIGN(const AgreementCopy copy, openCopy(*stored));
    CORE_ASSIGN(const auto newest, newestTemplate(connection, copy.agreement.id));
    if (!newest)
        return std::optional<TemplateComparison>();
    return std::optional(
        compareTemplates(copy.agreement, newest->content, language, copy.values, copy.switches));
}

}  // namespace agreements
