#include "parts/domain/partdraft.h"

#include <QCoreApplication>

#include <algorithm>

namespace parts {
namespace {

using core::FieldProblem;

constexpr qsizetype kLongestLine = 200;
constexpr qsizetype kLongestNote = 20'000;

QString partSentence(const char* text) {
    return QCoreApplication::translate("parts::Part", text);
}

void checkPartLength(const QString& field, const QString& text, qsizetype longest,
                     QList<FieldProblem>& problems) {
    if (text.size() > longest)
        problems.append(
            {field, QCoreApplication::translate(
                        "parts::Part", "This text is too long: at most %n character(s) fit.",
                        nullptr, int(longest))});
}

void checkStockKeeping(const Part& part, QList<FieldProblem>& problems) {
    const auto wrong = [&](const char* field, const char* text) {
        problems.append({QString::fromLatin1(field), partSentence(text)});
    };
    if (part.minMilli.value_or(0) < 0)
        wrong("min", QT_TRANSLATE_NOOP("parts::Part", "The minimum is not below zero."));
    if (part.maxMilli && *part.maxMilli < part.minMilli.value_or(0))
        wrong("max", QT_TRANSLATE_NOOP("parts::Part", "The maximum is not below the minimum."));
    if (part.isCommon && !part.minMilli)
        wrong("min",
              QT_TRANSLATE_NOOP("parts::Part", "A part that is kept in stock needs a minimum."));
    if (part.packMilli < 0 || (part.packMilli == 0 && !part.packUnit.isEmpty()))
        wrong("pack", QT_TRANSLATE_NOOP("parts::Part", "Say how much is in a pack."));
}

}  // namespace

Part tidied(Part part) {
    for (QString* line :
         {&part.number, &part.name, &part.unitOfMeasure, &part.category, &part.packUnit})
        *line = line->simplified();
    for (QString* scanned : {&part.barcode, &part.packBarcode}) {
        *scanned = scanned->normalized(QString::NormalizationForm_KC);
        scanned->removeIf([](QChar character) { return character.isSpace(); });
    }
    part.note = part.note.trimmed();
    return part;
}

QList<FieldProblem> problemsOf(const Part& typed) {
    const Part part = tidied(typed);
    QList<FieldProblem> problems;
    if (part.name.isEmpty())
        problems.append({QStringLiteral("name"),
                         partSentence(QT_TRANSLATE_NOOP("parts::Part", "A part needs a name."))});
    checkPartLength(QStringLiteral("name"), part.name, kLongestLine, problems);
    checkPartLength(QStringLiteral("number"), part.number, kLongestLine, problems);
    checkPartLength(QStringLiteral("unitOfMeasure"), part.unitOfMeasure, kLongestLine, problems);
    checkPartLength(QStringLiteral("barcode"), part.barcode, kLongestLine, problems);
    checkPartLength(QStringLiteral("category"), part.category, kLongestLine, problems);
    checkPartLength(QStringLiteral("note"), part.note, kLongestNote, problems);
    checkPartLength(QStringLiteral("packUnit"), part.packUnit, kLongestLine, problems);
    checkPartLength(QStringLiteral("packBarcode"), part.packBarcode, kLongestLine, problems);
    checkStockKeeping(part, problems);
    if (!hasRightCheckDigit(part.barcode))
        problems.append(
            {QStringLiteral("barcode"),
             partSentence(QT_TRANSLATE_NOOP("parts::Part",
                                            "The last digit does not fit the others: please scan "
                                            "the bar code again.")),
             FieldProblem::Severity::Doubtful});
    return problems;
}

bool hasRightCheckDigit(const QString& barcode) {
    static const QList<qsizetype> lengths{8, 12, 13, 14};
    const bool isDigits = std::all_of(barcode.begin(), barcode.end(), [](QChar character) {
        return character >= u'0' && character <= u'9';
    });
    if (!isDigits || !lengths.contains(barcode.size()))
        return true;
    int sum = 0;
    // From the end: the check digit counts once, its neighbour three times, and so on.
    for (qsizetype place = 0; place < barcode.size(); ++place) {
        const bool isTripled = (barcode.size() - place) % 2 == 0;
        sum += barcode[place].digitValue() * (isTripled ? 3 : 1);
    }
    return sum % 10 == 0;
}

}  // namespace parts
