#include "repairs/ui/intakeform.h"

#include "repairs/domain/sampleagreements.h"
#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/noteedit.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

namespace repairs::ui {

class IntakeFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<RepairsDesk>();
        m_form = std::make_unique<IntakeForm>(m_desk->desk.context(), nullptr);
        m_desk->desk.show(*m_form);
        m_form->startNew();
        m_desk->desk.settle();
    }
    void cleanup() {
        m_form.reset();
        m_desk.reset();
    }

    void whoAndWhatAndWhatIsExpectedAreAskedFor() {
        m_form->save();
        m_desk->desk.settle();

        for (const char* id : {"customer", "fault", "customerExpectation"})
            QVERIFY2(!field(id).problem().isEmpty(), id);
        QVERIFY(field("accessories").problem().isEmpty());
        QVERIFY(field("customer").editorWidget()->hasFocus());
    }

    void aKnownCustomersCallIsAnOrderByKeysAlone() {
        QSignalSpy saved(m_form.get(), &IntakeForm::saved);
        m_form->startNewFor(m_desk->customer, {});
        m_desk->desk.settle();
        QVERIFY(field("fault").editorWidget()->hasFocus());

        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral("no cooling"));
        QTest::keyClicks(field("customerExpectation").editorWidget(), QStringLiteral("today"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        m_desk->desk.settle();

        QCOMPARE(saved.size(), 1);
        const OrderRecord record = m_desk->load(saved.first().at(0).value<OrderId>());
        QCOMPARE(record.order.customer, m_desk->customer);
        QCOMPARE(record.order.fault, QStringLiteral("no cooling"));
        QCOMPARE(record.order.standing.status, std::optional(Status::Received));
    }

    void savingTwiceBeforeTheAnswerMakesOneOrder() {
        QSignalSpy saved(m_form.get(), &IntakeForm::saved);
        m_form->startNewFor(m_desk->customer, {});
        m_desk->desk.settle();
        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral("no cooling"));
        QTest::keyClicks(field("customerExpectation").editorWidget(), QStringLiteral("today"));

        m_form->save();
        m_form->save();
        m_desk->desk.settle();

        QCOMPARE(saved.size(), 1);
    }

    void escapeKeepsWhatWasTyped() {
        QSignalSpy cancelled(m_form.get(), &IntakeForm::cancelled);
        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral("no cooling"));

        QTest::keyClick(field("fault").editorWidget(), Qt::Key_Escape);
        m_desk->desk.settle();
        m_form->startNew();
        m_desk->desk.settle();

        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(note("fault"), QStringLiteral("no cooling"));
    }

    void theVerdictStandsBelowTheUnitAsSoonAsTheCustomerIsKnown() {
        auto* verdict = m_form->findChild<QWidget*>(QStringLiteral("intakeVerdict"));
        QVERIFY(!verdict->isVisible());
        signAgreements();

        m_form->startNewFor(m_desk->customer, {});

        QTRY_VERIFY(verdict->isVisible());
        QStringList told;
        for (const QLabel* label : verdict->findChildren<QLabel*>())
            told.append(label->text());
        QVERIFY2(told.join(u' ').contains(QStringLiteral("ser's damage")),
                 qPrintable(told.join(u'\n')));
        m_form->startNew();
        QTRY_VERIFY(!verdict->isVisible());
    }

    void anOrderIsChangedAndKeepsItsNumber() {
        const OrderId id = m_desk->receive();
        QSignalSpy saved(m_form.get(), &IntakeForm::saved);
        m_form->startEdit(m_desk->load(id).order);
        m_desk->desk.settle();

        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral(" again"));
        m_form->save();
        m_desk->desk.settle();

        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(2).toBool(), false);
        QVERIFY(m_desk->load(id).order.fault.contains(QStringLiteral("again")));
    }

private:
    void signAgreements() {
        storage::Actor drafter = m_desk->desk.file().actor();
        drafter.user = core::IdSource(8).next(m_desk->desk.file().time().now());
        SampleSigning signing{drafter, drafter, *core::Date::of(2026, 1, 5), QStringLiteral("厂家"),
                              QStringLiteral("厦门服务站")};
        signing.approver.user = core::IdSource(9).next(m_desk->desk.file().time().now());
        const auto done = signSampleAgreements(m_desk->desk.file().database(), signing,
                                               {QStringLiteral("L3"), QStringLiteral("T3")});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        m_desk->desk.settle();
    }
    widgets::Field& field(const char* id) const {
        return *m_form->findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    QString note(const char* id) const {
        return static_cast<widgets::NoteEdit*>(field(id).editorWidget())->value();
    }

    std::unique_ptr<RepairsDesk> m_desk;
    std::unique_ptr<IntakeForm> m_form;
};

REGISTER_TEST(IntakeFormTest)

}  // namespace repairs::ui

#include "intakeformtest.moc"
