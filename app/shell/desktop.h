#pragma once

#include "shell/options.h"

#include "core/result.h"
#include "modulekit/module.h"

#include <QDate>

#include <functional>

class QApplication;

namespace pagekit {
class PageRegistry;
}

namespace shell {

/// What the program is put together from, handed over by main(), so that the shell names no
/// feature.
struct Parts {
    QList<modulekit::Module> modules;
    std::function<void(pagekit::PageRegistry&)> registerPages;
    /// Makes the file with sample data, with dates relative to `today`.
    std::function<core::Done(const QString& path, const modulekit::ModuleRegistry& modules,
                             const QDate& today)>
        makeDemo;
};

/// Runs the desktop until its window is closed; the exit status. GUI thread.
int runDesktop(QApplication& application, const Options& options, const Parts& parts);

}  // namespace shell
