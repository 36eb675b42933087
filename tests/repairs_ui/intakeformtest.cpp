#include "repairs/ui/intakeform.h"

#include "agreements/domain/factwords.h"
#include "pagekit/pickerfield.h"
#include "repairs/data/orderverdicts.h"
#include "repairs/domain/sampleagreements.h"
#include "repairs/ui/agreementdialog.h"
#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/noteedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textlabel.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

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

    void whatTheAgreementAsksIsAnsweredDuringTheCall() {
        signAgreements();
        m_form->startNewFor(m_desk->customer, {});
        QTRY_VERIFY(button("questionsButton").isVisible());
        const QString before = told();

        button("questionsButton").click();
        chooseFact("cause", QStringLiteral("user"));

        QVERIFY(told() != before);
        const OrderRecord record = saveCall();
        const auto kept = m_desk->desk.file().read(
            [&](storage::Connection& connection) { return findCase(connection, record.order.id); });
        const QStringList& causes = agreements::shapeOf(agreements::Fact::Cause).choices;
        QCOMPARE((*kept)->facts.at(agreements::Fact::Cause),
                 std::optional<qint64>(causes.indexOf(QStringLiteral("user"))));
    }

    void anotherAgreementIsChosenDuringTheCallWithAReason() {
        signAgreements();
        m_form->startNewFor(m_desk->customer, {});
        QTRY_VERIFY(button("agreementButton").isVisible());

        chooseNoAgreement();

        QTRY_VERIFY(told().contains(QStringLiteral("their own unit")));
        const OrderRecord record = saveCall();
        const auto chosen = m_desk->desk.file().read([&](storage::Connection& connection) {
            return agreementChosen(connection, record.order.id, agreements::Relation::Customer);
        });
        QVERIFY(*chosen);
        QCOMPARE((*chosen)->choice, AgreementChoiceKind::None);
        QCOMPARE((*chosen)->reason, QStringLiteral("their own unit"));
    }

    void answersAndChoiceAreKeptWithTheDraft() {
        signAgreements();
        pagekit::setPicked(reference("customer"), m_desk->desk.context(),
                           QStringLiteral("customer"), m_desk->customer.row());
        m_desk->desk.settle();
        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral("no cooling"));
        QTRY_VERIFY(button("questionsButton").isVisible());
        button("questionsButton").click();
        chooseFact("cause", QStringLiteral("user"));
        chooseNoAgreement();
        QTRY_VERIFY(told().contains(QStringLiteral("their own unit")));

        QTest::keyClick(field("fault").editorWidget(), Qt::Key_Escape);
        m_desk->desk.settle();
        m_form = std::make_unique<IntakeForm>(m_desk->desk.context(), nullptr);
        m_desk->desk.show(*m_form);
        m_form->startNew();
        m_desk->desk.settle();

        QTRY_VERIFY(told().contains(QStringLiteral("their own unit")));
        button("questionsButton").click();
        QCOMPARE(fact("cause").currentText(),
                 agreements::factChoiceTitle(agreements::Fact::Cause, QStringLiteral("user")));
    }

    void aChoiceOfAgreementGoesWithTheCustomerItWasFor() {
        signAgreements();
        m_form->startNewFor(m_desk->customer, {});
        QTRY_VERIFY(button("agreementButton").isVisible());
        chooseNoAgreement();
        QTRY_VERIFY(told().contains(QStringLiteral("their own unit")));

        m_form->startNewFor(m_desk->makeCustomer(QStringLiteral("李四")), {});

        QTRY_VERIFY(!told().isEmpty() && !told().contains(QStringLiteral("their own unit")));
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
        const auto done = makeSampleAgreements(m_desk->desk.file().database(), signing,
                                               {{QStringLiteral("L3")}, {QStringLiteral("T3")}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        m_desk->desk.settle();
    }
    QPushButton& button(const char* name) const {
        return *m_form->findChild<QPushButton*>(QLatin1String(name));
    }
    /// The words below the unit.
    QString told() const {
        QStringList told;
        const auto* verdict = m_form->findChild<QWidget*>(QStringLiteral("intakeVerdict"));
        for (const auto* label : verdict->findChildren<widgets::TextLabel*>())
            if (label->isVisible() && label->wordWrap())
                told.append(label->text());
        return told.join(u'\n');
    }
    widgets::ChoiceEdit& fact(const char* name) const {
        const auto* facts = m_form->findChild<widgets::Form*>(QStringLiteral("factForm"));
        return *static_cast<widgets::ChoiceEdit*>(
            facts->field(QLatin1String(name))->editorWidget());
    }
    void chooseFact(const char* name, const QString& choice) {
        const agreements::FactShape& shape = *std::ranges::find(
            agreements::factShapes(), QLatin1String(name), &agreements::FactShape::name);
        fact(name).setFocus();
        QTest::keyClicks(&fact(name), agreements::factChoiceTitle(shape.fact, choice));
    }
    /// In the dialog, by keys: none applies, and why.
    void chooseNoAgreement() {
        QTimer::singleShot(0, m_form.get(), [] {
            auto* dialog = static_cast<AgreementDialog*>(QApplication::activeModalWidget());
            auto* form = dialog->findChild<widgets::Form*>();
            auto* which = static_cast<widgets::ChoiceEdit*>(
                form->field(QStringLiteral("agreement"))->editorWidget());
            QTest::keyClick(which, Qt::Key_End);
            QTest::keyClicks(form->field(QStringLiteral("reason"))->editorWidget(),
                             QStringLiteral("their own unit"));
            QTest::keyClick(form->field(QStringLiteral("reason"))->editorWidget(), Qt::Key_Return);
        });
        button("agreementButton").click();
    }
    OrderRecord saveCall() {
        QSignalSpy saved(m_form.get(), &IntakeForm::saved);
        QTest::keyClicks(field("fault").editorWidget(), QStringLiteral("no cooling"));
        QTest::keyClicks(field("customerExpectation").editorWidget(), QStringLiteral("today"));
        m_form->save();
        m_desk->desk.settle();
        return m_desk->load(saved.first().at(0).value<OrderId>());
    }
    widgets::ReferenceEdit& reference(const char* id) const {
        return *static_cast<widgets::ReferenceEdit*>(field(id).editorWidget());
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
