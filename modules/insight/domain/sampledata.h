#pragma once

#include "core/date.h"
#include "core/result.h"
#include "modulekit/moduleregistry.h"

#include <QDate>
#include <QString>

#include <functional>

namespace insight {

/// What is made up: as many orders over the eighteen months before `today`, with customers, units,
/// parts and people in proportion, and one user without a password.
struct SampleWish {
    int orders = 0;
    quint32 seed = 1;
    core::Date today;
};

/// Told how many orders are made; false stops with "sample/cancelled" and leaves no file.
using SampleProgress = std::function<bool(int orders)>;

/// Makes a data file of sample records. The same wish gives the same rows with the same ids. The
/// file stands under its name when all is in it, not before. What is there already is replaced only
/// where it holds a sample as well ("file/not-sample") that nobody has open ("file/locked"). Waits.
/// `registry` holds the program's modules, whose tables the file gets.
core::Done generate(const QString& path, const modulekit::ModuleRegistry& registry,
                    const SampleWish& wish, const SampleProgress& progress = {});

/// The sample to look around in: 2,500 orders of a service centre.
core::Done makeDemoFile(const QString& path, const modulekit::ModuleRegistry& registry,
                        const QDate& today);

}  // namespace insight
