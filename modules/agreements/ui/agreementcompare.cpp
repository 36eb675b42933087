#include "agreements/ui/agreementcompare.h"

#include "agreements/data/agreementreads.h"

#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

struct CompareText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::CompareText)
};

QString spansHtml(const QList<CompareSpan>& spans) {
    QString html;
    for (const CompareSpan& span : spans) {
        const QString text =
            span.text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
        if (span.change == CompareSpan::Change::Removed)
            html += QLatin1String("<s>") + text + QLatin1String("</s>");
        else if (span.change == CompareSpan::Change::Added)
            html += QLatin1String("<u><b>") + text + QLatin1String("</b></u>");
        else
            html += text;
    }
    return html;
}

QString changeWord(ClauseComparison::Change change) {
    switch (change) {
    case ClauseComparison::Change::Changed:
        return CompareText::tr("Changed");
    case ClauseComparison::Change::Moved:
        return CompareText::tr("Moved");
    case ClauseComparison::Change::Added:
        return CompareText::tr("New");
    case ClauseComparison::Change::Removed:
        return CompareText::tr("Gone");
    case ClauseComparison::Change::Same:
        break;
    }
    return {};
}

QString clauseHtml(const ClauseComparison& clause) {
    QStringList place{clause.numberBefore, clause.numberAfter};
    place.removeAll(QString());
    place.removeDuplicates();
    QString html = QStringLiteral("<h4>%1 · %2</h4>")
                       .arg(place.isEmpty() ? clause.id.toHtmlEscaped()
                                            : place.join(QStringLiteral(" → ")).toHtmlEscaped(),
                            changeWord(clause.change));
    for (const QList<CompareSpan>& spans : {clause.heading, clause.text})
        if (!spans.isEmpty())
            html += QStringLiteral("<p>%1</p>").arg(spansHtml(spans));
    return html;
}

}  // namespace

QString comparisonHtml(const TemplateComparison& comparison) {
    QString html;
    if (comparison.hasChanges()) {
        html += QStringLiteral("<p>%1</p>")
                    .arg(CompareText::tr("Words that are gone are struck out, new ones are bold "
                                         "and underlined. What was signed stays as it is."));
        html += QStringLiteral("<h3>%1</h3>").arg(spansHtml(comparison.title));
    } else {
        html += QStringLiteral("<p>%1</p>")
                    .arg(CompareText::tr("The newest template says the same in these words."));
    }
    for (const QList<ClauseComparison>& clauses : {comparison.snippets, comparison.clauses})
        for (const ClauseComparison& clause : clauses)
            if (clause.change != ClauseComparison::Change::Same)
                html += clauseHtml(clause);
    if (comparison.hasOtherChanges)
        html += QStringLiteral("<p>%1</p>")
                    .arg(CompareText::tr("Terms, blanks, numbering or signatures differ too."));
    return html;
}

AgreementCompare::AgreementCompare(pagekit::AppContext& context, const AgreementId& agreement,
                                   Language language, QWidget* parent)
    : QDialog(parent), m_text(new QTextBrowser(this)) {
    setObjectName(QStringLiteral("agreementCompare"));
    setWindowTitle(tr("Signed text and newest template"));
    auto* buttons = new QDialogButtonBox(this);
    auto* close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep6, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
    resize(760, 560);
    const auto read = context.database.read([agreement, language](storage::Connection& connection) {
        return comparedWithNewest(connection, agreement, language);
    });
    pagekit::withResult(
        this, context.presenter, read,
        [this](const std::optional<TemplateComparison>& comparison) { fill(comparison); });
}

void AgreementCompare::fill(const std::optional<TemplateComparison>& comparison) {
    m_text->setHtml(comparison ? comparisonHtml(*comparison)
                               : tr("The template of this agreement is not in this file."));
}

}  // namespace agreements::ui
