#include "core/property.h"
#include "repairs/domain/strokes.h"
#include "testsuite.h"

#include <QTest>

namespace repairs {

class StrokesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack() {
        QVERIFY(rc::check([] {
            Strokes strokes{QSize(within(0, 5000), within(0, 5000)), {}};
            const int paths = within(0, 5);
            for (int path = 0; path < paths; ++path) {
                QList<QPoint>& points = strokes.paths.emplaceBack();
                const int count = within(0, 20);
                for (int i = 0; i < count; ++i)
                    points.append({within(-9000, 9000), within(-9000, 9000)});
            }

            const auto read = decodedStrokes(encoded(strokes));

            RC_ASSERT(read.has_value());
            RC_ASSERT(*read == strokes);
        }));
    }

    void otherBytesAreRefused() {
        QVERIFY(rc::check([] {
            const auto bytes = *rc::gen::arbitrary<std::vector<char>>();
            const auto read = decodedStrokes(QByteArray(bytes.data(), qsizetype(bytes.size())));

            RC_ASSERT(read || read.error().code == QStringLiteral("signature/unreadable"));
        }));
        QVERIFY(!decodedStrokes({}));
    }

    void aPictureCutShortIsRefused() {
        const QByteArray bytes =
            encoded({QSize(300, 100), {{QPoint(1, 2), QPoint(50, 60), QPoint(40, 80)}}});

        for (qsizetype length = 0; length < bytes.size(); ++length)
            QVERIFY(!decodedStrokes(bytes.left(length)));
    }

    void aDotIsNoSignature() {
        QVERIFY(Strokes().isEmpty());
        QVERIFY((Strokes{QSize(9, 9), {{QPoint(1, 1)}}}.isEmpty()));
        QVERIFY((!Strokes{QSize(9, 9), {{QPoint(1, 1), QPoint(2, 2)}}}.isEmpty()));
    }
};

}  // namespace repairs

using repairs::StrokesTest;
REGISTER_TEST(StrokesTest)
#include "strokestest.moc"
