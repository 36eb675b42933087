#include "insight/domain/repairtarget.h"

#include "core/localtime.h"
#include "core/textfold.h"
#include "customers/domain/phonenumber.h"
#include "insight/data/importreads.h"
#include "insight/domain/importword.h"
#include "insight/domain/repairfields.h"
#include "repairs/domain/words.h"
#include "staff/data/personrecords.h"
#include "storage/numberseries.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace insight {
namespace {

struct RepairText {
    Q_DECLARE_TR_FUNCTIONS(insight::RepairTarget)
};

constexpr int kMorningMs = 9 * 3600 * 1000;
constexpr int kEveningMs = 18 * 3600 * 1000;

repairs::OrderLine orderLine(repairs::LineKind kind, const QString& text, qint64 amountMinor,
                             qsizetype position) {
    repairs::OrderLine line;
    line.position = int(position);
    line.kind = kind;
    line.text = text;
    line.unitPriceMinor = amountMinor;
    line.amountMinor = amountMinor;
    return line;
}

}  // namespace

RepairTarget::RepairTarget() : ImportTarget(repairFields()) {}

core::Done RepairTarget::begin(storage::Connection& connection, const ImportPlace& place) {
    m_place = place;
    CORE_ASSIGN(const auto people, staff::listPeople(connection, staff::CentreId(),
                                                     staff::PeopleShown::AlsoThoseWhoLeft));
    for (const staff::Person& person : people)
        m_people.insert(core::foldText(person.name), person.id);
    return m_units.begin(connection);
}

core::Done RepairTarget::read(storage::Connection& connection, ImportRecord& record) {
    m_order = {};
    m_order.order.channel = repairs::Channel::Import;
    m_order.order.centre = m_place.centre;
    m_order.order.importBatch = m_place.batch;
    m_order.order.currency = m_place.currency;
    m_order.order.fault = record.text(Fault);
    readCustomer(record);
    readUnit(record);
    readTimes(record);
    readWork(record);
    readLines(record);
    if (record.isRefused())
        return {};
    CORE_TRY(checkCustomer(connection, record));
    return record.isRefused() ? core::Done() : readIdentity(connection, record);
}

void RepairTarget::readCustomer(ImportRecord& record) {
    m_customer = {record.text(CustomerNumber), record.text(CustomerName).simplified().left(200),
                  record.text(Phone), record.text(Address)};
    const QString walkIn = record.text(WalkIn);
    const auto isWalkIn = walkIn.isEmpty() ? std::optional(false) : truthFromWord(walkIn);
    if (!isWalkIn)
        record.refuse(WalkIn, RepairText::tr("“%1” is neither yes nor no.").arg(walkIn.left(40)));
    m_isWalkIn = isWalkIn.value_or(false);
    if (m_customer.phone.isEmpty())
        return;
    if (const auto phone = customers::PhoneNumber::parse(m_customer.phone))
        m_customer.phone = phone->text();
    else
        record.refuse(Phone, phone.error().message);
}

core::Done RepairTarget::checkCustomer(storage::Connection& connection, ImportRecord& record) {
    if (m_isWalkIn || m_customer.number.isEmpty() || !m_customer.name.isEmpty() ||
        !m_customer.phone.isEmpty())
        return {};
    CORE_ASSIGN(const auto found, m_customers.find(connection, m_customer));
    if (!found)
        record.refuse(
            CustomerNumber,
            RepairText::tr("There is no customer with this number, and no name to make one."));
    return {};
}

void RepairTarget::readUnit(const ImportRecord& record) {
    m_unit = {};
    m_unit.unit.serial = record.text(Serial);
    m_unit.model.brand = record.text(Brand).left(200);
    m_unit.model.category = record.text(Category).left(200);
    m_unit.model.name = record.text(ModelName).left(200);
    // A serial number alone says which unit it was, not what: the equipment wants a word for that.
    if (!m_unit.unit.serial.isEmpty() && m_unit.model.isBlank())
        m_unit.model.category = RepairText::tr("Not stated");
}

