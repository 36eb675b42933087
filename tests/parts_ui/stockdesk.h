#pragma once

#include "identity/identitymodule.h"
#include "identity/useredit.h"
#include "parts/data/stocklist.h"
#include "parts/data/stockreads.h"
#include "parts/domain/countstock.h"
#include "parts/domain/holdstock.h"
#include "parts/domain/movestock.h"
#include "parts/domain/savebin.h"
#include "parts/domain/savepart.h"
#include "parts/partsmodule.h"
#include "parts/ui/partspages.h"
#include "staff/staffmodule.h"
#include "support/fakedesk.h"

/// A desk with two bins, "Shelf 3" and "Van", and a part, "Motor".
class StockDesk final {
public:
    StockDesk() {
        core::IdSource ids(7);
        desk.file().actor().centre = ids.next(desk.file().time().now());
        desk.file().actor().user = ids.next(desk.file().time().now());
        desk.takeRights();
        parts::ui::registerIn(desk.pages());
        shelf = bin(QStringLiteral("Shelf 3"), parts::BinKind::Centre);
        van = bin(QStringLiteral("Van"), parts::BinKind::Van);
        motor = part(QStringLiteral("Motor"));
    }

    template <class T>
    static T need(core::Result<T> result) {
        if (!result)
            qFatal("%s %s %s", qPrintable(result.error().code), qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        return std::move(*result);
    }

    parts::BinId bin(const QString& name, parts::BinKind kind) {
        parts::StockBin made;
        made.name = name;
        made.kind = kind;
        return need(
            desk.file().write([&](storage::WriteTx& tx) { return parts::saveBin(tx, made); }));
    }
    parts::PartId part(const QString& name, parts::Tracking tracking = parts::Tracking::None) {
        parts::Part made;
        made.name = name;
        made.unitOfMeasure = QStringLiteral("pcs");
        made.tracking = tracking;
        return part(made);
    }
    parts::PartId part(const parts::Part& made) {
        return need(
            desk.file().write([&](storage::WriteTx& tx) { return parts::savePart(tx, made); }));
    }

    parts::MoveDraft draft(int pieces) const {
        parts::MoveDraft draft;
        draft.place = {motor, shelf, parts::StockOwner::Own, {}, {}};
        draft.qtyMilli = pieces * 1000;
        return draft;
    }
    parts::MoveId receive(const parts::MoveDraft& draft, qint64 unitMinor = 450) {
        return need(desk.file().write([&](storage::WriteTx& tx) {
            return parts::receiveStock(tx, draft, {unitMinor, core::Currency::cny()});
        }));
    }
    parts::MoveId issue(const parts::MoveDraft& draft, bool isAllowed = false) {
        return need(desk.file().write([&](storage::WriteTx& tx) {
            return parts::issueStock(tx, draft, {isAllowed, {}});
        }));
    }
    void reserve(int pieces, const QString& order) {
        const core::RowId line = core::IdSource(11).next(desk.file().time().now());
        need(desk.file().write([&](storage::WriteTx& tx) -> core::Result<int> {
            CORE_TRY(parts::reserveStock(
                tx, {draft(1).place, pieces * 1000, {QStringLiteral("order"), line, line, order}}));
            return 0;
        }));
    }
    parts::StockLevel level(const parts::StockPlace& place) {
        return need(desk.file().read(
            [&](storage::Connection& connection) { return parts::levelOf(connection, place); }));
    }

    FakeDesk desk{QList<modulekit::Module>{{"identity", identity::registerIn},
                                           {"staff", staff::registerIn},
                                           {"parts", parts::registerIn}}};
    parts::BinId shelf;
    parts::BinId van;
    parts::PartId motor;
};
