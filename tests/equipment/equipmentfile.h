#pragma once

#include "customers/customersmodule.h"
#include "customers/data/customerreads.h"
#include "customers/domain/savecustomer.h"
#include "equipment/data/unitreads.h"
#include "equipment/domain/saveunit.h"
#include "equipment/equipmentmodule.h"
#include "identity/identitymodule.h"
#include "support/testfile.h"

/// A file with the modules of customers and equipment and a few ways to fill it.
class EquipmentFile final {
public:
    EquipmentFile()
        : m_file({{"identity", identity::registerIn},
                  {"customers", customers::registerIn},
                  {"equipment", equipment::registerIn}}) {
        m_file.actor().centre = core::IdSource(7).next(m_file.time().now());
        m_file.actor().user = core::IdSource(8).next(m_file.time().now());
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

    /// The value of a Result that has to succeed.
    template <class T>
    static T need(core::Result<T> result) {
        if (!result)
            qFatal("%s %s %s", qPrintable(result.error().code), qPrintable(result.error().message),
                   qPrintable(result.error().detail));
        return std::move(*result);
    }

    customers::CustomerId addCustomer(const QString& name) {
        customers::CustomerDraft draft;
        draft.customer.name = name;
        customers::Site site;
        site.name = name + QStringLiteral("家");
        draft.sites.append(site);
        return need(
            write([&](storage::WriteTx& tx) { return customers::saveCustomer(tx, draft); }));
    }

    customers::SiteId siteOf(const customers::CustomerId& customer) {
        return need(read([&](storage::Connection& connection) {
                   return customers::sitesOf(connection, customer);
               }))
            .first()
            .id;
    }

    core::Result<equipment::UnitId> save(const equipment::UnitDraft& draft) {
        return write([&](storage::WriteTx& tx) { return equipment::saveUnit(tx, draft); });
    }

    equipment::UnitId add(const QString& serial, const QString& brand = QStringLiteral("Gree"),
                          const customers::CustomerId& owner = {}) {
        equipment::UnitDraft draft;
        draft.unit.serial = serial;
        draft.model.brand = brand;
        draft.model.category = QStringLiteral("空调");
        draft.owner = owner;
        return need(save(draft));
    }

    equipment::UnitCard card(const equipment::UnitId& id) {
        const auto found = need(read(
            [&](storage::Connection& connection) { return equipment::findUnit(connection, id); }));
        if (!found)
            qFatal("the unit is not there");
        return *found;
    }

    /// The draft that a form opens with for a unit in the file.
    equipment::UnitDraft draftOf(const equipment::UnitId& id) {
        const equipment::UnitCard present = card(id);
        equipment::UnitDraft draft;
        draft.unit = present.unit;
        draft.model = present.model;
        return draft;
    }

    static core::Date day(const char* iso) {
        return *core::Date::fromIso(QString::fromLatin1(iso));
    }

private:
    TestFile m_file;
};
