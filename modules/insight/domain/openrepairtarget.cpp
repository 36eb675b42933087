#include "insight/domain/openrepairtarget.h"

#include "core/localtime.h"
#include "insight/data/importreads.h"

#include <QCoreApplication>

namespace insight {
namespace {

struct OpenRepairText {
    Q_DECLARE_TR_FUNCTIONS(insight::OpenRepairTarget)
};

constexpr int kMiddayMs = 12 * 3600 * 1000;
constexpr qsizetype kLongestIdentifier = 100;
constexpr qsizetype kLongestName = 200;

QList<ImportField> openRepairFields() {
    using Type = ImportFieldType;
    const auto field = [](const char* key, const QString& title, Type type, bool isRequired) {
        return ImportField{QString::fromLatin1(key), title, type, isRequired, {}};
    };
    return {
        field("id", OpenRepairText::tr("Identifier"), Type::Code, true),
        field("data_provider", OpenRepairText::tr("Data provider"), Type::Text, false),
        field("partner_product_category", OpenRepairText::tr("Category of the partner"), Type::Text,
              false),
        field("product_category", OpenRepairText::tr("Product category"), Type::Text, true),
        field("brand", OpenRepairText::tr("Brand"), Type::Text, false),
        field("year_of_manufacture", OpenRepairText::tr("Year of manufacture"), Type::Number,
              false),
        field("repair_status", OpenRepairText::tr("Repair status"), Type::Word, true),
        field("repair_barrier_if_end_of_life", OpenRepairText::tr("Barrier"), Type::Text, false),
        field("group_identifier", OpenRepairText::tr("Group"), Type::Text, true),
        field("event_date", OpenRepairText::tr("Date of the event"), Type::Date, true),
        field("problem", OpenRepairText::tr("Problem"), Type::Text, false),
    };
}

bool isWord(QByteArrayView text, const char* word) {
    return QByteArrayView(text).compare(QByteArrayView(word), Qt::CaseInsensitive) == 0;
}

/// A year or a month alone stands for its first day.
QString completed(const QString& text) {
    const bool isYear = text.size() == 4;
    const bool isMonth = text.size() == 7 && (text[4] == u'-' || text[4] == u'/');
    return isYear    ? text + QStringLiteral("-01-01")
           : isMonth ? text + text[4] + QStringLiteral("01")
                     : text;
}

}  // namespace

OpenRepairTarget::OpenRepairTarget() : ImportTarget(openRepairFields()) {}

core::Done OpenRepairTarget::begin(storage::Connection& connection, const ImportPlace& place) {
    m_place = place;
    CORE_ASSIGN(m_hasReferences, hasExternalReferences(connection));
    CORE_TRY(m_centres.begin(connection, place.centre));
    return m_units.begin(connection);
}

const OpenRepairTarget::Day& OpenRepairTarget::dayOf(QByteArrayView text) {
    const auto known = m_days.constFind(QByteArray::fromRawData(text.data(), text.size()));
    if (known != m_days.constEnd())
        return *known;
    Day day;
    if (const auto moment = readMoment(completed(QString::fromUtf8(text)), DateOrder::DayFirst)) {
        day.date = moment->date;
        day.at = core::toInstant({moment->date, kMiddayMs}, m_place.zone);
    }
    return *m_days.insert(text.toByteArray(), day);
}

core::Done OpenRepairTarget::readIdentifier(storage::Connection& connection, ImportRecord& record) {
    const QByteArray id = record.utf8(Identifier).toByteArray();
    if (id.isEmpty()) {
        record.refuse(Identifier, OpenRepairText::tr("The record has no identifier."));
        return {};
    }
    if (id.size() > kLongestIdentifier) {
        record.refuse(Identifier, OpenRepairText::tr("The identifier is too long."));
        return {};
    }
    if (m_seen.contains(id)) {
        record.refuse(Identifier, OpenRepairText::tr("The identifier stands in the file twice."));
        return {};
    }
    m_seen.insert(id);
    m_order.order.externalRef = QString::fromUtf8(id);
    if (!m_hasReferences)
        return {};
    CORE_ASSIGN(const bool isKnown, hasExternalReference(connection, m_order.order.externalRef));
    if (isKnown)
        record.refuse(Identifier, OpenRepairText::tr("This record has been imported before."));
    return {};
}

void OpenRepairTarget::readOutcome(const ImportRecord& record) {
    repairs::Order& order = m_order.order;
    const QByteArrayView status = record.utf8(RepairStatus);
    order.barrier.clear();
    order.restoredOn.reset();
    order.outcome = repairs::Outcome::Unknown;
    if (isWord(status, "fixed")) {
        order.outcome = repairs::Outcome::Repaired;
        order.restoredOn = dayOf(record.utf8(EventDate)).date;
    } else if (isWord(status, "end of life")) {
        order.outcome = repairs::Outcome::NotRepaired;
        order.barrier = record.text(Barrier);
    }
}

void OpenRepairTarget::readUnit(const ImportRecord& record) {
    const QByteArrayView brand = record.utf8(Brand);
    m_unit.model.brand =
        isWord(brand, "unknown") ? QString() : QString::fromUtf8(brand).left(kLongestName);
    m_unit.model.category = record.text(Category).left(kLongestName);
    m_unit.unit.note = record.text(PartnerCategory);
    m_unit.unit.madeYear.reset();
    constexpr int kOldest = 1800;
    constexpr int kNewest = 2199;
    const int year = record.text(MadeYear).toInt();
    if (year >= kOldest && year <= kNewest)
        m_unit.unit.madeYear = year;
}

core::Done OpenRepairTarget::read(storage::Connection& connection, ImportRecord& record) {
    CORE_TRY(readIdentifier(connection, record));
    const Day& day = dayOf(record.utf8(EventDate));
    if (record.utf8(EventDate).isEmpty())
        record.refuse(EventDate, OpenRepairText::tr("The record has no date."));
    else if (!day.date)
        record.refuse(EventDate, OpenRepairText::tr("The date of the event is none that exists."));
    if (record.isRefused())
        return {};
    m_group = record.text(Group);
    if (m_group.isEmpty())
        m_group = record.text(Provider);
    m_group = m_group.simplified().left(kLongestName);
    m_order.order.calledAt = day.at;
    m_order.order.fault = record.text(Problem);
    readOutcome(record);
    readUnit(record);
    return {};
}

core::Done OpenRepairTarget::write(storage::WriteTx& tx) {
    repairs::Order& order = m_order.order;
    CORE_ASSIGN(const core::RowId centre, m_centres.findOrMake(tx, m_group));
    CORE_ASSIGN(order.customer, m_customers.walkIn(tx, centre, m_group));
    auto key = m_customerKeys.constFind(order.customer);
    if (key == m_customerKeys.constEnd()) {
        CORE_ASSIGN(const QString read, repairs::customerKeyOf(tx.connection(), order.customer));
        key = m_customerKeys.insert(order.customer, read);
    }
    m_order.customerKey = *key;
    order.unit = {};
    if (!m_unit.model.isBlank()) {
        m_unit.unit.centre = centre;
        CORE_ASSIGN(order.unit, m_units.make(tx, m_unit, order.externalRef));
    }
    order.centre = centre;
    order.channel = repairs::Channel::Import;
    order.importBatch = m_place.batch;
    order.currency = m_place.currency;
    m_order.events = repairs::historyOf(order.calledAt, order.calledAt);
    CORE_TRY(repairs::importOrder(tx, m_order));
    return {};
}

}  // namespace insight
