#include "agreements/domain/documentcheck.h"
#include "agreements/domain/textlanguage.h"

namespace agreements {
namespace {

/// Looks through all that a template says outside of its texts.
class LabelCheck final {
public:
    QList<TemplateProblem> check(const Template& agreement) {
        look(agreement.note, QStringLiteral("note"));
        lookThrough(agreement.variables, QStringLiteral("variables"));
        for (qsizetype i = 0; i < agreement.switches.size(); ++i) {
            const QString place = QStringLiteral("switches[%1]").arg(i);
            look(agreement.switches[i].label, place + QStringLiteral(".label"));
            lookThrough(agreement.switches[i].options, place);
        }
        for (qsizetype i = 0; i < agreement.signatures.size(); ++i)
            for (qsizetype j = 0; j < agreement.signatures[i].lines.size(); ++j)
                look(agreement.signatures[i].lines[j].label,
                     QStringLiteral("signature[%1].lines[%2].label").arg(i).arg(j));
        for (qsizetype i = 0; i < agreement.signatures.size(); ++i)
            look(agreement.signatures[i].party, QStringLiteral("signature[%1].party").arg(i));
        look(agreement.id, QStringLiteral("id"));
        lookThrough(agreement.clauses, QStringLiteral("clauses"));
        return m_problems;
    }

private:
    void look(const LocalText& text, const QString& place) {
        for (const Language language : allLanguages)
            look(text.in(language), place + u'.' + languageCode(language));
    }
    void look(const QString& text, const QString& place) {
        if (const auto problem = firstUnwanted(text))
            m_problems.append(
                {QStringLiteral("%1:%2").arg(place).arg(problem->line), problem->sentence});
    }
    /// The texts of clauses have tags and are checked with them.
    void lookThrough(const QList<Clause>& clauses, const QString& place) {
        for (qsizetype i = 0; i < clauses.size(); ++i) {
            const QString own = QStringLiteral("%1[%2]").arg(place).arg(i);
            look(clauses[i].id, own + QStringLiteral(".id"));
            for (qsizetype j = 0; j < clauses[i].source.size(); ++j)
                look(clauses[i].source[j], QStringLiteral("%1.source[%2]").arg(own).arg(j));
            lookThrough(clauses[i].clauses, own + QStringLiteral(".clauses"));
        }
    }
    void lookThrough(const QList<Option>& options, const QString& place) {
        for (qsizetype i = 0; i < options.size(); ++i)
            look(options[i].label, QStringLiteral("%1.options[%2].label").arg(place).arg(i));
    }
    void lookThrough(const QList<Variable>& variables, const QString& place) {
        for (qsizetype i = 0; i < variables.size(); ++i) {
            const QString own = QStringLiteral("%1[%2]").arg(place).arg(i);
            look(variables[i].label, own + QStringLiteral(".label"));
            lookThrough(variables[i].options, own);
            lookThrough(variables[i].columns, own + QStringLiteral(".columns"));
        }
    }

    QList<TemplateProblem> m_problems;
};

}  // namespace

QList<TemplateProblem> labelProblems(const Template& agreement) {
    return LabelCheck().check(agreement);
}

}  // namespace agreements
