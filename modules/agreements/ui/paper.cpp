#include "agreements/ui/paper.h"

#include <algorithm>

namespace agreements::ui {
namespace {

constexpr int kRowsToWriteOn = 3;
constexpr int kMostCopies = 99;

QString withColon(const QString& label, Language language) {
    if (label.isEmpty())
        return label;
    return label + (language == Language::English ? QStringLiteral(": ") : QStringLiteral("："));
}

printing::TextRun runOf(const DocumentRun& run) {
    switch (run.kind) {
    case DocumentRun::Kind::Plain:
        return {printing::TextRun::Kind::Plain, run.text};
    case DocumentRun::Kind::Blank:
        return {printing::TextRun::Kind::Blank, {}};
    case DocumentRun::Kind::Filled:
        return {printing::TextRun::Kind::Filled, run.text};
    }
    Q_UNREACHABLE();
}

QList<printing::TextRun> runsOf(const DocumentParagraph& paragraph) {
    QList<printing::TextRun> runs;
    for (const DocumentRun& run : paragraph)
        runs.append(runOf(run));
    return runs;
}

/// The paragraph at its tabs; blanks are empty cells. One cell where there are none.
QStringList cellsOf(const DocumentParagraph& paragraph) {
    QString text;
    for (const DocumentRun& run : paragraph)
        text += run.text;
    QStringList cells = text.split(u'\t');
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

printing::Table tableOf(const QList<QStringList>& rows) {
    printing::Table table;
    table.rows = rows.mid(1);
    if (table.rows.isEmpty())
        table.rows.fill(QStringList(), kRowsToWriteOn);
    for (qsizetype column = 0; column < rows.first().size(); ++column) {
        qsizetype longest = 4;
        for (const QStringList& row : rows)
            longest = std::max(longest, row.value(column).size());
        table.columns.append(
            {rows.first()[column], printing::Align::Left, int(std::min<qsizetype>(longest, 24))});
    }
    return table;
}

/// Turns clauses into what is printed.
class ClausePrinter final {
public:
    printing::Clauses print(const QList<DocumentClause>& clauses) {
        for (const DocumentClause& clause : clauses)
            add(clause);
        return std::move(m_printed);
    }

private:
    /// Only clauses with a number indent what is within them.
    int indentOf(const DocumentClause& clause) {
        m_isNumbered.resize(clause.level);
        const int indent = int(std::ranges::count(m_isNumbered, true));
        m_isNumbered.append(!clause.number.isEmpty());
        return indent;
    }

    void add(const DocumentClause& clause) {
        m_next = {};
        m_next.level = indentOf(clause);
        m_next.number = clause.number;
        m_next.hangs = !clause.number.isEmpty();
        if (!clause.heading.isEmpty() || clause.paragraphs.isEmpty())
            addParagraph(clause.heading, !clause.heading.isEmpty());
        QList<QStringList> rows;
        for (const DocumentParagraph& paragraph : clause.paragraphs) {
            const QStringList cells = cellsOf(paragraph);
            if (cells.size() > 1) {
                rows.append(cells);
                continue;
            }
            addTable(rows);
            addParagraph(paragraph, false);
        }
        addTable(rows);
    }

    void addParagraph(const DocumentParagraph& paragraph, bool isHeading) {
        m_next.isHeading = isHeading;
        m_next.runs = runsOf(paragraph);
        m_printed.clauses.append(m_next);
        m_next.number.clear();
    }

    void addTable(QList<QStringList>& rows) {
        if (rows.isEmpty())
            return;
        if (!m_next.number.isEmpty() || m_printed.clauses.isEmpty())
            addParagraph({}, false);
        m_printed.clauses.last().table = tableOf(rows);
        rows.clear();
    }

    printing::Clauses m_printed;
    printing::Clause m_next;
    QList<bool> m_isNumbered;
};

printing::Clauses partiesOf(const Document& agreement) {
    printing::Clauses parties;
    for (const DocumentParty& party : agreement.parties) {
        printing::Clause line;
        line.runs = {{printing::TextRun::Kind::Plain, withColon(party.label, agreement.language)},
                     runOf(party.name)};
        parties.clauses.append(line);
    }
    return parties;
}

printing::SealBlock sealsOf(const Document& agreement) {
    printing::SealBlock block;
    for (const DocumentSignature& signature : agreement.signatures) {
        printing::SealColumn column;
        for (const DocumentSignatureLine& line : signature.lines)
            column.fields.append(
                {withColon(line.label, agreement.language), line.value.text, line.hasSeal});
        block.columns.append(column);
    }
    return block;
}

}  // namespace

printing::Document paperOf(const Document& agreement, const PaperMarks& marks,
                           const PaperWords& words) {
    printing::Document paper;
    paper.kind = QStringLiteral("agreement");
    paper.title = plainText(agreement.title);
    paper.number = marks.number;
    paper.locale = QLocale(languageCode(agreement.language));
    paper.copies = std::clamp(marks.copies, 1, kMostCopies);
    paper.words = words.page;
    if (marks.hash.isEmpty())
        paper.watermark = words.draft;
    else
        paper.footer = words.fingerprint.arg(marks.hash);
    paper.blocks.append(printing::Title{paper.title, marks.number});
    if (const printing::Clauses parties = partiesOf(agreement); !parties.clauses.isEmpty())
        paper.blocks.append(parties);
    paper.blocks.append(ClausePrinter().print(agreement.clauses));
    if (const printing::SealBlock seals = sealsOf(agreement); !seals.columns.isEmpty())
        paper.blocks.append(seals);
    return paper;
}

int copiesAgreed(const Template& agreement, const Values& values, const Switches& switches) {
    const DocumentFilling filling(agreement, values, switches);
    for (const Term& term : agreement.terms) {
        const auto* const duty = std::get_if<DutyTerm>(&term.body);
        if (!duty || duty->what != QLatin1String("copies"))
            continue;
        for (const auto& stated : duty->with) {
            const auto* const amount = std::get_if<Amount>(&stated);
            if (!amount)
                continue;
            if (amount->from == Amount::From::Constant)
                return std::clamp(int(amount->constant), 1, kMostCopies);
            const Variable* const variable = filling.variable(amount->name);
            const auto number = variable
                                    ? numberOf(variable->type, filling.value(amount->name).text)
                                    : std::nullopt;
            return int(std::clamp<qint64>(number.value_or(1), 1, kMostCopies));
        }
    }
    return 1;
}

}  // namespace agreements::ui
