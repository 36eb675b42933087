#include "agreements/domain/textlanguage.h"

#include <QCoreApplication>
#include <QHash>

namespace agreements {
namespace {

constexpr qsizetype kTagLength = 200;
constexpr qsizetype kNameLength = 64;
/// How scripts begin on a web page, which is what a text becomes in some programs.
constexpr QLatin1String kScriptMarks[] = {QLatin1String("<script"), QLatin1String("javascript:")};

bool isForbiddenInText(QChar character) {
    const char16_t code = character.unicode();
    if (code < 0x20)
        return code != u'\n' && code != u'\t';
    return (code >= 0x7F && code <= 0x9F) ||      // DEL and C1
           code == 0x2028 || code == 0x2029 ||    // separators that some programs take for newlines
           (code >= 0x202A && code <= 0x202E) ||  // they make a text read otherwise than it is
           (code >= 0x2066 && code <= 0x2069) || code == 0xFEFF || code >= 0xFFFE;
}

bool isAsciiLetterOrDigit(QChar character) {
    const char16_t code = character.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') ||
           (code >= u'0' && code <= u'9');
}

bool isClauseId(QStringView id) {
    if (id.isEmpty() || id.size() > kNameLength)
        return false;
    for (const QChar character : id)
        if (!isAsciiLetterOrDigit(character) && !QStringView(u"._-").contains(character))
            return false;
    return true;
}

std::optional<TextFilter> textFilterNamed(QStringView name) {
    static const QHash<QString, TextFilter> filters{
        {QStringLiteral("money"), TextFilter::Money},
        {QStringLiteral("capitals"), TextFilter::Capitals},
        {QStringLiteral("date"), TextFilter::Date},
        {QStringLiteral("percent"), TextFilter::Percent},
        {QStringLiteral("cn"), TextFilter::ChineseNumeral},
        {QStringLiteral("blank"), TextFilter::Blank}};
    const auto found = filters.constFind(name.toString());
    return found == filters.cend() ? std::nullopt : std::optional(*found);
}

/// Reads one text from its beginning to its end, without recursion.
class TextReader final {
    Q_DECLARE_TR_FUNCTIONS(agreements::TextReader)
public:
    TextReader(const QString& text, const TextLimits& limits) : m_text(text), m_limits(limits) {}

    ParsedText read();
    static std::optional<TextProblem> unwantedIn(const QString& text);

private:
    struct Open {
        TextNode node;
        bool isInElse = false;
    };

    void refuse(const QString& sentence) {
        if (m_result.problems.size() < m_limits.problems)
            m_result.problems.append({m_line, sentence});
        if (m_result.problems.size() >= m_limits.problems)
            m_isStopped = true;
    }
    void stop(const QString& sentence) {
        refuse(sentence);
        m_isStopped = true;
    }
    std::vector<TextNode>& place() {
        if (m_open.empty())
            return m_result.nodes;
        Open& open = m_open.back();
        return open.isInElse ? open.node.otherwise : open.node.body;
    }
    TextNode made(TextNode::Kind kind, const QString& name = {}) const {
        TextNode node;
        node.kind = kind;
        node.line = m_line;
        node.name = name;
        return node;
    }
    bool checkCharacters();
    void addPlain(qsizetype from, qsizetype to);
    qsizetype readTag(qsizetype from);
    void takeTag(const QString& tag);
    void open(TextNode node);
    void takeIf(QStringView condition);
    void takeFor(const QStringList& words);
    void takeElse();
    void takeEnd();
    void takeValue(QStringView tag);
    bool takeName(QStringView name, TextNode& node);

