#pragma once

#include "repairs/data/orderclocks.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/orderfacts.h"
#include "repairs/domain/recordverdict.h"
#include "repairs/domain/sampleagreements.h"
#include "repairsfile.h"

/// A file with agreements in force that cover every unit.
class JudgedFile final {
public:
    struct Wanted {
        QStringList templates{QStringLiteral("L3"), QStringLiteral("T3")};
        QString zone = QStringLiteral("Asia/Shanghai");
        agreements::Values values = {};
        agreements::Switches switches = {};
        agreements::RestDays restDays = {};
    };

    JudgedFile() : JudgedFile(Wanted()) {}
    explicit JudgedFile(const Wanted& wanted) : file(wanted.zone) {
        file.actor().user = core::IdSource(8).next(file.now());
        repairs::SampleSigning signing{file.actor(),
                                       file.actor(),
                                       *core::Date::of(2026, 1, 5),
                                       QStringLiteral("厂家"),
                                       QStringLiteral("厦门服务站"),
                                       {},
                                       {},
                                       wanted.values,
                                       wanted.switches,
                                       wanted.restDays,
                                       wanted.zone};
        signing.approver.user = core::IdSource(9).next(file.now());
        QList<repairs::SampleAgreement> samples;
        for (const QString& name : wanted.templates)
            samples.append({name});
        RepairsFile::need(repairs::makeSampleAgreements(file.database(), signing, samples));
    }

    core::Done answer(const repairs::OrderId& order,
                      std::initializer_list<std::pair<agreements::Fact, qint64>> facts) {
        file.time().advance(1000);
        return file.write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(const auto found, repairs::findCase(tx.connection(), order));
            repairs::CaseDraft draft{order, found->facts, found->facts};
            for (const auto& [fact, value] : facts)
                draft.after.set(fact, value);
            return repairs::saveCase(tx, draft);
        });
    }
    repairs::OrderVerdicts verdicts(const repairs::OrderId& order) {
        return RepairsFile::need(file.read([&](storage::Connection& connection) {
            return repairs::verdictsFor(connection, order);
        }));
    }
    QList<repairs::OrderVerdict> history(const repairs::OrderId& order) {
        return RepairsFile::need(file.read([&](storage::Connection& connection) {
            return repairs::verdictHistory(connection, order);
        }));
    }
    QList<repairs::OrderClock> clocks(const repairs::OrderId& order) {
        return RepairsFile::need(file.read([&](storage::Connection& connection) {
            return repairs::storedClocks(connection, order);
        }));
    }
    std::optional<repairs::OrderClock> clock(const repairs::OrderId& order, const QString& what) {
        for (const repairs::OrderClock& one : clocks(order))
            if (one.what == what)
                return one;
        return std::nullopt;
    }
    std::optional<repairs::OrderClock> clock(const repairs::OrderId& order, const char* what) {
        return clock(order, QString::fromLatin1(what));
    }
    core::Done milestone(const repairs::OrderId& order, repairs::EventKind kind) {
        file.time().advance(1000);
        return file.write(
            [&](storage::WriteTx& tx) { return repairs::recordMilestone(tx, order, kind, {}); });
    }

    RepairsFile file;
};
