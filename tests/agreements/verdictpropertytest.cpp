#include "anycase.h"
#include "testsuite.h"

#include "agreements/domain/numberingplan.h"
#include "agreements/domain/templateedit.h"
#include "agreements/domain/templatejson.h"

using namespace anycase;
using namespace verdictsamples;
using agreements::Fact;
using agreements::Facts;
using agreements::WindowState;

namespace {

const agreements::Rules& rulesFor(const QString& id) {
    static QMap<QString, agreements::Rules> known;
    auto found = known.find(id);
    if (found == known.end())
        found = known.insert(id, rulesOf(plainAgreement(id)));
    return *found;
}

Facts later(Facts facts, qint64 ms) {
    facts.set(Fact::ReportedAt, *facts.at(Fact::ReportedAt) + ms);
    return facts;
}

int ageOf(WindowState state) {
    switch (state) {
    case WindowState::NotStarted:
        return 0;
    case WindowState::In:
        return 1;
    case WindowState::Out:
        return 2;
    case WindowState::Unknown:
        return 3;
    }
    Q_UNREACHABLE();
}

using agreements::Ground;

/// Everything that a verdict grounds on the printed text.
QList<Ground*> groundsOf(agreements::Verdict& verdict) {
    QList<Ground*> grounds{&verdict.warranty.ground};
    for (auto& line : verdict.remedies)
        if (line)
            grounds.append(&line->ground);
    for (auto& line : verdict.payers)
        if (line)
            grounds.append(&line->ground);
    if (verdict.acceptance)
        grounds.append(&verdict.acceptance->ground);
    for (auto& line : verdict.deadlines)
        grounds.append(&line.ground);
    for (auto& line : verdict.obligations)
        grounds.append(&line.ground);
    return grounds;
}

/// Without the hash and the printed numbers, which the clauses decide.
agreements::Verdict withoutWording(agreements::Verdict verdict) {
    verdict.agreement.clear();
    for (Ground* ground : groundsOf(verdict))
        ground->clause.clear();
    return verdict;
}

QStringList clauseIds(const QList<agreements::Clause>& clauses) {
    QStringList ids;
    for (const agreements::Clause& clause : clauses)
        ids += QStringList{clause.id} + clauseIds(clause.clauses);
    return ids;
}

/// A clause that says nothing about service, though it may cite a row of the source, lie anywhere,
/// hang on a switch and carry a duty.
agreements::AgreementCopy withUnrelatedClause(const agreements::AgreementCopy& copy) {
    agreements::Clause clause;
    clause.id = QStringLiteral("extra");
    clause.text.in(agreements::Language::English) = QStringLiteral("Tea is served at four.");
    const QStringList ids = clauseIds(copy.agreement.clauses);
    const QString& neighbour = ids[within<qsizetype>(0, ids.size())];
    if (*rc::gen::arbitrary<bool>())
        clause.source = {neighbour};
    if (*rc::gen::arbitrary<bool>()) {
        agreements::Condition condition;
        condition.about = agreements::Condition::About::Switch;
        condition.name = QStringLiteral("first_day");
        condition.values = {QStringLiteral("start_day")};
        clause.when = {condition};
    }
    agreements::ClausePlace place;
    if (*rc::gen::arbitrary<bool>())
        place.parent = neighbour;
    else
        place.index = within<qsizetype>(0, copy.agreement.clauses.size() + 1);
    auto changed = copy;
    changed.agreement = agreements::addClause(copy.agreement, clause, place).value();
    if (*rc::gen::arbitrary<bool>()) {
        agreements::Term duty;
        duty.origin.clause = clause.id;
        duty.body = agreements::DutyTerm{QStringLiteral("tea"), {}};
        changed.agreement =
            agreements::addTerm(changed.agreement, duty,
                                within<qsizetype>(0, copy.agreement.terms.size() + 1))
                .value();
    }
    return changed;
}

/// The clauses that are printed with this number: one, or those below it that have none.
QSet<QString> clausesPrintedAs(const QString& number, const agreements::AgreementCopy& copy) {
    const agreements::NumberingPlan plan(copy.agreement, copy.values, copy.switches);
    QSet<QString> ids;
    for (const QString& id : clauseIds(copy.agreement.clauses))
        if (plan.reference(id, copy.language) == number)
            ids.insert(id);
    return ids;
}

/// Lines that apply to every case under the agreement: somebody pays, or it is asked.
QStringList alwaysPaid(const QString& id) {
    QStringList lines{QStringLiteral("parts"), QStringLiteral("labour")};
    if (id == u"T2" || id == u"L2")
        lines += {QStringLiteral("freight_to_maker"), QStringLiteral("freight_back")};
    return lines;
}

struct PayerSaid {
    QString name;
    std::optional<agreements::PayerStatement> line;
    bool isAsked = false;
};

QList<PayerSaid> payersOf(const agreements::Verdict& verdict) {
    QList<PayerSaid> all;
    for (qsizetype i = 0; i < verdict.payers.size(); ++i) {
        const QString& name = agreements::payerNames()[i];
        const bool isAsked = std::any_of(
            verdict.questions.begin(), verdict.questions.end(), [&](const auto& question) {
                return question.about == QStringLiteral("payers.") + name;
            });
        all.append({name, verdict.payers[i], isAsked});
    }
    return all;
}

}  // namespace

