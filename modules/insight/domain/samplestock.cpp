#include "insight/domain/samplestock.h"

#include "parts/data/exchangereads.h"
#include "parts/data/stockreads.h"
#include "parts/domain/countstock.h"
#include "parts/domain/holdstock.h"
#include "parts/domain/savebin.h"

namespace insight {
namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kDayMs = 24 * kHourMs;
constexpr int kOpenedBefore = 210;
constexpr int kServedDays = 90;
constexpr int kMostServed = 160;
constexpr int kNoon = 12 * 60;
const QString kLot = QStringLiteral("L2603-17");

/// What a piece is bought for: three fifths of its price, to the tenth.
qint64 costOf(const SamplePart& part) {
    return qint64(part.priceMinor) * 6 / 100 * 10;
}

/// Of every ninth part hardly any is there and nothing comes in time: it goes out short.
bool isLate(int part) {
    return part % 9 == 3;
}

int openingOf(int part) {
    if (isLate(part))
        return 1;
    const int most = sampleParts()[part].maxPieces;
    return most > 0 ? most : 4;
}

}  // namespace

SampleStock::SampleStock(storage::Database& database, core::FixedTimeSource& time,
                         storage::Actor actor, const SampleCurve& curve, quint32 seed)
    : m_database(database),
      m_time(time),
      m_actor(std::move(actor)),
      m_curve(curve),
      m_random(~seed) {}

core::Done SampleStock::make(const core::Date& today, const SampleStaff& staff,
                             const core::RowId& maker) {
    m_today = today;
    m_parts = staff.parts;
    m_maker = maker;
    for (const repairs::PersonId& engineer : staff.engineers)
        m_holders.append(engineer.row());
    CORE_TRY(makeBins());
    CORE_TRY(openStock());
    CORE_TRY(supplyVans());
    CORE_ASSIGN(const QList<Need> wanted, needs());
    for (const Need& need : wanted)
        CORE_TRY(serve(need));
    CORE_TRY(followExchanges());
    CORE_TRY(countSome());
    CORE_TRY(correct());
    m_time.set(m_curve.now());
    return {};
}

core::Done SampleStock::write(core::Instant at, const Work& work) {
    m_time.set({std::min(at.ms, m_curve.now().ms)});
    return m_database.writeNow(m_actor, work);
}

core::Done SampleStock::makeBins() {
    return write(day(kOpenedBefore + 1, kNoon), [this](storage::WriteTx& tx) -> core::Done {
        const auto add = [&tx](const QString& name, parts::BinKind kind,
                               const core::RowId& holder = {}) {
            parts::StockBin bin;
            bin.name = name;
            bin.kind = kind;
            bin.holder = holder;
            return parts::saveBin(tx, bin);
        };
        CORE_ASSIGN(m_store, add(QStringLiteral("中心备件库"), parts::BinKind::Centre));
        CORE_ASSIGN(const auto van,
                    add(QStringLiteral("1 号服务车"), parts::BinKind::Van, m_holders.value(0)));
        CORE_ASSIGN(const auto bag,
                    add(QStringLiteral("林工工具包"), parts::BinKind::Person, m_holders.value(1)));
        m_vans = {van, bag};
        CORE_TRY(add(QStringLiteral("旧件库"), parts::BinKind::OldParts));
        CORE_ASSIGN(m_quarantine, add(QStringLiteral("待检区"), parts::BinKind::Quarantine));
        return {};
    });
}

parts::MoveDraft SampleStock::draft(int part, int pieces) const {
    parts::MoveDraft made;
    made.place = {m_parts[part], m_store, parts::StockOwner::Own, {}, {}};
    made.qtyMilli = pieces * 1000;
    if (sampleParts()[part].tracking == parts::Tracking::Lot)
        made.place.lot = kLot;
    return made;
}

