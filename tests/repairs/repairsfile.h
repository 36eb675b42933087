#pragma once

#include "agreements/agreementsmodule.h"
#include "customers/customersmodule.h"
#include "customers/domain/savecustomer.h"
#include "equipment/domain/saveunit.h"
#include "equipment/equipmentmodule.h"
#include "identity/identitymodule.h"
#include "parts/partsmodule.h"
#include "repairs/data/orderrecords.h"
#include "repairs/domain/closeorder.h"
#include "repairs/domain/moveorder.h"
#include "repairs/domain/receiveorder.h"
#include "repairs/domain/signorder.h"
#include "repairs/repairsmodule.h"
#include "staff/domain/firstrun.h"
#include "staff/staffmodule.h"
#include "support/testfile.h"

/// A file with one centre, a customer, "张三", and a unit of his, serial "AC-0001".
class RepairsFile final {
public:
    explicit RepairsFile(const QString& zone = QStringLiteral("Asia/Shanghai"))
        : m_file({{"identity", identity::registerIn},
                  {"staff", staff::registerIn},
                  {"customers", customers::registerIn},
                  {"equipment", equipment::registerIn},
                  {"agreements", agreements::registerIn},
                  {"parts", parts::registerIn},
                  {"repairs", repairs::registerIn}}) {
        staff::FirstCentre start;
        start.name = QStringLiteral("厦门服务站");
        start.timeZone = zone;
        const auto centre =
            need(m_file.write([&](storage::WriteTx& tx) { return staff::startCentre(tx, start); }));
        m_file.actor().centre = centre.row();
        customer = makeCustomer(QStringLiteral("张三"));
        unit = makeUnit(QStringLiteral("AC-0001"));
    }

    /// The value of a Result that has to succeed.
    template <class T>
    static T need(core::Result<T> result) {
        if (!result)
            qFatal("%s %s %s", qPrintable(result.error().code), qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        return std::move(*result);
    }
    static void need(const core::Done& done) {
        if (!done)
            qFatal("%s %s %s", qPrintable(done.error().code), qPrintable(done.error().message),
                   qPrintable(done.error().detail));
    }

    template <class Work>
    auto write(Work work) {
        return m_file.write(work);
    }
    template <class Work>
    auto read(Work work) {
        return m_file.read(work);
    }
    storage::Actor& actor() { return m_file.actor(); }
    core::FixedTimeSource& time() { return m_file.time(); }
    storage::Database& database() { return m_file.database(); }
    const modulekit::ModuleRegistry& registry() const { return m_file.registry(); }
    core::Instant now() { return time().now(); }

    repairs::CustomerId makeCustomer(const QString& name) {
        customers::CustomerDraft draft;
        draft.customer.name = name;
        return need(
            write([&](storage::WriteTx& tx) { return customers::saveCustomer(tx, draft); }));
    }

    repairs::UnitId makeUnit(const QString& serial) {
        equipment::UnitDraft draft;
        draft.unit.serial = serial;
        draft.model.brand = QStringLiteral("Gree");
        draft.model.category = QStringLiteral("空调");
        draft.owner = customer;
        return need(write([&](storage::WriteTx& tx) { return equipment::saveUnit(tx, draft); }));
    }

    repairs::IntakeDraft intake() const {
        repairs::IntakeDraft intake;
        intake.order.customer = customer;
        intake.order.unit = unit;
        intake.order.fault = QStringLiteral("不制冷");
        intake.order.customerExpectation = QStringLiteral("尽快修好");
        return intake;
    }

    repairs::OrderId receive() {
        const auto draft = intake();
        return need(write([&](storage::WriteTx& tx) { return repairs::receiveOrder(tx, draft); }))
            .id;
    }

    core::Done move(const repairs::OrderId& order, repairs::Status to,
                    std::optional<repairs::WaitingReason> reason = {}, const QString& text = {}) {
        time().advance(1000);
        const repairs::MoveDraft draft{order, to, reason, text, {}};
        return write([&](storage::WriteTx& tx) { return repairs::moveOrder(tx, draft); });
    }

    /// An order that went as far as Ready.
    repairs::OrderId readyOrder() {
        const repairs::OrderId order = receive();
        need(move(order, repairs::Status::InRepair));
        need(move(order, repairs::Status::Ready));
        return order;
    }

    core::Result<repairs::SignatureId> sign(const repairs::OrderId& order) {
        time().advance(1000);
        repairs::SignDraft draft;
        draft.order = order;
        draft.signerName = QStringLiteral("张三");
        draft.strokes = {QSize(300, 100), {{QPoint(1, 2), QPoint(50, 60), QPoint(40, 80)}}};
        return write([&](storage::WriteTx& tx) { return repairs::signOrder(tx, draft); });
    }

    repairs::CloseDraft closing(const repairs::OrderId& order) const {
        repairs::CloseDraft draft;
        draft.order = order;
        draft.outcome = repairs::Outcome::Repaired;
        draft.restoredOn = core::Date::of(2026, 7, 6);
        return draft;
    }

    core::Done close(const repairs::CloseDraft& draft) {
        time().advance(1000);
        return write([&](storage::WriteTx& tx) { return repairs::closeOrder(tx, draft); });
    }

    repairs::OrderRecord load(const repairs::OrderId& order) {
        const auto record = need(read([&](storage::Connection& connection) {
            return repairs::loadOrder(connection, order);
        }));
        if (!record)
            qFatal("no such order");
        return *record;
    }

    repairs::Status status(const repairs::OrderId& order) {
        return load(order).order.standing.status.value();
    }

    /// First column of the first row.
    qint64 number(const QByteArray& sql) {
        return need(read([&](storage::Connection& connection) -> core::Result<qint64> {
            CORE_ASSIGN(auto statement, connection.prepare(sql));
            const qint64 number = statement.next() ? statement.integer(0) : -1;
            CORE_TRY(statement.status());
            return number;
        }));
    }

    /// What doctor would say of the orders.
    QList<storage::Finding> findings(storage::Check& check) {
        QList<storage::Finding> found;
        storage::CheckProgress progress;
        while (!progress.finished) {
            progress = need(read([&](storage::Connection& connection) {
                return check.step(connection, progress, 7, found);
            }));
        }
        return found;
    }

    repairs::CustomerId customer;
    repairs::UnitId unit;

private:
    TestFile m_file;
};
