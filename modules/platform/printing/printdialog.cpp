#include "printing/printdialog.h"

#include "printing/layout.h"
#include "printing/odt.h"
#include "printing/pageview.h"
#include "printing/pdf.h"
#include "printing/picture.h"
#include "printing/print.h"
#include "printing/thumbnailmodel.h"
#include "printing/wholefile.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPrinterInfo>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace printing {
namespace {

QString suggestedName(const Document& document, const QString& suffix) {
    QString name = document.number.isEmpty() ? document.kind : document.number;
    for (const QChar sign : {u'/', u'\\', u':'})
        name.replace(sign, u'-');
    return name + suffix;
}

QPushButton* addButton(QVBoxLayout* layout, const QString& text, const QString& name) {
    auto* button = new QPushButton(text, layout->parentWidget());
    button->setObjectName(name);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

}  // namespace

PrintDialog::PrintDialog(Document document, PrinterSettings settings, QWidget* parent, Paper usual)
    : QDialog(parent), m_document(std::move(document)), m_settings(settings) {
    setWindowTitle(tr("Print %1").arg(m_document.title));
    build();
    const PrinterChoice choice = m_settings.choiceFor(m_document.kind, usual);
    fillPrinters(choice.printer);
    setPaper(choice.paper);
    // A second printing is one marked sheet; how many originals there are may be set.
    if (m_document.reprint == 0 && choice.copies > 0)
        m_document.copies = choice.copies;
    m_copiesBox->setValue(m_document.copies);
    layOutAgain();
    connect(m_copiesBox, &QSpinBox::valueChanged, this, [this](int copies) {
        m_document.copies = copies;
        m_copiesEdited = m_document.reprint == 0;
        layOutAgain();
    });
    connect(m_paperBox, &QComboBox::currentIndexChanged, this, [this] { layOutAgain(); });
    m_view->setFocus();
}

void PrintDialog::build() {
    resize(1080, 760);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);

    m_thumbnails = new ThumbnailModel(this);
    m_thumbnailView = new QListView(this);
    m_thumbnailView->setObjectName(QStringLiteral("pageList"));
    m_thumbnailView->setAccessibleName(tr("Pages"));
    m_thumbnailView->setViewMode(QListView::IconMode);
    m_thumbnailView->setFlow(QListView::TopToBottom);
    m_thumbnailView->setWrapping(false);
    m_thumbnailView->setMovement(QListView::Static);
    m_thumbnailView->setIconSize(QSize(96, 136));
    m_thumbnailView->setSpacing(8);
    m_thumbnailView->setFixedWidth(152);
    m_thumbnailView->setModel(m_thumbnails);
    row->addWidget(m_thumbnailView);

    m_view = new PageView(this);
    m_view->setObjectName(QStringLiteral("pageView"));
    row->addWidget(m_view, 1);
    row->addWidget(buildSide());

    connect(m_thumbnailView->selectionModel(), &QItemSelectionModel::currentChanged, m_view,
            [this](const QModelIndex& index) {
                if (index.isValid() && index.row() != m_view->currentPage())
                    m_view->goToPage(index.row());
            });
    connect(m_view, &PageView::currentPageChanged, this, [this](int page) {
        m_pageLabel->setText(m_document.words.page.arg(page + 1).arg(m_pages.size()));
        m_thumbnailView->selectionModel()->setCurrentIndex(m_thumbnails->index(page),
                                                           QItemSelectionModel::ClearAndSelect);
    });
}

