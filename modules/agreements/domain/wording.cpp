#include "agreements/domain/wording.h"

#include "agreements/domain/documentcheck.h"
#include "agreements/domain/wordingtexts.h"

#include <QCoreApplication>

namespace agreements {
namespace {

std::vector<TextNode> readIn(Language language, const LocalText& text) {
    return parseText(text.readableIn(language)).nodes;
}

void readClauses(const QList<Clause>& clauses, Language language,
                 std::vector<WordingTexts::ClauseTexts>& texts) {
    for (const Clause& clause : clauses) {
        texts.push_back({readIn(language, clause.heading), readIn(language, clause.text)});
        readClauses(clause.clauses, language, texts);
    }
}

/// Companies that would be missing on paper stand at its head.
QList<const Variable*> partiesAtHead(const Template& agreement) {
    QSet<QString> named = variablesInTexts(agreement);
    for (const SignatureBlock& block : agreement.signatures)
        for (const SignatureLine& line : block.lines)
            named.insert(line.variable);
    QList<const Variable*> parties;
    for (const Variable& variable : agreement.variables)
        if (variable.type == VariableType::Company && !named.contains(variable.name))
            parties.append(&variable);
    return parties;
}

/// Writes one document.
class WordingPrinter final {
    Q_DECLARE_TR_FUNCTIONS(agreements::Wording)
public:
    WordingPrinter(const WordingTexts& texts, const Values& values, const Switches& switches,
                   Language language)
        : m_texts(texts),
          m_language(language),
          m_inLanguage(texts.languages[std::size_t(language)]),
          m_filling(texts.agreement, values, switches),
          m_numbers(texts.agreement, m_filling),
          m_writer(m_filling, m_numbers, m_inLanguage.snippets, language) {}

    core::Result<Document> print() {
        m_document.language = m_language;
        m_document.title = m_writer.line(m_inLanguage.title);
        for (const Variable* const party : m_texts.parties)
            m_document.parties.append(
                {party->label.readableIn(m_language), m_writer.valueRun(party->name)});
        printClauses(m_texts.agreement.clauses, 0);
        printSignatures();
        if (m_writer.isBeyondLimit())
            return core::fail(QStringLiteral("text/size"),
                              tr("The text of this agreement becomes too long. Shorten the tables "
                                 "that it repeats, or its snippets."),
                              m_place);
        return std::move(m_document);
    }
    const TextWriter& writer() const { return m_writer; }

private:
    void printClauses(const QList<Clause>& clauses, int level) {
        for (const Clause& clause : clauses) {
            if (!m_filling.holds(clause.when)) {
                skip(clause);
                continue;
            }
            const WordingTexts::ClauseTexts& texts = m_inLanguage.clauses[m_next++];
            if (m_writer.isBeyondLimit())
                continue;
            m_place = clause.id;
            m_document.clauses.append(
                {clause.id, clause.source, level, m_numbers.number(clause.id, m_language),
                 m_writer.line(texts.heading), m_writer.paragraphs(texts.text)});
            printClauses(clause.clauses, level + 1);
        }
    }
    void skip(const Clause& clause) {
        ++m_next;
        for (const Clause& child : clause.clauses)
            skip(child);
    }
    void printSignatures() {
        for (const SignatureBlock& block : m_texts.agreement.signatures) {
            DocumentSignature signature{block.party, {}};
            for (const SignatureLine& line : block.lines)
                signature.lines.append({line.label.readableIn(m_language),
                                        m_writer.valueRun(line.variable), line.hasSeal});
            m_document.signatures.append(std::move(signature));
        }
    }

    const WordingTexts& m_texts;
    const Language m_language;
    const WordingTexts::InLanguage& m_inLanguage;
    const DocumentFilling m_filling;
    const NumberingPlan m_numbers;
    TextWriter m_writer;
    Document m_document;
    std::size_t m_next = 0;
    QString m_place;
};

}  // namespace

core::Result<Wording> Wording::compile(const Template& agreement) {
    for (const TemplateProblem& problem : textProblems(agreement))
        if (problem.severity == TemplateProblem::Severity::Wrong)
            return core::fail(QStringLiteral("text/wrong"), problem.sentence, problem.place);
    auto texts = std::make_shared<WordingTexts>();
    texts->agreement = agreement;
    texts->parties = partiesAtHead(texts->agreement);
    for (const Language language : allLanguages) {
        WordingTexts::InLanguage& inLanguage = texts->languages[std::size_t(language)];
        inLanguage.title = readIn(language, agreement.title);
        for (const Snippet& snippet : agreement.snippets)
            inLanguage.snippets.insert(snippet.name, readIn(language, snippet.text));
        readClauses(agreement.clauses, language, inLanguage.clauses);
    }
    return Wording(std::move(texts));
}

const Template& Wording::agreement() const {
    return m_texts->agreement;
}

core::Result<Document> Wording::render(const Values& values, const Switches& switches,
                                       Language language) const {
    return WordingPrinter(*m_texts, values, switches, language).print();
}

QStringList Wording::unprintedReferences(const Values& values, const Switches& switches,
                                         Language language) const {
    WordingPrinter printer(*m_texts, values, switches, language);
    static_cast<void>(printer.print());
    QStringList ids = printer.writer().unprinted().values();
    ids.sort();
    return ids;
}

}  // namespace agreements
