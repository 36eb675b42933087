#include "fakerows.h"
#include "galleryscenes.h"
#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/type.h"

#include <QDir>
#include <QTest>

namespace widgets {

namespace {

struct Scene {
    const char* name;
    std::function<std::unique_ptr<QWidget>()> make;
    QSize size;
};

QImage rendered(QWidget& widget, qreal scale) {
    QImage image((QSizeF(widget.size()) * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(currentTheme().window);
    widget.render(&image);
    return image;
}

int coloursIn(const QImage& image) {
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return int(colours.size());
}

}  // namespace

/// Draws the widgets together. With AFTERCARE_PICTURES=DIR the pictures are kept there, to be
/// looked at.
class GalleryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySceneIsDrawn_data() {
        QTest::addColumn<int>("scheme");
        QTest::addColumn<double>("scale");
        QTest::newRow("light") << int(Scheme::Light) << 1.0;
        QTest::newRow("dark") << int(Scheme::Dark) << 1.0;
        QTest::newRow("contrast") << int(Scheme::HighContrast) << 1.0;
        if (!qEnvironmentVariableIsEmpty("AFTERCARE_PICTURES")) {
            QTest::newRow("light-2x") << int(Scheme::Light) << 2.0;
            QTest::newRow("dark-2x") << int(Scheme::Dark) << 2.0;
        }
    }

    void everySceneIsDrawn() {
        QFETCH(int, scheme);
        QFETCH(double, scale);
        QApplication::setFont(applicationFont(QStringLiteral("zh_CN")));
        AppStyle::apply(themeOf(Scheme(scheme)));
        const QString folder = qEnvironmentVariable("AFTERCARE_PICTURES");
        const QList<Scene> scenes{{"list", gallery::listScene, {1366, 768}},
                                  {"narrow", gallery::listScene, {1024, 768}},
                                  {"form", gallery::formScene, {900, 1180}},
                                  {"parts", gallery::partsScene, {1200, 1100}},
                                  {"controls", gallery::controlsScene, {1000, 900}},
                                  {"empty", gallery::emptyScene, {1100, 700}},
                                  {"popups", gallery::popupScene, {900, 480}}};
        for (const Scene& scene : scenes) {
            const auto widget = scene.make();
            widget->resize(scene.size);
            widget->show();
            QCoreApplication::processEvents();

            const QImage image = rendered(*widget, scale);

            QVERIFY2(coloursIn(image) > 8, scene.name);
            if (!folder.isEmpty()) {
                QDir().mkpath(folder);
                QVERIFY(image.save(QStringLiteral("%1/widgets-%2-%3.png")
                                       .arg(folder, QString::fromLatin1(scene.name),
                                            QString::fromLatin1(QTest::currentDataTag()))));
            }
        }
    }

    void cleanupTestCase() { AppStyle::apply(lightTheme()); }
};

REGISTER_TEST(GalleryTest)

}  // namespace widgets

#include "gallerytest.moc"
