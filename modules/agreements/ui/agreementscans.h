#pragma once

#include "agreements/domain/agreement.h"
#include "pagekit/appcontext.h"

#include <QStringList>

class QWidget;

namespace agreements::ui {

/// PDF and pictures; nothing that a computer would run.
bool isScanFile(const QString& path);

/// Asks for the file of a scan; empty: cancelled.
QString askForScan(QWidget* parent);
/// Stores a file and enters it as a scan of what was signed; a refusal is told by the presenter.
void attachScanFile(pagekit::AppContext& context, QWidget* parent, const AgreementId& agreement,
                    const QString& path);
/// Opens a scan in the program that the desktop has for it.
void openScan(pagekit::AppContext& context, QWidget* parent, const AgreementScan& scan);

}  // namespace agreements::ui
