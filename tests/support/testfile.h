#pragma once

#include "core/timesource.h"
#include "modulekit/module.h"
#include "modulekit/moduleregistry.h"
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

/// A fresh data file of the given modules in a temporary folder, at noon of 6 July 2026 in
/// Shanghai, with the same ids each time. Link `modulekit` to use it.
class TestFile final {
public:
    explicit TestFile(const QList<modulekit::Module>& modules) {
        modulekit::registerAll(modules, m_registry);
        m_schema = m_registry.schema();
        storage::OpenOptions options;
        options.path = m_directory.filePath(QStringLiteral("test.aftercare"));
        options.durability = storage::Durability::Normal;
        options.idSeed = 1;
        auto opened = storage::Database::open(options, m_schema, m_time);
        if (!opened)
            qFatal("%s: %s", qPrintable(opened.error().code), qPrintable(opened.error().detail));
        m_database = std::move(*opened);
        for (const modulekit::Right& right : m_registry.rights())
            m_actor.rights.insert(right.id);
    }

    storage::Database& database() { return *m_database; }
    const modulekit::ModuleRegistry& registry() const { return m_registry; }
    core::FixedTimeSource& time() { return m_time; }
    /// May do everything, as no user, unless the test changes it.
    storage::Actor& actor() { return m_actor; }

    template <class Work>
    auto write(Work work) {
        return m_database->writeNow(m_actor, work);
    }
    template <class Work>
    auto read(Work work) {
        return m_database->readNow(work);
    }

private:
    QTemporaryDir m_directory;
    modulekit::ModuleRegistry m_registry;
    storage::Schema m_schema;
    core::FixedTimeSource m_time{core::Instant{1'783'310'400'000}};
    std::unique_ptr<storage::Database> m_database;
    storage::Actor m_actor;
};

/// The code of a failed Result, "" for success: `QCOMPARE(codeOf(result), u"user/unknown"_s)`.
template <class T>
QString codeOf(const core::Result<T>& result) {
    return result ? QString() : result.error().code;
}

/// Ends the test where a Result that has to succeed did not, and says why.
#define QVERIFY_RESULT(result)                                                                   \
    do {                                                                                         \
        const auto& verified = (result);                                                         \
        QVERIFY2(verified.has_value(),                                                           \
                 verified ? ""                                                                   \
                          : qPrintable(verified.error().code + u' ' + verified.error().message + \
                                       u' ' + verified.error().detail));                         \
    } while (false)
