#include "printing/document.h"

#include <QCoreApplication>

namespace printing {

PageWords PageWords::translated() {
    return {
        .page = QCoreApplication::translate("printing", "Page %1 of %2"),
        .copy = QCoreApplication::translate("printing", "Copy %1 of %2"),
        .reprint = QCoreApplication::translate("printing", "Reprint %1"),
        .seal =
            QCoreApplication::translate("printing", "(seal)", "where a company presses its seal"),
    };
}

}  // namespace printing
