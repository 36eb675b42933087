#pragma once

#include "agreements/agreementsmodule.h"
#include "agreements/data/agreementreads.h"
#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/lifecycle.h"
#include "agreements/domain/templatestore.h"
#include "customers/customersmodule.h"
#include "customers/domain/savecustomer.h"
#include "equipment/data/unitreads.h"
#include "equipment/domain/saveunit.h"
#include "equipment/equipmentmodule.h"
#include "identity/identitymodule.h"
#include "staff/domain/firstrun.h"
#include "staff/staffmodule.h"
#include "support/testfile.h"

/// A small template: two parties who sign and seal, a term, service that goes on, two copies.
inline QByteArray dealerTemplate() {
    return R"({"format": 1, "id": "dealer", "relation": "dealer_maker",
 "title": {"zh_CN": "经销商协议", "zh_TW": "經銷商協議", "en": "Dealer agreement"},
 "numbering": ["cn_comma"],
 "variables": [
  {"name": "valid_from", "type": "date", "label": {"zh_CN": "起", "zh_TW": "起", "en": "From"}},
  {"name": "valid_to", "type": "date", "label": {"zh_CN": "止", "zh_TW": "止", "en": "To"}},
  {"name": "months", "type": "integer", "min": 1, "max": 120, "default": 12,
   "label": {"zh_CN": "月", "zh_TW": "月", "en": "Months"}},
  {"name": "copies", "type": "integer", "min": 1, "max": 9, "default": 2,
   "label": {"zh_CN": "份", "zh_TW": "份", "en": "Copies"}},
  {"name": "rep_a", "type": "person", "required": false,
   "label": {"zh_CN": "代表", "zh_TW": "代表", "en": "Representative"}}],
 "clauses": [{"id": "c1", "text": {
   "zh_CN": "自{{valid_from}}至{{valid_to}}，{{months}}个月，{{copies}}份，{{rep_a}}。",
   "zh_TW": "自{{valid_from}}至{{valid_to}}，{{months}}個月，{{copies}}份，{{rep_a}}。",
   "en": "From {{valid_from}} to {{valid_to}}, {{months}} months, {{copies}} copies, {{rep_a}}."}}],
 "signature": [
  {"party": "A", "lines": [
   {"label": {"zh_CN": "章", "zh_TW": "章", "en": "Seal"}, "seal": true},
   {"label": {"zh_CN": "代表", "zh_TW": "代表", "en": "Name"}, "variable": "rep_a"}]},
  {"party": "B", "lines": [
   {"label": {"zh_CN": "章", "zh_TW": "章", "en": "Seal"}, "seal": true},
   {"label": {"zh_CN": "代表", "zh_TW": "代表", "en": "Name"}}]}],
 "terms": [
  {"window": "warranty", "clause": "c1", "start": {"fact": "sold_on"},
   "lengths": [{"months": {"variable": "months"}}]},
  {"clause": "c1", "rows": [{"when": [{"window": "warranty", "is": ["in"]}],
   "then": [{"lines": ["payers.parts"], "payer": "A", "basis": "free"}]}]},
  {"duty": "continuing_service", "clause": "c1", "with": {"months": {"variable": "months"}}},
  {"duty": "term", "clause": "c1", "with": {"from": "valid_from", "to": "valid_to"}},
  {"duty": "copies", "clause": "c1", "with": {"count": {"variable": "copies"}}}]})";
}

/// One that takes effect only together with another.
inline QByteArray dependentTemplate() {
    QByteArray json = dealerTemplate();
    json.replace("\"id\": \"dealer\"", "\"id\": \"dependent\"");
    json.replace(
        "{\"duty\": \"continuing_service\", \"clause\": \"c1\", \"with\": {\"months\": "
        "{\"variable\": \"months\"}}}",
        "{\"duty\": \"effective_with\", \"clause\": \"c1\", \"with\": {\"agreement\": "
        "\"dealer_agreement\"}}");
    return json;
}

/// A promise to customers that its giver seals, without a term.
inline QByteArray promiseTemplate() {
    return R"({"format": 1, "id": "promise", "relation": "customer",
 "title": {"zh_CN": "服务承诺", "zh_TW": "服務承諾", "en": "Promise"}, "numbering": ["arabic_dot"],
 "variables": [{"name": "months", "type": "integer", "min": 1, "max": 120, "default": 12,
   "label": {"zh_CN": "月", "zh_TW": "月", "en": "Months"}}],
 "clauses": [{"id": "p1", "text": {"zh_CN": "{{months}}个月", "zh_TW": "{{months}}個月",
   "en": "{{months}} months"}}],
 "signature": [{"party": "provider", "lines": [
   {"label": {"zh_CN": "章", "zh_TW": "章", "en": "Seal"}, "seal": true}]}],
 "terms": [
  {"window": "warranty", "clause": "p1", "start": {"fact": "sold_on"},
   "lengths": [{"months": {"variable": "months"}}]},
  {"clause": "p1", "rows": [{"when": [{"window": "warranty", "is": ["in"]}],
   "then": [{"lines": ["payers.parts"], "payer": "provider", "basis": "free"}]}]}]})";
}

