#include "agreements/ui/termsview.h"

#include <QCoreApplication>
#include <QHash>

namespace agreements::ui {
namespace {

struct TermsText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::TermsView)
};

void addClauseTerms(const TermReading& reading, const QList<Clause>& clauses,
                    QHash<QString, QStringList>& sentences, QString& html) {
    for (const Clause& clause : clauses) {
        const QStringList told = sentences.take(clause.id);
        if (!told.isEmpty()) {
            const QStringList title{reading.plan.reference(clause.id, reading.language),
                                    clause.heading.readableIn(reading.language)};
            html += QStringLiteral("<h4>%1</h4>").arg(title.join(u' ').trimmed().toHtmlEscaped());
            for (const QString& sentence : told)
                html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
        }
        addClauseTerms(reading, clause.clauses, sentences, html);
    }
}

}  // namespace

QString termsHtml(const TermWords& words) {
    QHash<QString, QStringList> sentences;
    for (const TermSentence& sentence : words.sentences())
        if (sentence.applies)
            sentences[sentence.clause].append(sentence.bare);
    QString html;
    addClauseTerms(words.reading(), words.reading().agreement.clauses, sentences, html);
    // What stands under no clause of the document is told all the same.
    for (const QStringList& told : std::as_const(sentences))
        for (const QString& sentence : told)
            html += QStringLiteral("<p>%1</p>").arg(sentence.toHtmlEscaped());
    return html;
}

TermsView::TermsView(const TermWords& words, QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("termsView"));
    setAccessibleName(TermsText::tr("Terms"));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setText(termsHtml(words));
}

}  // namespace agreements::ui
