#pragma once

#include "widgets/theme.h"

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

namespace widgets {

/// Whether the desktop environment wants light or dark, and when that changes. Asks the desktop
/// portal over D-Bus; without one, goes by the palette Qt got from the platform. Make it before
/// AppStyle::apply() puts our own palette in its place. GUI thread; never waits.
class SystemScheme final : public QObject {
    Q_OBJECT

public:
    explicit SystemScheme(QObject* parent = nullptr);

    Scheme scheme() const { return m_scheme; }

    /// The portal's "color-scheme": 1 dark, 2 light, else no wish. Public for the test.
    static std::optional<Scheme> schemeOf(const QVariant& portalValue);

Q_SIGNALS:
    void schemeChanged(widgets::Scheme scheme);

private Q_SLOTS:
    void takeSetting(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(const QVariant& value);

    Scheme m_scheme;
};

}  // namespace widgets
