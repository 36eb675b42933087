#include "agreements/domain/compare.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/numberingplan.h"
#include "agreements/domain/wording.h"

#include "core/property.h"
#include "documentsamples.h"
#include "testsuite.h"

using agreements::Clause;
using agreements::CompareSpan;
using agreements::Language;
using agreements::Numbering;
using agreements::Template;

namespace {

/// Texts of pieces that mean something, well put together or not.
QString anyText() {
    static const QStringList pieces{u"{{"_qs,
                                    u"}}"_qs,
                                    u"{{end}}"_qs,
                                    u"{{else}}"_qs,
                                    u"{{fee}}"_qs,
                                    u"{{if mode = add}}"_qs,
                                    u"{{if list}}"_qs,
                                    u"{{for r in list}}"_qs,
                                    u"{{r.name}}"_qs,
                                    u"{{clause S1}}"_qs,
                                    u"{{include one}}"_qs,
                                    u"{{rate|cn}}"_qs,
                                    u"{{none}}"_qs,
                                    u"{{fee|money}}"_qs,
                                    u"\n"_qs,
                                    u" "_qs,
                                    u"甲方"_qs,
                                    u"𠀀"_qs,
                                    u"word"_qs,
                                    u"12.5"_qs,
                                    u"\u0007"_qs,
                                    u"<script>"_qs,
                                    u"|"_qs,
                                    u"{{from|date}}"_qs};
    QString text;
    const int count = within(0, 24);
    for (int i = 0; i < count; ++i)
        text += pieces[within(0, int(pieces.size()))];
    return text;
}

QList<Clause> anyClauses(int depth, int& next) {
    QList<Clause> clauses;
    const int count = within(depth == 0 ? 1 : 0, 5);
    for (int i = 0; i < count; ++i) {
        Clause clause;
        clause.id = u"C%1"_qs.arg(++next);
        if (within(0, 4) == 0) {
            agreements::Condition condition;
            condition.about = agreements::Condition::About::Switch;
            condition.name = u"mode"_qs;
            condition.values = {u"add"_qs};
            clause.when = {condition};
        }
        if (depth < 3)
            clause.clauses = anyClauses(depth + 1, next);
        clauses.append(clause);
    }
    return clauses;
}

void listNumbered(const QList<Clause>& clauses, int level, const Template& agreement,
                  QStringList& ids) {
    const qsizetype last = agreement.numbering.size() - 1;
    for (const Clause& clause : clauses) {
        if (agreement.numbering[std::min<qsizetype>(level, last)] != Numbering::None)
            ids.append(clause.id);
        listNumbered(clause.clauses, level + 1, agreement, ids);
    }
}

}  // namespace

class TextPropertyTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsPrintedOrRefused() {
        verifyProperty("printed or refused", [] {
            Template agreement = documentsamples::withText(anyText());
            agreement.snippets = {{u"one"_qs, documentsamples::inAll(anyText())}};
            agreement.clauses[0].heading = documentsamples::inAll(anyText());
            const bool isWrong = !agreements::textProblems(agreement).isEmpty();
            const auto wording = agreements::Wording::compile(agreement);
            RC_ASSERT(wording.has_value() != isWrong);
            if (!wording)
                return;
            const agreements::ValueRow row{{u"name"_qs, anyText()}};
            const agreements::Values values{
                {u"list"_qs, agreements::Value(QList<agreements::ValueRow>(3, row))},
                {u"fee"_qs, agreements::Value(anyText())}};
            for (const Language language : agreements::allLanguages)
                RC_ASSERT(wording->render(values, {}, language).has_value());
        });
    }

    void comparisonsRebuildBothTexts() {
        verifyProperty("rebuilt", [] {
            const QString before = anyText();
            const QString after = *rc::gen::arbitrary<bool>() ? anyText() : before + anyText();
            QString rebuiltBefore;
            QString rebuiltAfter;
            CompareSpan::Change last = CompareSpan::Change::Added;
            bool isFirst = true;
            for (const CompareSpan& span : agreements::compareTexts(before, after)) {
                RC_ASSERT(!span.text.isEmpty());
                RC_ASSERT(isFirst || span.change != last);
                if (span.change != CompareSpan::Change::Added)
                    rebuiltBefore += span.text;
                if (span.change != CompareSpan::Change::Removed)
                    rebuiltAfter += span.text;
                last = span.change;
                isFirst = false;
            }
            RC_ASSERT(rebuiltBefore == before);
            RC_ASSERT(rebuiltAfter == after);
        });
    }

    void noTwoNumberedClausesHaveOneReference() {
        verifyProperty("unique", [] {
            Template agreement;
            int next = 0;
            const int levels = within(1, 4);
            for (int i = 0; i < levels; ++i)
                agreement.numbering.append(Numbering(within(0, 9)));
            agreement.switches = {{u"mode"_qs, {}, {{u"add"_qs, {}}}, {}, {}}};
            agreement.clauses = anyClauses(0, next);
            QStringList ids;
            listNumbered(agreement.clauses, 0, agreement, ids);
            const agreements::NumberingPlan plan(
                agreement, {}, {{u"mode"_qs, *rc::gen::arbitrary<bool>() ? u"add"_qs : u"no"_qs}});
            for (const Language language : {Language::Simplified, Language::English}) {
                QSet<QString> seen;
                for (const QString& id : ids) {
                    if (!plan.isPrinted(id))
                        continue;
                    const QString reference = plan.reference(id, language);
                    RC_ASSERT(!reference.isEmpty());
                    RC_ASSERT(!seen.contains(reference));
                    seen.insert(reference);
                }
            }
        });
    }
};

REGISTER_TEST(TextPropertyTest)
#include "textpropertytest.moc"
