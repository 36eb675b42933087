#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

/// What a run of the program left.
struct Answer {
    int status = -1;  ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    /// One sentence with a code and nothing else.
    bool isOneLine() const {
        return err.startsWith("aftercarectl: ") && err.count('\n') == 1 && err.endsWith('\n');
    }
};

/// aftercarectl with a data file of its own in a temporary folder.
class Program final {
public:
    Program() { qputenv("AFTERCARE_PASSPHRASE", "correct horse"); }

    QString path(const QString& name) const { return m_directory.filePath(name); }
    QString data() const { return path(QStringLiteral("work.aftercare")); }
    static QString binary() { return QStringLiteral(AFTERCARECTL); }

    QStringList withData(const QStringList& words) const {
        return QStringList{QStringLiteral("--data"), data(), QStringLiteral("--json")} + words;
    }
    Answer run(const QStringList& words) const { return start(binary(), withData(words)); }

    static Answer start(const QString& program, const QStringList& words) {
        constexpr int kLongest = 120'000;
        QProcess process;
        process.start(program, words);
        process.closeWriteChannel();
        if (!process.waitForFinished(kLongest))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString write(const QString& name, const QByteArray& bytes) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// Past the program, as somebody with a tool would.
    void sql(const QByteArray& statement) const {
        sqlite3* db = nullptr;
        char* message = nullptr;
        if (sqlite3_open(data().toUtf8().constData(), &db) != SQLITE_OK ||
            sqlite3_exec(db, statement.constData(), nullptr, nullptr, &message) != SQLITE_OK)
            qFatal("%s", message ? message : "cannot open");
        sqlite3_close(db);
    }

    /// An order in a new file.
    QStringList newOrder() const {
        return {QStringLiteral("order"),         QStringLiteral("new"),
                QStringLiteral("--customer"),    QStringLiteral("陈小红"),
                QStringLiteral("--phone"),       QStringLiteral("13800138000"),
                QStringLiteral("--fault"),       QStringLiteral("不制冷"),
                QStringLiteral("--expectation"), QStringLiteral("当天修好")};
    }
    void makeSample(int orders = 300) const {
        const Answer made =
            run({QStringLiteral("generate"), QStringLiteral("--orders"), QString::number(orders),
                 QStringLiteral("--seed"), QStringLiteral("7"), QStringLiteral("--today"),
                 QStringLiteral("2026-07-06")});
        if (made.status != 0)
            qFatal("%s", made.err.constData());
    }
    QByteArray exported() const {
        return run({QStringLiteral("export"), QStringLiteral("all"), QStringLiteral("-")}).out;
    }

private:
    QTemporaryDir m_directory;
};
