#include "shell/appearance.h"

#include "widgets/appstyle.h"
#include "widgets/type.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QPalette>

namespace shell {
namespace {

constexpr int kPortalMs = 200;

/// 1 dark, 2 light, 0 no wish, by the desktop portal's "color-scheme"; -1 without a portal.
int portalScheme() {
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return -1;
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"),
        QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("Read"));
    call << QStringLiteral("org.freedesktop.appearance") << QStringLiteral("color-scheme");
    const QDBusMessage answer = bus.call(call, QDBus::Block, kPortalMs);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return -1;
    QVariant value = answer.arguments().first();
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toInt();
}

}  // namespace

void applyTheme(widgets::Scheme scheme, widgets::Density density) {
    widgets::AppStyle::apply(widgets::themeOf(scheme, density));
}

widgets::Scheme systemScheme() {
    // Read once, before our own palette replaces the system's.
    static const bool paletteIsDark =
        QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    switch (portalScheme()) {
    case 1:
        return widgets::Scheme::Dark;
    case 2:
        return widgets::Scheme::Light;
    default:
        return paletteIsDark ? widgets::Scheme::Dark : widgets::Scheme::Light;
    }
}

void applyFont(const QString& language) {
    QApplication::setFont(widgets::applicationFont(language));
}

}  // namespace shell
