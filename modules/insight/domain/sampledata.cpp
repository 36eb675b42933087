#include "insight/domain/sampledata.h"

#include "core/idsource.h"
#include "core/timesource.h"
#include "identity/signin.h"
#include "identity/useredit.h"
#include "insight/domain/samplerecords.h"
#include "insight/domain/samplestock.h"
#include "repairs/data/ordertables.h"
#include "repairs/domain/sampleagreements.h"
#include "repairs/domain/strokes.h"
#include "repairs/domain/words.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/centreedit.h"
#include "staff/domain/firstrun.h"
#include "storage/datafile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace insight {
namespace {

constexpr int kDemoOrders = 2500;
constexpr int kDemoSeed = 20'260'706;
constexpr int kOrdersPerCustomer = 6;
constexpr int kBatch = 5000;
constexpr int kSignedPercent = 40;
/// Signatures are a kilobyte and more; in a file for measuring they would only weigh.
constexpr int kMostSigned = 20'000;
/// Of the open orders, the latest so many are judged by agreements; none in files for measuring.
constexpr int kJudged = 60;

struct SampleText {
    Q_DECLARE_TR_FUNCTIONS(SampleText)
};

/// A drawing that looks like a name written in a hurry.
repairs::Strokes madeUpStrokes(QRandomGenerator& random) {
    repairs::Strokes strokes;
    strokes.field = QSize(600, 200);
    for (int path = 0; path < 3; ++path) {
        QList<QPoint> points;
        const double turn = 0.5 + 0.1 * random.bounded(10);
        for (int step = 0; step < 24; ++step) {
            points.append(QPoint(60 + path * 170 + step * 6,
                                 100 + int(55 * std::sin(turn * step + path)) - step));
        }
        strokes.paths.append(points);
    }
    return strokes;
}

/// From a source of its own: the file's begins with the first row.
identity::UserId firstUser(quint32 seed, core::Instant now) {
    return identity::UserId(core::IdSource(~seed).next(now));
}

/// Those that stand behind the orders, and one of each other state. What ended or ends soon was
/// signed for three years.
QList<repairs::SampleAgreement> sampleAgreements(const core::Date& today) {
    using enum agreements::AgreementState;
    return {{QStringLiteral("T3"), Effective, today.addYears(-4)},
            {QStringLiteral("T3"), Effective, today.addYears(-3).addDays(20)},
            {QStringLiteral("L3")},
            {QStringLiteral("T3")},
            {QStringLiteral("L2"), Signed, today.addDays(-6)},
            {QStringLiteral("T2"), Approved},
            {QStringLiteral("L1"), InApproval},
            {QStringLiteral("T1"), Draft}};
}

/// Fills one open file.
class SampleWriter final {
public:
    SampleWriter(storage::Database& database, core::FixedTimeSource& time,
                 const modulekit::ModuleRegistry& registry, const SampleWish& wish,
                 const SampleCurve& curve)
        : m_database(database),
          m_time(time),
          m_actor(identity::founder(registry, firstUser(wish.seed, curve.now()))),
          m_wish(wish),
          m_curve(curve),
          m_random(wish.seed),
          m_records(m_random, wish.today) {}

    core::Done write(const SampleProgress& progress);

private:
    core::Result<staff::OrganisationId> makeParty(const QString& name,
                                                  staff::OrganisationKind kind);
    core::Done makeCentre();
    core::Done makeCustomers();
    core::Done makeOrder(storage::WriteTx& tx, int index);
    core::Done signAgreements();
    core::Done sign(storage::WriteTx& tx, const repairs::ImportedOrder& imported,
                    const repairs::OrderId& id);
    QString numberOf(const core::Date& day);
    const SampleUnit& unitInSeason(int month);

