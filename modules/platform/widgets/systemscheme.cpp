#include "widgets/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace widgets {
namespace {

const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPortalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kSettings = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGroup = QStringLiteral("org.freedesktop.appearance");
const QString kKey = QStringLiteral("color-scheme");
constexpr uint kDark = 1;
constexpr uint kLight = 2;

/// Read() wraps its answer in a variant in a variant.
QVariant portalValueOf(QVariant value) {
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

}  // namespace

SystemScheme::SystemScheme(QObject* parent) : QObject(parent) {
    const int lightness = QGuiApplication::palette().color(QPalette::Window).lightness();
    m_scheme = lightness < 128 ? Scheme::Dark : Scheme::Light;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(kPortal, kPortalPath, kSettings, QStringLiteral("SettingChanged"), this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    ask();
}

void SystemScheme::ask() {
    QDBusMessage call =
        QDBusMessage::createMethodCall(kPortal, kPortalPath, kSettings, QStringLiteral("Read"));
    call << kGroup << kKey;
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        watcher->deleteLater();
        if (reply.isValid())
            take(reply.value());
    });
}

std::optional<Scheme> SystemScheme::schemeOf(const QVariant& portalValue) {
    bool isNumber = false;
    const uint wish = portalValueOf(portalValue).toUInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (wish == kDark)
        return Scheme::Dark;
    return wish == kLight ? std::optional(Scheme::Light) : std::nullopt;
}

void SystemScheme::takeSetting(const QString& group, const QString& key,
                               const QDBusVariant& value) {
    if (group == kGroup && key == kKey)
        take(value.variant());
}

void SystemScheme::take(const QVariant& value) {
    const std::optional<Scheme> wished = schemeOf(value);
    if (!wished || *wished == m_scheme)
        return;
    m_scheme = *wished;
    Q_EMIT schemeChanged(m_scheme);
}

}  // namespace widgets
