#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/theme.h"
#include "widgets/themepalette.h"

#include <QTest>

namespace widgets {

namespace {

struct Check {
    const char* what;
    QColor ink;
    QColor ground;
    double least;
};

QList<Check> checksOf(const Theme& t) {
    return {{"text on base", t.text, t.base, 4.5},
            {"text on window", t.text, t.window, 4.5},
            {"text on hover", t.text, t.hover, 4.5},
            {"text on selection", t.text, t.selection, 4.5},
            {"text on the table header", t.text, t.alternate, 4.5},
            {"second text on base", t.text2, t.base, 4.5},
            {"second text on window", t.text2, t.window, 4.5},
            {"second text on hover", t.text2, t.hover, 4.5},
            {"second text on selection", t.text2, t.selection, 4.5},
            {"second text on the table header", t.text2, t.alternate, 4.5},
            {"placeholder on base", t.placeholder, t.base, 4.5},
            {"text on the accent button", t.onAccent, t.accent, 4.5},
            {"text on the hovered accent button", t.onAccent, t.accentHover, 4.5},
            {"accent text on base", t.accent, t.base, 4.5},
            {"accent text on selection", t.accent, t.selection, 4.5},
            {"border of controls", t.border, t.base, 3},
            {"border on window", t.border, t.window, 3},
            {"focus ring on base", t.accent, t.base, 3},
            {"focus ring on window", t.accent, t.window, 3},
            {"success chip", t.success.ink, t.success.fill, 4.5},
            {"warning chip", t.warning.ink, t.warning.fill, 4.5},
            {"error chip", t.error.ink, t.error.fill, 4.5},
            {"info chip", t.info.ink, t.info.fill, 4.5},
            {"plan chip", t.plan.ink, t.plan.fill, 4.5},
            {"neutral chip", t.neutral.ink, t.neutral.fill, 4.5},
            {"error sentence on base", t.error.ink, t.base, 4.5},
            {"error sentence on window", t.error.ink, t.window, 4.5},
            {"warning sentence on base", t.warning.ink, t.base, 4.5},
            {"overdue clock on a selected row", t.error.ink, t.selection, 3},
            {"message on its bar", t.text, t.warning.fill, 4.5}};
}

}  // namespace

class ThemeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPairOfTextAndGroundHasEnoughContrast_data() {
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << int(Scheme::Light);
        QTest::newRow("dark") << int(Scheme::Dark);
        QTest::newRow("high contrast") << int(Scheme::HighContrast);
    }

    void everyPairOfTextAndGroundHasEnoughContrast() {
        QFETCH(int, scheme);
        for (const Check& check : checksOf(themeOf(Scheme(scheme)))) {
            const double ratio = contrastRatio(check.ink, check.ground);
            QVERIFY2(ratio >= check.least,
                     qPrintable(QStringLiteral("%1: %2").arg(check.what).arg(ratio)));
        }
    }

    void selectedChipsKeepTheirContrastOnTheBaseColour() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
            const Theme theme = themeOf(scheme);
            for (const Family family : {Family::Waiting, Family::Working, Family::Blocked,
                                        Family::Done, Family::Overdue, Family::Plan})
                QVERIFY(contrastRatio(theme.pair(family).ink, theme.base) >= 4.5);
        }
    }

    void seriesColoursStandOutFromTheGround() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Theme theme = themeOf(scheme);
            for (const QColor& colour : theme.series)
                QVERIFY(contrastRatio(colour, theme.base) >= 3.0);
        }
    }

    void contrastOfBlackAndWhiteIsTwentyOne() {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
    }

    void applyingAThemeChangesThePaletteOfTheProgram() {
        AppStyle::apply(lightTheme());
        QCOMPARE(qApp->palette().color(QPalette::Base), lightTheme().base);
        QCOMPARE(currentTheme().scheme, Scheme::Light);

        AppStyle::apply(darkTheme());

        QCOMPARE(qApp->palette().color(QPalette::Base), darkTheme().base);
        QCOMPARE(currentTheme().scheme, Scheme::Dark);
        AppStyle::apply(lightTheme());
    }

    void densityChangesTheHeightOfControls() {
        QCOMPARE(lightTheme(Density::Compact).rowHeight(), 28);
        QCOMPARE(lightTheme(Density::Comfortable).rowHeight(), 32);
        QCOMPARE(lightTheme(Density::Touch).rowHeight(), 40);
    }
};

REGISTER_TEST(ThemeTest)

}  // namespace widgets

#include "themetest.moc"
