#include "equipment/domain/savecomponent.h"

#include "equipment/data/columnvalues.h"
#include "equipment/data/equipmenttables.h"
#include "equipment/data/unitreads.h"
#include "equipment/domain/equipmentrights.h"
#include "equipment/domain/unitpatch.h"
#include "identity/rightcheck.h"

#include <QCoreApplication>

namespace equipment {
namespace {

using core::Done;
using core::fail;
using core::FieldProblem;
using core::Result;
using storage::WriteTx;

QString componentSentence(const char* text) {
    return QCoreApplication::translate("equipment::Component", text);
}

Component tidiedComponent(Component component) {
    component.kind = component.kind.simplified();
    component.serial = component.serial.simplified();
    return component;
}

Result<Component> existingComponent(WriteTx& tx, const ComponentId& id) {
    CORE_ASSIGN(const auto component, findComponent(tx.connection(), id));
    if (!component)
        return fail(QStringLiteral("component/unknown"),
                    componentSentence(
                        QT_TRANSLATE_NOOP("equipment::Component", "There is no such component.")),
                    id.toString());
    return *component;
}

Result<ComponentId> insertComponent(WriteTx& tx, const Component& component) {
    CORE_ASSIGN(const auto card, findUnit(tx.connection(), component.unit));
    if (!card)
        return fail(QStringLiteral("unit/unknown"),
                    QCoreApplication::translate("equipment", "There is no such unit."),
                    component.unit.toString());
    const ComponentId id = component.id.isNil() ? ComponentId(tx.newId()) : component.id;
    storage::Patch patch = withoutEmpty(patchOf(component));
    patch.prepend({"unit_id", storage::toValue(component.unit)});
    CORE_TRY(tx.insert(componentTable(), id.row(), card->unit.centre, patch));
    return id;
}

}  // namespace

QList<FieldProblem> problemsOf(const Component& typed) {
    constexpr int kMostMonths = 600;
    const Component component = tidiedComponent(typed);
    QList<FieldProblem> problems;
    if (component.kind.isEmpty())
        problems.append({QStringLiteral("kind"),
                         componentSentence(QT_TRANSLATE_NOOP(
                             "equipment::Component", "Please say what kind of component it is."))});
    if (component.startedOn && component.endedOn && *component.endedOn < *component.startedOn)
        problems.append({QStringLiteral("endedOn"),
                         componentSentence(QT_TRANSLATE_NOOP(
                             "equipment::Component",
                             "It was taken out before it was put in; please check both dates."))});
    if (component.warrantyMonths &&
        (*component.warrantyMonths < 0 || *component.warrantyMonths > kMostMonths))
        problems.append({QStringLiteral("warrantyMonths"),
                         componentSentence(QT_TRANSLATE_NOOP("equipment::Component",
                                                             "A warranty has 0 to %1 months."))
                             .arg(kMostMonths)});
    return problems;
}

Result<ComponentId> installComponent(WriteTx& tx, const Component& typed) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    if (const auto problems = problemsOf(typed); core::isAnyWrong(problems))
        return fail(core::invalidInput(problems));
    const Component component = tidiedComponent(typed);
    if (!component.id.isNil()) {
        CORE_ASSIGN(const auto present, findComponent(tx.connection(), component.id));
        if (present) {
            CORE_TRY(tx.update(componentTable(), component.id.row(), patchOf(component)));
            return component.id;
        }
    }
    return insertComponent(tx, component);
}

Result<ComponentId> replaceComponent(WriteTx& tx, const ComponentId& old, const Component& next,
                                     const core::Date& on) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    CORE_ASSIGN(Component present, existingComponent(tx, old));
    if (present.endedOn)
        return fail(
            QStringLiteral("component/replaced"),
            componentSentence(QT_TRANSLATE_NOOP("equipment::Component",
                                                "This component was already taken out on %1."))
                .arg(present.endedOn->toIso()));
    present.endedOn = on;
    if (const auto problems = problemsOf(present); core::isAnyWrong(problems))
        return fail(core::invalidInput(problems));

    Component successor = tidiedComponent(next);
    successor.unit = present.unit;
    if (successor.kind.isEmpty())
        successor.kind = present.kind;
    if (!successor.startedOn)
        successor.startedOn = on;
    CORE_ASSIGN(const ComponentId id, installComponent(tx, successor));
    CORE_TRY(tx.update(componentTable(), old.row(),
                       {{"ended_on", dateValue(on)}, {"replaced_by_id", storage::toValue(id)}}));
    return id;
}

Done removeComponent(WriteTx& tx, const ComponentId& id) {
    CORE_TRY(identity::require(tx, editUnitsRight()));
    CORE_TRY(existingComponent(tx, id));
    return tx.remove(componentTable(), id.row());
}

}  // namespace equipment
