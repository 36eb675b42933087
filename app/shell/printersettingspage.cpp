#include "shell/printersettingspage.h"

#include "pagekit/pageregistry.h"
#include "printing/printersettings.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QPrinterInfo>
#include <QSpinBox>
#include <QVBoxLayout>

namespace shell {
namespace {

constexpr int kPrinterWidth = 280;

widgets::TextLabel* printerLabel(const QString& text, QWidget* parent) {
    return new widgets::TextLabel(text, widgets::TextRole::Secondary, widgets::Ink::Secondary,
                                  parent);
}

}  // namespace

PrinterSettingsPage::PrinterSettingsPage(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_printers(QPrinterInfo::availablePrinterNames()) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    if (m_printers.isEmpty()) {
        auto* none = new widgets::TextLabel(
            tr("This computer has no printer yet. Papers can be saved as PDF; what you choose here "
               "holds once there is one."),
            widgets::TextRole::Body, widgets::Ink::Secondary, this);
        none->setObjectName(QStringLiteral("noPrinterLabel"));
        none->setWordWrap(true);
        layout->addWidget(none);
        layout->addSpacing(widgets::size::kStep2);
    }
    addDefaultPrinter();
    layout->addSpacing(widgets::size::kStep3);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(widgets::size::kStep3);
    grid->setVerticalSpacing(widgets::size::kStep2);
    grid->addWidget(printerLabel(tr("Document"), this), 0, 0);
    grid->addWidget(printerLabel(tr("Printer"), this), 0, 1);
    grid->addWidget(printerLabel(tr("Paper"), this), 0, 2);
    grid->addWidget(printerLabel(tr("Copies"), this), 0, 3);
    for (const pagekit::PaperDescription& paper : context.pages.papers())
        addPaper(grid, paper);
    grid->setColumnStretch(4, 1);
    layout->addLayout(grid);
    layout->addStretch(1);
}

void PrinterSettingsPage::addDefaultPrinter() {
    printing::PrinterSettings& settings = m_context.printers;
    auto* label = printerLabel(tr("Default printer"), this);
    QComboBox* box =
        makePrinterBox(tr("Default printer of this computer"), settings.defaultPrinter());
    box->setObjectName(QStringLiteral("defaultPrinterBox"));
    box->setAccessibleName(label->text());
    label->setBuddy(box);
    layout()->addWidget(label);
    static_cast<QVBoxLayout*>(layout())->addWidget(box, 0, Qt::AlignLeft);
    connect(box, &QComboBox::activated, this,
            [box, &settings] { settings.setDefaultPrinter(box->currentData().toString()); });
}

void PrinterSettingsPage::addPaper(QGridLayout* grid, const pagekit::PaperDescription& paper) {
    printing::PrinterSettings& settings = m_context.printers;
    const printing::PrinterChoice choice = settings.choiceFor(paper.kind, paper.usual);
    const int row = grid->rowCount();
    const QString title = paper.title();
    auto* printers = makePrinterBox(tr("As the default"), settings.ownPrinter(paper.kind));
    printers->setObjectName(paper.kind + QStringLiteral("PrinterBox"));
    printers->setAccessibleName(tr("%1: printer").arg(title));
    auto* papers = new QComboBox(this);
    papers->setObjectName(paper.kind + QStringLiteral("PaperBox"));
    papers->setAccessibleName(tr("%1: paper").arg(title));
    for (const printing::Paper one : printing::allPapers())
        papers->addItem(printing::paperName(one), printing::paperKey(one));
    papers->setCurrentIndex(papers->findData(printing::paperKey(choice.paper)));
    auto* copies = new QSpinBox(this);
    copies->setObjectName(paper.kind + QStringLiteral("CopiesBox"));
    copies->setAccessibleName(tr("%1: copies").arg(title));
    copies->setRange(1, printing::PrinterSettings::kMostCopies);
    copies->setValue(choice.copies > 0 ? choice.copies : paper.copies);

    const auto remember = [&settings, kind = paper.kind, usual = paper.copies, printers, papers,
                           copies] {
        const int count = copies->value();
        settings.remember(
            kind,
            {printers->currentData().toString(),
             printing::paperFromKey(papers->currentData().toString()).value_or(printing::Paper::A4),
             count == usual ? 0 : count});
    };
    connect(printers, &QComboBox::activated, this, remember);
    connect(papers, &QComboBox::activated, this, remember);
    connect(copies, &QSpinBox::valueChanged, this, remember);
    auto* label = new widgets::TextLabel(title, widgets::TextRole::Body, widgets::Ink::Text, this);
    label->setBuddy(printers);
    grid->addWidget(label, row, 0);
    grid->addWidget(printers, row, 1);
    grid->addWidget(papers, row, 2);
    grid->addWidget(copies, row, 3);
}

QComboBox* PrinterSettingsPage::makePrinterBox(const QString& nobody, const QString& chosen) {
    auto* box = new QComboBox(this);
    box->addItem(nobody, QString());
    for (const QString& printer : m_printers)
        box->addItem(printer, printer);
    if (!chosen.isEmpty() && !m_printers.contains(chosen))
        box->addItem(tr("%1 (not there now)").arg(chosen), chosen);
    box->setCurrentIndex(qMax(0, box->findData(chosen)));
    box->setEnabled(box->count() > 1);
    box->setFixedWidth(kPrinterWidth);
    return box;
}

}  // namespace shell
