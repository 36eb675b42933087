#pragma once

#include "identity/identitymodule.h"
#include "parts/data/partreads.h"
#include "parts/domain/savepart.h"
#include "parts/partsmodule.h"
#include "support/testfile.h"

/// A file with the module of parts and a few ways to fill it.
class PartsFile final {
public:
    PartsFile() : m_file({{"identity", identity::registerIn}, {"parts", parts::registerIn}}) {
        m_file.actor().centre = core::IdSource(7).next(m_file.time().now());
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

    core::Result<parts::PartId> save(const parts::Part& part) {
        return write([&](storage::WriteTx& tx) { return parts::savePart(tx, part); });
    }

    parts::PartId add(const QString& name, const QString& number = {}) {
        parts::Part part;
        part.name = name;
        part.number = number;
        return need(save(part));
    }

    parts::PartCard card(const parts::PartId& id) {
        const auto found = need(
            read([&](storage::Connection& connection) { return parts::findPart(connection, id); }));
        if (!found)
            qFatal("the part is not there");
        return *found;
    }

    static core::Date day(const char* iso) {
        return *core::Date::fromIso(QString::fromLatin1(iso));
    }

private:
    TestFile m_file;
};
