#include "insight/ui/importoutcome.h"

#include "insight/ui/texttable.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace insight::ui {

ImportOutcome::ImportOutcome(core::Formats formats, QWidget* parent)
    : QWidget(parent),
      m_formats(formats),
      m_title(new widgets::TextLabel(widgets::TextRole::Section, widgets::Ink::Text, this)),
      m_figures(new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Text, this)),
      m_problemsLabel(
          new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Secondary, this)),
      m_problems(new TextTable(this)),
      m_problemsView(makeTextTable(m_problems, QStringLiteral("problemsTable"),
                                   tr("Records that are not accepted"), this)),
      m_import(new QPushButton(tr("&Import"), this)),
      m_undo(new QPushButton(tr("&Undo this import"), this)),
      m_back(new QPushButton(tr("&Back"), this)),
      m_another(new QPushButton(tr("Import &another file"), this)) {
    build();
}

void ImportOutcome::build() {
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_figures->setObjectName(QStringLiteral("figuresLabel"));
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problemsLabel->setWordWrap(true);
    m_import->setObjectName(QStringLiteral("importButton"));
    m_import->setProperty("primary", true);
    m_undo->setObjectName(QStringLiteral("undoImportButton"));
    m_back->setObjectName(QStringLiteral("outcomeBackButton"));
    m_back->setProperty("keyHint", QStringLiteral("Esc"));
    m_another->setObjectName(QStringLiteral("anotherButton"));
    m_another->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(widgets::size::kStep2);
    for (QPushButton* button : {m_import, m_another, m_undo, m_back})
        row->addWidget(button);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(m_title);
    layout->addWidget(m_figures);
    layout->addWidget(m_problemsLabel);
    layout->addWidget(m_problemsView, 1);
    layout->addLayout(row);
    layout->addStretch(0);
    connect(m_import, &QPushButton::clicked, this, &ImportOutcome::importWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportOutcome::undoWanted);
    connect(m_back, &QPushButton::clicked, this, &ImportOutcome::backWanted);
    connect(m_another, &QPushButton::clicked, this, &ImportOutcome::anotherWanted);
}

void ImportOutcome::showDryRun(const QString& fileName, const ImportResult& result) {
    m_isDryRun = true;
    m_batch = {};
    m_title->setText(tr("%1 was checked. Nothing is changed yet.").arg(fileName));
    showFigures(result, tr("Would be imported"));
    m_import->setText(tr("&Import %1").arg(m_formats.number(result.imported)));
    m_import->setEnabled(result.imported > 0);
    m_import->show();
    m_back->show();
    m_undo->hide();
    m_another->hide();
}

void ImportOutcome::showImported(const QString& fileName, const ImportResult& result) {
    m_isDryRun = false;
    m_batch = result.batch;
    m_title->setText(result.imported > 0 ? tr("%1 was imported.").arg(fileName)
                                         : tr("Nothing of %1 was imported.").arg(fileName));
    showFigures(result, tr("Imported"));
    m_import->hide();
    m_back->hide();
    m_undo->setVisible(!m_batch.isNil());
    m_another->show();
}

void ImportOutcome::showFigures(const ImportResult& result, const QString& importedLabel) {
    m_figures->setText(QStringLiteral("%1: %2    %3: %4    %5: %6")
                           .arg(tr("Read"), m_formats.number(result.read), importedLabel,
                                m_formats.number(result.imported), tr("Not accepted"),
                                m_formats.number(result.rejected)));
    showProblems(result.problems);
}

void ImportOutcome::showProblems(const QList<ImportProblem>& problems) {
    const bool isLong = problems.size() > kMostProblems;
    if (problems.isEmpty())
        m_problemsLabel->setText(tr("Every record is accepted."));
    else if (isLong)
        m_problemsLabel->setText(tr("The first %1 of %2 reasons why records are left out. Correct "
                                    "them in the file, or import the others.")
                                     .arg(m_formats.number(qint64(kMostProblems)),
                                          m_formats.number(qint64(problems.size()))));
    else
        m_problemsLabel->setText(m_isDryRun ? tr("These records would be left out. Correct them in "
                                                 "the file, or import the others.")
                                            : tr("These records were left out."));
    QList<QStringList> rows;
    for (const ImportProblem& problem : problems.mid(0, kMostProblems)) {
        const QString column =
            problem.column == 0 ? tr("Whole record")
            : problem.heading.isEmpty()
                ? QString::number(problem.column)
                : QStringLiteral("%1 · %2").arg(problem.column).arg(problem.heading);
        rows.append({m_formats.number(problem.line), column, problem.reason});
    }
    m_problems->setContents({tr("Line"), tr("Column"), tr("Reason")}, rows, {0});
    fitTextTable(m_problemsView);
    m_problemsView->setVisible(!rows.isEmpty());
    if (!rows.isEmpty())
        m_problemsView->selectRow(0);
}

void ImportOutcome::takeFocus() {
    if (!m_isDryRun)
        m_another->setFocus();
    else if (m_import->isEnabled())
        m_import->setFocus();
    else
        m_back->setFocus();
}

}  // namespace insight::ui
