#include "ctl/agreementprint.h"

#include "agreements/data/templatereads.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatejson.h"
#include "agreements/domain/wording.h"
#include "agreements/ui/paper.h"
#include "ctl/agreementactions.h"
#include "printing/layout.h"
#include "printing/odt.h"
#include "printing/pdf.h"
#include "printing/wholefile.h"
#include "tabular/tablefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ctl {
namespace {

using agreements::Language;
using agreements::Switches;
using agreements::Values;
using agreements::ui::PaperMarks;
using agreements::ui::PaperWords;

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

/// What is to be printed.
struct Source {
    agreements::Template agreement;
    Values values;
    Switches switches;
    Language language = Language::Simplified;
    PaperMarks marks;
};

Source sourceOf(const agreements::AgreementCopy& copy, bool isSigned) {
    Source source{copy.agreement, copy.values, copy.switches, copy.language, {}};
    if (isSigned)
        source.marks.hash = agreements::copyHash(copy);
    return source;
}

core::Result<Source> sourceInFile(const QString& name) {
    CORE_ASSIGN(const QByteArray bytes, readWhole(name));
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.contains(QStringLiteral("clauses"))) {
        Source source;
        CORE_ASSIGN(source.agreement, agreements::parseTemplate(bytes));
        return source;
    }
    if (json.value(QStringLiteral("template")).isObject()) {
        CORE_ASSIGN(const auto copy, agreements::copyFromBytes(bytes));
        return sourceOf(copy, true);
    }
    CORE_ASSIGN(const auto copy, agreementFromFile(name));
    return sourceOf(copy, false);
}

/// The signed copy, or else the draft as it stands.
core::Result<Source> storedSource(storage::Connection& connection, const QString& name) {
    CORE_ASSIGN(const auto id, agreements::agreementNamed(connection, name));
    std::optional<agreements::AgreementCard> card;
    if (id) {
        CORE_ASSIGN(card, agreements::findAgreement(connection, *id));
    }
    if (!card)
        return core::fail(QStringLiteral("agreement/unknown"),
                          PrintText::tr("There is no agreement “%1”. “agreement list” shows the "
                                        "numbers.")
                              .arg(name));
    Source source;
    CORE_ASSIGN(const auto stored, agreements::signedCopy(connection, *id));
    if (stored) {
        CORE_ASSIGN(const auto copy, agreements::openCopy(*stored));
        source = sourceOf(copy, true);
    } else {
        CORE_ASSIGN(const auto kept,
                    agreements::findTemplate(connection, card->agreement.templateId));
        if (!kept)
            return core::fail(QStringLiteral("template/unknown"),
                              PrintText::tr("The template of “%1” is not in this file.").arg(name));
        source = {kept->content,
                  card->agreement.values,
                  card->agreement.switches,
                  card->agreement.language,
                  {}};
    }
    source.marks.number = card->agreement.number;
    return source;
}

core::Result<Source> sourceNamed(Call& call, const QString& name) {
    if (QFileInfo(name).isFile())
        return sourceInFile(name);
    const auto& builtIn = agreements::builtInTemplates();
    if (const auto found = builtIn.constFind(name); found != builtIn.cend()) {
        Source source;
        source.agreement = *found;
        return source;
    }
    if (call.typed().dataFile.isEmpty())
        return sourceInFile(name);
    CORE_ASSIGN(storage::Database * database, call.open(Call::File::ToRead));
    return database->readNow(
        [&](storage::Connection& connection) { return storedSource(connection, name); });
}

/// --language and --copies over what the agreement itself says.
core::Done readWishes(Call& call, Source& source) {
    const QString wanted = call.typed().option("language");
    bool isKnown = wanted.isEmpty();
    for (const Language language : agreements::allLanguages) {
        if (agreements::languageCode(language) != wanted)
            continue;
        source.language = language;
        isKnown = true;
    }
    if (!isKnown)
        return core::fail(usage(PrintText::tr("“%1” is none of zh_CN, zh_TW, en.").arg(wanted)));
    const int agreed =
        source.marks.hash.isEmpty()
            ? 1
            : agreements::ui::copiesAgreed(source.agreement, source.values, source.switches);
    CORE_ASSIGN(source.marks.copies, call.number("copies", agreed, 1));
    return {};
}

