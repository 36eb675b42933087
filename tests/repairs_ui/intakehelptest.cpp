#include "equipment/domain/saveunit.h"
#include "modulekit/centresettings.h"
#include "repairs/data/paperpartyreads.h"
#include "repairs/domain/closeorder.h"
#include "repairs/domain/intakesettings.h"
#include "repairs/ui/intakeform.h"
#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/noteedit.h"

#include <QCheckBox>
#include <QSignalSpy>

namespace repairs::ui {

/// What spares keys while a call is taken.
class IntakeHelpTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<RepairsDesk>();
        equipment::UnitDraft unit;
        unit.owner = m_desk->customer;
        unit.unit.serial = QStringLiteral("SN20260042");
        unit.model.brand = QStringLiteral("海澜");
        m_unit = *m_desk->desk.file().write(
            [&](storage::WriteTx& tx) { return equipment::saveUnit(tx, unit); });
        m_form = std::make_unique<IntakeForm>(m_desk->desk.context(), nullptr);
        m_desk->desk.show(*m_form);
        m_form->startNew();
        m_desk->desk.settle();
    }
    void cleanup() {
        m_form.reset();
        m_desk.reset();
    }

    /// S68
    void whatIsExpectedIsTakenByOneKey() {
        press("customerExpectation", Qt::Key_1);
        QCOMPARE(note("customerExpectation"), QStringLiteral("Repaired as soon as possible"));
        press("fault", Qt::Key_4);
        QCOMPARE(note("fault"), QStringLiteral("Leaks"));
    }

    void theCentresOwnPhrasesAreOffered() {
        set(expectationPhrases(), QStringLiteral("Loan car\n\n  Free   coffee "));
        m_form->startNew();
        m_desk->desk.settle();

        press("customerExpectation", Qt::Key_2);

        QCOMPARE(note("customerExpectation"), QStringLiteral("Free coffee"));
    }

    void aFaultThatCameBackIsLinkedToTheEarlierOrder() {
        const OrderId earlier = repairUnit();
        m_form->startNewFor(m_desk->customer, m_unit);
        QTRY_VERIFY(sameFault().isVisible());
        QVERIFY(!sameFault().isChecked());

        QTest::keyClick(&sameFault(), Qt::Key_Space);
        const OrderRecord record = take();

        QCOMPARE(record.order.repeatOf, earlier);
        const auto parties = m_desk->desk.file().read(
            [&](storage::Connection& connection) { return partiesOf(connection, record.order); });
        QCOMPARE(parties->repeatOf, m_desk->load(earlier).order.number);
    }

    void anotherFaultIsNotLinked() {
        repairUnit();
        m_form->startNewFor(m_desk->customer, m_unit);
        QTRY_VERIFY(sameFault().isVisible());

        QVERIFY(take().order.repeatOf.isNil());
    }

    void aRepairOfLongAgoIsNotAskedAbout() {
        repairUnit();
        m_desk->desk.file().time().advance(qint64(100) * 24 * 3600 * 1000);
        m_form->startNewFor(m_desk->customer, m_unit);
        m_desk->desk.settle();
        QVERIFY(!sameFault().isVisible());

        set(repeatMonths(), qlonglong(6));
        m_form->startNewFor(m_desk->customer, {});
        m_desk->desk.settle();
        m_form->startNewFor(m_desk->customer, m_unit);
        QTRY_VERIFY(sameFault().isVisible());
    }

    void theTickIsKeptWithTheDraft() {
        repairUnit();
        m_form->startNewFor(m_desk->customer, m_unit);
        QTRY_VERIFY(sameFault().isVisible());
        QTest::keyClick(&sameFault(), Qt::Key_Space);
        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral("again"));
        QTest::keyClick(field("fault").editorWidget(), Qt::Key_Escape);
        m_desk->desk.settle();

        m_form->startNew();

        QTRY_VERIFY(sameFault().isVisible());
        QVERIFY(sameFault().isChecked());
    }

    void aFieldIsRepeatedFromTheOrderTakenBefore() {
        m_form->startNewFor(m_desk->customer, {});
        m_desk->desk.settle();
        take();
        m_form->startNewFor(m_desk->customer, {});
        m_desk->desk.settle();
        field("customerExpectation").editorWidget()->setFocus();

        m_form->repeatLast();

        QCOMPARE(note("customerExpectation"), QStringLiteral("today"));
        QCOMPARE(note("fault"), QString());
    }

    void anotherOrderLikeThatOneIsBegun() {
        const Order order = m_desk->load(m_desk->receive()).order;

        m_form->startLike(order);
        m_desk->desk.settle();
        QVERIFY(!m_form->isEditing());
        QSignalSpy saved(m_form.get(), &IntakeForm::saved);
        m_form->save();
        m_desk->desk.settle();

        const Order made = m_desk->load(saved.first().at(0).value<OrderId>()).order;
        QVERIFY(made.id != order.id);
        QVERIFY(made.number != order.number);
        QCOMPARE(made.customer, order.customer);
        QCOMPARE(made.fault, order.fault);
        QVERIFY(made.calledAt >= order.calledAt);
    }

    void theReceiptIsPrintedOnlyOnceTheOrderIsSaved() {
        QSignalSpy wanted(m_form.get(), &IntakeForm::receiptWanted);
        m_form->saveAndPrint();
        m_desk->desk.settle();
        QVERIFY(wanted.isEmpty());
        m_form->startNewFor(m_desk->customer, {});
        m_desk->desk.settle();
        take();
        QVERIFY(wanted.isEmpty());

        m_form->startNewFor(m_desk->customer, {});
        m_desk->desk.settle();
        press("fault", Qt::Key_1);
        press("customerExpectation", Qt::Key_1);
        m_form->saveAndPrint();
        m_desk->desk.settle();

        QCOMPARE(wanted.size(), 1);
    }

