#pragma once

#include "printing/pagespec.h"

#include <QString>

class QSettings;

namespace printing {

/// Where and on which paper a kind of document was printed last.
struct PrinterChoice {
    QString printer;  ///< as the system names it; empty: none chosen yet
    Paper paper = Paper::A4;

    friend bool operator==(const PrinterChoice&, const PrinterChoice&) = default;
};

/// The remembered printer per kind of document, in `settings` under "printing/<kind>/". GUI thread.
class PrinterSettings final {
public:
    explicit PrinterSettings(QSettings& settings) : m_settings(settings) {}

    /// `usual` is the paper of a kind that was never printed here.
    PrinterChoice choiceFor(const QString& kind, Paper usual = Paper::A4) const;
    void remember(const QString& kind, const PrinterChoice& choice);

private:
    QSettings& m_settings;
};

}  // namespace printing