core::Done writePaper(const printing::Document& paper, const QString& path) {
    const auto spec = printing::PageSpec::of(printing::Paper::A4);
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("pdf"))
        return printing::writePdf(paper, spec, path);
    if (suffix == QLatin1String("odt"))
        return printing::writeOdt(paper, spec, path);
    return core::fail(usage(PrintText::tr("The name of the file must end in .pdf or .odt.")));
}

core::Result<agreements::Value> cellValue(const agreements::Variable& variable, const QString& text,
                                          const QString& place) {
    if (variable.type != agreements::VariableType::Table)
        return agreements::Value(text);
    QList<agreements::ValueRow> rows;
    const QJsonDocument json = QJsonDocument::fromJson(text.toUtf8());
    if (!json.isArray())
        return core::fail(
            QStringLiteral("batch/table"),
            PrintText::tr("%1: write a table as JSON, such as [{\"place\": \"…\"}].").arg(place));
    for (const QJsonValue& item : json.array()) {
        agreements::ValueRow row;
        const QJsonObject cells = item.toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            row.insert(cell.key(), cell.value().toString());
        rows.append(row);
    }
    return agreements::Value(rows);
}

/// One row of the table: an agreement.
struct BatchItem {
    PaperMarks marks;
    Values values;
    Switches switches;
};

/// Reads rows on top of what `source` says.
class BatchReader final {
public:
    explicit BatchReader(const Source& source) : m_source(source) {
        for (const agreements::Variable& variable : source.agreement.variables)
            m_variables.insert(variable.name, &variable);
        for (const agreements::Switch& known :
             agreements::engineSwitches() + source.agreement.switches)
            m_switches.insert(known.name, &known);
    }

    core::Result<QList<BatchItem>> read(const QString& path) {
        CORE_ASSIGN(const tabular::OpenedTable table, tabular::openTable(path));
        const QStringList header = table.reader->header();
        for (const QString& name : header)
            if (!m_variables.contains(name) && !m_switches.contains(name) && name != kNumber)
                return core::fail(
                    QStringLiteral("batch/column"),
                    PrintText::tr("The column “%1” is no blank and no switch of this agreement.")
                        .arg(name));
        QList<BatchItem> items;
        tabular::Row row;
        while (true) {
            CORE_ASSIGN(const bool isThere, table.reader->next(row));
            if (!isThere)
                break;
            CORE_ASSIGN(const BatchItem item, itemOf(header, row));
            items.append(item);
        }
        if (items.isEmpty())
            return core::fail(QStringLiteral("batch/empty"),
                              PrintText::tr("“%1” has no row below its head.").arg(path));
        return items;
    }

private:
    core::Result<BatchItem> itemOf(const QStringList& header, const tabular::Row& row) const {
        if (!row.faults().isEmpty())
            return core::fail(
                QStringLiteral("batch/row"),
                PrintText::tr("Line %1: %2").arg(row.line()).arg(row.faults().first().reason));
        BatchItem item{m_source.marks, m_source.values, m_source.switches};
        item.marks.hash.clear();  // another text than the one that was signed
        for (int column = 0; column < header.size(); ++column) {
            const QString text = row.text(column).trimmed();
            if (!text.isEmpty())
                CORE_TRY(addCell(header[column], text, row.line(), item));
        }
        return item;
    }

    core::Done addCell(const QString& name, const QString& text, qint64 line,
                       BatchItem& item) const {
        const QString place = PrintText::tr("Line %1, column “%2”").arg(line).arg(name);
        if (const agreements::Variable* variable = m_variables.value(name)) {
            CORE_ASSIGN(const auto value, cellValue(*variable, text, place));
            for (const core::FieldProblem& problem :
                 agreements::checkValue(*variable, value, name, m_source.language))
                if (problem.severity == core::FieldProblem::Severity::Wrong)
                    return core::fail(QStringLiteral("batch/value"),
                                      PrintText::tr("%1: %2").arg(place, problem.sentence));
            item.values.insert(name, value);
        } else if (const agreements::Switch* known = m_switches.value(name)) {
            const bool isOption = std::ranges::any_of(
                known->options,
                [&](const agreements::Option& option) { return option.value == text; });
            if (!isOption)
                return core::fail(
                    QStringLiteral("batch/value"),
                    PrintText::tr("%1: “%2” is none of its choices.").arg(place, text));
            item.switches.insert(name, text);
        } else {
            item.marks.number = text;
        }
        return {};
    }

    static inline const QString kNumber = QStringLiteral("number");
    const Source& m_source;
    QHash<QString, const agreements::Variable*> m_variables;
    QHash<QString, const agreements::Switch*> m_switches;
};

