#include "insight/domain/importtarget.h"

#include "insight/domain/customertarget.h"
#include "insight/domain/openrepairtarget.h"
#include "insight/domain/repairtarget.h"
#include "insight/domain/unittarget.h"

#include <QCoreApplication>

namespace insight {
namespace {

template <class Target>
std::unique_ptr<ImportTarget> makeTarget() {
    return std::make_unique<Target>();
}

struct TargetEntry {
    const char* name;
    const char* title;
    std::unique_ptr<ImportTarget> (*make)();
};

constexpr TargetEntry kTargets[] = {
    {"customers", QT_TRANSLATE_NOOP("insight::ImportTarget", "Customers"),
     makeTarget<CustomerTarget>},
    {"units", QT_TRANSLATE_NOOP("insight::ImportTarget", "Units"), makeTarget<UnitTarget>},
    {"repairs", QT_TRANSLATE_NOOP("insight::ImportTarget", "Repair history"),
     makeTarget<RepairTarget>},
    {"open-repair", QT_TRANSLATE_NOOP("insight::ImportTarget", "Open Repair Data Standard"),
     makeTarget<OpenRepairTarget>},
};

const TargetEntry* targetEntry(const QString& name) {
    for (const TargetEntry& entry : kTargets) {
        if (name == QLatin1String(entry.name))
            return &entry;
    }
    return nullptr;
}

}  // namespace

QStringList importTargets() {
    QStringList names;
    for (const TargetEntry& entry : kTargets)
        names.append(QString::fromLatin1(entry.name));
    return names;
}

QString importTargetTitle(const QString& name) {
    const TargetEntry* entry = targetEntry(name);
    return entry ? QCoreApplication::translate("insight::ImportTarget", entry->title) : QString();
}

std::unique_ptr<ImportTarget> makeImportTarget(const QString& name) {
    const TargetEntry* entry = targetEntry(name);
    return entry ? entry->make() : nullptr;
}

}  // namespace insight
