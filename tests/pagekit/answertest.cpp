#include "fakecontext.h"

#include "pagekit/presenter.h"

#include <QPromise>

/// Answers that come back to a page.
class AnswerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theValueGoesOn() {
        FakePresenter presenter;
        QPromise<core::Result<int>> promise;
        promise.start();
        int got = 0;
        pagekit::withResult(this, presenter, promise.future(), [&got](int value) { got = value; });

        promise.addResult(core::Result<int>(7));
        promise.finish();

        QTRY_COMPARE(got, 7);
        QCOMPARE(presenter.errors, QStringList());
    }

    void anErrorIsShownAndNothingGoesOn() {
        FakePresenter presenter;
        QPromise<core::Result<int>> promise;
        promise.start();
        bool wentOn = false;
        pagekit::withResult(this, presenter, promise.future(), [&wentOn](int) { wentOn = true; });

        promise.addResult(core::Result<int>(
            core::fail(QStringLiteral("file/full"), QStringLiteral("The disk is full."))));
        promise.finish();

        QTRY_COMPARE(presenter.errors, QStringList{QStringLiteral("file/full")});
        QVERIFY(!wentOn);
    }

    void anAnswerToAPageThatIsGoneIsDropped() {
        FakePresenter presenter;
        QPromise<core::Result<int>> promise;
        promise.start();
        bool wentOn = false;
        auto page = std::make_unique<QObject>();
        pagekit::withResult(page.get(), presenter, promise.future(),
                            [&wentOn](int) { wentOn = true; });
        page.reset();

        promise.addResult(core::Result<int>(7));
        promise.finish();

        QCoreApplication::processEvents();
        QVERIFY(!wentOn);
    }
};

REGISTER_TEST(AnswerTest)
#include "answertest.moc"
