#include "agreements/domain/agreementdraft.h"

#include "agreements/data/agreementtables.h"
#include "agreements/domain/agreementcontent.h"
#include "agreements/domain/agreementinhand.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/domain/agreementwords.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/textlanguage.h"
#include "core/localtime.h"
#include "identity/rightcheck.h"
#include "modulekit/centresettings.h"
#include "staff/data/centrerecords.h"
#include "storage/numberseries.h"

#include <QCoreApplication>

#include <algorithm>

namespace agreements {
namespace {

using core::FieldProblem;
using core::Result;
using storage::toValue;
using storage::WriteTx;

QString sayDrafting(const char* text) {
    return QCoreApplication::translate("agreements::Draft", text);
}

bool offers(const Switch& one, const QString& value) {
    return std::ranges::any_of(one.options,
                               [&](const Option& option) { return option.value == value; });
}

void checkBlanks(const Template& content, const Agreement& agreement,
                 QList<FieldProblem>& problems) {
    QSet<QString> known;
    for (const Variable& variable : content.variables) {
        known.insert(variable.name);
        const auto value = agreement.values.constFind(variable.name);
        if (value != agreement.values.cend() && value->isGiven())
            problems += checkValue(variable, *value, variable.name, agreement.language);
    }
    for (auto value = agreement.values.begin(); value != agreement.values.end(); ++value) {
        if (!known.contains(value.key()))
            problems.append(
                {value.key(), sayDrafting(QT_TRANSLATE_NOOP("agreements::Draft",
                                                            "The template has no blank “%1”."))
                                  .arg(value.key())});
    }
}

void checkSwitches(const Template& content, const Agreement& agreement,
                   QList<FieldProblem>& problems) {
    const QList<Switch> known = engineSwitches() + content.switches;
    for (auto value = agreement.switches.begin(); value != agreement.switches.end(); ++value) {
        const auto one = std::ranges::find(known, value.key(), &Switch::name);
        if (value.value().isEmpty() || (one != known.end() && offers(*one, value.value())))
            continue;
        problems.append({value.key(), sayDrafting(QT_TRANSLATE_NOOP("agreements::Draft",
                                                                    "“%2” is no choice for “%1”."))
                                          .arg(value.key(), value.value())});
    }
}

void checkScopes(const QList<AgreementScope>& scopes, QList<FieldProblem>& problems) {
    for (qsizetype index = 0; index < scopes.size(); ++index) {
        const AgreementScope& scope = scopes.at(index);
        const bool isNamed = scope.kind == ScopeKind::All ||
                             (scope.kind == ScopeKind::Unit && !scope.unit.isNil()) ||
                             (scope.kind == ScopeKind::Model && !scope.model.isNil()) ||
                             (scope.kind == ScopeKind::ProductLine && !scope.productLine.isNil());
        if (!isNamed)
            problems.append({QStringLiteral("scopes[%1]").arg(index),
                             sayDrafting(QT_TRANSLATE_NOOP(
                                 "agreements::Draft", "Choose the unit, model or product line."))});
    }
}

QList<FieldProblem> problemsOfDraft(const Template& content, const AgreementDraft& draft) {
    QList<FieldProblem> problems;
    const Agreement& agreement = draft.agreement;
    checkBlanks(content, agreement, problems);
    checkSwitches(content, agreement, problems);
    checkScopes(draft.scopes, problems);
    if (const auto zone = core::timeZone(agreement.timeZone); !zone)
        problems.append({QStringLiteral("timeZone"), zone.error().message});
    if (agreement.validFrom && agreement.validTo && *agreement.validTo < *agreement.validFrom)
        problems.append(
            {QStringLiteral("validTo"),
             sayDrafting(QT_TRANSLATE_NOOP("agreements::Draft",
                                           "The last day lies before the first. Change one."))});
    return problems;
}

/// A time zone and a title where the draft has none; the days that the blanks name.
Result<Agreement> completed(WriteTx& tx, Agreement agreement, const Template& content) {
    agreement.title = agreement.title.simplified();
    if (agreement.title.isEmpty())
        agreement.title = withoutTags(content.title.readableIn(agreement.language));
    if (agreement.timeZone.isEmpty()) {
        CORE_ASSIGN(const auto centre,
                    staff::findCentre(tx.connection(), staff::CentreId(agreement.centre)));
        agreement.timeZone =
            centre ? centre->timeZone : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    }
    const NamedTerm term = namedTerm(content, agreement.values, agreement.switches);
    if (term.isNamed) {
        agreement.validFrom = term.from;
        agreement.validTo = term.to;
    }
    return agreement;
}

storage::Value dateOrNull(const std::optional<core::Date>& date) {
    return date ? toValue(date->toIso()) : storage::null();
}

storage::Patch draftPatch(const Agreement& agreement) {
    return {{"template_id", toValue(agreement.templateId)},
            {"title", toValue(agreement.title)},
            {"customer_id", toValue(agreement.customer)},
            {"dealer_id", toValue(agreement.dealer)},
            {"maker_id", toValue(agreement.maker)},
            {"blanks", toValue(blanksText(agreement.values))},
            {"switches", toValue(switchesText(agreement.switches))},
            {"calendar", toValue(restDaysText(agreement.restDays))},
            {"time_zone", toValue(agreement.timeZone)},
            {"language", toValue(languageCode(agreement.language))},
            {"valid_from_on", dateOrNull(agreement.validFrom)},
            {"valid_to_on", dateOrNull(agreement.validTo)},
            {"linked_id", toValue(agreement.linked)},
            {"note", toValue(agreement.note)}};
}

core::Done insertScope(WriteTx& tx, const Agreement& agreement, const AgreementScope& scope) {
    return tx.insert(agreementScopeTable(), tx.newId(), agreement.centre,
                     {{"agreement_id", toValue(agreement.id)},
                      {"kind", toValue(code(scope.kind))},
                      {"unit_id", toValue(scope.unit)},
                      {"model_id", toValue(scope.model)},
                      {"product_line_id", toValue(scope.productLine)},
                      {"region", toValue(scope.region.simplified())}});
}

/// Rows that stay are left alone, so that two who add units at once both succeed.
core::Done writeScopes(WriteTx& tx, const Agreement& agreement, QList<AgreementScope> scopes) {
    QList<core::RowId> gone;
    {
        CORE_ASSIGN(auto row, tx.connection().prepare(
                                  "SELECT id, kind, unit_id, model_id, product_line_id, region "
                                  "FROM agreement_scope WHERE agreement_id = :id AND deleted = 0"));
        row.bind(":id", agreement.id.row());
        while (row.next()) {
            const AgreementScope stored{scopeKindFromCode(row.text(1)).value_or(ScopeKind::All),
                                        equipment::UnitId(row.id(2)), equipment::ModelId(row.id(3)),
                                        equipment::ProductLineId(row.id(4)), row.text(5)};
            if (!scopes.removeOne(stored))
                gone.append(row.id(0));
        }
        CORE_TRY(row.status());
    }
    for (const core::RowId& id : std::as_const(gone))
        CORE_TRY(tx.remove(agreementScopeTable(), id));
    for (const AgreementScope& scope : std::as_const(scopes))
        CORE_TRY(insertScope(tx, agreement, scope));
    return {};
}

Result<bool> isAgreementNumberTaken(storage::Connection& connection, const QString& number) {
    CORE_ASSIGN(const auto other, agreementWithNumber(connection, number));
    return other.has_value();
}

Result<AgreementId> insertDraft(WriteTx& tx, Agreement agreement, const StoredTemplate& stored) {
    const core::Date today = core::dateOf(tx.now(), QTimeZone::systemTimeZone());
    agreement.id = AgreementId(tx.newId());
    agreement.relation = stored.content.relation;
    agreement.templateKey = stored.key;
    CORE_ASSIGN(
        const QVariant prefix,
        modulekit::readSetting(tx.connection(), agreementNumberPrefix(), tx.actor().centre));
    CORE_ASSIGN(agreement.number,
                storage::nextNumber(tx, prefix.toString(), today, isAgreementNumberTaken));
    storage::Patch patch = draftPatch(agreement);
    patch.append({"number", toValue(agreement.number)});
    patch.append({"relation", toValue(code(agreement.relation))});
    patch.append({"template_key", toValue(agreement.templateKey)});
    patch.append({"amends_id", toValue(agreement.amends)});
    CORE_TRY(tx.insert(agreementTable(), agreement.id.row(), agreement.centre, patch));
    AgreementCard card;
    card.agreement = agreement;
    AgreementEvent drafted;
    drafted.kind = AgreementEventKind::Drafted;
    drafted.other = agreement.amends;
    drafted.text = stored.key + QStringLiteral(" v%1").arg(stored.version);
    CORE_TRY(moveTo(tx, card, AgreementState::Draft, drafted));
    return agreement.id;
}

Result<AgreementId> updateDraft(WriteTx& tx, const Agreement& agreement) {
    CORE_TRY(tx.update(agreementTable(), agreement.id.row(), draftPatch(agreement)));
    return agreement.id;
}

core::Done refuseWrong(const QList<FieldProblem>& problems) {
    if (core::isAnyWrong(problems))
        return core::fail(core::invalidInput(problems));
    return {};
}

}  // namespace

Result<AgreementId> saveDraft(WriteTx& tx, const AgreementDraft& draft) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    AgreementDraft saved = draft;
    Agreement& agreement = saved.agreement;
    const bool isNew = agreement.id.isNil();
    if (isNew) {
        agreement.centre = tx.actor().centre;
    } else {
        CORE_ASSIGN(const AgreementCard card, takeAgreement(tx, agreement.id));
        CORE_TRY(requireState(card, {AgreementState::Draft}));
        agreement.centre = card.agreement.centre;
        agreement.templateKey = card.agreement.templateKey;
    }
    CORE_ASSIGN(const StoredTemplate stored, templateOf(tx, agreement));
    if (!isNew && stored.key != agreement.templateKey)
        return core::fail(core::invalidInput(
            {{QStringLiteral("template"),
              sayDrafting(QT_TRANSLATE_NOOP("agreements::Draft",
                                            "A draft stays with its template. Make a new one from "
                                            "the other template."))}}));
    CORE_ASSIGN(agreement, completed(tx, agreement, stored.content));
    CORE_TRY(refuseWrong(problemsOfDraft(stored.content, saved)));
    CORE_ASSIGN(agreement.id,
                isNew ? insertDraft(tx, agreement, stored) : updateDraft(tx, agreement));
    CORE_TRY(writeScopes(tx, agreement, saved.scopes));
    return agreement.id;
}

