#include "modulekit/synclock.h"

#include <QMap>

#include <utility>

namespace modulekit {

namespace {

/// (table, field); field 0 is the table itself.
using LockNumber = std::pair<quint16, quint16>;

struct LockLine {
    QString meaning;
    bool retired = false;
};

using LockLines = QMap<LockNumber, LockLine>;

QString numberText(const LockNumber& number) {
    return number.second == 0 ? QString::number(number.first)
                              : QStringLiteral("%1.%2").arg(number.first).arg(number.second);
}

QString typeWord(storage::ColumnType type) {
    switch (type) {
    case storage::ColumnType::Integer:
        return QStringLiteral("integer");
    case storage::ColumnType::Real:
        return QStringLiteral("real");
    case storage::ColumnType::Text:
        return QStringLiteral("text");
    case storage::ColumnType::Blob:
        return QStringLiteral("blob");
    }
    Q_UNREACHABLE();
}

LockLines linesOf(const QList<const storage::Table*>& tables) {
    LockLines lines;
    for (const storage::Table* table : tables) {
        const QString name = QString::fromLatin1(table->name);
        const bool isLedger = table->kind == storage::TableKind::Ledger;
        lines.insert({table->number, 0},
                     {name + (isLedger ? QStringLiteral(" ledger") : QStringLiteral(" record"))});
        for (const storage::Field& field : table->fields) {
            lines.insert({table->number, field.number},
                         {QStringLiteral("%1.%2 %3")
                              .arg(name, QString::fromLatin1(field.column), typeWord(field.type))});
        }
    }
    return lines;
}

LockLines linesOf(const QString& lock) {
    LockLines lines;
    for (const QString& line : lock.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype space = line.indexOf(u' ');
        if (line.startsWith(u'#') || space < 0)
            continue;
        const QStringList number = line.left(space).split(u'.');
        LockLine entry{line.mid(space + 1).trimmed()};
        const QString suffix = QStringLiteral(" retired");
        if (entry.meaning.endsWith(suffix)) {
            entry.meaning.chop(suffix.size());
            entry.retired = true;
        }
        lines.insert({number.first().toUShort(), number.value(1).toUShort()}, entry);
    }
    return lines;
}

QString textOf(const LockLines& lines) {
    QString text = QStringLiteral(
        "# The numbers of tables and fields on the wire; a number is never changed and never used\n"
        "# again. Written by AFTERCARE_UPDATE_LOCK=1 test_modulekit WireNumbersTest\n");
    for (auto line = lines.cbegin(); line != lines.cend(); ++line) {
        if (line.key().second == 0)
            text += u'\n';
        text += numberText(line.key()) + u' ' + line->meaning;
        text += line->retired ? QStringLiteral(" retired\n") : QStringLiteral("\n");
    }
    return text;
}

/// The sentence about a number that means something else now, or nothing.
QString changedMeaning(const LockNumber& number, const LockLine& locked, const LockLine& current) {
    if (locked.retired)
        return QStringLiteral("%1 is retired (was %2) and cannot be used for %3")
            .arg(numberText(number), locked.meaning, current.meaning);
    if (locked.meaning != current.meaning)
        return QStringLiteral("%1 is %2 and cannot become %3")
            .arg(numberText(number), locked.meaning, current.meaning);
    return {};
}

}  // namespace

QStringList differencesFromLock(const QString& lock, const QList<const storage::Table*>& tables) {
    const LockLines locked = linesOf(lock);
    const LockLines current = linesOf(tables);
    QStringList differences;
    for (auto line = current.cbegin(); line != current.cend(); ++line) {
        const auto known = locked.constFind(line.key());
        if (known == locked.cend()) {
            differences.append(QStringLiteral("%1 %2 is not in the lock")
                                   .arg(numberText(line.key()), line->meaning));
            continue;
        }
        const QString changed = changedMeaning(line.key(), *known, *line);
        if (!changed.isEmpty())
            differences.append(changed);
    }
    for (auto line = locked.cbegin(); line != locked.cend(); ++line) {
        if (!line->retired && !current.contains(line.key()))
            differences.append(QStringLiteral("%1 %2 has gone without being retired")
                                   .arg(numberText(line.key()), line->meaning));
    }
    return differences;
}

core::Result<QString> updatedLock(const QString& lock, const QList<const storage::Table*>& tables) {
    LockLines lines = linesOf(lock);
    const LockLines current = linesOf(tables);
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (!current.contains(line.key()))
            line->retired = true;
    }
    for (auto line = current.cbegin(); line != current.cend(); ++line) {
        const auto known = lines.constFind(line.key());
        const QString changed =
            known == lines.cend() ? QString() : changedMeaning(line.key(), *known, *line);
        if (!changed.isEmpty())
            return core::fail(QStringLiteral("lock/number"), changed);
        lines.insert(line.key(), *line);
    }
    return textOf(lines);
}

}  // namespace modulekit
