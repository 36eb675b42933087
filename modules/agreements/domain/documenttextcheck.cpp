#include "agreements/domain/documentcheck.h"
#include "agreements/domain/textwriter.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace agreements {
namespace {

struct PlacedText {
    QString place;  ///< without the language
    const LocalText* text;
};

void addClauseTexts(const QList<Clause>& clauses, const QString& place, QList<PlacedText>& texts) {
    for (qsizetype i = 0; i < clauses.size(); ++i) {
        const Clause& clause = clauses[i];
        const QString own = QStringLiteral("%1[%2]").arg(place).arg(i);
        texts.append({own + QStringLiteral(".heading"), &clause.heading});
        texts.append({own + QStringLiteral(".text"), &clause.text});
        addClauseTexts(clause.clauses, own + QStringLiteral(".clauses"), texts);
    }
}

/// The texts that are written in the small language.
QList<PlacedText> taggedTexts(const Template& agreement) {
    QList<PlacedText> texts{{QStringLiteral("title"), &agreement.title}};
    for (const Snippet& snippet : agreement.snippets)
        texts.append({QStringLiteral("snippets.") + snippet.name, &snippet.text});
    addClauseTexts(agreement.clauses, QStringLiteral("clauses"), texts);
    return texts;
}

void visitNodes(const std::vector<TextNode>& nodes,
                const std::function<void(const TextNode&)>& visit) {
    for (const TextNode& node : nodes) {
        visit(node);
        visitNodes(node.body, visit);
        visitNodes(node.otherwise, visit);
    }
}

void addClauseIds(const QList<Clause>& clauses, QSet<QString>& ids) {
    for (const Clause& clause : clauses) {
        ids.insert(clause.id);
        addClauseIds(clause.clauses, ids);
    }
}

const Variable* columnNamed(const Variable& table, const QString& name) {
    for (const Variable& column : table.columns)
        if (column.name == name)
            return &column;
    return nullptr;
}

/// What a text names, for comparing its languages.
QSet<QString> namesIn(const std::vector<TextNode>& nodes) {
    QSet<QString> names;
    visitNodes(nodes, [&](const TextNode& node) {
        if (node.kind == TextNode::Kind::Include)
            names.insert(QStringLiteral("include ") + node.name);
        else if (node.kind == TextNode::Kind::ClauseNumber)
            names.insert(QStringLiteral("clause ") + node.name);
        else if (node.kind != TextNode::Kind::Plain)
            names.insert(node.row.isEmpty() || node.kind == TextNode::Kind::For
                             ? node.name
                             : node.row + u'.' + node.name);
    });
    return names;
}

/// Looks up all that the texts of one template name.
class TextCheck final {
    Q_DECLARE_TR_FUNCTIONS(agreements::TextCheck)
public:
    explicit TextCheck(const Template& agreement) : m_agreement(agreement) {
        for (const Variable& variable : agreement.variables)
            m_variables.insert(variable.name, &variable);
        for (const Switch& one : engineSwitches() + agreement.switches)
            m_switches.insert(one.name, one);
        for (const Snippet& snippet : agreement.snippets)
            m_snippets.insert(snippet.name, &snippet.text);
        addClauseIds(agreement.clauses, m_clauses);
    }

    QList<TemplateProblem> check() {
        for (const PlacedText& text : taggedTexts(m_agreement))
            checkLanguages(text);
        for (const Language language : allLanguages)
            checkIncludes(language);
        return m_problems;
    }

private:
    using Tables = QHash<QString, const Variable*>;

    void refuse(int line, const QString& sentence) {
        m_problems.append({QStringLiteral("%1:%2").arg(m_place).arg(line), sentence});
    }
    void checkLanguages(const PlacedText& placed);
    void checkNodes(const std::vector<TextNode>& nodes, Tables& tables);
    void checkNode(const TextNode& node, Tables& tables);
    void checkValueNode(const TextNode& node, const Tables& tables);
    void checkIf(const TextNode& node, const Tables& tables);
    void checkOptions(const TextNode& node, const QList<Option>& options);
    const Variable* lookUp(const TextNode& node, const Tables& tables);
    bool fits(TextFilter filter, VariableType type) const;
    void checkIncludes(Language language);
    int includeDepth(const QString& name, Language language);

