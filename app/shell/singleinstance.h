#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <memory>

namespace shell {

/// One program a data file: a second start hands its arguments to the first and ends. Keyed by the
/// file, so that training data may stand open beside live data. GUI thread.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& dataFile, QObject* parent = nullptr);

    /// True: this process is the first. False: another one answered and was raised.
    bool claim(const QStringList& arguments);

Q_SIGNALS:
    /// Another start gave us its arguments.
    void raised(const QStringList& arguments);

private:
    bool handOver(const QStringList& arguments) const;
    void listen();
    void receive();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

}  // namespace shell
