#include "fakecontext.h"

#include "pagekit/desklistcard.h"
#include "widgets/entrycontext.h"

#include <QAbstractButton>
#include <QPromise>
#include <QPushButton>

/// A card of the desk with the first records of a list.
class DeskListCardTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fewRowsAreShownAndAllOfThemCounted() {
        FakeContext fake;
        pagekit::DeskListCard card(fake.context(), contents(8), nullptr);
        card.show();

        QTRY_COMPARE(rows(card).size(), pagekit::DeskListCard::kMostRows);
        QVERIFY(rows(card).first()->accessibleName().contains(QStringLiteral("2 days overdue")));
        QVERIFY(all(card)->isVisible());
    }

    void aRowOpensItsRecordAndTheLinkTheList() {
        FakeContext fake;
        pagekit::DeskListCard card(fake.context(), contents(2), nullptr);
        QTRY_COMPARE(rows(card).size(), 2);

        QTest::keyClick(rows(card).first(), Qt::Key_Return);
        all(card)->click();

        QCOMPARE(fake.navigator().kind, QStringLiteral("order"));
        QVERIFY(!fake.navigator().record.isNil());
        QCOMPARE(fake.navigator().page, QStringLiteral("repairs.orders"));
        QCOMPARE(fake.navigator().given.value(QStringLiteral("filter")).toString(),
                 QStringLiteral("overdue"));
    }

    void withoutRecordsItSaysSo() {
        FakeContext fake;
        pagekit::DeskListCard card(fake.context(), contents(0), nullptr);
        card.show();

        QTRY_VERIFY(!all(card)->isVisible());
        QVERIFY(rows(card).isEmpty());
    }

private:
    static pagekit::DeskListCard::Contents contents(int count) {
        pagekit::DeskList list;
        core::IdSource ids(4);
        for (int row = 0; row < count; ++row)
            list.rows.append({ids.next(core::Instant{1}), QStringLiteral("WX-%1").arg(row),
                              QStringLiteral("李秀英"), QStringLiteral("2 days overdue"), true});
        list.count = count;
        return {QStringLiteral("Overdue orders"),
                QStringLiteral("Every promise is kept."),
                QStringLiteral("order"),
                QStringLiteral("repairs.orders"),
                {{QStringLiteral("filter"), QStringLiteral("overdue")}},
                [list](pagekit::AppContext&) {
                    QPromise<core::Result<pagekit::DeskList>> promise;
                    promise.start();
                    promise.addResult(core::Result<pagekit::DeskList>(list));
                    promise.finish();
                    return promise.future();
                }};
    }
    static QList<QAbstractButton*> rows(const QWidget& card) {
        QList<QAbstractButton*> rows;
        for (QAbstractButton* button : card.findChildren<QAbstractButton*>()) {
            if (!qobject_cast<QPushButton*>(button))
                rows.append(button);
        }
        return rows;
    }
    static QPushButton* all(const QWidget& card) {
        return card.findChild<QPushButton*>(QStringLiteral("showAllButton"));
    }
};

REGISTER_TEST(DeskListCardTest)
#include "desklistcardtest.moc"
