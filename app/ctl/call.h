#pragma once

#include "core/date.h"
#include "core/result.h"
#include "modulekit/moduleregistry.h"
#include "storage/database.h"

#include <QCommandLineOption>
#include <QHash>
#include <QJsonValue>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace ctl {

/// What was typed: the options before the command, the command, what stands behind it.
struct Typed {
    QString dataFile;
    QString user;
    bool json = false;
    QString command;
    QStringList words;                ///< behind the command, without options
    QHash<QString, QString> options;  ///< by name; a switch has the value "yes"

    QString option(const char* name, const QString& fallback = {}) const {
        return options.value(QLatin1String(name), fallback);
    }
    bool has(const char* name) const { return options.contains(QLatin1String(name)); }
};

/// One call of the program: what was typed, and the file, opened when a command asks for it.
class Call final {
public:
    /// ToRead also takes a file that may not be written. ToTry leaves everything on the disk as it
    /// is: where there is no file, one beneath the system's temporary folder stands for it.
    enum class File { MustExist, MayBeNew, ToRead, ToTry };

    Call(Typed typed, const modulekit::ModuleRegistry& registry);
    ~Call();

    const Typed& typed() const { return m_typed; }
    const modulekit::ModuleRegistry& registry() const { return m_registry; }
    const storage::Schema& schema() const { return m_schema; }
    const core::TimeSource& time() const { return *m_time; }

    /// "usage" unless --data was given.
    core::Result<QString> dataFile() const;
    /// A new file gets its first user and a centre. "file/missing" where there is none and the
    /// command does not make one; "user/unknown" where --user names nobody.
    core::Result<storage::Database*> open(File file = File::MustExist);
    /// Takes back a file that open() made, where nothing came into it. Nothing is done with the
    /// database after this.
    void dropNewFile();
    /// The user of --user, else the first administrator.
    core::Result<storage::Actor> actor();

    /// `--name N`; "usage" where that is no whole number from `least` on.
    core::Result<int> number(const char* name, int fallback, int least = 0) const;
    core::Result<std::optional<core::Date>> date(const char* name) const;
    /// The passphrase of --passphrase-file or of AFTERCARE_PASSPHRASE.
    core::Result<QString> passphrase() const;

    /// With --json the value, else the lines.
    void answer(const QJsonValue& json, const QStringList& lines) const;

private:
    /// "file/older" instead of bringing a file up to date that is only tried.
    core::Done checkUntouched(const storage::OpenOptions& options) const;
    core::Done startFile();

    const Typed m_typed;
    const modulekit::ModuleRegistry& m_registry;
    const storage::Schema m_schema;
    std::unique_ptr<core::TimeSource> m_time;
    std::unique_ptr<QTemporaryDir> m_tried;  ///< outlives the database in it
    std::unique_ptr<storage::Database> m_database;
    bool m_isNew = false;
};

/// Something was typed wrongly: the program ends with 2.
core::Error usage(const QString& message);

/// A command: name, its line of help, the options it knows ("limit" with a value, "dry-run!" a
/// switch), and what it does. The int is the program's status.
struct Command {
    const char* name;
    const char* syntax;
    const char* purpose;
    QStringList options;
    core::Result<int> (*run)(Call&);
    bool takesWords = true;  ///< something may stand behind its name
};

/// The present day where the computer stands, for commands that were given none.
core::Date systemToday();

}  // namespace ctl
