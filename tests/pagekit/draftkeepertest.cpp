#include "fakecontext.h"

#include "identity/session.h"
#include "pagekit/draftkeeper.h"
#include "storage/draftstore.h"

#include <QElapsedTimer>

/// What is being typed outlives the program.
class DraftKeeperTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsKeptASecondAfterTheLastKey() {
        FakeContext fake;
        pagekit::DraftKeeper keeper(
            fake.context(), kKind, kKey, [] { return typed("half a wo"); }, nullptr);
        QElapsedTimer since;
        since.start();

        keeper.touch();

        QVERIFY(!kept(fake));
        QTRY_VERIFY_WITH_TIMEOUT(kept(fake), 3000);
        QVERIFY(since.elapsed() >= pagekit::DraftKeeper::kDelayMs - 50);
    }

    void eachKeyBeginsTheSecondAnew() {
        FakeContext fake;
        int asked = 0;
        pagekit::DraftKeeper keeper(
            fake.context(), kKind, kKey,
            [&asked] {
                ++asked;
                return typed("x");
            },
            nullptr);
        for (int key = 0; key < 10; ++key)
            keeper.touch();

        QTRY_VERIFY_WITH_TIMEOUT(kept(fake), 3000);
        QCOMPARE(asked, 1);
    }

    void aLaterRunGetsWhatAKilledOneHadKept() {
        FakeContext fake;
        {
            pagekit::DraftKeeper killed(
                fake.context(), kKind, kKey, [] { return typed("不制冷"); }, nullptr);
            killed.touch();
            killed.flush();
            QTRY_VERIFY(kept(fake));
        }
        QVariantMap restored;
        pagekit::DraftKeeper next(
            fake.context(), kKind, kKey, [] { return QVariantMap(); }, nullptr);

        next.restore([&restored](const QVariantMap& content) { restored = content; });

        QTRY_COMPARE(restored, typed("不制冷"));
    }

    void aFormThatGoesKeepsWhatWasHeldBack() {
        FakeContext fake;
        {
            pagekit::DraftKeeper keeper(
                fake.context(), kKind, kKey, [] { return typed("x"); }, nullptr);
            keeper.touch();
        }
        QTRY_VERIFY(kept(fake));
    }

    void aSavedFormLeavesNoDraft() {
        FakeContext fake;
        pagekit::DraftKeeper keeper(
            fake.context(), kKind, kKey, [] { return typed("x"); }, nullptr);
        keeper.touch();
        keeper.flush();
        QTRY_VERIFY(kept(fake));

        keeper.clear();

        QTRY_VERIFY(!kept(fake));
        QCOMPARE(fake.presenter().errors, QStringList());
    }

private:
    static QVariantMap typed(const char* text) {
        return {{QStringLiteral("fault"), QString::fromUtf8(text)}};
    }
    static bool kept(FakeContext& fake) {
        auto loaded = storage::DraftStore(fake.file().database())
                          .load(fake.context().session.actor(), kKind, kKey);
        loaded.waitForFinished();
        return loaded.result() && loaded.result()->has_value();
    }

    inline static const QString kKind = QStringLiteral("order");
    inline static const QString kKey = QStringLiteral("new");
};

REGISTER_TEST(DraftKeeperTest)
#include "draftkeepertest.moc"
