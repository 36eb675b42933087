#include "parts/data/partreads.h"
#include "parts/data/stockexceptions.h"
#include "parts/domain/partlinks.h"
#include "parts/domain/stockrights.h"
#include "parts/ui/earliermovedialog.h"
#include "parts/ui/stockmovedialog.h"
#include "stockdesk.h"
#include "testsuite.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/messagebar.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using parts::ui::EarlierMoveDialog;
using parts::ui::MoveTask;
using parts::ui::StockMoveDialog;

/// Entries of the stock as a storekeeper types them.
class MoveDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<StockDesk>(); }
    void cleanup() {
        m_dialog.reset();
        m_desk.reset();
    }

    void aReceiptIsTypedWithoutTheMouse() {
        open(MoveTask::Receive, {});
        QVERIFY(edit("part").hasFocus());
        QTest::keyClicks(&edit("part"), QStringLiteral("moto"));
        m_desk->desk.settle();
        QTest::keyClick(&edit("part"), Qt::Key_Return);
        m_desk->desk.settle();
        walk("part", "bin");
        QTest::keyClick(field("bin").editorWidget(), Qt::Key_Return);
        QVERIFY(edit("qty").hasFocus());
        edit("qty").selectAll();
        QTest::keyClicks(&edit("qty"), QStringLiteral("12"));
        QTest::keyClick(&edit("qty"), Qt::Key_Return);
        QTest::keyClicks(&edit("unitCost"), QStringLiteral("4.50"));
        QTest::keyClick(&edit("unitCost"), Qt::Key_Return);
        QTest::keyClicks(&edit("document"), QStringLiteral("D-17"));
        QTest::keyClick(&edit("document"), Qt::Key_Return, Qt::ControlModifier);
        m_desk->desk.settle();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->level(m_desk->draft(1).place), (parts::StockLevel{12'000, 0, 5400}));
        QVERIFY2(m_desk->desk.sentences.last().contains(QStringLiteral("12 pcs of Motor")),
                 qPrintable(m_desk->desk.sentences.last()));
    }

    void theUsualBinIsTheStoreOfTheCentre() {
        parts::StockBin bag;
        bag.name = QStringLiteral("A bag");
        bag.kind = parts::BinKind::Person;
        StockDesk::need(m_desk->desk.file().write(
            [&](storage::WriteTx& tx) { return parts::saveBin(tx, bag); }));
        open(MoveTask::Receive, {});

        auto* bin = static_cast<widgets::ChoiceEdit*>(field("bin").editorWidget());
        QCOMPARE(bin->currentText(), QStringLiteral("Shelf 3"));
    }

    void whatIsAvailableIsToldWhileItIsTyped() {
        m_desk->receive(m_desk->draft(10));
        m_desk->reserve(4, QStringLiteral("WX1"));
        parts::MoveDraft inVan = m_desk->draft(3);
        inVan.place.bin = m_desk->van;
        m_desk->receive(inVan);
        const parts::PartId other = m_desk->part(QStringLiteral("Motor B"));
        QVERIFY_RESULT(m_desk->desk.file().write([&](storage::WriteTx& tx) {
            return parts::saveSubstitute(tx, {{}, m_desk->motor, other, false, {}});
        }));

        open(MoveTask::Issue, m_desk->draft(1).place);

        const QString text = m_dialog->findChild<QLabel*>(QStringLiteral("availability"))->text();
        for (const char* told : {"10 pcs on hand", "4 reserved, 6 available", "WX1 × 4",
                                 "Van: 3 pcs available", "Motor B"})
            QVERIFY2(text.contains(QString::fromUtf8(told)), qPrintable(text));
    }

    void aCountIsBlind() {
        m_desk->receive(m_desk->draft(10));
        open(MoveTask::Count, m_desk->draft(1).place);

        QVERIFY(!m_dialog->findChild<QLabel*>(QStringLiteral("availability"))->isVisible());
        QVERIFY(edit("qty").text().isEmpty());
        type("qty", "9");
        save();

        QCOMPARE(m_desk->level(m_desk->draft(1).place).onHandMilli, 9000);
    }

    void aCountThatAgreesWritesNothing() {
        m_desk->receive(m_desk->draft(10));
        open(MoveTask::Count, m_desk->draft(1).place);
        type("qty", "10");
        save();

        QVERIFY2(m_desk->desk.sentences.last().contains(QStringLiteral("agrees")),
                 qPrintable(m_desk->desk.sentences.last()));
    }

    void moreThanThereIsAsksAndRecordsWhoAllowedIt() {
        m_desk->receive(m_desk->draft(2));
        open(MoveTask::Issue, m_desk->draft(1).place);
        type("qty", "5");
        save();

        QVERIFY(m_dialog->isVisible());
        const QString asked = m_dialog->findChild<widgets::MessageBar*>()->sentence();
        QVERIFY2(asked.contains(QStringLiteral("Only 2")), qPrintable(asked));
        QVERIFY(field("allow").editorWidget()->hasFocus());
        save();
        QVERIFY(m_dialog->isVisible());

        static_cast<QCheckBox*>(field("allow").editorWidget())->click();
        save();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->level(m_desk->draft(1).place).onHandMilli, -3000);
        const auto exceptions = exceptionsNow();
        QCOMPARE(exceptions.first().kind, parts::StockExceptionKind::Short);
        QCOMPARE(exceptions.first().user, m_desk->desk.file().actor().user);
    }

    void whoMayNotAllowItAsksASecondPerson() {
        m_desk->receive(m_desk->draft(2));
        const core::RowId second = secondPerson();
        m_desk->desk.file().actor().rights.remove(parts::allowShortageRight().id);
        m_desk->desk.takeRights();
        open(MoveTask::Issue, m_desk->draft(1).place);
        type("qty", "5");
        save();
        static_cast<QCheckBox*>(field("allow").editorWidget())->click();
        QVERIFY(field("pin").isVisible());
        type("approver", "mei");
        type("pin", "0000");
        save();
        QVERIFY(!field("pin").problem().isEmpty());
        type("pin", "2468");
        save();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(exceptionsNow().first().user, second);
    }

    void scrappingNeedsAReasonAndASecondPerson() {
        m_desk->receive(m_desk->draft(2));
        secondPerson();
        open(MoveTask::Scrap, m_desk->draft(1).place);
        type("approver", "mei");
        type("pin", "2468");
        save();
        QVERIFY(!field("reason").problem().isEmpty());
        type("reason", "broken");
        save();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->level(m_desk->draft(1).place).onHandMilli, 1000);
    }

    void aTransferGoesFromBinToBin() {
        m_desk->receive(m_desk->draft(5));
        open(MoveTask::Transfer, m_desk->draft(1).place);
        type("qty", "2");
        save();
        QVERIFY(!field("to").problem().isEmpty());
        choose("to", QStringLiteral("Van"));
        save();

        QVERIFY(!m_dialog->isVisible());
        parts::StockPlace van = m_desk->draft(1).place;
        van.bin = m_desk->van;
        QCOMPARE(m_desk->level(van).onHandMilli, 2000);
    }

    void aPieceIsNamedByItsSerialAndHasNoQuantity() {
        parts::MoveDraft piece = m_desk->draft(1);
        piece.place.part = m_desk->part(QStringLiteral("Board"), parts::Tracking::Serial);
        open(MoveTask::Receive, piece.place);
        QVERIFY(!field("qty").isVisible());
        QVERIFY(field("serial").isVisible());
        save();
        QVERIFY(!field("serial").problem().isEmpty());
        type("serial", "SN1");
        save();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->level(piece.place).onHandMilli, 1000);

        open(MoveTask::Receive, piece.place);
        type("serial", "SN1");
        save();
        QVERIFY2(field("serial").problem().contains(QStringLiteral("in stock already")),
                 qPrintable(field("serial").problem()));
    }

    void theNextPartIsTypedIntoTheSameForm() {
        open(MoveTask::Receive, m_desk->draft(1).place);
        type("document", "D-18");
        m_dialog->findChild<QPushButton*>(QStringLiteral("saveAndNextButton"))->click();
        m_desk->desk.settle();

        QVERIFY(m_dialog->isVisible());
        QVERIFY(edit("part").text().isEmpty());
        QCOMPARE(edit("document").text(), QStringLiteral("D-18"));
        QCOMPARE(m_desk->level(m_desk->draft(1).place).onHandMilli, 1000);
        save();
        QVERIFY(!field("part").problem().isEmpty());
    }

    void aScannedBarCodeIsMeantExactly() {
        parts::Part scanned;
        scanned.name = QStringLiteral("Valve");
        scanned.packUnit = QStringLiteral("box");
        scanned.packMilli = 10'000;
        scanned.packBarcode = QStringLiteral("PACK-77");
        const parts::PartId valve = m_desk->part(scanned);
        const auto* picker = m_desk->desk.pages().picker(QStringLiteral("part"));
        auto found = picker->find(m_desk->desk.context(), QStringLiteral("PACK-77"), {});
        m_desk->desk.settle();

        QCOMPARE(found.result()->size(), 1);
        QCOMPARE(found.result()->first().id, valve.row());
    }

    void partOfAnIssueComesBackUnused() {
        m_desk->receive(m_desk->draft(5));
        m_desk->issue(m_desk->draft(3));
        openEarlier(EarlierMoveDialog::Task::ReturnUnused);
        QCOMPARE(edit("qty").text(), QStringLiteral("3"));
        type("qty", "4");
        save();
        QVERIFY2(field("qty").problem().contains(QStringLiteral("At most 3")),
                 qPrintable(field("qty").problem()));
        type("qty", "2");
        save();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->level(m_desk->draft(1).place).onHandMilli, 4000);
    }

    void aWrongEntryIsTakenBackWithAReason() {
        m_desk->receive(m_desk->draft(5));
        openEarlier(EarlierMoveDialog::Task::TakeBack);
        save();
        QVERIFY(!field("reason").problem().isEmpty());
        type("reason", "wrong part");
        save();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->level(m_desk->draft(1).place), parts::StockLevel());
        openEarlier(EarlierMoveDialog::Task::TakeBack);
        QVERIFY2(field("move").problem().contains(QStringLiteral("no entry")),
                 qPrintable(field("move").problem()));
    }

    void takingBackAReceiptThatWentOutAsks() {
        m_desk->receive(m_desk->draft(5));
        m_desk->issue(m_desk->draft(4));
        openEarlier(EarlierMoveDialog::Task::TakeBack);
        auto* moves = static_cast<widgets::ChoiceEdit*>(field("move").editorWidget());
        QCOMPARE(moves->count(), 2);
        moves->setCurrentIndex(1);
        type("reason", "wrong part");
        save();
        QVERIFY(m_dialog->isVisible());
        static_cast<QCheckBox*>(field("allow").editorWidget())->click();
        save();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_desk->level(m_desk->draft(1).place).onHandMilli, -4000);
    }

