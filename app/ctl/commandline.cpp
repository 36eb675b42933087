#include "ctl/commandline.h"

#include <QCoreApplication>

#include <algorithm>

namespace ctl {
namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLineText)
};

const Command* commandNamed(const QList<Command>& commands, const QString& name) {
    const auto found = std::ranges::find_if(
        commands, [&](const Command& command) { return name == QLatin1String(command.name); });
    return found == commands.end() ? nullptr : &*found;
}

/// "limit" where the option takes a value, "dry-run!" where it is a switch.
QStringList knownOptions(const Command* command) {
    QStringList known{QStringLiteral("data"), QStringLiteral("user"), QStringLiteral("today"),
                      QStringLiteral("json!"), QStringLiteral("help!")};
    if (command)
        known += command->options;
    return known;
}

class Reader final {
public:
    Reader(const QStringList& arguments, const QList<Command>& commands)
        : m_arguments(arguments), m_commands(commands) {}

    core::Result<Typed> read() {
        for (; m_at < m_arguments.size(); ++m_at) {
            const QString& word = m_arguments[m_at];
            if (!m_isPlain && word == QLatin1String("--"))
                m_isPlain = true;
            else if (!m_isPlain && word.startsWith(QLatin1String("--")))
                CORE_TRY(readOption(word.mid(2)));
            else
                CORE_TRY(readWord(word));
        }
        m_typed.dataFile = m_typed.option("data");
        m_typed.user = m_typed.option("user");
        m_typed.json = m_typed.has("json");
        CORE_TRY(checkWhole());
        return m_typed;
    }

private:
    core::Done checkWhole() const {
        if (m_typed.has("help"))
            return {};
        if (!m_command)
            return core::fail(usage(CommandLineText::tr("Type a command; --help lists them.")));
        if (!m_command->takesWords && !m_typed.words.isEmpty())
            return core::fail(
                usage(CommandLineText::tr("Nothing may stand behind “%1”; leave out “%2”.")
                          .arg(m_typed.command, m_typed.words.first())));
        if (m_typed.has("today") && !core::Date::fromIso(m_typed.option("today")))
            return core::fail(
                usage(CommandLineText::tr("--today must be a date such as 2026-07-06.")));
        return {};
    }

    core::Done readWord(const QString& word) {
        if (m_command) {
            m_typed.words.append(word);
            return {};
        }
        m_command = commandNamed(m_commands, word);
        m_typed.command = word;
        if (m_command)
            return {};
        return core::fail(
            usage(CommandLineText::tr("There is no command “%1”; --help lists them.").arg(word)));
    }

    core::Done readOption(const QString& typed) {
        const qsizetype equals = typed.indexOf(u'=');
        const QString name = equals < 0 ? typed : typed.left(equals);
        const QStringList known = knownOptions(m_command);
        if (known.contains(name + u'!')) {
            m_typed.options.insert(name, QStringLiteral("yes"));
            return {};
        }
        if (!known.contains(name)) {
            return core::fail(usage(
                CommandLineText::tr("There is no option --%1 here; --help lists them.").arg(name)));
        }
        if (equals < 0 && m_at + 1 >= m_arguments.size())
            return core::fail(usage(CommandLineText::tr("--%1 needs a value.").arg(name)));
        m_typed.options.insert(name, equals < 0 ? m_arguments[++m_at] : typed.mid(equals + 1));
        return {};
    }

    const QStringList& m_arguments;
    const QList<Command>& m_commands;
    const Command* m_command = nullptr;
    Typed m_typed;
    qsizetype m_at = 0;
    bool m_isPlain = false;
};

}  // namespace

core::Result<Typed> parseCommandLine(const QStringList& arguments, const QList<Command>& commands) {
    return Reader(arguments, commands).read();
}

QString helpText(const QList<Command>& commands) {
    QString text = CommandLineText::tr(
        "Usage: aftercarectl --data FILE [--user NAME] [--json] [--today DATE] COMMAND\n\n");
    for (const Command& command : commands) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QLatin1String(command.name), QString::fromUtf8(command.syntax),
                         QString::fromUtf8(command.purpose));
    }
    return text;
}

}  // namespace ctl