    const QString m_text;
    const TextLimits m_limits;
    int m_line = 1;
    int m_tags = 0;
    bool m_isStopped = false;
    std::vector<Open> m_open;
    ParsedText m_result;
};

bool TextReader::checkCharacters() {
    if (m_text.size() > m_limits.characters) {
        stop(tr("This text is too long. At most %L1 characters are read, divide it into clauses.")
                 .arg(m_limits.characters));
        return false;
    }
    const auto unwanted = unwantedIn(m_text);
    if (!unwanted)
        return true;
    m_line = unwanted->line;
    stop(unwanted->sentence);
    return false;
}

std::optional<TextProblem> TextReader::unwantedIn(const QString& text) {
    const auto lineAt = [&text](qsizetype at) {
        return 1 + int(QStringView(text).left(at).count(u'\n'));
    };
    if (const qsizetype at = firstForbidden(text); at >= 0) {
        const QString code =
            QString::number(text[at].unicode(), 16).toUpper().rightJustified(4, u'0');
        return TextProblem{
            lineAt(at),
            tr("There is a control character (U+%1) that cannot be printed. Delete it.").arg(code)};
    }
    for (const QLatin1String mark : kScriptMarks)
        if (const qsizetype at = text.indexOf(mark, 0, Qt::CaseInsensitive); at >= 0)
            return TextProblem{
                lineAt(at),
                tr("There is a script (“%1”). An agreement is plain text, delete it.").arg(mark)};
    return {};
}

ParsedText TextReader::read() {
    if (!checkCharacters())
        return m_result;
    qsizetype at = 0;
    while (at < m_text.size() && !m_isStopped) {
        const qsizetype tag = m_text.indexOf(u"{{", at);
        addPlain(at, tag < 0 ? m_text.size() : tag);
        at = tag < 0 ? m_text.size() : readTag(tag);
    }
    while (!m_open.empty()) {
        Open last = std::move(m_open.back());
        m_open.pop_back();
        if (!m_isStopped) {
            m_line = last.node.line;
            refuse(last.node.kind == TextNode::Kind::If
                       ? tr("This {{if}} has no {{end}}. Write {{end}} where it ends.")
                       : tr("This {{for}} has no {{end}}. Write {{end}} where it ends."));
        }
        place().push_back(std::move(last.node));
    }
    return std::move(m_result);
}

void TextReader::addPlain(qsizetype from, qsizetype to) {
    if (from == to)
        return;
    TextNode node = made(TextNode::Kind::Plain, m_text.mid(from, to - from));
    m_line += int(node.name.count(u'\n'));
    place().push_back(std::move(node));
}

/// Returns where reading goes on.
qsizetype TextReader::readTag(qsizetype from) {
    if (++m_tags > m_limits.tags) {
        stop(tr("This text has more than %L1 tags in {{ }}. Divide it into clauses.")
                 .arg(m_limits.tags));
        return m_text.size();
    }
    const qsizetype end = QStringView(m_text).mid(from, kTagLength).indexOf(u"}}");
    const QString tag = end < 0 ? QString() : m_text.mid(from + 2, end - 2);
    if (end < 0 || tag.contains(u'\n') || tag.contains(u"{{")) {
        refuse(tr("This {{ is not closed. Write }} behind the name, on the same line."));
        return from + 2;
    }
    takeTag(tag.simplified());
    return from + end + 2;
}

void TextReader::takeTag(const QString& tag) {
    const QStringList words = tag.split(u' ');
    const QString& first = words.first();
    if (first == u"if") {
        takeIf(QStringView(tag).mid(2).trimmed());
    } else if (first == u"for") {
        takeFor(words);
    } else if (tag == u"else") {
        takeElse();
    } else if (tag == u"end") {
        takeEnd();
    } else if (first == u"clause" && words.size() > 1) {
        if (words.size() == 2 && isClauseId(words[1]))
            place().push_back(made(TextNode::Kind::ClauseNumber, words[1]));
        else
            refuse(
                tr("“%1” names no clause. Write {{clause}} with the id of one clause.").arg(tag));
    } else if (first == u"include" && words.size() > 1) {
        if (words.size() == 2 && isTextName(words[1]))
            place().push_back(made(TextNode::Kind::Include, words[1]));
        else
            refuse(tr("“%1” names no snippet. Write {{include}} with the name of one.").arg(tag));
    } else {
        takeValue(tag);
    }
}

void TextReader::open(TextNode node) {
    if (qsizetype(m_open.size()) >= m_limits.nesting) {
        stop(tr("More than %L1 {{if}} and {{for}} lie within each other. Take some of them apart.")
                 .arg(m_limits.nesting));
        return;
    }
    m_open.push_back({std::move(node)});
}

bool TextReader::takeName(QStringView name, TextNode& node) {
    const qsizetype dot = name.indexOf(u'.');
    const QStringView row = dot < 0 ? QStringView() : name.left(dot);
    const QStringView own = name.mid(dot + 1);
    if (!isTextName(own) || (dot >= 0 && !isTextName(row))) {
        refuse(tr("“%1” is no name. Names are made of small letters, digits and _.").arg(name));
        return false;
    }
    node.name = own.toString();
    node.row = row.toString();
    if (dot < 0)
        return true;
    for (const Open& open : m_open)
        if (open.node.kind == TextNode::Kind::For && open.node.row == node.row)
            return true;
    refuse(tr("“%1” stands outside of {{for %2 in ..}}. Put it between {{for}} and {{end}}.")
               .arg(name, node.row));
    return false;
}

void TextReader::takeIf(QStringView condition) {
    TextNode node = made(TextNode::Kind::If);
    QStringView name = condition;
    const qsizetype equals = condition.indexOf(u'=');
    if (equals >= 0) {
        const bool isNegated = equals > 0 && condition[equals - 1] == u'!';
        node.compare = isNegated ? TextNode::Compare::IsNot : TextNode::Compare::Is;
        name = condition.left(isNegated ? equals - 1 : equals).trimmed();
        node.value = condition.mid(equals + 1).trimmed().toString();
        if (node.value.isEmpty() || node.value.contains(u' '))
            refuse(
                tr("“if %1” must compare with one value, as in {{if mode = add}}.").arg(condition));
    }
    takeName(name, node);
    open(std::move(node));
}

void TextReader::takeFor(const QStringList& words) {
    TextNode node = made(TextNode::Kind::For);
    if (words.size() == 4 && words[2] == u"in" && isTextName(words[1]) && isTextName(words[3])) {
        node.row = words[1];
        node.name = words[3];
        for (const Open& open : m_open)
            if (open.node.kind == TextNode::Kind::For && open.node.row == node.row)
                refuse(tr("The name “%1” is taken by the {{for}} around this one. Choose another.")
                           .arg(node.row));
    } else {
        refuse(tr("“%1” is not understood. Write {{for row in table}}.").arg(words.join(u' ')));
    }
    open(std::move(node));
}

void TextReader::takeElse() {
    if (m_open.empty() || m_open.back().node.kind != TextNode::Kind::If || m_open.back().isInElse)
        refuse(tr("This {{else}} belongs to no {{if}}. Delete it or write {{if}} before it."));
    else
        m_open.back().isInElse = true;
}

void TextReader::takeEnd() {
    if (m_open.empty()) {
        refuse(tr("This {{end}} belongs to no {{if}} or {{for}}. Delete it."));
        return;
    }
    TextNode node = std::move(m_open.back().node);
    m_open.pop_back();
    place().push_back(std::move(node));
}

void TextReader::takeValue(QStringView tag) {
    TextNode node = made(TextNode::Kind::Value);
    const qsizetype bar = tag.indexOf(u'|');
    if (bar >= 0) {
        const QStringView filter = tag.mid(bar + 1).trimmed();
        const auto known = textFilterNamed(filter);
        if (!known) {
            refuse(tr("“%1” is no filter. There are money, capitals, date, percent, cn and blank.")
                       .arg(filter));
            return;
        }
        node.filter = *known;
    }
    if (takeName(bar < 0 ? tag : tag.left(bar).trimmed(), node))
        place().push_back(std::move(node));
}

}  // namespace

std::optional<TextProblem> firstUnwanted(const QString& text) {
    return TextReader::unwantedIn(text);
}

qsizetype firstForbidden(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isForbiddenInText(text[i]))
            return i;
        if (!text[i].isSurrogate())
            continue;
        const bool isPair =
            text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (!isPair)
            return i;
        ++i;
    }
    return -1;
}

bool isTextName(QStringView name) {
    if (name.isEmpty() || name.size() > kNameLength || name[0] < u'a' || name[0] > u'z')
        return false;
    for (const QChar character : name)
        if (!isAsciiLetterOrDigit(character) && character != u'_')
            return false;
    return name.toString().toLower() == name;
}

QString withoutTags(const QString& text) {
    QString left;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype tag = text.indexOf(u"{{", at);
        const qsizetype end = tag < 0 ? -1 : text.indexOf(u"}}", tag);
        left += QStringView(text).mid(at, end < 0 ? -1 : tag - at);
        at = end < 0 ? text.size() : end + 2;
    }
    return left.simplified();
}

ParsedText parseText(const QString& text, const TextLimits& limits) {
    return TextReader(text, limits).read();
}

}  // namespace agreements
