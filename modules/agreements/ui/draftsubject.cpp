#include "agreements/ui/draftsubject.h"

#include "agreements/data/agreementreads.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/draftsaving.h"
#include "equipment/data/unitreads.h"
#include "staff/data/centrerecords.h"
#include "staff/data/personrecords.h"

#include <QCoreApplication>

#include <algorithm>

namespace agreements::ui {
namespace {

core::Error templateGone() {
    return {
        QStringLiteral("template/unknown"),
        QCoreApplication::translate("agreements::ui::DraftSubject",
                                    "This template is not offered any more. Choose another one."),
        {}};
}

core::Result<QList<TemplateOffer>> templatesOffered(storage::Connection& connection) {
    QMap<QString, TemplateOffer> offers;
    const QMap<QString, Template>& builtIns = builtInTemplates();
    for (auto one = builtIns.cbegin(); one != builtIns.cend(); ++one)
        offers.insert(one.key(), {one.key(), {}, one->title, one->relation});
    CORE_ASSIGN(const QList<TemplateRow> all, listTemplates(connection, true));
    for (const TemplateRow& row : all) {
        offers.remove(row.key);
        if (!row.isActive)
            continue;
        CORE_ASSIGN(const auto stored, findTemplate(connection, row.id));
        if (stored)
            offers.insert(row.key, {row.key, row.id, stored->content.title, row.relation});
    }
    return offers.values();
}

core::Result<ValueSuggestions> suggestionsIn(storage::Connection& connection) {
    ValueSuggestions offered;
    CORE_ASSIGN(const auto organisations, staff::listOrganisations(connection));
    for (const staff::Organisation& one : organisations) {
        offered.companies.append(one.name);
        if (!one.phone.isEmpty())
            offered.phones.append(one.phone);
    }
    CORE_ASSIGN(const auto people, staff::listPeople(connection, {}, staff::PeopleShown::Present));
    for (const staff::Person& person : people)
        offered.people.append(person.name);
    CORE_ASSIGN(const auto lines, equipment::productLines(connection));
    for (const equipment::ProductLine& line : lines)
        offered.productLines.append(line.name);
    return offered;
}

core::Result<QString> keyDraftedLast(storage::Connection& connection) {
    CORE_ASSIGN(auto row, connection.prepare("SELECT template_key FROM agreement WHERE deleted = 0 "
                                             "AND amends_id IS NULL ORDER BY seq DESC LIMIT 1"));
    const QString key = row.next() ? row.text(0) : QString();
    CORE_TRY(row.status());
    return key;
}

}  // namespace

core::Result<DraftSubject> newSubject(storage::Connection& connection, const QString& key) {
    DraftSubject subject;
    CORE_ASSIGN(subject.offers, templatesOffered(connection));
    CORE_ASSIGN(subject.suggestions, suggestionsIn(connection));
    QString wanted = key;
    if (wanted.isEmpty()) {
        CORE_ASSIGN(wanted, keyDraftedLast(connection));
    }
    auto offer = std::ranges::find(subject.offers, wanted, &TemplateOffer::key);
    if (offer == subject.offers.end() && key.isEmpty())
        offer = subject.offers.begin();
    if (offer == subject.offers.end())
        return core::fail(templateGone());
    if (offer->id.isNil()) {
        subject.content = builtInTemplates().value(offer->key);
        subject.builtIn = offer->key;
    } else {
        CORE_ASSIGN(const auto stored, findTemplate(connection, offer->id));
        if (!stored)
            return core::fail(templateGone());
        subject.content = stored->content;
        subject.draft.agreement.templateId = offer->id;
    }
    subject.draft.agreement.templateKey = offer->key;
    subject.draft.agreement.relation = subject.content.relation;
    subject.draft.scopes.append(AgreementScope());
    return subject;
}

core::Result<DraftSubject> subjectOf(storage::Connection& connection, const AgreementId& id) {
    CORE_ASSIGN(const auto card, findAgreement(connection, id));
    if (!card)
        return core::fail(QStringLiteral("agreement/unknown"),
                          QCoreApplication::translate("agreements::ui::DraftSubject",
                                                      "This agreement is not there any more."));
    if (card->life.state != AgreementState::Draft)
        return core::fail(
            QStringLiteral("agreement/state"),
            QCoreApplication::translate("agreements::ui::DraftSubject",
                                        "Only drafts can be changed. Return it first, or draft a "
                                        "supplement to what is signed."));
    DraftSubject subject;
    CORE_ASSIGN(const auto stored, findTemplate(connection, card->agreement.templateId));
    if (!stored)
        return core::fail(templateGone());
    CORE_ASSIGN(subject.suggestions, suggestionsIn(connection));
    subject.offers = {{stored->key, stored->id, stored->content.title, stored->content.relation}};
    subject.content = stored->content;
    subject.draft = {card->agreement, card->scopes};
    subject.opened = draftFingerprint(subject.draft);
    return subject;
}

}  // namespace agreements::ui
