#include "shell/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>
#include <QStringList>
#include <QtGlobal>

#include <cstdio>

namespace shell {
namespace {

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr int kFiles = 5;
constexpr int kRecentLines = 200;

struct LogState {
    QMutex mutex;
    QFile file;
    QString folder;
    QStringList recent;
};

/// The message handler of Qt has no argument of ours, hence the one function-local object.
LogState& logState() {
    static LogState state;
    return state;
}

QString logPath(int number) {
    const QString name = number == 0 ? QStringLiteral("aftercare.log")
                                     : QStringLiteral("aftercare.%1.log").arg(number);
    return QDir(logState().folder).filePath(name);
}

void rotateLog() {
    logState().file.close();
    QFile::remove(logPath(kFiles - 1));
    for (int number = kFiles - 2; number >= 0; --number)
        QFile::rename(logPath(number), logPath(number + 1));
    logState().file.setFileName(logPath(0));
    logState().file.open(QIODevice::Append);
}

const char* levelName(QtMsgType type) {
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

void writeLogLine(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    const QString line = QStringLiteral("%1 %2 %3: %4")
                             .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                  QLatin1String(levelName(type)),
                                  QLatin1String(context.category ? context.category : ""), message);
    const QByteArray bytes = line.toUtf8() + '\n';
    const QMutexLocker locker(&logState().mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    logState().recent.append(line);
    if (logState().recent.size() > kRecentLines)
        logState().recent.removeFirst();
    if (!logState().file.isOpen())
        return;
    logState().file.write(bytes);
    logState().file.flush();
    if (logState().file.size() > kLargestFile)
        rotateLog();
}

}  // namespace

void startLogFile(const QString& folder) {
    logState().folder = folder;
    logState().file.setFileName(logPath(0));
    logState().file.open(QIODevice::Append);
    qInstallMessageHandler(writeLogLine);
}

QString recentLog() {
    const QMutexLocker locker(&logState().mutex);
    return logState().recent.join(u'\n');
}

}  // namespace shell
