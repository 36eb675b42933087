#include "ctl/agreementactions.h"

#include "agreements/data/agreementlist.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/domain/agreementwords.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatejson.h"
#include "core/localtime.h"
#include "modulekit/centresettings.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace ctl {
namespace {

using agreements::AgreementCard;

struct AgreementShowText {
    Q_DECLARE_TR_FUNCTIONS(ctl::AgreementShow)
};

QJsonValue dayOrNull(const std::optional<core::Date>& date) {
    return date ? QJsonValue(date->toIso()) : QJsonValue();
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonArray eventsJson(const QList<agreements::AgreementEvent>& events) {
    QJsonArray rows;
    for (const agreements::AgreementEvent& event : events)
        rows.append(QJsonObject{
            {QStringLiteral("kind"), agreements::code(event.kind)},
            {QStringLiteral("at"),
             QDateTime::fromMSecsSinceEpoch(event.at.ms, Qt::UTC).toString(Qt::ISODate)},
            {QStringLiteral("on"), dayOrNull(event.countsOn)},
            {QStringLiteral("party"), textOrNull(event.party)},
            {QStringLiteral("person"), textOrNull(event.person)},
            {QStringLiteral("text"), textOrNull(event.text)}});
    return rows;
}

QJsonArray scopesJson(const QList<agreements::AgreementScope>& scopes) {
    QJsonArray rows;
    for (const agreements::AgreementScope& scope : scopes) {
        const core::RowId named = !scope.unit.isNil()    ? scope.unit.row()
                                  : !scope.model.isNil() ? scope.model.row()
                                                         : scope.productLine.row();
        rows.append(QJsonObject{
            {QStringLiteral("kind"), agreements::code(scope.kind)},
            {QStringLiteral("id"), named.isNil() ? QJsonValue() : QJsonValue(named.toString())},
            {QStringLiteral("region"), textOrNull(scope.region)}});
    }
    return rows;
}

QJsonObject cardJson(const AgreementCard& card) {
    const agreements::Agreement& agreement = card.agreement;
    return {{QStringLiteral("number"), agreement.number},
            {QStringLiteral("id"), agreement.id.toString()},
            {QStringLiteral("title"), agreement.title},
            {QStringLiteral("template"), agreement.templateKey},
            {QStringLiteral("relation"), agreements::code(agreement.relation)},
            {QStringLiteral("state"),
             card.life.state ? QJsonValue(agreements::code(*card.life.state)) : QJsonValue()},
            {QStringLiteral("language"), languageCode(agreement.language)},
            {QStringLiteral("time_zone"), agreement.timeZone},
            {QStringLiteral("signed_on"), dayOrNull(card.life.signedOn)},
            {QStringLiteral("effective_on"), dayOrNull(card.life.effectiveOn)},
            {QStringLiteral("ended_on"), dayOrNull(card.life.endedOn)},
            {QStringLiteral("valid_from"), dayOrNull(agreement.validFrom)},
            {QStringLiteral("valid_to"), dayOrNull(agreement.validTo)},
            {QStringLiteral("in_force_from"), dayOrNull(card.inForce.from)},
            {QStringLiteral("in_force_until"), dayOrNull(card.inForce.until)},
            {QStringLiteral("hash"), textOrNull(card.life.copyHash)},
            {QStringLiteral("not_applied"), card.life.notApplied},
            {QStringLiteral("scopes"), scopesJson(card.scopes)},
            {QStringLiteral("events"), eventsJson(card.events)}};
}

struct Problem {
    QString place;
    QString sentence;
    bool isWrong = true;
};

core::Result<int> answerProblems(Call& call, const QList<Problem>& problems) {
    QJsonArray json;
    QStringList lines;
    bool isRight = true;
    for (const Problem& problem : problems) {
        isRight = isRight && !problem.isWrong;
        json.append(
            QJsonObject{{QStringLiteral("place"), problem.place},
                        {QStringLiteral("message"), problem.sentence},
                        {QStringLiteral("severity"),
                         problem.isWrong ? QStringLiteral("wrong") : QStringLiteral("doubtful")}});
        lines.append(problem.place + u'\t' + problem.sentence);
    }
    if (problems.isEmpty())
        lines.append(AgreementShowText::tr("No problems were found."));
    call.answer(QJsonObject{{QStringLiteral("ok"), isRight}, {QStringLiteral("problems"), json}},
                lines);
    return isRight ? 0 : 1;
}

/// A template names its format; what does not is an agreement in its short form.
bool isTemplateFile(const QByteArray& json) {
    const core::JsonReading reading = core::readStrictJson(json);
    if (reading.problem)
        return true;
    for (const auto& [name, value] : reading.root.members)
        if (name == QLatin1String("template"))
            return false;
    return true;
}

core::Result<int> validateTemplate(Call& call, const QByteArray& json) {
    const auto content = agreements::parseTemplate(json);
    if (!content)
        return answerProblems(call, {{content.error().detail, content.error().message, true}});
    QList<Problem> problems;
    for (const agreements::TemplateProblem& problem : agreements::checkTemplate(*content))
        problems.append({problem.place, problem.sentence,
                         problem.severity == agreements::TemplateProblem::Severity::Wrong});
    return answerProblems(call, problems);
}

/// As for signing: every blank that must be filled in, every switch.
core::Result<int> validateShortForm(Call& call, const QString& file) {
    core::JsonFaults faults;
    CORE_ASSIGN(const auto copy, agreementInFile(file, faults));
    if (const auto& fault = faults.first())
        return answerProblems(call, {{fault->place, fault->message, true}});
    QList<Problem> problems;
    for (const core::FieldProblem& problem :
         agreements::checkDraft(copy.agreement, copy.values, copy.switches, copy.language))
        problems.append({problem.field, problem.sentence,
                         problem.severity == core::FieldProblem::Severity::Wrong});
    if (const auto rules = agreements::rulesOf(copy); !rules)
        problems.append({rules.error().detail, rules.error().message, true});
    return answerProblems(call, problems);
}

core::Result<agreements::AgreementFilter> filterOf(Call& call, storage::Database& database) {
    using agreements::Standing;
    agreements::AgreementFilter filter;
    filter.today = core::dateOf(call.time().now(), QTimeZone::systemTimeZone());
    CORE_ASSIGN(const storage::Actor actor, call.actor());
    CORE_ASSIGN(const QVariant days, database.readNow([&](storage::Connection& connection) {
        return modulekit::readSetting(connection, agreements::agreementExpiringDays(),
                                      actor.centre);
    }));
    filter.warningDays = days.toInt();
    const QString wanted = call.typed().option("state");
    filter.state = agreements::agreementStateFromCode(wanted);
    for (const Standing standing : {Standing::Waiting, Standing::InForce, Standing::Expiring,
                                    Standing::Expired, Standing::Ended, Standing::Drafting})
        if (agreements::code(standing) == wanted)
            filter.standing = standing;
    if (!wanted.isEmpty() && !filter.state && !filter.standing)
        return core::fail(
            usage(AgreementShowText::tr("“%1” is no state of an agreement.").arg(wanted)));
    return filter;
}

}  // namespace

core::Result<int> listAgreements(Call& call) {
    CORE_ASSIGN(const int limit, call.number("limit", 20, 1));
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(const agreements::AgreementFilter filter, filterOf(call, *database));
    CORE_ASSIGN(const auto page, database->readNow([&](storage::Connection& connection) {
        return agreements::agreementList().first(
            connection, filter, {agreements::AgreementOrder::Updated, true}, limit);
    }));
    QJsonArray json;
    QStringList lines;
    for (const agreements::AgreementRow& row : page.rows) {
        json.append(QJsonObject{{QStringLiteral("number"), row.number},
                                {QStringLiteral("id"), row.id.toString()},
                                {QStringLiteral("title"), row.title},
                                {QStringLiteral("template"), row.templateKey},
                                {QStringLiteral("relation"), agreements::code(row.relation)},
                                {QStringLiteral("state"), agreements::code(row.state)},
                                {QStringLiteral("parties"), row.parties},
                                {QStringLiteral("in_force_from"), dayOrNull(row.days.from)},
                                {QStringLiteral("in_force_until"), dayOrNull(row.days.until)}});
        lines.append(
            QStringList{row.number, agreements::code(row.state), row.title, row.parties}.join(
                u'\t'));
    }
    call.answer(json, lines);
    return 0;
}

core::Result<int> showAgreement(Call& call) {
    const QString name = call.typed().words.value(1);
    if (name.isEmpty())
        return core::fail(usage(AgreementShowText::tr("Type: agreement show NUMBER|ID")));
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    CORE_ASSIGN(
        const auto card,
        database->readNow(
            [&](storage::Connection& connection) -> core::Result<std::optional<AgreementCard>> {
                CORE_ASSIGN(const auto id, agreements::agreementNamed(connection, name));
                if (!id)
                    return std::optional<AgreementCard>();
                return agreements::findAgreement(connection, *id);
            }));
    if (!card)
        return core::fail(
            QStringLiteral("agreement/unknown"),
            AgreementShowText::tr("There is no agreement “%1”. “agreement list” shows the numbers.")
                .arg(name));
    const QString state = card->life.state ? agreements::code(*card->life.state) : QString();
    call.answer(cardJson(*card),
                {card->agreement.number, card->agreement.title, state, card->life.copyHash});
    return 0;
}

core::Result<int> validateAgreement(Call& call) {
    const QString file = call.typed().words.value(1);
    if (file.isEmpty() || file == QLatin1String("-"))
        return core::fail(usage(AgreementShowText::tr("Type: agreement validate FILE")));
    CORE_ASSIGN(const QByteArray json, readWhole(file));
    return isTemplateFile(json) ? validateTemplate(call, json) : validateShortForm(call, file);
}

}  // namespace ctl
