#include "shell/singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

namespace shell {
namespace {

constexpr int kAnswerMs = 700;
constexpr int kAttempts = 3;

QString nameFor(const QString& dataFile) {
    const QString user = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QByteArray key = (QFileInfo(dataFile).absoluteFilePath() + user).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("aftercare-") + QString::fromLatin1(digest.left(16));
}

}  // namespace

SingleInstance::SingleInstance(const QString& dataFile, QObject* parent)
    : QObject(parent),
      m_name(nameFor(dataFile)),
      m_lock(QDir::temp().filePath(m_name + QStringLiteral(".lock"))) {
    m_lock.setStaleLockTime(0);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::claim(const QStringList& arguments) {
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        if (m_lock.tryLock()) {
            listen();
            return true;
        }
        if (handOver(arguments))
            return false;
    }
    // Somebody holds the lock but does not answer. The data file's own lock decides.
    return true;
}

bool SingleInstance::handOver(const QStringList& arguments) const {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kAnswerMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    socket.write(message);
    return socket.waitForBytesWritten(kAnswerMs);
}

void SingleInstance::listen() {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void SingleInstance::receive() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            QStringList arguments;
            QDataStream stream(socket->readAll());
            stream >> arguments;
            socket->deleteLater();
            Q_EMIT raised(arguments);
        });
    }
}

}  // namespace shell
