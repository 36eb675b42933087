#include "widgets/icons.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

// Outside of every namespace, as Q_INIT_RESOURCE demands of a static library.
static void initIconResource() {
    Q_INIT_RESOURCE(icons);
}

namespace widgets {
namespace {

Q_LOGGING_CATEGORY(lcIcons, "aftercare.widgets.icons")

QString iconPath(const QString& name) {
    static const bool ready = [] {
        initIconResource();
        return true;
    }();
    Q_UNUSED(ready)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

constexpr double kStroke = 1.75;
constexpr double kLargeStroke = 1.25;  // 1.75 looks heavy from 40 px on
constexpr double kLargeSide = 40;

QPixmap drawnIcon(const QString& name, const QColor& colour, QSize pixels,
                  double stroke = kStroke) {
    const QString key = QStringLiteral("aftercare-icon/%1/%2/%3/%4x%5")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(stroke)
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + "\"");
    QSvgRenderer renderer(svg);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Looks the colour up at each painting instead of keeping pictures of one theme.
class ThemedIconEngine final : public QIconEngine {
public:
    ThemedIconEngine(QString name, IconRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        paintIcon(*painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize& pixels, QIcon::Mode mode, QIcon::State) override {
        return drawnIcon(m_name, colour(mode), pixels);
    }
    QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_role); }
    QString key() const override { return QStringLiteral("aftercare-themed"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QColor colour(QIcon::Mode mode) const {
        return iconColour(mode == QIcon::Disabled ? IconRole::Disabled : m_role, currentTheme());
    }

    QString m_name;
    IconRole m_role;
};

}  // namespace

QIcon icon(const QString& name, IconRole role) {
    if (!hasIcon(name)) {
        qCWarning(lcIcons) << "no icon named" << name;
        return {};
    }
    return QIcon(new ThemedIconEngine(name, role));
}

bool hasIcon(const QString& name) {
    return QFile::exists(iconPath(name));
}

QStringList iconNames() {
    QStringList names;
    const QDir folder(iconPath({}).section(u'/', 0, 1));
    for (const QString& file : folder.entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name))
        names.append(file.chopped(4));
    return names;
}

QColor iconColour(IconRole role, const Theme& theme) {
    switch (role) {
    case IconRole::Normal:
        return theme.text;
    case IconRole::Secondary:
        return theme.text2;
    case IconRole::Accent:
        return theme.accent;
    case IconRole::OnAccent:
        return theme.onAccent;
    case IconRole::Success:
        return theme.success.ink;
    case IconRole::Warning:
        return theme.warning.ink;
    case IconRole::Error:
        return theme.error.ink;
    case IconRole::Disabled:
        return theme.disabled;
    }
    return theme.text2;
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour) {
    // Not the device's ratio: a widget that is rendered into a picture reports its screen's.
    const qreal scale = std::max(1.0, std::abs(painter.deviceTransform().m11()));
    const qreal side = std::min(rect.width(), rect.height());
    const int pixels = qRound(side * scale);
    if (pixels <= 0)
        return;
    const QPixmap picture =
        drawnIcon(name, colour, {pixels, pixels}, side >= kLargeSide ? kLargeStroke : kStroke);
    const QPointF corner(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.drawPixmap(QRectF(corner, QSizeF(side, side)), picture, QRectF(picture.rect()));
}

}  // namespace widgets
