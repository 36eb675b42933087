#pragma once

#include "pagekit/appcontext.h"

#include <QStringList>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace pagekit {
struct PaperDescription;
}

namespace shell {

/// Printer, paper and copies of each kind of document, and the printer of those that have none of
/// their own. Without a printer paper and copies can be set all the same. GUI thread.
class PrinterSettingsPage final : public QWidget {
    Q_OBJECT
public:
    PrinterSettingsPage(pagekit::AppContext& context, QWidget* parent);

private:
    void addDefaultPrinter();
    void addPaper(QGridLayout* grid, const pagekit::PaperDescription& paper);
    /// `chosen` is listed also when it is not there now.
    QComboBox* makePrinterBox(const QString& nobody, const QString& chosen);

    pagekit::AppContext& m_context;
    QStringList m_printers;
};

}  // namespace shell