QWidget* PrintDialog::buildSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(240);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto addBox = [&](const QString& text, const QString& name) {
        auto* label = new QLabel(text, side);
        auto* box = new QComboBox(side);
        box->setObjectName(name);
        QString accessible = text;
        box->setAccessibleName(accessible.remove(u'&'));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        label->setBuddy(box);
        column->addWidget(label);
        column->addWidget(box);
        column->addSpacing(8);
        return box;
    };
    m_printerBox = addBox(tr("P&rinter"), QStringLiteral("printerBox"));
    m_paperBox = addBox(tr("Pap&er"), QStringLiteral("paperBox"));
    for (const Paper paper : allPapers())
        m_paperBox->addItem(paperName(paper), paperKey(paper));

    auto* copiesLabel = new QLabel(tr("C&opies"), side);
    m_copiesBox = new QSpinBox(side);
    m_copiesBox->setObjectName(QStringLiteral("copiesBox"));
    m_copiesBox->setAccessibleName(tr("Copies"));
    m_copiesBox->setRange(1, PrinterSettings::kMostCopies);
    copiesLabel->setBuddy(m_copiesBox);
    column->addWidget(copiesLabel);
    column->addWidget(m_copiesBox);
    column->addSpacing(8);

    m_pageLabel = new QLabel(side);
    m_pageLabel->setObjectName(QStringLiteral("pageLabel"));
    column->addWidget(m_pageLabel);
    m_problemLabel = new QLabel(side);
    m_problemLabel->setObjectName(QStringLiteral("problemLabel"));
    m_problemLabel->setWordWrap(true);
    column->addWidget(m_problemLabel);
    column->addStretch(1);

    m_printButton = addButton(column, tr("&Print"), QStringLiteral("printButton"));
    m_printButton->setDefault(true);
    column->setSpacing(8);
    connect(m_printButton, &QPushButton::clicked, this, [this] { printDocument(); });
    connect(addButton(column, tr("Save as P&DF…"), QStringLiteral("pdfButton")),
            &QPushButton::clicked, this, [this] { askForPdf(); });
    connect(addButton(column, tr("Save as OD&T…"), QStringLiteral("odtButton")),
            &QPushButton::clicked, this, [this] { askForOdt(); });
    connect(addButton(column, tr("Save as p&icture…"), QStringLiteral("pictureButton")),
            &QPushButton::clicked, this, [this] { askForPicture(); });
    connect(addButton(column, tr("&Close"), QStringLiteral("closeButton")), &QPushButton::clicked,
            this, &QDialog::reject);
    return side;
}

void PrintDialog::fillPrinters(const QString& chosen) {
    m_printerBox->addItems(QPrinterInfo::availablePrinterNames());
    const bool hasPrinter = m_printerBox->count() > 0;
    if (!hasPrinter)
        m_problemLabel->setText(
            tr("This computer has no printer. Save the document as a PDF instead."));
    m_printerBox->setEnabled(hasPrinter);
    m_printButton->setEnabled(hasPrinter);
    const QString name = chosen.isEmpty() ? QPrinterInfo::defaultPrinterName() : chosen;
    m_printerBox->setCurrentIndex(std::max(m_printerBox->findText(name), 0));
}

Paper PrintDialog::paper() const {
    return paperFromKey(m_paperBox->currentData().toString()).value_or(Paper::A4);
}

void PrintDialog::setPaper(Paper paper) {
    m_paperBox->setCurrentIndex(m_paperBox->findData(paperKey(paper)));
}

void PrintDialog::layOutAgain() {
    m_pages = layOut(m_document, PageSpec::of(paper()));
    m_thumbnails->setPages(m_pages, m_document.words.page);
    m_view->setPages(m_pages);
}

void PrintDialog::printDocument() {
    if (const core::Done done =
            printNow(m_document, {m_printerBox->currentText(), paper(), m_document.copies});
        !done)
        return showError(done.error());
    rememberChoice();
    Q_EMIT printed();
    accept();
}

void PrintDialog::rememberChoice() {
    PrinterChoice choice = m_settings.choiceFor(m_document.kind);
    choice.printer = m_printerBox->currentText();
    choice.paper = paper();
    if (m_copiesEdited)
        choice.copies = m_document.copies;
    m_settings.remember(m_document.kind, choice);
}

void PrintDialog::askForPdf() {
    auto* ask =
        new QFileDialog(this, tr("Save as PDF"), suggestedName(m_document, QStringLiteral(".pdf")),
                        tr("PDF files (*.pdf)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("pdf"));
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const core::Done done = writeWhole(path, pdfBytes(m_document, m_pages)); !done)
            return showError(done.error());
        rememberChoice();
        Q_EMIT saved(path);
    });
    ask->open();
}

void PrintDialog::askForOdt() {
    auto* ask = new QFileDialog(this, tr("Save as OpenDocument text"),
                                suggestedName(m_document, QStringLiteral(".odt")),
                                tr("OpenDocument texts (*.odt)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("odt"));
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const core::Done done = writeOdt(m_document, PageSpec::of(paper()), path); !done)
            return showError(done.error());
        Q_EMIT saved(path);
    });
    ask->open();
}

void PrintDialog::askForPicture() {
    auto* ask =
        new QFileDialog(this, tr("Save as picture"),
                        suggestedName(m_document, QStringLiteral(".png")), tr("Pictures (*.png)"));
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setDefaultSuffix(QStringLiteral("png"));
    connect(ask, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (const auto names = writePictures(m_pages, path); !names)
            return showError(names.error());
        Q_EMIT saved(path);
    });
    ask->open();
}

void PrintDialog::showError(const core::Error& error) {
    m_problemLabel->setText(error.message);
}

}  // namespace printing