/// What holds of every verdict, whatever the agreement and the case.
class VerdictPropertyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgingIsPure();
    void anUnrelatedClauseChangesNoVerdict();
    void aWarrantyNeverGoesBack();
    void remediesOnlyShrink_data();
    void remediesOnlyShrink();
    void eachPayerHasAClauseOrIsAskedOrIsNull();
    void eachAskHasItsQuestion();
    void factsThatAreNotReadChangeNothing();
    void templatesSurviveTheirBytes();
};

void VerdictPropertyTest::judgingIsPure() {
    verifyProperty("judging is pure", [] {
        const QJsonObject json = anyAgreement(anyTemplateId());
        const Facts facts = anyFacts();
        const auto rules = rulesOf(json);

        const auto first = rules.judge(facts);
        std::ignore = rules.judge(anyFacts());

        RC_ASSERT(rules.judge(facts) == first);
        RC_ASSERT(rulesOf(json).judge(facts) == first);
    });
}

void VerdictPropertyTest::anUnrelatedClauseChangesNoVerdict() {
    verifyProperty("an unrelated clause changes no verdict", [] {
        const auto copy = copyOf(anyAgreement(anyTemplateId()));
        const auto changed = withUnrelatedClause(copy);
        const auto rules = agreements::rulesOf(copy).value();
        const auto changedRules = agreements::rulesOf(changed).value();
        for (int i = 1; i < kCasesEach; ++i) {
            const Facts facts = anyFacts();
            RC_ASSERT(withoutWording(changedRules.judge(facts)) ==
                      withoutWording(rules.judge(facts)));
        }
        const Facts facts = anyFacts();

        auto before = rules.judge(facts);
        auto after = changedRules.judge(facts);

        RC_ASSERT(withoutWording(after) == withoutWording(before));
        const QList<Ground*> were = groundsOf(before);
        const QList<Ground*> are = groundsOf(after);
        for (qsizetype i = 0; i < were.size(); ++i) {
            RC_ASSERT(were[i]->clause.isEmpty() == are[i]->clause.isEmpty());
            if (were[i]->clause.isEmpty())
                continue;
            const QSet<QString> ids = clausesPrintedAs(were[i]->clause, copy);
            RC_ASSERT(!ids.isEmpty());
            RC_ASSERT(clausesPrintedAs(are[i]->clause, changed).contains(ids));
        }
    });
}

void VerdictPropertyTest::aWarrantyNeverGoesBack() {
    verifyProperty("a warranty never goes back", [] {
        const auto rules = rulesOf(anyAgreement(anyTemplateId()));
        for (int i = 0; i < kCasesEach; ++i) {
            const Facts facts = anyFacts();
            const qint64 ms = within<qint64>(0, 400 * kDayMs);

            const auto before = rules.judge(facts).warranty;
            const auto after = rules.judge(later(facts, ms)).warranty;

            RC_ASSERT(ageOf(after.state) >= ageOf(before.state));
            RC_ASSERT(after.endsOn == before.endsOn);
        }
    });
}

void VerdictPropertyTest::remediesOnlyShrink_data() {
    QTest::addColumn<QString>("id");
    QTest::newRow("DT07, DT08") << QStringLiteral("T1");
    QTest::newRow("DT19") << QStringLiteral("L3");
}

