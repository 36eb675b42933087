#pragma once

#include "printing/pagespec.h"

#include <QString>

class QSettings;

namespace printing {

/// Where and on which paper a kind of document was printed last.
struct PrinterChoice {
    QString printer;  ///< as the system names it; empty: none chosen yet
    Paper paper = Paper::A4;
    int copies = 0;  ///< 0: as many as the document itself wants

    friend bool operator==(const PrinterChoice&, const PrinterChoice&) = default;
};

/// The remembered printer per kind of document, in `settings` under "printing/<kind>/". GUI thread.
class PrinterSettings final {
public:
    explicit PrinterSettings(QSettings& settings) : m_settings(settings) {}

    static constexpr int kMostCopies = 9;

    /// `usual` is the paper of a kind that was never printed here; without a printer of its own a
    /// kind goes to the default one.
    PrinterChoice choiceFor(const QString& kind, Paper usual = Paper::A4) const;
    void remember(const QString& kind, const PrinterChoice& choice);
    /// The printer that was chosen for this kind alone; empty: the default one.
    QString ownPrinter(const QString& kind) const;

    /// For kinds without a printer of their own; empty: the default printer of the computer.
    QString defaultPrinter() const;
    void setDefaultPrinter(const QString& printer);

private:
    QSettings& m_settings;
};

}  // namespace printing