    storage::Database& m_database;
    core::FixedTimeSource& m_time;
    storage::Actor m_actor;
    core::RowId m_maker;  ///< nil in files for measuring
    const SampleWish& m_wish;
    const SampleCurve& m_curve;
    QRandomGenerator m_random;
    SampleRecords m_records;
    SampleStaff m_staff;
    QList<SampleUnit> m_units;
    int m_month = 0;
    int m_numbersOfMonth = 0;
};

core::Done SampleWriter::write(const SampleProgress& progress) {
    CORE_TRY(makeCentre());
    CORE_TRY(makeCustomers());
    for (int done = 0; done < m_wish.orders;) {
        const int until = std::min(done + kBatch, m_wish.orders);
        const core::Done batch =
            m_database.writeNow(m_actor, [&](storage::WriteTx& tx) -> core::Done {
                for (int index = done; index < until; ++index)
                    CORE_TRY(makeOrder(tx, index));
                return {};
            });
        CORE_TRY(batch);
        done = until;
        if (progress && !progress(done))
            return core::fail(QStringLiteral("sample/cancelled"),
                              SampleText::tr("The sample was not finished; no file was made."));
    }
    if (m_wish.orders > 0 && m_wish.orders <= kMostSigned)
        CORE_TRY(signAgreements());
    CORE_TRY(SampleStock(m_database, m_time, m_actor, m_curve, m_wish.seed)
                 .make(m_wish.today, m_staff, m_maker));
    return m_database.sealGenerated(m_actor);
}

core::Done SampleWriter::signAgreements() {
    repairs::SampleSigning signing{m_actor, m_actor, m_wish.today.addMonths(-20),
                                   QStringLiteral("南方机电制造有限公司"),
                                   QStringLiteral("鹭岛售后服务中心")};
    // Approval needs a second person; disabled, so that the sample still opens without a sign-in.
    CORE_ASSIGN(const identity::UserId approver,
                m_database.writeNow(m_actor, [this](storage::WriteTx& tx) {
                    identity::UserDraft draft;
                    draft.name = QStringLiteral("王建国");
                    draft.centre = m_actor.centre;
                    draft.roles = {identity::Role::Manager};
                    draft.disabled = true;
                    return identity::saveUser(tx, draft);
                }));
    signing.approver.user = approver.row();
    CORE_ASSIGN(signing.makerParty, makeParty(signing.maker, staff::OrganisationKind::Maker));
    m_maker = signing.makerParty.row();
    CORE_ASSIGN(signing.dealerParty, makeParty(signing.centre, staff::OrganisationKind::Dealer));
    CORE_TRY(repairs::makeSampleAgreements(m_database, signing, sampleAgreements(m_wish.today)));
    CORE_ASSIGN(const QList<repairs::OrderId> open,
                m_database.readNow([](storage::Connection& connection) {
                    return repairs::latestOpenOrders(connection, kJudged);
                }));
    return repairs::judgeSampleOrders(m_database, m_actor, open, m_wish.seed);
}

core::Result<staff::OrganisationId> SampleWriter::makeParty(const QString& name,
                                                            staff::OrganisationKind kind) {
    return m_database.writeNow(m_actor, [&](storage::WriteTx& tx) {
        staff::Organisation party;
        party.name = name;
        party.kind = kind;
        return staff::saveOrganisation(tx, party);
    });
}

core::Done SampleWriter::makeCentre() {
    CORE_TRY(m_database.writeNow(m_actor, [](storage::WriteTx& tx) {
        return identity::makeFirstUser(tx, QStringLiteral("demo"));
    }));
    staff::FirstCentre start;
    start.name = QStringLiteral("鹭岛售后服务中心");
    CORE_ASSIGN(const staff::CentreId centre,
                m_database.writeNow(
                    m_actor, [&](storage::WriteTx& tx) { return staff::startCentre(tx, start); }));
    m_actor.centre = centre.row();
    return m_database.writeNow(m_actor, [&](storage::WriteTx& tx) -> core::Done {
        CORE_ASSIGN(auto made, staff::findCentre(tx.connection(), centre));
        made->phone = QStringLiteral("0592-5550100");
        made->address = QStringLiteral("厦门市思明区湖滨南路 88 号一层");
        CORE_TRY(staff::saveCentre(tx, *made));
        CORE_ASSIGN(m_staff, m_records.makeStaff(tx, centre));
        return m_records.makeModels(tx);
    });
}

core::Done SampleWriter::makeCustomers() {
    const int wanted = std::max(1, m_wish.orders / kOrdersPerCustomer);
    for (int done = 0; done < wanted;) {
        const int until = std::min(done + kBatch, wanted);
        const core::Done batch =
            m_database.writeNow(m_actor, [&](storage::WriteTx& tx) -> core::Done {
                for (int index = done; index < until; ++index)
                    CORE_TRY(m_records.makeCustomer(tx, m_units));
                return {};
            });
        CORE_TRY(batch);
        done = until;
    }
    return {};
}

/// A unit whose product breaks in this month: drawn until one is accepted by its season.
const SampleUnit& SampleWriter::unitInSeason(int month) {
    constexpr int kMostTries = 20;
    constexpr int kHighest = 38;
    for (int tries = 0; tries < kMostTries; ++tries) {
        const SampleUnit& unit = m_units[m_random.bounded(int(m_units.size()))];
        if (m_random.bounded(kHighest) < sampleProducts()[unit.product].season[month - 1])
            return unit;
    }
    return m_units.first();
}

QString SampleWriter::numberOf(const core::Date& day) {
    const int month = day.year() * 12 + day.month();
    if (month != m_month)
        m_numbersOfMonth = 0;
    m_month = month;
    return QStringLiteral("WX%1%2-00-%3")
        .arg(day.year() % 100, 2, 10, QLatin1Char('0'))
        .arg(day.month(), 2, 10, QLatin1Char('0'))
        .arg(++m_numbersOfMonth, 4, 10, QLatin1Char('0'));
}

core::Done SampleWriter::makeOrder(storage::WriteTx& tx, int index) {
    const core::Date day = m_curve.dayOf(index);
    repairs::ImportedOrder imported;
    repairs::Order& order = imported.order;
    const SampleUnit& unit = unitInSeason(day.month());
    order.number = numberOf(day);
    order.customer = unit.customer;
    order.site = unit.site;
    order.unit = unit.unit;
    order.contactPhone = unit.phone;
    order.calledAt = m_curve.calledAt(index, 0.01 * m_random.bounded(100));
    SampleCourse(m_random, m_staff, m_curve.now()).fill(imported, sampleProducts()[unit.product]);
    CORE_ASSIGN(const repairs::OrderId id, repairs::importOrder(tx, imported));
    if (order.outcome == repairs::Outcome::Repaired && m_wish.orders <= kMostSigned &&
        m_random.bounded(100) < kSignedPercent)
        return sign(tx, imported, id);
    return {};
}

core::Done SampleWriter::sign(storage::WriteTx& tx, const repairs::ImportedOrder& imported,
                              const repairs::OrderId& id) {
    using storage::toValue;
    const core::Instant at{imported.events[imported.events.size() - 2].at.ms + 1000};
    const QString signer = sampleWords().surnames[m_random.bounded(30)] + QStringLiteral("先生");
    const repairs::SignaturePurpose purpose = repairs::SignaturePurpose::Work;
    CORE_TRY(tx.insert(repairs::orderSignatureTable(), tx.newId(), m_actor.centre,
                       {{"order_id", toValue(id)},
                        {"purpose", toValue(repairs::code(purpose))},
                        {"signer_name", toValue(signer)},
                        {"strokes", toValue(repairs::encoded(madeUpStrokes(m_random)))},
                        {"at", toValue(at)},
                        {"statement", toValue(QStringLiteral("维修已完成，机器运行正常。"))}}));
    return tx.insert(repairs::orderEventTable(), tx.newId(), m_actor.centre,
                     {{"order_id", toValue(id)},
                      {"kind", toValue(repairs::code(repairs::EventKind::Signature))},
                      {"reason", toValue(repairs::code(purpose))},
                      {"at", toValue(at)},
                      {"text", toValue(signer)}});
}

/// Whether the file at `path` may be replaced: there is none, or it holds a sample.
core::Done checkReplaceable(const QString& path) {
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return {};
    bool isSample = false;
    if (const auto connection = storage::openForReading(path)) {
        const auto marked =
            (*connection)
                ->single("SELECT count(*) FROM (SELECT 1 FROM sys_audit_baseline LIMIT 1)");
        isSample = marked && *marked == storage::Value(qint64(1));
    }
    if (isSample)
        return {};
    return core::fail(
        QStringLiteral("file/not-sample"),
        SampleText::tr("“%1” is there already and holds no sample data. Please choose another "
                       "file; this one was not changed.")
            .arg(path));
}

void removeDataFile(const QString& path) {
    for (const char* ending : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(ending));
}

core::Done writeFile(const QString& path, const modulekit::ModuleRegistry& registry,
                     const SampleWish& wish, const SampleProgress& progress) {
    const storage::Schema schema = registry.schema();
    const SampleCurve curve(wish.today, wish.orders);
    core::FixedTimeSource time(curve.now());
    storage::OpenOptions options;
    options.path = path;
    options.durability = storage::Durability::Normal;
    options.generated = true;
    options.idSeed = wish.seed;
    CORE_ASSIGN(const auto database, storage::Database::open(options, schema, time));
    return SampleWriter(*database, time, registry, wish, curve).write(progress);
}

}  // namespace

core::Done generate(const QString& path, const modulekit::ModuleRegistry& registry,
                    const SampleWish& wish, const SampleProgress& progress) {
    CORE_TRY(checkReplaceable(path));
    CORE_ASSIGN(const auto lock, storage::FileLock::take(path));
    const QString making = path + QStringLiteral(".making");
    removeDataFile(making);
    if (auto written = writeFile(making, registry, wish, progress); !written) {
        removeDataFile(making);
        return written;
    }
    removeDataFile(path);
    if (QFile::rename(making, path))
        return {};
    return core::fail(QStringLiteral("file/unwritable"),
                      SampleText::tr("The sample could not be moved to “%1”. Please check the "
                                     "folder.")
                          .arg(path));
}

core::Done makeDemoFile(const QString& path, const modulekit::ModuleRegistry& registry,
                        const QDate& today) {
    const auto day = core::Date::fromQDate(today);
    return generate(path, registry,
                    {kDemoOrders, kDemoSeed, day.value_or(*core::Date::of(2026, 7, 6))});
}

}  // namespace insight
