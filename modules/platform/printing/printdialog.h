#pragma once

#include "core/error.h"
#include "printing/document.h"
#include "printing/page.h"
#include "printing/printersettings.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QListView;
class QPushButton;
class QSpinBox;

namespace printing {

class PageView;
class ThumbnailModel;

/// Shows a document as it will be printed, lets one choose printer and paper (remembered for its
/// kind), and prints it or saves it as PDF, ODT or picture. Open it with open(); `printed` tells
/// the caller to count the printing.
class PrintDialog final : public QDialog {
    Q_OBJECT

public:
    PrintDialog(Document document, PrinterSettings settings, QWidget* parent = nullptr,
                Paper usual = Paper::A4);

    Paper paper() const;
    void setPaper(Paper paper);
    /// As many as will be, or were, printed or saved.
    int copies() const { return m_document.copies; }
    const QList<Page>& pages() const { return m_pages; }
    /// Why it was not printed at once.
    void showError(const core::Error& error);

Q_SIGNALS:
    /// On paper, or saved where `path` says.
    void printed();
    void saved(const QString& path);

private:
    void build();
    QWidget* buildSide();
    void fillPrinters(const QString& chosen);
    void layOutAgain();
    void printDocument();
    void rememberChoice();
    void askForPdf();
    void askForOdt();
    void askForPicture();

    Document m_document;
    PrinterSettings m_settings;
    QList<Page> m_pages;
    ThumbnailModel* m_thumbnails = nullptr;
    QListView* m_thumbnailView = nullptr;
    PageView* m_view = nullptr;
    QComboBox* m_printerBox = nullptr;
    QComboBox* m_paperBox = nullptr;
    QSpinBox* m_copiesBox = nullptr;
    bool m_copiesEdited = false;
    QLabel* m_pageLabel = nullptr;
    QLabel* m_problemLabel = nullptr;
    QPushButton* m_printButton = nullptr;
};

}  // namespace printing
