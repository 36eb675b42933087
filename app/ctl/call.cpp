#include "ctl/call.h"

#include "core/idsource.h"
#include "core/localtime.h"
#include "core/timesource.h"

#include "identity/signin.h"
#include "identity/useredit.h"
#include "staff/domain/firstrun.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <cstdio>

namespace ctl {
namespace {

struct CallText {
    Q_DECLARE_TR_FUNCTIONS(ctl::Call)
};

constexpr QLatin1StringView kReadOnlyCode("file/read-only");
constexpr QLatin1StringView kLockedCode("file/locked");

/// `--today`: that day at noon, standing still.
std::unique_ptr<core::TimeSource> timeOf(const Typed& typed) {
    const auto day = core::Date::fromIso(typed.option("today"));
    if (!day)
        return std::make_unique<core::SystemTimeSource>();
    const QDateTime noon(day->toQDate(), QTime(12, 0), QTimeZone::systemTimeZone());
    return std::make_unique<core::FixedTimeSource>(core::Instant{noon.toMSecsSinceEpoch()});
}

}  // namespace

core::Error usage(const QString& message) {
    return {QStringLiteral("usage"), message, {}};
}

Call::Call(Typed typed, const modulekit::ModuleRegistry& registry)
    : m_typed(std::move(typed)),
      m_registry(registry),
      m_schema(registry.schema()),
      m_time(timeOf(m_typed)) {}

Call::~Call() = default;

core::Result<QString> Call::dataFile() const {
    if (m_typed.dataFile.isEmpty())
        return core::fail(usage(CallText::tr("Name the data file with --data FILE.")));
    return m_typed.dataFile;
}

core::Result<storage::Database*> Call::open(File file) {
    if (m_database)
        return m_database.get();
    CORE_ASSIGN(const QString path, dataFile());
    const bool isNew = QFileInfo(path).size() == 0;
    if (isNew && file != File::MayBeNew && file != File::ToTry) {
        return core::fail(
            QStringLiteral("file/missing"),
            CallText::tr("There is no data file “%1”. Name another one, or make it with "
                         "“import”, “generate” or “demo”.")
                .arg(path));
    }
    storage::OpenOptions options;
    options.path = path;
    if (file == File::ToTry && isNew) {
        m_tried = std::make_unique<QTemporaryDir>();
        options.path = m_tried->filePath(QStringLiteral("tried.aftercare"));
    } else if (file == File::ToTry) {
        CORE_TRY(checkUntouched(options));
    }
    auto opened = storage::Database::open(options, m_schema, *m_time);
    const bool mayRead = file == File::ToRead || file == File::ToTry;
    const bool isKept = !opened && (opened.error().code == kReadOnlyCode ||
                                    (file == File::ToTry && opened.error().code == kLockedCode));
    if (mayRead && isKept) {
        options.readOnly = true;
        opened = storage::Database::open(options, m_schema, *m_time);
    }
    if (!opened)
        return core::fail(std::move(opened).error());
    m_database = std::move(*opened);
    m_isNew = isNew;
    if (isNew)
        CORE_TRY(startFile());
    // Who is named must be there, also where the command asks for no right.
    if (!m_typed.user.isEmpty())
        CORE_TRY(actor());
    return m_database.get();
}

void Call::dropNewFile() {
    if (!m_isNew)
        return;
    const QString path = m_database->path();
    m_database.reset();
    for (const char* ending : {"", "-wal", "-shm", ".lock"})
        QFile::remove(path + QLatin1String(ending));
    QDir().rmdir(path + QStringLiteral(".blobs"));
}

core::Done Call::checkUntouched(const storage::OpenOptions& options) const {
    storage::OpenOptions reading = options;
    reading.readOnly = true;
    CORE_TRY(storage::Database::open(reading, m_schema, *m_time));
    return {};
}

core::Done Call::startFile() {
    const storage::Actor founder =
        identity::founder(m_registry, identity::UserId(core::IdSource().next(m_time->now())));
    staff::FirstCentre start;
    start.name = CallText::tr("Service centre");
    return m_database->writeNow(founder, [&](storage::WriteTx& tx) -> core::Done {
        CORE_TRY(identity::makeFirstUser(tx, qEnvironmentVariable("USER")));
        CORE_TRY(staff::startCentre(tx, start));
        return {};
    });
}

core::Result<storage::Actor> Call::actor() {
    CORE_ASSIGN(storage::Database * database, m_database ? m_database.get() : open());
    return database->readNow([this](storage::Connection& connection) {
        return identity::actorFor(connection, m_registry, m_typed.user);
    });
}

core::Result<int> Call::number(const char* name, int fallback, int least) const {
    if (!m_typed.has(name))
        return fallback;
    bool isNumber = false;
    const int number = m_typed.option(name).toInt(&isNumber);
    if (isNumber && number >= least)
        return number;
    return core::fail(usage(CallText::tr("--%1 must be a whole number, %2 or more.")
                                .arg(QLatin1String(name))
                                .arg(least)));
}

core::Result<std::optional<core::Date>> Call::date(const char* name) const {
    if (!m_typed.has(name))
        return std::optional<core::Date>();
    const auto day = core::Date::fromIso(m_typed.option(name));
    if (day)
        return day;
    return core::fail(
        usage(CallText::tr("--%1 must be a date such as 2026-07-06.").arg(QLatin1String(name))));
}

core::Result<QString> Call::passphrase() const {
    if (!m_typed.has("passphrase-file")) {
        const QString phrase = qEnvironmentVariable("AFTERCARE_PASSPHRASE");
        if (!phrase.isEmpty())
            return phrase;
        return core::fail(
            usage(CallText::tr("Give the passphrase by --passphrase-file FILE or in the variable "
                               "AFTERCARE_PASSPHRASE.")));
    }
    constexpr qint64 kLongestPassphrase = 4096;
    QFile file(m_typed.option("passphrase-file"));
    if (!file.open(QIODevice::ReadOnly)) {
        return core::fail(QStringLiteral("file/unreadable"),
                          CallText::tr("The file “%1” with the passphrase cannot be read. Check "
                                       "its name and whether you may read it.")
                              .arg(file.fileName()));
    }
    QString phrase = QString::fromUtf8(file.read(kLongestPassphrase));
    while (phrase.endsWith(u'\n') || phrase.endsWith(u'\r'))
        phrase.chop(1);
    return phrase;
}

void Call::answer(const QJsonValue& json, const QStringList& lines) const {
    QByteArray text;
    if (!m_typed.json)
        text = lines.join(u'\n').toUtf8();
    else if (json.isArray())
        text = QJsonDocument(json.toArray()).toJson(QJsonDocument::Compact);
    else
        text = QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact);
    if (!text.isEmpty())
        text.append('\n');
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    std::fflush(stdout);
}

core::Date systemToday() {
    return core::dateOf(core::SystemTimeSource().now(), QTimeZone::systemTimeZone());
}

}  // namespace ctl