std::optional<core::Instant> RepairTarget::readInstant(ImportRecord& record, Field field,
                                                       int msOfDay) const {
    const QString text = record.text(field);
    if (text.isEmpty())
        return std::nullopt;
    const auto moment = readMoment(text, record.dateOrder());
    if (moment)
        return core::toInstant({moment->date, moment->msOfDay.value_or(msOfDay)}, m_place.zone);
    record.refuse(field, moment.error().message);
    return std::nullopt;
}

void RepairTarget::readTimes(ImportRecord& record) {
    repairs::Order& order = m_order.order;
    const auto calledAt = readInstant(record, CalledAt, kMorningMs);
    const auto closedAt = readInstant(record, ClosedAt, kEveningMs);
    if (!calledAt) {
        if (!record.isRefused())
            record.refuse(CalledAt, RepairText::tr("The day of the call is missing."));
        return;
    }
    if (closedAt && *closedAt < *calledAt)
        record.refuse(ClosedAt, RepairText::tr("The order was closed before the call came in."));
    auto status = repairs::Status::Closed;
    if (const QString word = record.text(State); !word.isEmpty()) {
        const auto known = statusFromWord(word);
        if (known)
            status = *known;
        else
            record.refuse(State,
                          RepairText::tr("“%1” is no state of an order.").arg(word.left(40)));
    }
    if (const QString word = record.text(Result); !word.isEmpty()) {
        order.outcome = outcomeFromWord(word);
        if (!order.outcome)
            record.refuse(
                Result,
                RepairText::tr("“%1” does not say whether it was repaired.").arg(word.left(40)));
    } else if (status == repairs::Status::Closed) {
        order.outcome = repairs::Outcome::Unknown;
    }
    order.calledAt = *calledAt;
    order.barrier = record.text(Barrier);
    const core::Instant lastAt = closedAt.value_or(*calledAt);
    if (order.outcome == repairs::Outcome::Repaired)
        order.restoredOn = core::dateOf(lastAt, m_place.zone);
    m_order.events = repairs::historyOf(*calledAt, lastAt);
    if (status == repairs::Status::Received)
        m_order.events.removeLast();
    else
        m_order.events.last().to = status;
    if (status == repairs::Status::Waiting)
        m_order.events.last().reason = repairs::code(repairs::WaitingReason::Other);
}

void RepairTarget::readWork(const ImportRecord& record) {
    const QString cause = record.text(Cause);
    const QString measure = record.text(Measure);
    if (!cause.isEmpty() || !measure.isEmpty()) {
        repairs::OrderFinding finding;
        finding.position = 1;
        finding.fault = m_order.order.fault;
        finding.cause = cause;
        finding.measure = measure;
        m_order.findings.append(finding);
    }
    const QString engineer = record.text(Engineer);
    const auto person = m_people.constFind(core::foldText(engineer));
    if (person != m_people.constEnd())
        m_order.order.engineer = *person;
    else if (!engineer.isEmpty() && !m_order.events.isEmpty())
        m_order.events.first().text = RepairText::tr("Engineer: %1").arg(engineer);
}

std::optional<qint64> RepairTarget::readAmount(ImportRecord& record, Field field) const {
    const QString text = record.text(field);
    if (text.isEmpty())
        return std::nullopt;
    const auto amount = readMoney(text, m_place.currency);
    if (amount)
        return *amount;
    record.refuse(field, amount.error().message);
    return std::nullopt;
}

void RepairTarget::readLines(ImportRecord& record) {
    const auto labour = readAmount(record, Labour);
    const auto parts = readAmount(record, Parts);
    const auto total = readAmount(record, Total);
    QList<repairs::OrderLine>& lines = m_order.lines;
    if (labour.value_or(0) != 0)
        lines.append(orderLine(repairs::LineKind::Labour, RepairText::tr("Labour"), *labour,
                               lines.size() + 1));
    if (parts.value_or(0) != 0)
        lines.append(
            orderLine(repairs::LineKind::Part, RepairText::tr("Parts"), *parts, lines.size() + 1));
    const qint64 rest = total ? *total - labour.value_or(0) - parts.value_or(0) : 0;
    if (rest != 0)
        lines.append(orderLine(repairs::LineKind::Other,
                               lines.isEmpty() ? RepairText::tr("Repair") : RepairText::tr("Other"),
                               rest, lines.size() + 1));
}

