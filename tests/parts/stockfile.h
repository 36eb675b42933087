#pragma once

#include "identity/identitymodule.h"
#include "identity/useredit.h"
#include "parts/data/partreads.h"
#include "parts/data/stockexceptions.h"
#include "parts/data/stockreads.h"
#include "parts/domain/countstock.h"
#include "parts/domain/holdstock.h"
#include "parts/domain/movestock.h"
#include "parts/domain/savebin.h"
#include "parts/domain/savepart.h"
#include "parts/partsmodule.h"
#include "staff/staffmodule.h"
#include "storage/doctor.h"
#include "support/testfile.h"

/// A file with a store and a van, and a part to move between them.
class StockFile final {
public:
    StockFile()
        : m_file({{"identity", identity::registerIn},
                  {"staff", staff::registerIn},
                  {"parts", parts::registerIn}}) {
        core::IdSource ids(7);
        m_file.actor().centre = ids.next(m_file.time().now());
        m_file.actor().user = ids.next(m_file.time().now());
        store = bin(QStringLiteral("Store"), parts::BinKind::Centre);
        van = bin(QStringLiteral("Van"), parts::BinKind::Van);
        part = add(QStringLiteral("Capacitor"));
    }

    TestFile& file() { return m_file; }
    storage::Actor& actor() { return m_file.actor(); }
    template <class Work>
    auto write(Work work) {
        return m_file.write(work);
    }
    template <class Work>
    auto read(Work work) {
        return m_file.read(work);
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
        return need(write([&](storage::WriteTx& tx) { return parts::saveBin(tx, made); }));
    }

    parts::PartId add(const QString& name, parts::Tracking tracking = parts::Tracking::None) {
        parts::Part made;
        made.name = name;
        made.tracking = tracking;
        return add(made);
    }
    parts::PartId add(const parts::Part& made) {
        return need(write([&](storage::WriteTx& tx) { return parts::savePart(tx, made); }));
    }

    parts::MoveDraft draft(int pieces, const QString& serial = {}) const {
        parts::MoveDraft draft;
        draft.place = {part, store, parts::StockOwner::Own, {}, {}};
        draft.qtyMilli = pieces * 1000;
        draft.serial = serial;
        return draft;
    }
    parts::MoveDraft forLine(int pieces, const core::RowId& line) const {
        parts::MoveDraft made = draft(pieces);
        made.document = {QStringLiteral("order"), line, line, QStringLiteral("WX1")};
        return made;
    }

    core::Result<parts::MoveId> receive(const parts::MoveDraft& draft, qint64 unitMinor = 500) {
        return write([&](storage::WriteTx& tx) {
            return parts::receiveStock(tx, draft, {unitMinor, core::Currency::cny()});
        });
    }
    core::Result<parts::MoveId> issue(const parts::MoveDraft& draft,
                                      const parts::Shortage& shortage = {}) {
        return write([&](storage::WriteTx& tx) { return parts::issueStock(tx, draft, shortage); });
    }
    core::Result<parts::MoveId> reverse(const parts::MoveId& move) {
        return write([&](storage::WriteTx& tx) {
            return parts::reverseMove(tx, move, QStringLiteral("wrong part"));
        });
    }

    parts::StockLevel level(const parts::BinId& bin) {
        return need(read([&](storage::Connection& connection) {
            return parts::levelOf(connection, {part, bin, parts::StockOwner::Own, {}, {}});
        }));
    }
    parts::StockMove move(const parts::MoveId& id) {
        return *need(
            read([&](storage::Connection& connection) { return parts::findMove(connection, id); }));
    }
    QList<parts::StockException> exceptions() {
        return need(read([](storage::Connection& connection) {
            return parts::stockExceptions(connection, 100);
        }));
    }
    /// What doctor has to say, one line a finding: "check table id what".
    QStringList findings() {
        QStringList lines;
        const auto found = storage::Doctor(m_file.database()).run();
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        for (const storage::Finding& finding : *found)
            lines.append(
                QStringList{finding.check, finding.table, finding.id, finding.what}.join(u' '));
        return lines;
    }

    /// A second person with the role of a manager, who agreed just now.
    identity::Approval secondPerson() {
        identity::UserDraft draft;
        draft.name = QStringLiteral("second");
        draft.roles = {identity::Role::Manager};
        const auto user =
            need(write([&](storage::WriteTx& tx) { return identity::saveUser(tx, draft); }));
        return {user, m_file.time().now()};
    }

    parts::BinId store;
    parts::BinId van;
    parts::PartId part;

private:
    TestFile m_file;
};