private:
    OrderId repairUnit() {
        IntakeDraft draft;
        draft.order.customer = m_desk->customer;
        draft.order.unit = m_unit;
        draft.order.fault = QStringLiteral("不制冷");
        draft.order.customerExpectation = QStringLiteral("尽快修好");
        TestFile& file = m_desk->desk.file();
        const OrderId order =
            file.write([&](storage::WriteTx& tx) { return receiveOrder(tx, draft); })->id;
        CloseDraft close;
        close.order = order;
        close.outcome = Outcome::Repaired;
        close.restoredOn = core::Date::of(2026, 7, 6);
        close.withoutSignatureReason = QStringLiteral("寄回");
        for (const Status status : {Status::Diagnosing, Status::InRepair, Status::Ready})
            m_desk->move(order, status);
        const auto closed = file.write([&](storage::WriteTx& tx) { return closeOrder(tx, close); });
        if (!closed)
            qFatal("%s", qPrintable(closed.error().message));
        m_desk->desk.settle();
        return order;
    }
    void set(const modulekit::Setting& setting, const QVariant& value) {
        const auto saved = m_desk->desk.file().write([&](storage::WriteTx& tx) {
            return modulekit::saveSetting(tx, setting, tx.actor().centre, value);
        });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
    }
    OrderRecord take() {
        QSignalSpy saved(m_form.get(), &IntakeForm::saved);
        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral("no cooling"));
        QTest::keyClicks(field("customerExpectation").editorWidget(), QStringLiteral("today"));
        m_form->save();
        m_desk->desk.settle();
        return m_desk->load(saved.first().at(0).value<OrderId>());
    }
    void press(const char* id, Qt::Key key) {
        QTest::keyClick(field(id).editorWidget(), key, Qt::ControlModifier);
    }
    QCheckBox& sameFault() const {
        return *m_form->findChild<QCheckBox*>(QStringLiteral("sameFaultCheck"));
    }
    widgets::Field& field(const char* id) const {
        return *m_form->findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    QString note(const char* id) const {
        return static_cast<widgets::NoteEdit*>(field(id).editorWidget())->value();
    }

    std::unique_ptr<RepairsDesk> m_desk;
    UnitId m_unit;
    std::unique_ptr<IntakeForm> m_form;
};

REGISTER_TEST(IntakeHelpTest)

}  // namespace repairs::ui

#include "intakehelptest.moc"
