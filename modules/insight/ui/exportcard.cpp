#include "insight/ui/exportcard.h"

#include "pagekit/answer.h"

#include "insight/domain/importright.h"
#include "insight/ui/runpanel.h"

#include "identity/session.h"
#include "pagekit/appcontext.h"
#include "storage/database.h"
#include "tabular/tablewriter.h"
#include "widgets/choiceedit.h"
#include "widgets/entrycontext.h"
#include "widgets/segmented.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace insight::ui {

ExportCard::ExportCard(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_choices(new QWidget(this)),
      m_table(new widgets::ChoiceEdit(m_choices)),
      m_format(new widgets::Segmented(m_choices)),
      m_reason(new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Secondary, m_choices)),
      m_export(new QPushButton(tr("E&xport…"), m_choices)),
      m_run(new RunPanel(context.entry.formats(), this)) {
    build();
    connect(m_export, &QPushButton::clicked, this, &ExportCard::choosePlace);
    connect(&context.session, &identity::Session::changed, this, &ExportCard::showRight);
    showRight();
}

ExportCard::~ExportCard() {
    m_run->cancel();
}

void ExportCard::build() {
    m_table->setObjectName(QStringLiteral("exportTableEdit"));
    m_table->setAccessibleName(tr("What to export"));
    m_table->add(QStringLiteral("customers"), tr("Customers"));
    m_table->add(QStringLiteral("units"), tr("Units"));
    m_table->add(QStringLiteral("orders"), tr("Repair orders"));
    m_table->setValue(QStringLiteral("customers"));
    m_format->setObjectName(QStringLiteral("exportFormatEdit"));
    m_format->setAccessibleName(tr("Format"));
    m_format->add(tabular::fileFormatName(tabular::FileFormat::Xlsx), QStringLiteral("XLSX"));
    m_format->add(tabular::fileFormatName(tabular::FileFormat::Csv), QStringLiteral("CSV"));
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_reason->setWordWrap(true);
    auto* label = new widgets::TextLabel(tr("What to &export"), widgets::TextRole::Body,
                                         widgets::Ink::Secondary, m_choices);
    label->setBuddy(m_table);
    auto* column = new QVBoxLayout(m_choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep1);
    column->addWidget(m_reason);
    column->addSpacing(widgets::size::kStep2);
    column->addWidget(label);
    column->addWidget(m_table, 0, Qt::AlignLeft);
    column->addSpacing(widgets::size::kStep2);
    column->addWidget(m_format, 0, Qt::AlignLeft);
    column->addSpacing(widgets::size::kStep3);
    column->addWidget(m_export, 0, Qt::AlignLeft);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_choices);
    layout->addWidget(m_run);
    layout->addStretch(1);
    m_run->hide();
}

void ExportCard::takeFocus() {
    if (m_choices->isVisibleTo(this))
        m_table->setFocus();
    else
        m_run->takeFocus();
}

void ExportCard::showRight() {
    const bool may = m_context.session.may(exportRight());
    m_export->setEnabled(may);
    m_reason->setText(
        may ? tr("All rows, in the columns that the import knows. Times are those of the centre.")
            : tr("You do not have the right to export. An administrator can give it to you."));
}

void ExportCard::choosePlace() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString ending = m_format->current();
    const QString suggested = QDir(folder).filePath(
        QStringLiteral("%1-%2.%3")
            .arg(m_table->value().toString(), m_context.entry.today().toIso(), ending));
    QString path = QFileDialog::getSaveFileName(
        this, tr("Export to"), suggested,
        ending == QLatin1String("csv") ? tr("Text table (*.csv)") : tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    run(path);
}

void ExportCard::run(const QString& path) {
    const auto format = tabular::fileFormatFromName(m_format->current());
    if (!format)
        return;
    m_ticket = m_run->start(tr("Exporting…"));
    showBusy(true);
    const auto work = [actor = m_context.session.actor(), table = m_table->value().toString(), path,
                       format = *format, ticket = m_ticket](storage::Connection& connection) {
        return exportTable(connection, actor, table, path, format, [ticket](qint64 rows) {
            ticket->read = rows;
            return !ticket->isCancelled;
        });
    };
    pagekit::onAnswer(this, m_context.database.read(work),
                      [this](const core::Result<ExportedTable>& result) {
                          showBusy(false);
                          m_export->setFocus();
                          if (result)
                              Q_EMIT exported(*result);
                          else
                              Q_EMIT failed(result.error());
                      });
}

void ExportCard::showBusy(bool busy) {
    m_choices->setVisible(!busy);
    m_run->setVisible(busy);
    if (busy)
        m_run->takeFocus();
    else
        m_run->stop();
}

}  // namespace insight::ui
