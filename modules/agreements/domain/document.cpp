#include "agreements/domain/document.h"

namespace agreements {
namespace {

QString runText(const DocumentRun& run) {
    return run.kind == DocumentRun::Kind::Blank ? QStringLiteral("________") : run.text;
}

QString labelled(const QString& label, const DocumentRun& run, Language language) {
    if (label.isEmpty())
        return runText(run);
    const QString colon =
        language == Language::English ? QStringLiteral(": ") : QStringLiteral("：");
    return label + colon + runText(run);
}

void addClauseLines(QStringList& lines, const DocumentClause& clause) {
    QString number = clause.number;
    if (!number.isEmpty() && !number.endsWith(u"、"))
        number += u' ';
    if (!clause.heading.isEmpty() || clause.paragraphs.isEmpty())
        lines.append((std::exchange(number, {}) + plainText(clause.heading)).trimmed());
    for (const DocumentParagraph& paragraph : clause.paragraphs)
        lines.append(std::exchange(number, {}) + plainText(paragraph));
}

}  // namespace

QString plainText(const DocumentParagraph& paragraph) {
    QString text;
    for (const DocumentRun& run : paragraph)
        text += runText(run);
    return text;
}

QString plainText(const Document& document) {
    QStringList lines{plainText(document.title)};
    for (const DocumentParty& party : document.parties)
        lines.append(labelled(party.label, party.name, document.language));
    for (const DocumentClause& clause : document.clauses)
        addClauseLines(lines, clause);
    for (const DocumentSignature& signature : document.signatures)
        for (const DocumentSignatureLine& line : signature.lines)
            lines.append(labelled(line.label, line.value, document.language));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

}  // namespace agreements