/// Parts tracked by serial come in piece by piece.
core::Done SampleStock::receive(storage::WriteTx& tx, int part, int pieces,
                                const QString& document) {
    const SamplePart& sample = sampleParts()[part];
    const bool isSerial = sample.tracking == parts::Tracking::Serial;
    parts::MoveDraft made = draft(part, isSerial ? 1 : pieces);
    made.document = {QStringLiteral("delivery"), {}, {}, document};
    const core::Money cost{costOf(sample), core::Currency::cny()};
    for (int left = isSerial ? pieces : 1; left > 0; --left) {
        if (isSerial) {
            made.serial = QStringLiteral("%1%2")
                              .arg(QLatin1String(sample.number).mid(3))
                              .arg(26'000 + ++m_serials * 13, 7, 10, QLatin1Char('0'));
            m_serialsThere[part].append(made.serial);
        }
        CORE_TRY(parts::receiveStock(tx, made, cost));
    }
    return {};
}

core::Done SampleStock::openStock() {
    const core::Done opened =
        write(day(kOpenedBefore, 9 * 60), [this](storage::WriteTx& tx) -> core::Done {
            for (int part = 0; part < m_parts.size(); ++part)
                CORE_TRY(receive(tx, part, openingOf(part), QStringLiteral("期初盘点")));
            return {};
        });
    CORE_TRY(opened);
    // The maker's: it lies here and belongs to the maker until it is used (S119).
    return write(day(kOpenedBefore - 6, 10 * 60), [this](storage::WriteTx& tx) -> core::Done {
        for (const int part : {4, 6, 11}) {
            parts::MoveDraft placed = draft(part, 6);
            placed.place.owner = parts::StockOwner::ConsignedIn;
            placed.place.party = m_maker;
            placed.document = {QStringLiteral("delivery"), {}, {}, QStringLiteral("PD26-0007")};
            CORE_TRY(parts::receiveStock(tx, placed, {0, core::Currency::cny()}));
        }
        return {};
    });
}

core::Done SampleStock::supplyVans() {
    const core::Done supplied =
        write(day(kOpenedBefore - 10, 8 * 60), [this](storage::WriteTx& tx) -> core::Done {
            for (const int part : {0, 5, 8, 9, 10, 16, 17})
                for (const parts::BinId& van : m_vans) {
                    const int pieces = 2 + m_random.bounded(4);
                    CORE_TRY(parts::transferStock(tx, draft(part, pieces), van));
                }
            return {};
        });
    CORE_TRY(supplied);
    return write(day(40, 15 * 60), [this](storage::WriteTx& tx) -> core::Done {
        parts::MoveDraft doubtful = draft(14, 1);
        doubtful.reason = QStringLiteral("外壳有裂纹，待检");
        CORE_TRY(parts::transferStock(tx, doubtful, m_quarantine));
        return {};
    });
}

core::Result<QList<SampleStock::Need>> SampleStock::needs() const {
    const core::Instant since = day(kServedDays, 0);
    return m_database.readNow([&](storage::Connection& connection) -> core::Result<QList<Need>> {
        // By the index over the time of the call, newest first, so that a large sample takes no
        // longer.
        CORE_ASSIGN(auto row,
                    connection.prepare(
                        "SELECT o.id, l.id, o.number, l.part_id, l.qty_milli, o.called_at, "
                        "o.closed_at IS NOT NULL FROM repair_order o CROSS JOIN order_line l "
                        "ON l.order_id = o.id WHERE o.status > 0 AND o.called_at > :since "
                        "AND l.part_id IS NOT NULL ORDER BY o.called_at DESC LIMIT :limit"));
        row.bind(":since", since).bind(":limit", kMostServed);
        QList<Need> found;
        while (row.next())
            found.prepend({row.id(0),
                           row.id(1),
                           row.text(2),
                           int(m_parts.indexOf(parts::PartId(row.id(3)))),
                           row.integer(4),
                           {row.integer(5) + 2 * kHourMs},
                           row.integer(6) != 0});
        CORE_TRY(row.status());
        return found;
    });
}

core::Done SampleStock::refill(storage::WriteTx& tx, int part, int pieces) {
    return receive(tx, part, pieces,
                   QStringLiteral("CG26-%1").arg(++m_deliveries, 4, 10, QLatin1Char('0')));
}

core::Done SampleStock::serve(const Need& need) {
    if (need.part < 0)
        return {};
    return write(need.at, [&](storage::WriteTx& tx) -> core::Done {
        // What an open order waits for is set aside as often as it is handed out.
        parts::MoveDraft made = draft(need.part, 1);
        CORE_ASSIGN(const auto level, parts::levelOf(tx.connection(), made.place));
        if (!need.isClosed && level.availableMilli() >= need.qtyMilli && chance(60))
            return parts::reserveStock(
                tx, {made.place,
                     need.qtyMilli,
                     {QStringLiteral("order"), need.order, need.line, need.number}});
        return issue(tx, need);
    });
}

core::Done SampleStock::issue(storage::WriteTx& tx, const Need& need) {
    const SamplePart& sample = sampleParts()[need.part];
    parts::MoveDraft made = draft(need.part, 1);
    made.qtyMilli = need.qtyMilli;
    made.document = {QStringLiteral("order"), need.order, need.line, need.number};
    CORE_ASSIGN(const auto level, parts::levelOf(tx.connection(), made.place));
    const bool isSerial = sample.tracking == parts::Tracking::Serial;
    const bool isShort = level.availableMilli() < need.qtyMilli;
    if (isShort && (isSerial || !isLate(need.part)))
        CORE_TRY(refill(tx, need.part, std::max(2, openingOf(need.part) / 2)));
    if (isSerial)
        made.serial = m_serialsThere[need.part].takeFirst();
    CORE_TRY(parts::issueStock(tx, made, {true, {}}));
    return {};
}

/// Most old parts come back within days and go to the maker later; some never do (S119, S120).
core::Done SampleStock::followExchanges() {
    CORE_ASSIGN(const auto open, m_database.readNow([this](storage::Connection& connection) {
        return parts::openExchanges(connection, m_curve.now(), kMostServed);
    }));
    for (const parts::OpenExchange& one : open) {
        const qint64 age = (m_curve.now().ms - one.issue.effectiveAt.ms) / kDayMs;
        const parts::ExchangeId id = one.exchange.id;
        if (age < 3)
            continue;
        const core::Instant back{one.issue.effectiveAt.ms + (1 + m_random.bounded(2)) * kDayMs};
        if (chance(12)) {
            CORE_TRY(write(back, [&](storage::WriteTx& tx) {
                return parts::recordNoOldPart(tx, id, QStringLiteral("客户要求保留旧件"));
            }));
            continue;
        }
        if (chance(20)) {
            CORE_TRY(promiseOldPart(id, one.issue, back));
            continue;
        }
        const core::Done received = write(back, [&](storage::WriteTx& tx) -> core::Done {
            parts::OldPartDraft old;
            old.exchange = id;
            old.label = QStringLiteral("JJ26-%1").arg(++m_labels, 4, 10, QLatin1Char('0'));
            CORE_TRY(parts::receiveOldPart(tx, old));
            return {};
        });
        CORE_TRY(received);
        if (age > 30 && chance(70))
            CORE_TRY(write({back.ms + 20 * kDayMs}, [&](storage::WriteTx& tx) {
                return parts::decideFate(tx, {id, parts::CoreFate::ToMaker, {}, {}, {}});
            }));
    }
    return {};
}

/// The customer sends it later; for half of them a deposit is held until then.
core::Done SampleStock::promiseOldPart(const parts::ExchangeId& id, const parts::StockMove& issue,
                                       core::Instant at) {
    const bool hasDeposit = chance(50);
    return write(at, [&](storage::WriteTx& tx) -> core::Done {
        const core::Date due =
            core::Date::fromQDate(QDate(1970, 1, 1).addDays(at.ms / kDayMs)).value_or(m_today);
        CORE_TRY(parts::setExchangeTerms(
            tx, {id, parts::StockOwner::Customer, {}, due.addDays(10), {}}));
        if (!hasDeposit)
            return {};
        return parts::recordDeposit(tx, id, parts::DepositKind::Taken, {5000, issue.currency},
                                    QStringLiteral("旧件十日内寄回"));
    });
}

/// A blind count of some parts: one piece is missing of one, one too many of another. An entry that
/// was forgotten follows later.
core::Done SampleStock::countSome() {
    const core::Done counted = write(day(9, 17 * 60), [this](storage::WriteTx& tx) -> core::Done {
        for (const int part : {8, 9, 10, 16, 17}) {
            parts::CountDraft found;
            found.place = draft(part, 1).place;
            CORE_ASSIGN(const qint64 there,
                        parts::onHandAt(tx.connection(), found.place, tx.now()));
            const qint64 difference = part == 9 ? -1000 : part == 16 ? 1000 : 0;
            found.countedMilli = std::max<qint64>(0, there + difference);
            found.reason = QStringLiteral("月度盘点");
            CORE_TRY(parts::countStock(tx, found));
        }
        return {};
    });
    CORE_TRY(counted);
    return write(day(7, 9 * 60), [this](storage::WriteTx& tx) -> core::Done {
        parts::MoveDraft late = draft(9, 2);
        late.happenedAt = day(10, 11 * 60);
        late.reason = QStringLiteral("补录：上门维修领用");
        late.document = {QStringLiteral("note"), {}, {}, QStringLiteral("手工单 0412")};
        CORE_TRY(parts::issueStock(tx, late, {true, {}}));
        return {};
    });
}

core::Done SampleStock::correct() {
    parts::MoveId wrong;
    const core::Done entered = write(day(3, 10 * 60), [&](storage::WriteTx& tx) -> core::Done {
        parts::MoveDraft made = draft(2, 5);
        made.document = {QStringLiteral("delivery"), {}, {}, QStringLiteral("CG26-0088")};
        CORE_ASSIGN(wrong, parts::receiveStock(tx, made,
                                               {costOf(sampleParts()[2]), core::Currency::cny()}));
        return {};
    });
    CORE_TRY(entered);
    return write(day(3, 10 * 60 + 20), [&](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(parts::reverseMove(tx, wrong, QStringLiteral("录错配件")));
        return {};
    });
}

}  // namespace insight
