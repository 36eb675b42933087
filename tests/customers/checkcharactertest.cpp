#include "core/checkcharacter.h"
#include "testsuite.h"

#include <QTest>

/// Bar codes of our own numbers carry a check character (ISO 7064 MOD 37,36).
class CheckCharacterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheStandardFits() {
        // ISO 7064 itself: "A12425GABC1234002" has the check character M (as in a GRid).
        QCOMPARE(core::checkCharacterOf(u"A12425GABC1234002"), std::optional<QChar>(u'M'));
    }

    void hyphensAndSmallLettersMakeNoDifference() {
        QCOMPARE(core::checkCharacterOf(u"wx2607-7k-0001"),
                 core::checkCharacterOf(u"WX26077K0001"));
    }

    void everySingleWrongCharacterIsFound() {
        const QString number = QStringLiteral("WX2607-7K-0001");
        const QString scanned = core::withCheckCharacter(number);
        QCOMPARE(core::withoutCheckCharacter(scanned), std::optional<QString>(number));

        const QString alphabet = QStringLiteral("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ");
        for (qsizetype place = 0; place < scanned.size(); ++place) {
            for (const QChar other : alphabet) {
                if (scanned[place] == u'-' || scanned[place] == other)
                    continue;
                QString wrong = scanned;
                wrong[place] = other;
                QVERIFY2(!core::withoutCheckCharacter(wrong), qPrintable(wrong));
            }
        }
    }

    void twoNeighboursThatChangedPlacesAreFound() {
        const QString scanned = core::withCheckCharacter(QStringLiteral("SB26077K0001"));
        for (qsizetype place = 0; place + 1 < scanned.size(); ++place) {
            QString wrong = scanned;
            std::swap(wrong[place], wrong[place + 1]);
            if (wrong != scanned)
                QVERIFY2(!core::withoutCheckCharacter(wrong), qPrintable(wrong));
        }
    }

    void otherCharactersHaveNone() {
        QCOMPARE(core::checkCharacterOf(u"配件1"), std::nullopt);
        QCOMPARE(core::withCheckCharacter(QStringLiteral("配件1")), QStringLiteral("配件1"));
        QCOMPARE(core::withoutCheckCharacter(u""), std::nullopt);
    }
};

REGISTER_TEST(CheckCharacterTest)
#include "checkcharactertest.moc"