core::Done RepairTarget::readIdentity(storage::Connection& connection, ImportRecord& record) {
    repairs::Order& order = m_order.order;
    order.number = record.text(Number).left(100);
    order.externalRef = record.text(Reference).left(100);
    if (order.number.isEmpty() && order.externalRef.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const Field field :
             {CalledAt, CustomerNumber, CustomerName, Phone, Serial, ModelName, Fault, Total}) {
            hash.addData(record.utf8(field));
            hash.addData(QByteArrayView("\x1F"));
        }
        order.externalRef =
            QStringLiteral("import-") + QString::fromLatin1(hash.result().toHex().left(16));
    }
    const Field field =
        order.number.isEmpty() ? (record.has(Reference) ? Reference : CalledAt) : Number;
    const QString key = order.number.isEmpty() ? order.externalRef : u'#' + order.number;
    if (m_seen.contains(key)) {
        record.refuse(field, RepairText::tr("This order stands in the file twice."));
        return {};
    }
    m_seen.insert(key);
    CORE_ASSIGN(const bool isKnown, order.number.isEmpty()
                                        ? hasExternalReference(connection, order.externalRef)
                                        : hasOrderNumber(connection, order.number));
    if (isKnown)
        record.refuse(field, RepairText::tr("This order is already there."));
    return {};
}

core::Done RepairTarget::giveUnit(storage::WriteTx& tx) {
    if (!m_unit.unit.serial.isEmpty()) {
        CORE_ASSIGN(const auto found, m_units.find(tx.connection(), m_unit.unit.serial));
        if (found) {
            m_order.order.unit = *found;
            return {};
        }
    } else if (m_unit.model.isBlank()) {
        return {};
    }
    const QString key = m_order.order.customer.toString() + QChar(0x1F) + m_unit.model.brand +
                        QChar(0x1F) + m_unit.model.category + QChar(0x1F) + m_unit.model.name;
    if (m_unit.unit.serial.isEmpty() && m_unitsWithoutSerial.contains(key)) {
        m_order.order.unit = m_unitsWithoutSerial.value(key);
        return {};
    }
    m_unit.unit.centre = m_place.centre;
    m_unit.owner =
        m_isWalkIn || m_customer.isBlank() ? customers::CustomerId() : m_order.order.customer;
    CORE_ASSIGN(m_order.order.unit, m_units.make(tx, m_unit, QString()));
    if (m_unit.unit.serial.isEmpty())
        m_unitsWithoutSerial.insert(key, m_order.order.unit);
    return {};
}

core::Done RepairTarget::giveCustomer(storage::WriteTx& tx) {
    repairs::Order& order = m_order.order;
    order.contactPhone = m_customer.phone;
    if (!m_isWalkIn && !m_customer.isBlank()) {
        order.contactName = m_customer.name;
        CORE_ASSIGN(order.customer, m_customers.findOrMake(tx, m_customer));
        return {};
    }
    std::optional<customers::CustomerId> known;
    if (!m_customer.number.isEmpty()) {
        CORE_ASSIGN(known, m_customers.find(tx.connection(), {m_customer.number, {}, {}, {}}));
    }
    if (!known) {
        CORE_ASSIGN(known, m_customers.walkIn(tx, m_place.centre, m_place.centreName));
    }
    order.customer = *known;
    return {};
}

core::Done RepairTarget::write(storage::WriteTx& tx) {
    repairs::Order& order = m_order.order;
    CORE_TRY(giveCustomer(tx));
    CORE_TRY(giveUnit(tx));
    if (order.number.isEmpty()) {
        CORE_ASSIGN(order.number, storage::nextNumber(tx, m_place.numberPrefix,
                                                      core::dateOf(order.calledAt, m_place.zone)));
    }
    CORE_TRY(repairs::importOrder(tx, m_order));
    return {};
}

}  // namespace insight
