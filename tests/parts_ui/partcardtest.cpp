#include "identity/identitymodule.h"
#include "parts/domain/holdstock.h"
#include "parts/domain/movestock.h"
#include "parts/domain/savebin.h"
#include "parts/domain/savepart.h"
#include "parts/partsmodule.h"
#include "parts/ui/partcardview.h"
#include "parts/ui/partspages.h"
#include "staff/staffmodule.h"
#include "support/fakedesk.h"
#include "testsuite.h"
#include "widgets/timeline.h"

#include <QLabel>

/// What the card of a part says of its stock.
class PartCardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk =
            std::make_unique<FakeDesk>(QList<modulekit::Module>{{"identity", identity::registerIn},
                                                                {"staff", staff::registerIn},
                                                                {"parts", parts::registerIn}});
        m_desk->file().actor().centre = core::IdSource(7).next(m_desk->file().time().now());
        m_desk->takeRights();
        parts::ui::registerIn(m_desk->pages());
        m_part = need(m_desk->file().write([](storage::WriteTx& tx) {
            parts::Part part;
            part.name = QStringLiteral("Motor");
            part.unitOfMeasure = QStringLiteral("pcs");
            return parts::savePart(tx, part);
        }));
    }
    void cleanup() {
        m_card.reset();
        m_desk.reset();
    }

    void aPartWithoutStockShowsNone() {
        show();

        QVERIFY(!shownText().contains(QStringLiteral("on hand")));
        QVERIFY(!m_card->findChild<widgets::Timeline*>());
    }

    void whereHowMuchLiesIsTold() {
        move(10, 4);

        show();

        QVERIFY2(shownText().contains(QStringLiteral("10 pcs on hand")), qPrintable(shownText()));
        QVERIFY(shownText().contains(QStringLiteral("4 reserved, 6 available")));
        QVERIFY(shownText().contains(QStringLiteral("￥45.00")));
        QVERIFY(shownText().contains(QStringLiteral("Shelf 3")));
    }

    void theMovesAreTheStoryOfThePart() {
        move(10, 4);

        show();

        const auto* moves = m_card->findChild<widgets::Timeline*>();
        QVERIFY(moves);
        QCOMPARE(moves->count(), 1);
    }

private:
    template <class T>
    static T need(core::Result<T> result) {
        if (!result)
            qFatal("%s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        return std::move(*result);
    }

    void move(int pieces, int reserved) {
        QVERIFY_RESULT(m_desk->file().write([&](storage::WriteTx& tx) -> core::Done {
            parts::StockBin bin;
            bin.name = QStringLiteral("Shelf 3");
            CORE_ASSIGN(const auto shelf, parts::saveBin(tx, bin));
            parts::MoveDraft draft;
            draft.place = {m_part, shelf, parts::StockOwner::Own, {}, {}};
            draft.qtyMilli = pieces * 1000;
            CORE_TRY(parts::receiveStock(tx, draft, {450, core::Currency::cny()}));
            const core::RowId line = tx.newId();
            return parts::reserveStock(
                tx, {draft.place, reserved * 1000, {QStringLiteral("order"), line, line, {}}});
        }));
    }

    void show() {
        m_card = std::make_unique<parts::ui::PartCardView>(m_desk->context(), nullptr);
        m_card->show(m_part.row());
        QTRY_VERIFY(shownText().contains(QStringLiteral("Motor")));
    }

    QString shownText() const {
        QStringList texts;
        for (const QLabel* label : m_card->findChildren<QLabel*>())
            texts.append(label->text());
        return texts.join(u'\n');
    }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<parts::ui::PartCardView> m_card;
    parts::PartId m_part;
};

REGISTER_TEST(PartCardTest)
#include "partcardtest.moc"