    const Template& m_agreement;
    QHash<QString, const Variable*> m_variables;
    QHash<QString, Switch> m_switches;
    QHash<QString, const LocalText*> m_snippets;
    QSet<QString> m_clauses;
    QHash<QString, int> m_depths;  ///< of includes; 0 while it is being found
    int m_level = 0;
    QString m_place;
    QList<TemplateProblem> m_problems;
};

void TextCheck::checkLanguages(const PlacedText& placed) {
    std::optional<QSet<QString>> first;
    for (const Language language : allLanguages) {
        const QString& text = placed.text->in(language);
        if (text.isEmpty())
            continue;
        m_place = placed.place + u'.' + languageCode(language);
        const ParsedText parsed = parseText(text);
        for (const TextProblem& problem : parsed.problems)
            refuse(problem.line, problem.sentence);
        if (!parsed.problems.isEmpty())
            continue;
        Tables tables;
        checkNodes(parsed.nodes, tables);
        const QSet<QString> names = namesIn(parsed.nodes);
        if (!first) {
            first = names;
        } else if (names != *first) {
            QStringList differing = ((names - *first) + (*first - names)).values();
            differing.sort();
            m_problems.append({m_place,
                               tr("The languages of this text do not name the same: %1.")
                                   .arg(differing.join(u", ")),
                               TemplateProblem::Severity::Doubtful});
        }
    }
}

void TextCheck::checkNodes(const std::vector<TextNode>& nodes, Tables& tables) {
    for (const TextNode& node : nodes)
        checkNode(node, tables);
}

void TextCheck::checkNode(const TextNode& node, Tables& tables) {
    switch (node.kind) {
    case TextNode::Kind::Plain:
        return;
    case TextNode::Kind::Value:
        checkValueNode(node, tables);
        return;
    case TextNode::Kind::If:
        checkIf(node, tables);
        checkNodes(node.body, tables);
        checkNodes(node.otherwise, tables);
        return;
    case TextNode::Kind::For: {
        const Variable* const table = m_variables.value(node.name);
        if (!table)
            refuse(
                node.line,
                tr("There is no table “%1”. Add the variable or correct the name.").arg(node.name));
        else if (table->type != VariableType::Table)
            refuse(node.line, tr("“%1” is no table, {{for}} cannot repeat it.").arg(node.name));
        tables.insert(node.row, table && table->type == VariableType::Table ? table : nullptr);
        checkNodes(node.body, tables);
        tables.remove(node.row);
        return;
    }
    case TextNode::Kind::ClauseNumber:
        if (!m_clauses.contains(node.name))
            refuse(node.line, tr("There is no clause “%1”. Write the id of a clause of this "
                                 "template.")
                                  .arg(node.name));
        return;
    case TextNode::Kind::Include:
        if (!m_snippets.contains(node.name))
            refuse(node.line,
                   tr("There is no snippet “%1”. Add it or correct the name.").arg(node.name));
        return;
    }
}

const Variable* TextCheck::lookUp(const TextNode& node, const Tables& tables) {
    if (node.row.isEmpty()) {
        const Variable* const variable = m_variables.value(node.name);
        if (!variable)
            refuse(node.line,
                   tr("There is no variable “%1”. Add it or correct the name.").arg(node.name));
        return variable;
    }
    const Variable* const table = tables.value(node.row);
    if (!table)
        return nullptr;  // told at the {{for}}
    const Variable* const column = columnNamed(*table, node.name);
    if (!column)
        refuse(node.line, tr("The table “%1” has no column “%2”. Add it or correct the name.")
                              .arg(table->name, node.name));
    return column;
}

bool TextCheck::fits(TextFilter filter, VariableType type) const {
    switch (filter) {
    case TextFilter::None:
    case TextFilter::Blank:
        return true;
    case TextFilter::Money:
    case TextFilter::Capitals:
        return type == VariableType::Money;
    case TextFilter::Date:
        return type == VariableType::Date;
    case TextFilter::Percent:
        return type == VariableType::Percent;
    case TextFilter::ChineseNumeral:
        return type == VariableType::Integer || type == VariableType::Hours;
    }
    Q_UNREACHABLE();
}

void TextCheck::checkValueNode(const TextNode& node, const Tables& tables) {
    if (node.row.isEmpty() && m_switches.contains(node.name)) {
        refuse(node.line,
               tr("“%1” is a switch and has no text. Write {{if %1 = ..}}.").arg(node.name));
        return;
    }
    const Variable* const variable = lookUp(node, tables);
    if (!variable)
        return;
    if (variable->type == VariableType::Table)
        refuse(node.line, tr("“%1” is a table. Write {{for row in %1}}.").arg(node.name));
    else if (!fits(node.filter, variable->type))
        refuse(node.line,
               tr("This filter does not fit the type of “%1”. Take it away or change the "
                  "type.")
                   .arg(node.name));
}

void TextCheck::checkOptions(const TextNode& node, const QList<Option>& options) {
    if (node.compare == TextNode::Compare::IsGiven)
        return;
    QStringList values;
    for (const Option& option : options)
        values.append(option.value);
    if (!values.contains(node.value))
        refuse(node.line, tr("“%1” is never “%2”. It is one of: %3.")
                              .arg(node.name, node.value, values.join(u", ")));
}

void TextCheck::checkIf(const TextNode& node, const Tables& tables) {
    if (node.row.isEmpty() && m_switches.contains(node.name)) {
        checkOptions(node, m_switches.value(node.name).options);
        return;
    }
    const Variable* const variable = lookUp(node, tables);
    if (!variable)
        return;
    if (variable->type == VariableType::Choice)
        checkOptions(node, variable->options);
    else if (variable->type == VariableType::Table && node.compare != TextNode::Compare::IsGiven)
        refuse(node.line,
               tr("“%1” is a table. Ask only whether it is given: {{if %1}}.").arg(node.name));
}

/// How deep the includes of a snippet go, itself counted; a loop is told once, where it closes.
int TextCheck::includeDepth(const QString& name, Language language) {
    const auto known = m_depths.constFind(name);
    if (known != m_depths.cend())
        return *known;
    const LocalText* const text = m_snippets.value(name);
    if (!text)
        return 0;
    m_depths.insert(name, 0);
    int deepest = 0;
    visitNodes(parseText(text->readableIn(language)).nodes, [&](const TextNode& node) {
        if (node.kind != TextNode::Kind::Include)
            return;
        const bool isLoop = m_depths.value(node.name, -1) == 0;
        if (!isLoop && m_level < TextWriter::includeLimit) {
            ++m_level;
            deepest = std::max(deepest, includeDepth(node.name, language));
            --m_level;
        } else if (!isLoop) {
            deepest = TextWriter::includeLimit;
        }
        m_place = QStringLiteral("snippets.%1.%2").arg(name, languageCode(language));
        if (isLoop)
            refuse(node.line, tr("The snippet “%1” includes itself. Take one of the includes away.")
                                  .arg(node.name));
        else if (deepest >= TextWriter::includeLimit)
            refuse(node.line, tr("Snippets include each other more than %L1 deep. Put some of them "
                                 "together.")
                                  .arg(TextWriter::includeLimit));
    });
    m_depths.insert(name, std::min(deepest, TextWriter::includeLimit) + 1);
    return m_depths.value(name);
}

void TextCheck::checkIncludes(Language language) {
    m_depths.clear();
    for (const Snippet& snippet : m_agreement.snippets)
        includeDepth(snippet.name, language);
}

void addConditionVariables(const QList<Clause>& clauses, QSet<QString>& names) {
    for (const Clause& clause : clauses) {
        for (const Condition& condition : clause.when) {
            if (condition.about == Condition::About::Fact)
                names.insert(condition.name);
            if (condition.amount && condition.amount->from != Amount::From::Constant)
                names.insert(condition.amount->name);
        }
        addConditionVariables(clause.clauses, names);
    }
}

}  // namespace

QList<TemplateProblem> textProblems(const Template& agreement) {
    return TextCheck(agreement).check();
}

QSet<QString> variablesInTexts(const Template& agreement) {
    QSet<QString> names;
    for (const PlacedText& placed : taggedTexts(agreement))
        for (const QString& text : placed.text->texts)
            visitNodes(parseText(text).nodes, [&](const TextNode& node) {
                const bool isNamed = node.kind == TextNode::Kind::For ||
                                     node.kind == TextNode::Kind::Value ||
                                     node.kind == TextNode::Kind::If;
                if (isNamed && (node.row.isEmpty() || node.kind == TextNode::Kind::For))
                    names.insert(node.name);
            });
    addConditionVariables(agreement.clauses, names);
    return names;
}

}  // namespace agreements
