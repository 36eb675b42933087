#pragma once

#include "agreements/agreementsmodule.h"
#include "customers/customersmodule.h"
#include "customers/domain/savecustomer.h"
#include "customers/ui/customerspages.h"
#include "equipment/equipmentmodule.h"
#include "equipment/ui/equipmentpages.h"
#include "identity/identitymodule.h"
#include "parts/partsmodule.h"
#include "repairs/data/orderrecords.h"
#include "repairs/domain/moveorder.h"
#include "repairs/domain/receiveorder.h"
#include "repairs/repairsmodule.h"
#include "repairs/ui/repairspages.h"
#include "staff/domain/firstrun.h"
#include "staff/staffmodule.h"
#include "staff/ui/personlookup.h"
#include "support/fakedesk.h"

/// A desk with a centre, the pages that orders need and a customer, "张三".
class RepairsDesk final {
public:
    RepairsDesk() {
        staff::FirstCentre start;
        start.name = QStringLiteral("厦门服务站");
        const auto centre =
            desk.file().write([&](storage::WriteTx& tx) { return staff::startCentre(tx, start); });
        desk.file().actor().centre = centre->row();
        desk.takeRights();
        customers::ui::registerIn(desk.pages());
        equipment::ui::registerIn(desk.pages());
        staff::ui::registerPersonPicker(desk.pages());
        repairs::ui::registerIn(desk.pages());
        customer = makeCustomer(QStringLiteral("张三"));
    }

    repairs::CustomerId makeCustomer(const QString& name) {
        customers::CustomerDraft draft;
        draft.customer.name = name;
        return *desk.file().write(
            [&](storage::WriteTx& tx) { return customers::saveCustomer(tx, draft); });
    }

    repairs::OrderId receive(const repairs::CustomerId& from, const QString& fault) {
        repairs::IntakeDraft draft;
        draft.order.customer = from;
        draft.order.fault = fault;
        draft.order.customerExpectation = QStringLiteral("尽快修好");
        desk.file().time().advance(60'000);
        return desk.file()
            .write([&](storage::WriteTx& tx) { return repairs::receiveOrder(tx, draft); })
            ->id;
    }
    /// With clocks: a home visit is usual within 6 hours and promised within 24 (DT06).
    repairs::OrderId receiveVisit() {
        repairs::IntakeDraft draft;
        draft.order.customer = customer;
        draft.order.fault = QStringLiteral("不制冷");
        draft.order.customerExpectation = QStringLiteral("尽快修好");
        draft.answers.set(agreements::Fact::HomeVisit, 1);
        return desk.file()
            .write([&](storage::WriteTx& tx) { return repairs::receiveOrder(tx, draft); })
            ->id;
    }
    repairs::OrderId receive() { return receive(customer, QStringLiteral("不制冷")); }

    void move(const repairs::OrderId& order, repairs::Status to) {
        desk.file().time().advance(1000);
        const repairs::MoveDraft draft{order, to, {}, QStringLiteral("顾客不修"), {}};
        const auto moved =
            desk.file().write([&](storage::WriteTx& tx) { return repairs::moveOrder(tx, draft); });
        if (!moved)
            qFatal("%s", qPrintable(moved.error().message));
    }

    repairs::OrderRecord load(const repairs::OrderId& order) {
        return **desk.file().read(
            [&](storage::Connection& connection) { return repairs::loadOrder(connection, order); });
    }

    FakeDesk desk{QList<modulekit::Module>{{"identity", identity::registerIn},
                                           {"staff", staff::registerIn},
                                           {"customers", customers::registerIn},
                                           {"equipment", equipment::registerIn},
                                           {"agreements", agreements::registerIn},
                                           {"parts", parts::registerIn},
                                           {"repairs", repairs::registerIn}}};
    repairs::CustomerId customer;
};
