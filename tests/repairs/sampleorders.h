#pragma once

#include "repairs/domain/importorder.h"
#include "repairsfile.h"

#include <QRandomGenerator>

/// Orders in all states, with promises, engineers and prices by chance, the same each time.
class SampleOrders final {
public:
    explicit SampleOrders(RepairsFile& file, quint32 seed = 1) : m_file(file), m_random(seed) {
        // Two that sound alike, one that is written otherwise.
        for (const char* name : {"章三", "安娜", "Öst GmbH"})
            m_others.append(m_file.makeCustomer(QString::fromUtf8(name)));
    }

    void add(int count) {
        RepairsFile::need(m_file.write([&](storage::WriteTx& tx) -> core::Done {
            for (int i = 0; i < count; ++i)
                CORE_TRY(repairs::importOrder(tx, next()));
            return {};
        }));
    }

private:
    repairs::ImportedOrder next() {
        constexpr qint64 kHour = 3'600'000;
        repairs::ImportedOrder imported;
        repairs::Order& order = imported.order;
        // The numbers do not rise with the seq, and some instants are the same.
        order.number =
            QStringLiteral("T%1").arg(m_random.bounded(1'000'000), 6, 10, QLatin1Char('0'));
        order.customer =
            m_count % 3 == 0 ? m_others[m_count / 3 % m_others.size()] : m_file.customer;
        ++m_count;
        if (m_random.bounded(3) == 0)
            order.unit = m_file.unit;
        order.currency = core::Currency::cny();
        order.calledAt.ms = m_file.now().ms - kHour * m_random.bounded(24, 240);
        if (m_random.bounded(2) == 0)
            order.promisedAt = core::Instant{m_file.now().ms + kHour * m_random.bounded(-20, 20)};
        imported.events = repairs::historyOf(order.calledAt, std::nullopt);
        repairs::OrderEvent event;
        event.kind = repairs::EventKind::Status;
        event.from = repairs::Status::Received;
        event.to = kEnds[m_random.bounded(int(std::size(kEnds)))];
        event.at.ms = m_file.now().ms - kHour * m_random.bounded(0, 23);
        if (event.to == repairs::Status::Waiting)
            event.reason = QStringLiteral("parts");
        if (event.to != repairs::Status::Received)
            imported.events.append(event);
        repairs::OrderLine line;
        line.unitPriceMinor = 100 * m_random.bounded(10);
        imported.lines = {line};
        return imported;
    }

    static constexpr repairs::Status kEnds[] = {
        repairs::Status::Received, repairs::Status::Diagnosing, repairs::Status::Waiting,
        repairs::Status::InRepair, repairs::Status::Ready,      repairs::Status::Closed,
        repairs::Status::Closed,   repairs::Status::Cancelled,
    };

    RepairsFile& m_file;
    QRandomGenerator m_random;
    QList<repairs::CustomerId> m_others;
    int m_count = 0;
};
