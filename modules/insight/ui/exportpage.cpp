#include "insight/ui/exportpage.h"

#include "insight/ui/exportcard.h"

#include "widgets/card.h"
#include "widgets/messagebar.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

namespace insight::ui {
namespace {

using ExportLevel = widgets::MessageBar::Level;

constexpr int kWidestCard = 640;

}  // namespace

ExportPage::ExportPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent), m_message(new widgets::MessageBar(this)) {
    setObjectName(QStringLiteral("exportPage"));
    m_message->hide();
    auto* title = new widgets::TextLabel(tr("Export"), widgets::TextRole::PageTitle,
                                         widgets::Ink::Text, this);
    auto* card = new widgets::Card(tr("Write rows into a file"), this);
    card->setMaximumWidth(kWidestCard);
    m_export = new ExportCard(context, card);
    card->body()->addWidget(m_export);
    auto* content = new QVBoxLayout;
    content->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                                widgets::size::kStep6);
    content->setSpacing(widgets::size::kStep4);
    content->addWidget(title);
    content->addWidget(card);
    content->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addLayout(content, 1);
    connect(m_export, &ExportCard::failed, this, &ExportPage::showError);
    connect(m_export, &ExportCard::exported, this,
            [this](const ExportedTable& table) { showExported(table.path); });
}

void ExportPage::takeFocus() {
    m_export->takeFocus();
}

void ExportPage::showExported(const QString& path) {
    const QString folder = QFileInfo(path).absolutePath();
    m_message->show(ExportLevel::Success, tr("Exported to %1.").arg(QDir::toNativeSeparators(path)),
                    {{tr("Open folder"),
                      [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); }}});
}

void ExportPage::showError(const core::Error& error) {
    const bool isCancelled = error.code == QLatin1String("export/cancelled");
    m_message->show(isCancelled ? ExportLevel::Info : ExportLevel::Error, error.message);
}

}  // namespace insight::ui
