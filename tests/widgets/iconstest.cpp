#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/icons.h"

#include <QFile>
#include <QPainter>
#include <QTest>

namespace widgets {

namespace {

bool hasColour(const QImage& image, const QColor& colour) {
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y).alpha() == 255 && image.pixelColor(x, y) == colour)
                return true;
    return false;
}

}  // namespace

class IconsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIconCanBeDrawn() {
        QVERIFY(iconNames().size() >= 60);
        for (const QString& name : iconNames()) {
            QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, QRectF(0, 0, 24, 24), name, Qt::black);
            painter.end();
            int painted = 0;
            for (int y = 0; y < 24; ++y)
                for (int x = 0; x < 24; ++x)
                    painted += image.pixelColor(x, y).alpha() > 0;
            QVERIFY2(painted > 8, qPrintable(name));
        }
    }

    void anIconTakesTheColourOfTheThemeOfNow() {
        const QIcon tool = icon(QStringLiteral("tool"), IconRole::Accent);
        AppStyle::apply(lightTheme());
        const QImage light = tool.pixmap(48, 48).toImage();
        AppStyle::apply(darkTheme());
        const QImage dark = tool.pixmap(48, 48).toImage();
        AppStyle::apply(lightTheme());

        QVERIFY(hasColour(light.convertToFormat(QImage::Format_ARGB32), lightTheme().accent));
        QVERIFY(hasColour(dark.convertToFormat(QImage::Format_ARGB32), darkTheme().accent));
    }

    void anUnknownNameGivesNoIcon() {
        QTest::ignoreMessage(QtWarningMsg, "no icon named \"unicorn\"");

        QVERIFY(icon(QStringLiteral("unicorn")).isNull());
    }

    void everyIconNamedInSourcesExists() {
        QVERIFY(hasIcon(QStringLiteral("clock-exclamation")));
        QVERIFY(hasIcon(QStringLiteral("search-off")));
        QVERIFY(!hasIcon(QString()));
    }
};

REGISTER_TEST(IconsTest)

}  // namespace widgets

#include "iconstest.moc"