Result<AgreementId> draftSupplement(WriteTx& tx, const AgreementId& amended) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    CORE_ASSIGN(const AgreementCard card, takeAgreement(tx, amended));
    CORE_TRY(requireState(card, {AgreementState::Effective}));
    AgreementDraft draft{card.agreement, card.scopes};
    draft.agreement.id = {};
    draft.agreement.amends = amended;
    return saveDraft(tx, draft);
}

core::Done removeDraft(WriteTx& tx, const AgreementId& id) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    CORE_ASSIGN(const AgreementCard card, takeAgreement(tx, id));
    CORE_TRY(requireState(
        card, {AgreementState::Draft, AgreementState::InApproval, AgreementState::Approved}));
    return tx.remove(agreementTable(), id.row());
}

core::Done restoreDraft(WriteTx& tx, const AgreementId& id) {
    CORE_TRY(identity::require(tx, draftAgreementsRight()));
    return tx.restore(agreementTable(), id.row());
}

core::Done changeScopes(WriteTx& tx, const AgreementId& id, const QList<AgreementScope>& scopes,
                        const QString& reason) {
    CORE_ASSIGN(AgreementCard card, takeAgreement(tx, id));
    const bool isDraft = card.life.state == AgreementState::Draft;
    CORE_TRY(identity::require(tx, isDraft ? draftAgreementsRight() : signAgreementsRight()));
    CORE_TRY(requireState(
        card, {AgreementState::Draft, AgreementState::Signed, AgreementState::Effective}));
    QList<FieldProblem> problems;
    checkScopes(scopes, problems);
    if (!isDraft && scopes.isEmpty())
        problems.append(
            {QStringLiteral("scopes"),
             sayDrafting(QT_TRANSLATE_NOOP("agreements::Draft", "Say which units it is for."))});
    if (!isDraft && reason.trimmed().isEmpty())
        problems.append(
            {QStringLiteral("reason"),
             sayDrafting(QT_TRANSLATE_NOOP("agreements::Draft",
                                           "Say why the units of a signed agreement change."))});
    CORE_TRY(refuseWrong(problems));
    CORE_TRY(writeScopes(tx, card.agreement, scopes));
    if (isDraft)
        return {};
    AgreementEvent changed;
    changed.kind = AgreementEventKind::ScopeChanged;
    changed.text = reason.trimmed();
    return appendEvent(tx, card, changed);
}

}  // namespace agreements