void VerdictPropertyTest::remediesOnlyShrink() {
    QFETCH(const QString, id);
    const auto rank = [](const auto& line) {
        return !line || line->allowed == u"no" ? 0 : line->allowed == u"ask" ? 1 : 2;
    };
    verifyProperty("remedies only shrink", [&] {
        const auto rules = rulesOf(anyAgreement(id));
        for (int i = 0; i < kCasesEach; ++i) {
            const Facts facts = anyFacts();
            const auto before = rules.judge(facts);
            // Before its start a warranty gives nothing yet.
            if (before.warranty.state == WindowState::NotStarted)
                continue;
            const auto after = rules.judge(later(facts, within<qint64>(0, 400 * kDayMs)));

            for (qsizetype line = 0; line < after.remedies.size(); ++line)
                RC_ASSERT(rank(after.remedies[line]) <= rank(before.remedies[line]));
        }
    });
}

void VerdictPropertyTest::eachPayerHasAClauseOrIsAskedOrIsNull() {
    verifyProperty("each payer has a clause, is asked or is null", [] {
        const QString id = anyTemplateId();
        const auto rules = rulesOf(anyAgreement(id));
        for (int i = 0; i < kCasesEach; ++i)
            for (const PayerSaid& said : payersOf(rules.judge(anyFacts()))) {
                if (!said.line) {
                    RC_ASSERT(!said.isAsked && !alwaysPaid(id).contains(said.name));
                } else if (said.line->payer == u"ask") {
                    RC_ASSERT(said.isAsked && said.line->basis.isEmpty());
                } else {
                    RC_ASSERT(!said.isAsked && !said.line->basis.isEmpty());
                    RC_ASSERT(!said.line->ground.clause.isEmpty());
                    RC_ASSERT(!said.line->ground.source.isEmpty());
                }
            }
    });
}

void VerdictPropertyTest::eachAskHasItsQuestion() {
    verifyProperty("each ask has its question", [] {
        const QString id = anyTemplateId();
        const auto verdict = rulesFor(id).judge(anyFacts());

        int asks = 0;
        for (const auto& line : verdict.remedies)
            asks += line && line->allowed == u"ask" ? 1 : 0;
        for (const auto& line : verdict.payers)
            asks += line && (line->payer == u"ask" || line->basis == u"ask") ? 1 : 0;
        asks += verdict.acceptance && verdict.acceptance->outcome == u"ask" ? 1 : 0;
        const auto amounts =
            std::count_if(verdict.questions.begin(), verdict.questions.end(), [](const auto& one) {
                return one.about.endsWith(u".amount") || one.about.endsWith(u".quantity") ||
                       one.about == u"warranty";
            });
        RC_ASSERT(verdict.questions.size() == asks + amounts);
    });
}

void VerdictPropertyTest::factsThatAreNotReadChangeNothing() {
    verifyProperty("facts that are not read change nothing", [] {
        const auto& rules = rulesFor(anyTemplateId());
        const QList<Fact> read = rules.factsRead();
        const Facts facts = anyFacts();
        Facts others = anyFacts();
        for (const Fact fact : read)
            others.set(fact, facts.at(fact));
        // Where deadlines begin is always read.
        others.set(Fact::ReportedAt, facts.at(Fact::ReportedAt));
        others.set(Fact::ReceivedAt, facts.at(Fact::ReceivedAt));

        RC_ASSERT(rules.judge(others) == rules.judge(facts));
    });
}

void VerdictPropertyTest::templatesSurviveTheirBytes() {
    verifyProperty("templates survive their bytes", [] {
        auto agreement = *builtIn(anyTemplateId());
        const QString donor = anyTemplateId();
        const auto& from = *builtIn(donor);
        const auto index = within<qsizetype>(0, from.clauses.size());
        if (auto copied = agreements::copyClause(agreement, from, from.clauses[index].id))
            agreement = *copied;
        if (!agreement.terms.isEmpty()) {
            const auto term = within<qsizetype>(0, agreement.terms.size());
            if (auto moved = agreements::moveTerm(agreement, term, 0))
                agreement = *moved;
        }

        const auto read = agreements::parseTemplate(agreements::templateBytes(agreement));

        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == agreement);
    });
}

REGISTER_TEST(VerdictPropertyTest)

#include "verdictpropertytest.moc"
