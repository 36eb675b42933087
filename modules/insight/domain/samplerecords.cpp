#include "insight/domain/samplerecords.h"

#include "customers/data/customertables.h"
#include "equipment/data/equipmenttables.h"
#include "equipment/domain/saveunit.h"
#include "parts/domain/partlinks.h"
#include "parts/domain/savepart.h"
#include "staff/domain/personedit.h"

namespace insight {

using storage::toValue;

namespace {

constexpr int kCompanyPercent = 18;
constexpr int kPhoneTail = 100'000'000;

/// "KH2601-00-0001": the two zeros stand for no file, so that numbers given later never meet these.
QString sampleNumber(QLatin1String prefix, int count) {
    return QStringLiteral("%1-00-%2").arg(prefix).arg(count, 4, 10, QLatin1Char('0'));
}

}  // namespace

core::Result<SampleStaff> SampleRecords::makeStaff(storage::WriteTx& tx, staff::CentreId centre) {
    SampleStaff people;
    for (const QString& name : sampleWords().engineers) {
        staff::Person person;
        person.name = name;
        person.post = QStringLiteral("维修工程师");
        person.phone =
            QStringLiteral("138%1").arg(m_random.bounded(kPhoneTail), 8, 10, QLatin1Char('0'));
        person.centre = centre;
        person.joinedOn = m_today.addMonths(-20 - m_random.bounded(60));
        CORE_ASSIGN(const staff::PersonId id, staff::savePerson(tx, person));
        people.engineers.append(id);
    }
    CORE_ASSIGN(people.parts, makeParts(tx));
    return people;
}

core::Result<QList<repairs::PartId>> SampleRecords::makeParts(storage::WriteTx& tx) {
    parts::PriceList list;
    list.name = QStringLiteral("门店零售价");
    list.currency = core::Currency::cny();
    CORE_ASSIGN(const parts::PriceListId listId, parts::savePriceList(tx, list));
    QList<repairs::PartId> ids;
    for (const SamplePart& sample : sampleParts()) {
        parts::Part part;
        part.number = QString::fromUtf8(sample.number);
        part.name = QString::fromUtf8(sample.name);
        part.unitOfMeasure = QString::fromUtf8(sample.unitOfMeasure);
        part.category = QString::fromUtf8(sample.category);
        part.isCommon = sample.minPieces > 0;
        if (part.isCommon) {
            part.minMilli = sample.minPieces * 1000;
            part.maxMilli = sample.maxPieces * 1000;
        }
        part.isOldForNew = sample.isOldForNew;
        part.tracking = sample.tracking;
        CORE_ASSIGN(const parts::PartId id, parts::savePart(tx, part));
        CORE_TRY(parts::setPrice(tx, listId, id, m_today.addMonths(-19),
                                 {sample.priceMinor, list.currency}));
        ids.append(id);
    }
    // A starter and a capacitor serve for each other where nothing else is at hand.
    CORE_TRY(parts::saveSubstitute(tx, {{}, ids[18], ids[0], false, QStringLiteral("应急")}));
    CORE_TRY(parts::saveSubstitute(tx, {{}, ids[5], ids[9], true, {}}));
    for (const int part : {5, 9, 10})
        CORE_TRY(parts::saveKitItem(tx, {{}, QStringLiteral("打不着火"), ids[part], 1000}));
    return ids;
}

core::Done SampleRecords::makeModels(storage::WriteTx& tx) {
    for (const SampleProduct& product : sampleProducts()) {
        const core::RowId line = tx.newId();
        CORE_TRY(tx.insert(equipment::productLineTable(), line, {},
                           {{"name", toValue(QString::fromUtf8(product.category))},
                            {"product_group", toValue(QString::fromUtf8(product.group))}}));
        QList<core::RowId> models;
        for (const SampleModel& sample : product.models) {
            equipment::Model model;
            model.productLine = equipment::ProductLineId(line);
            model.brand = QString::fromUtf8(sample.brand);
            model.category = QString::fromUtf8(product.category);
            model.name = QString::fromUtf8(sample.name);
            CORE_ASSIGN(const equipment::ModelId id, equipment::saveModel(tx, model));
            models.append(id.row());
        }
        m_models.append(models);
    }
    return {};
}

QString SampleRecords::personName() {
    return oneOf(sampleWords().surnames) + oneOf(sampleWords().givenNames);
}

QString SampleRecords::address() {
    return QStringLiteral("厦门市%1 %2 号 %3 室")
        .arg(oneOf(sampleWords().streets))
        .arg(1 + m_random.bounded(480))
        .arg(101 + m_random.bounded(28) * 100 + m_random.bounded(6));
}

core::Done SampleRecords::makeCustomer(storage::WriteTx& tx, QList<SampleUnit>& units) {
    const bool isCompany = m_random.bounded(100) < kCompanyPercent;
    SampleUnit unit;
    unit.customer = repairs::CustomerId(tx.newId());
    unit.phone = isCompany ? QStringLiteral("0592-%1").arg(5'000'000 + m_random.bounded(2'000'000))
                           : QStringLiteral("13%1%2")
                                 .arg(5 + m_random.bounded(5))
                                 .arg(m_random.bounded(kPhoneTail), 8, 10, QLatin1Char('0'));
    const QString name = isCompany ? QStringLiteral("厦门") + oneOf(sampleWords().firms) +
                                         oneOf(sampleWords().trades)
                                   : personName();
    const core::RowId centre = tx.actor().centre;
    CORE_TRY(tx.insert(customers::customerTable(), unit.customer.row(), centre,
                       {{"number", toValue(sampleNumber(QLatin1String("KH"), ++m_customers))},
                        {"kind", toValue(customers::customerKindCode(
                                     isCompany ? customers::CustomerKind::Company
                                               : customers::CustomerKind::Person))},
                        {"name", toValue(name)},
                        {"phone", toValue(unit.phone)},
                        {"address", toValue(address())}}));
    if (isCompany)
        CORE_TRY(makeSite(tx, unit, centre));
    const int count = isCompany ? 2 + m_random.bounded(5) : 1 + m_random.bounded(3);
    for (int made = 0; made < count; ++made) {
        CORE_TRY(makeUnit(tx, unit));
        units.append(unit);
    }
    return {};
}

core::Done SampleRecords::makeSite(storage::WriteTx& tx, SampleUnit& place,
                                   const core::RowId& centre) {
    const core::RowId contact = tx.newId();
    place.site = repairs::SiteId(tx.newId());
    CORE_TRY(tx.insert(customers::contactTable(), contact, centre,
                       {{"customer_id", toValue(place.customer)},
                        {"name", toValue(personName())},
                        {"phone", toValue(QStringLiteral("139%1").arg(m_random.bounded(kPhoneTail),
                                                                      8, 10, QLatin1Char('0')))},
                        {"role", toValue(QStringLiteral("设备负责人"))}}));
    return tx.insert(
        customers::siteTable(), place.site.row(), centre,
        {{"customer_id", toValue(place.customer)},
         {"name", toValue(QStringLiteral("总部"))},
         {"address", toValue(address())},
         {"contact_id", toValue(contact)},
         {"visit_area", toValue(customers::visitAreaCode(m_random.bounded(100) < 75
                                                             ? customers::VisitArea::City
                                                             : customers::VisitArea::Suburb))}});
}

/// Each one once, without the letters that plates do not have.
QString SampleRecords::nextPlate() {
    constexpr char kLetters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    constexpr int kNumbers = 10'000;
    constexpr int kPlates = 24 * kNumbers;
    constexpr int kStep = 78'919;  // no factor in common with kPlates
    const int plate = int(qint64(++m_vehicles) * kStep % kPlates);
    return QStringLiteral("闽D%1%2")
        .arg(QLatin1Char(kLetters[plate / kNumbers]))
        .arg(plate % kNumbers, 4, 10, QLatin1Char('0'));
}

core::Done SampleRecords::makeUnit(storage::WriteTx& tx, SampleUnit& unit) {
    unit.unit = repairs::UnitId(tx.newId());
    unit.product = qint16(m_random.bounded(int(sampleProducts().size())));
    const SampleProduct& product = sampleProducts()[unit.product];
    const QList<core::RowId>& models = m_models[unit.product];
    const core::Date sold = m_today.addMonths(-19).addDays(-m_random.bounded(1500));
    const core::RowId centre = tx.actor().centre;
    const QString serial =
        QString::fromUtf8(product.serialFront) +
        QStringLiteral("%1%2")
            .arg(sold.year() % 100, 2, 10, QLatin1Char('0'))
            .arg(100'000 + m_units * 7 + m_random.bounded(7), 7, 10, QLatin1Char('0'));
    const QString plate = product.isVehicle ? nextPlate() : QString();
    CORE_TRY(tx.insert(equipment::unitTable(), unit.unit.row(), centre,
                       {{"number", toValue(sampleNumber(QLatin1String("SB"), ++m_units))},
                        {"model_id", toValue(models[m_random.bounded(int(models.size()))])},
                        {"serial", toValue(serial)},
                        {"plate", toValue(plate)},
                        {"made_year", toValue(sold.addMonths(-4).year())},
                        {"sold_on", toValue(sold.toIso())},
                        {"installed_on", toValue(sold.addDays(3).toIso())}}));
    CORE_TRY(tx.insert(equipment::unitOwnerTable(), tx.newId(), centre,
                       {{"unit_id", toValue(unit.unit)},
                        {"customer_id", toValue(unit.customer)},
                        {"from_on", toValue(sold.toIso())}}));
    if (unit.site.isNil())
        return {};
    return tx.insert(equipment::unitSiteTable(), tx.newId(), centre,
                     {{"unit_id", toValue(unit.unit)},
                      {"site_id", toValue(unit.site)},
                      {"from_on", toValue(sold.toIso())}});
}

}  // namespace insight