private:
    void open(MoveTask task, const parts::StockPlace& place) {
        show(std::make_unique<StockMoveDialog>(m_desk->desk.context(), task, place, nullptr));
    }
    void openEarlier(EarlierMoveDialog::Task task) {
        show(std::make_unique<EarlierMoveDialog>(m_desk->desk.context(), task, m_desk->motor,
                                                 parts::MoveId(), nullptr));
    }
    void show(std::unique_ptr<QDialog> dialog) {
        m_dialog = std::move(dialog);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_desk->desk.settle();
    }
    /// Enter in one field leads to another.
    void walk(const char* from, const char* to) {
        if (!field(to).editorWidget()->hasFocus())
            QTest::keyClick(field(from).editorWidget(), Qt::Key_Return);
        QVERIFY(field(to).editorWidget()->hasFocus());
    }
    widgets::Field& field(const char* id) const {
        return *m_dialog->findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    QLineEdit& edit(const char* id) const {
        return *static_cast<QLineEdit*>(field(id).editorWidget());
    }
    void type(const char* id, const char* text) {
        edit(id).setText(QString::fromUtf8(text));
        edit(id).setModified(true);
    }
    void choose(const char* id, const QString& text) {
        auto* choice = static_cast<widgets::ChoiceEdit*>(field(id).editorWidget());
        choice->setCurrentIndex(choice->findText(text));
    }
    void save() {
        m_dialog->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
        m_desk->desk.settle();
    }
    QList<parts::StockException> exceptionsNow() {
        return StockDesk::need(m_desk->desk.file().read([](storage::Connection& connection) {
            return parts::stockExceptions(connection, 10);
        }));
    }
    core::RowId secondPerson() {
        identity::UserDraft draft;
        draft.name = QStringLiteral("mei");
        draft.roles = {identity::Role::Manager};
        return StockDesk::need(
            m_desk->desk.file().write([&](storage::WriteTx& tx) -> core::Result<core::RowId> {
                CORE_ASSIGN(const identity::UserId user, identity::saveUser(tx, draft));
                CORE_TRY(identity::changePin(tx, {user, {}, QStringLiteral("2468")}));
                return user.row();
            }));
    }

    std::unique_ptr<StockDesk> m_desk;
    std::unique_ptr<QDialog> m_dialog;
};

REGISTER_TEST(MoveDialogTest)
#include "movedialogtest.moc"