/// "0007-XM2601.pdf": in the order of the rows, with a number that is fit for a file.
QString fileName(qsizetype row, const QString& number, const QString& suffix) {
    QString name = QStringLiteral("%1").arg(row + 1, 4, 10, QLatin1Char('0'));
    QString part;
    for (const QChar sign : number)
        part += sign.isLetterOrNumber() || sign == u'-' || sign == u'_' ? sign : QChar(u'_');
    if (!part.isEmpty())
        name += u'-' + part.left(80);
    return name + u'.' + suffix;
}

/// All papers, one after the other, as `write` takes them.
template <class Write>
core::Done forEachPaper(const Source& source, const QList<BatchItem>& items, Write write) {
    CORE_ASSIGN(const auto wording, agreements::Wording::compile(source.agreement));
    const PaperWords words = PaperWords::in(source.language);
    for (qsizetype i = 0; i < items.size(); ++i) {
        CORE_ASSIGN(const auto document,
                    wording.render(items[i].values, items[i].switches, source.language));
        CORE_TRY(write(i, agreements::ui::paperOf(document, items[i].marks, words)));
    }
    return {};
}

core::Result<QStringList> writeBatch(const Source& source, const QList<BatchItem>& items,
                                     const QString& out, const QString& suffix) {
    if (QFileInfo(out).suffix().toLower() == QLatin1String("pdf")) {
        const auto spec = printing::PageSpec::of(printing::Paper::A4);
        QList<printing::Page> pages;
        printing::Document first;
        CORE_TRY(forEachPaper(source, items,
                              [&](qsizetype i, const printing::Document& paper) -> core::Done {
                                  if (i == 0)
                                      first = paper;
                                  pages += printing::layOut(paper, spec);
                                  return {};
                              }));
        CORE_TRY(printing::writeWhole(out, printing::pdfBytes(first, pages)));
        return QStringList{out};
    }
    const QDir folder(out);
    if (!folder.mkpath(QStringLiteral(".")))
        return core::fail(QStringLiteral("file/not-written"),
                          PrintText::tr("The folder “%1” cannot be made.").arg(out));
    QStringList files;
    CORE_TRY(forEachPaper(
        source, items, [&](qsizetype i, const printing::Document& paper) -> core::Done {
            files.append(folder.filePath(fileName(i, items[i].marks.number, suffix)));
            return writePaper(paper, files.last());
        }));
    return files;
}

}  // namespace

core::Result<int> printAgreement(Call& call) {
    const QStringList& words = call.typed().words;
    if (words.size() != 3)
        return core::fail(
            usage(PrintText::tr("Type: agreement print FILE|ID OUT.pdf|OUT.odt [--language L]")));
    CORE_ASSIGN(Source source, sourceNamed(call, words[1]));
    CORE_TRY(readWishes(call, source));
    CORE_ASSIGN(const auto wording, agreements::Wording::compile(source.agreement));
    CORE_ASSIGN(const auto document,
                wording.render(source.values, source.switches, source.language));
    CORE_TRY(
        writePaper(agreements::ui::paperOf(document, source.marks, PaperWords::in(source.language)),
                   words[2]));
    call.answer(QJsonObject{{QStringLiteral("file"), words[2]},
                            {QStringLiteral("copies"), source.marks.copies},
                            {QStringLiteral("hash"), source.marks.hash}},
                {words[2]});
    return 0;
}

core::Result<int> printAgreements(Call& call) {
    const QStringList& words = call.typed().words;
    const QString suffix = call.typed().option("format", QStringLiteral("pdf"));
    const bool isFormat = suffix == QLatin1String("pdf") || suffix == QLatin1String("odt");
    if (words.size() != 4 || !isFormat)
        return core::fail(
            usage(PrintText::tr("Type: agreement batch FILE|ID VALUES.csv "
                                "FOLDER|OUT.pdf [--language L] [--format pdf|odt]")));
    CORE_ASSIGN(Source source, sourceNamed(call, words[1]));
    CORE_TRY(readWishes(call, source));
    CORE_ASSIGN(const auto items, BatchReader(source).read(words[2]));
    CORE_ASSIGN(const QStringList files, writeBatch(source, items, words[3], suffix));
    call.answer(QJsonObject{{QStringLiteral("agreements"), int(items.size())},
                            {QStringLiteral("files"), QJsonArray::fromStringList(files)}},
                files);
    return 0;
}

}  // namespace ctl