/// A file with one centre, three templates, a customer, and a way through an agreement's life. The
/// day is 6 July 2026. The actor is a clerk's id; approving is done as another.
class AgreementsFile final {
public:
    template <class Work>
    auto write(Work work) {
        return m_file.write(work);
    }
    template <class Work>
    auto writeAsOther(Work work) {
        storage::Actor other = m_file.actor();
        other.user = core::IdSource(9).next(m_file.time().now());
        return m_file.database().writeNow(other, work);
    }
    template <class Work>
    auto read(Work work) {
        return m_file.read(work);
    }

    AgreementsFile()
        : m_file({{"identity", identity::registerIn},
                  {"customers", customers::registerIn},
                  {"equipment", equipment::registerIn},
                  {"staff", staff::registerIn},
                  {"agreements", agreements::registerIn}}) {
        staff::FirstCentre start;
        start.name = QStringLiteral("厦门服务站");
        m_file.actor().user = core::IdSource(8).next(m_file.time().now());
        m_file.actor().centre =
            need(write([&](storage::WriteTx& tx) { return staff::startCentre(tx, start); })).row();
        dealer = addTemplate(dealerTemplate());
        dependent = addTemplate(dependentTemplate());
        promise = addTemplate(promiseTemplate());
        customer = addCustomer(QStringLiteral("厦门金龙运输"));
    }

    template <class T>
    static T need(core::Result<T> result) {
        if (!result)
            qFatal("%s %s %s", qPrintable(result.error().code), qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        return std::move(*result);
    }
    static void need(const core::Done& done) {
        if (!done)
            qFatal("%s %s %s", qPrintable(done.error().code), qPrintable(done.error().message),
                   qPrintable(done.error().detail));
    }
    static core::Date day(const char* iso) {
        return *core::Date::fromIso(QString::fromLatin1(iso));
    }

    TestFile& file() { return m_file; }
    storage::Actor& actor() { return m_file.actor(); }
    agreements::TemplateId addTemplate(const QByteArray& json) {
        return need(
            write([&](storage::WriteTx& tx) { return agreements::saveTemplateFile(tx, json); }));
    }
    customers::CustomerId addCustomer(const QString& name) {
        customers::CustomerDraft draft;
        draft.customer.name = name;
        return need(
            write([&](storage::WriteTx& tx) { return customers::saveCustomer(tx, draft); }));
    }
    equipment::UnitId addUnit(const QString& serial, const QString& model,
                              const char* soldOn = nullptr) {
        equipment::UnitDraft draft;
        draft.unit.serial = serial;
        draft.model.name = model;
        if (soldOn)
            draft.unit.dates.soldOn = day(soldOn);
        return need(write([&](storage::WriteTx& tx) { return equipment::saveUnit(tx, draft); }));
    }
    equipment::ModelId modelOf(const equipment::UnitId& unit) {
        return need(read([&](storage::Connection& connection) {
                   return equipment::findUnit(connection, unit);
               }))
            ->unit.model;
    }

    agreements::AgreementDraft draftOf(const agreements::TemplateId& id) {
        agreements::AgreementDraft draft;
        draft.agreement.templateId = id;
        if (id != promise) {
            draft.agreement.values.insert(QStringLiteral("valid_from"),
                                          agreements::Value(QStringLiteral("2026-01-01")));
            draft.agreement.values.insert(QStringLiteral("valid_to"),
                                          agreements::Value(QStringLiteral("2026-12-31")));
        }
        draft.scopes.append(agreements::AgreementScope());
        return draft;
    }
    agreements::AgreementId addDraft(const agreements::AgreementDraft& draft) {
        return need(write([&](storage::WriteTx& tx) { return agreements::saveDraft(tx, draft); }));
    }
    void approve(const agreements::AgreementId& id) {
        need(write([&](storage::WriteTx& tx) { return agreements::sendForApproval(tx, id); }));
        need(writeAsOther([&](storage::WriteTx& tx) { return agreements::approveDraft(tx, id); }));
    }
    QList<agreements::PartyMark> allMarks(const agreements::TemplateId& id, core::Date on) {
        if (id == promise)
            return {{QStringLiteral("provider"), on, false, true, {}}};
        return {{QStringLiteral("A"), on, true, true, QStringLiteral("甲")},
                {QStringLiteral("B"), on, true, true, QStringLiteral("乙")}};
    }
    QString sign(const agreements::AgreementId& id, const char* on,
                 const QList<agreements::PartyMark>& marks) {
        return need(write([&](storage::WriteTx& tx) {
            return agreements::signAgreement(tx, {id, day(on), marks});
        }));
    }
    /// From a draft to one in force, where it needs no other.
    agreements::AgreementId addEffective(const agreements::AgreementDraft& draft, const char* on) {
        const auto id = addDraft(draft);
        approve(id);
        sign(id, on, allMarks(draft.agreement.templateId, day(on)));
        return id;
    }
    agreements::AgreementCard card(const agreements::AgreementId& id) {
        return *need(read([&](storage::Connection& connection) {
            return agreements::findAgreement(connection, id);
        }));
    }
    QByteArray frozen(const agreements::AgreementId& id) {
        return need(read([&](storage::Connection& connection) {
                   return agreements::signedCopy(connection, id);
               }))
            ->content;
    }

    agreements::TemplateId dealer;
    agreements::TemplateId dependent;
    agreements::TemplateId promise;
    customers::CustomerId customer;

private:
    TestFile m_file;
};
