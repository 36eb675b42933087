#include "insight/domain/unittarget.h"

#include "core/textfold.h"
#include "customers/domain/phonenumber.h"
#include "equipment/data/unitreads.h"
#include "insight/domain/repairfields.h"

#include <QCoreApplication>

namespace insight {
namespace {

struct UnitText {
    Q_DECLARE_TR_FUNCTIONS(insight::UnitTarget)
};

}  // namespace

UnitTarget::UnitTarget() : ImportTarget(unitFields()) {}

core::Done UnitTarget::begin(storage::Connection& connection, const ImportPlace& place) {
    m_place = place;
    return m_units.begin(connection);
}

core::Done UnitTarget::read(storage::Connection& connection, ImportRecord& record) {
    m_draft = {};
    m_draft.unit.centre = m_place.centre;
    readTexts(record);
    readDates(record);
    readNumbers(record);
    readOwner(record);
    refuseWrong(record);
    return record.isRefused() ? core::Done() : refuseKnown(connection, record);
}

void UnitTarget::readTexts(const ImportRecord& record) {
    equipment::Unit& unit = m_draft.unit;
    unit.serial = record.text(Serial);
    unit.number = record.text(Number);
    unit.vin = record.text(VinCode);
    unit.plate = record.text(Plate);
    unit.batch = record.text(Batch);
    unit.invoiceNumber = record.text(InvoiceNumber);
    unit.note = record.text(Note);
    m_draft.model.brand = record.text(Brand);
    m_draft.model.category = record.text(Category);
    m_draft.model.name = record.text(ModelName);
    m_draft = equipment::tidied(m_draft);
}

std::optional<core::Date> UnitTarget::readDay(ImportRecord& record, Field field) {
    const QString text = record.text(field);
    if (text.isEmpty())
        return std::nullopt;
    const auto moment = readMoment(text, record.dateOrder());
    if (moment)
        return moment->date;
    record.refuse(field, moment.error().message);
    return std::nullopt;
}

void UnitTarget::readDates(ImportRecord& record) {
    equipment::UnitDates& dates = m_draft.unit.dates;
    dates.soldOn = readDay(record, SoldOn);
    dates.deliveredOn = readDay(record, DeliveredOn);
    dates.installedOn = readDay(record, InstalledOn);
    dates.acceptedOn = readDay(record, AcceptedOn);
    dates.invoicedOn = readDay(record, InvoicedOn);
    dates.cardEndsOn = readDay(record, CardEndsOn);
}

void UnitTarget::readNumbers(ImportRecord& record) {
    if (const QString text = record.text(MadeYear); !text.isEmpty()) {
        const auto year = readCount(text);
        if (year && *year >= 1800 && *year <= 2199)
            m_draft.unit.madeYear = int(*year);
        else
            record.refuse(MadeYear, UnitText::tr("“%1” is no year.").arg(text.left(40)));
    }
    if (const QString text = record.text(InvoicePrice); !text.isEmpty()) {
        const auto price = readMoney(text, m_place.currency);
        if (price)
            m_draft.unit.invoicePrice = core::Money{*price, m_place.currency};
        else
            record.refuse(InvoicePrice, price.error().message);
    }
}

void UnitTarget::readOwner(ImportRecord& record) {
    m_owner = {record.text(CustomerNumber), record.text(CustomerName).simplified().left(200),
               record.text(Phone), record.text(Address)};
    if (m_owner.phone.isEmpty())
        return;
    if (const auto phone = customers::PhoneNumber::parse(m_owner.phone))
        m_owner.phone = phone->text();
    else
        record.refuse(Phone, phone.error().message);
}

void UnitTarget::refuseWrong(ImportRecord& record) const {
    static const QHash<QString, Field> places{
        {QStringLiteral("model"), ModelName},  {QStringLiteral("vin"), VinCode},
        {QStringLiteral("plate"), Plate},      {QStringLiteral("serial"), Serial},
        {QStringLiteral("number"), Number},    {QStringLiteral("soldOn"), SoldOn},
        {QStringLiteral("note"), Note},        {QStringLiteral("invoicePrice"), InvoicePrice},
        {QStringLiteral("madeYear"), MadeYear}};
    for (const core::FieldProblem& problem : equipment::problemsOf(m_draft)) {
        if (problem.severity == core::FieldProblem::Severity::Wrong)
            record.refuse(places.value(problem.field, Serial), problem.sentence);
    }
}

core::Done UnitTarget::refuseKnown(storage::Connection& connection, ImportRecord& record) {
    if (!m_owner.number.isEmpty() && m_owner.name.isEmpty() && m_owner.phone.isEmpty()) {
        CORE_ASSIGN(const auto owner, m_customers.find(connection, m_owner));
        if (!owner) {
            record.refuse(
                CustomerNumber,
                UnitText::tr("There is no customer with this number, and no name to make one."));
            return {};
        }
    }
    if (const QString number = m_draft.unit.number; !number.isEmpty()) {
        CORE_ASSIGN(const auto known, equipment::unitWithNumber(connection, number));
        if (known || m_seen.contains(u'#' + number)) {
            record.refuse(Number, UnitText::tr("There is already a unit with this number."));
            return {};
        }
        m_seen.insert(u'#' + number);
    }
    if (m_draft.unit.serial.isEmpty())
        return {};
    const QString serial = core::foldCode(m_draft.unit.serial);
    if (m_seen.contains(serial)) {
        record.refuse(Serial, UnitText::tr("This serial number stands in the file twice."));
        return {};
    }
    m_seen.insert(serial);
    CORE_ASSIGN(const auto found, m_units.find(connection, m_draft.unit.serial));
    if (found)
        record.refuse(Serial, UnitText::tr("A unit with this serial number is already there."));
    return {};
}

core::Done UnitTarget::write(storage::WriteTx& tx) {
    m_draft.owner = {};
    if (!m_owner.isBlank()) {
        CORE_ASSIGN(m_draft.owner, m_customers.findOrMake(tx, m_owner));
    }
    CORE_TRY(m_units.make(tx, m_draft, m_draft.unit.number));
    return {};
}

}  // namespace insight
