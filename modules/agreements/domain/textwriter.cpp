#include "agreements/domain/textwriter.h"

#include "core/formats.h"
#include "core/money.h"

namespace agreements {
namespace {

core::Language coreLanguage(Language language) {
    switch (language) {
    case Language::Simplified:
        return core::Language::SimplifiedChinese;
    case Language::Traditional:
        return core::Language::TraditionalChinese;
    case Language::English:
        return core::Language::English;
    }
    Q_UNREACHABLE();
}

QString printedMoney(qint64 minor, TextFilter filter, Language language) {
    const core::Money money{minor, core::Currency::cny()};
    const bool isEnglish = language == Language::English;
    if (filter == TextFilter::Capitals && !isEnglish)
        return core::moneyInCapitals(money, language == Language::Simplified
                                                ? core::Script::Simplified
                                                : core::Script::Traditional);
    if (filter == TextFilter::Capitals || filter == TextFilter::Money)
        return core::formatMoney(money, isEnglish ? core::Currency() : core::Currency::cny());
    return core::formatAmount(money);
}

/// 2.5 for 2.5000 and 2 for 2.0.
QString withoutTrailingZeros(const QString& text) {
    if (!text.contains(u'.'))
        return text;
    QString cut = text;
    while (cut.endsWith(u'0'))
        cut.chop(1);
    if (cut.endsWith(u'.'))
        cut.chop(1);
    return cut;
}

QString printedChoice(const Variable& variable, const QString& text, Language language) {
    for (const Option& option : variable.options)
        if (option.value == text && !option.label.isEmpty())
            return option.label.readableIn(language);
    return text;
}

/// Without the blanks at both ends of the paragraph.
void trimParagraph(DocumentParagraph& paragraph) {
    const auto isPlain = [](const DocumentRun& run) {
        return run.kind == DocumentRun::Kind::Plain;
    };
    while (!paragraph.isEmpty() && isPlain(paragraph.last())) {
        QString& text = paragraph.last().text;
        qsizetype length = text.size();
        while (length > 0 && text[length - 1].isSpace())
            --length;
        text.truncate(length);
        if (!text.isEmpty())
            break;
        paragraph.removeLast();
    }
    while (!paragraph.isEmpty() && isPlain(paragraph.first())) {
        QString& text = paragraph.first().text;
        qsizetype blanks = 0;
        while (blanks < text.size() && text[blanks].isSpace())
            ++blanks;
        text.remove(0, blanks);
        if (!text.isEmpty())
            break;
        paragraph.removeFirst();
    }
}

}  // namespace

QString printedValue(const Variable& variable, const QString& text, TextFilter filter,
                     Language language) {
    switch (variable.type) {
    case VariableType::Money:
        if (const auto minor = numberOf(VariableType::Money, text))
            return printedMoney(*minor, filter, language);
        return text;
    case VariableType::Percent:
        if (!numberOf(VariableType::Percent, text))
            return text;
        return withoutTrailingZeros(text) +
               (filter == TextFilter::Percent ? QStringLiteral("%") : QString());
    case VariableType::Integer:
    case VariableType::Hours:
        if (filter == TextFilter::ChineseNumeral && language != Language::English)
            if (const auto number = numberOf(variable.type, text))
                return chineseNumeral(*number, language);
        return text;
    case VariableType::Date:
        if (const auto date = core::Date::fromIso(text))
            return core::Formats(coreLanguage(language)).longDate(*date);
        return text;
    case VariableType::Choice:
        return printedChoice(variable, text, language);
    case VariableType::UnitList: {
        QString units = text.trimmed();
        return units.replace(
            u'\n', language == Language::English ? QStringLiteral(", ") : QStringLiteral("、"));
    }
    default:
        return text;
    }
}

QList<DocumentParagraph> TextWriter::paragraphs(const std::vector<TextNode>& nodes) {
    m_paragraphs.clear();
    m_current.clear();
    write(nodes);
    endParagraph();
    return std::exchange(m_paragraphs, {});
}

DocumentParagraph TextWriter::line(const std::vector<TextNode>& nodes) {
    DocumentParagraph all;
    for (DocumentParagraph& paragraph : paragraphs(nodes)) {
        if (!all.isEmpty())
            all.append({DocumentRun::Kind::Plain, QStringLiteral(" ")});
        all += paragraph;
    }
    return all;
}

DocumentRun TextWriter::valueRun(const QString& name) const {
    const Variable* const variable = m_filling.variable(name);
    QString text;
    if (variable)
        text = printedValue(*variable, m_filling.value(name).text, TextFilter::None, m_language);
    return text.isEmpty() ? DocumentRun{DocumentRun::Kind::Blank, {}}
                          : DocumentRun{DocumentRun::Kind::Plain, text};
}

void TextWriter::write(const std::vector<TextNode>& nodes) {
    for (const TextNode& node : nodes) {
        if (++m_steps > stepLimit || m_characters > characterLimit)
            m_isBeyondLimit = true;
        if (m_isBeyondLimit)
            return;
        write(node);
    }
}

void TextWriter::write(const TextNode& node) {
    switch (node.kind) {
    case TextNode::Kind::Plain:
        addText(node.name);
        return;
    case TextNode::Kind::Value:
        writeValue(node);
        return;
    case TextNode::Kind::If:
        write(holds(node) ? node.body : node.otherwise);
        return;
    case TextNode::Kind::For:
        writeRows(node);
        return;
    case TextNode::Kind::ClauseNumber:
        writeClauseNumber(node.name);
        return;
    case TextNode::Kind::Include:
        writeSnippet(node.name);
        return;
    }
}

std::pair<const Variable*, QString> TextWriter::found(const TextNode& node) const {
    if (node.row.isEmpty())
        return {m_filling.variable(node.name), m_filling.value(node.name).text};
    const auto [table, row] = m_rows.value(node.row);
    if (table)
        for (const Variable& column : table->columns)
            if (column.name == node.name)
                return {&column, row->value(node.name)};
    return {nullptr, {}};
}

void TextWriter::writeValue(const TextNode& node) {
    const auto [variable, text] = found(node);
    const QString printed =
        variable ? printedValue(*variable, text, node.filter, m_language) : QString();
    if (printed.isEmpty())
        addRun({DocumentRun::Kind::Blank, {}});
    else if (node.filter == TextFilter::Blank)
        addRun({DocumentRun::Kind::Filled, QString(printed).replace(u'\n', u' ')});
    else
        addText(printed);
}

bool TextWriter::holds(const TextNode& node) const {
    QString actual;
    bool isGiven = false;
    if (node.row.isEmpty() && m_filling.isSwitch(node.name)) {
        actual = m_filling.decision(node.name);
        isGiven = !actual.isEmpty();
    } else if (node.row.isEmpty()) {
        const Value& value = m_filling.value(node.name);
        actual = value.text;
        isGiven = value.isGiven();
    } else {
        actual = found(node).second;
        isGiven = !actual.isEmpty();
    }
    switch (node.compare) {
    case TextNode::Compare::IsGiven:
        return isGiven;
    case TextNode::Compare::Is:
        return actual == node.value;
    case TextNode::Compare::IsNot:
        return actual != node.value;
    }
    Q_UNREACHABLE();
}

void TextWriter::writeRows(const TextNode& node) {
    const Variable* const table = m_filling.variable(node.name);
    if (!table)
        return;
    for (const ValueRow& row : m_filling.value(node.name).rows) {
        m_rows.insert(node.row, {table, &row});
        write(node.body);
        if (++m_steps > stepLimit)
            m_isBeyondLimit = true;
        if (m_isBeyondLimit)
            break;
    }
    m_rows.remove(node.row);
}

void TextWriter::writeClauseNumber(const QString& clauseId) {
    const QString reference = m_numbers.reference(clauseId, m_language);
    if (reference.isEmpty()) {
        m_unprinted.insert(clauseId);
        addRun({DocumentRun::Kind::Blank, {}});
    } else {
        addText(reference);
    }
}

void TextWriter::writeSnippet(const QString& name) {
    const auto snippet = m_snippets.constFind(name);
    if (snippet == m_snippets.cend())
        return;
    if (m_includes >= includeLimit) {
        m_isBeyondLimit = true;
        return;
    }
    // A snippet does not see the rows of the text around it.
    Rows rows = std::exchange(m_rows, {});
    ++m_includes;
    write(*snippet);
    --m_includes;
    m_rows = std::move(rows);
}

void TextWriter::addText(QStringView text) {
    while (!text.isEmpty() && !m_isBeyondLimit) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView part = end < 0 ? text : text.left(end);
        if (!part.isEmpty())
            addRun({DocumentRun::Kind::Plain, part.toString()});
        if (end < 0)
            return;
        endParagraph();
        text = text.mid(end + 1);
    }
}

void TextWriter::addRun(DocumentRun run) {
    m_characters += run.text.size() + 1;
    if (run.kind == DocumentRun::Kind::Plain && !m_current.isEmpty() &&
        m_current.last().kind == DocumentRun::Kind::Plain)
        m_current.last().text += run.text;
    else
        m_current.append(std::move(run));
}

void TextWriter::endParagraph() {
    trimParagraph(m_current);
    if (!m_current.isEmpty())
        m_paragraphs.append(std::exchange(m_current, {}));
    m_current.clear();
}

}  // namespace agreements
