#include "repairs/ui/closedialog.h"

#include "repairs/domain/orderrights.h"
#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/signaturepad.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

namespace repairs::ui {

class CloseDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<RepairsDesk>();
        m_order = m_desk->receive();
        m_desk->move(m_order, Status::InRepair);
        m_desk->move(m_order, Status::Ready);
        open();
    }
    void cleanup() {
        m_dialog.reset();
        m_desk.reset();
    }

    void theCustomerSignsOrItIsSaidWhyNot() {
        save();

        QVERIFY(!field("signature").problem().isEmpty());
        QVERIFY(!field("signerName").problem().isEmpty());
        QCOMPARE(status(), Status::Ready);
    }

    void closingWithoutASignatureAsksForTheReason() {
        tick("without");
        save();
        QVERIFY(!field("withoutSignatureReason").problem().isEmpty());
        QCOMPARE(status(), Status::Ready);

        type("withoutSignatureReason", "顾客已寄回");
        save();

        QCOMPARE(status(), Status::Closed);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void whoMayNotCloseWithoutASignatureNeedsASecondPerson() {
        m_desk->desk.file().actor().rights.remove(closeWithoutSignatureRight().id);
        m_desk->desk.takeRights();
        open();
        tick("without");
        type("withoutSignatureReason", "顾客已寄回");

        QVERIFY(field("pin").isVisible());
        save();

        QVERIFY(!field("pin").problem().isEmpty());
        QCOMPARE(status(), Status::Ready);
    }

    void aSignatureOnPaperNeedsASecondPersonToo() {
        m_desk->desk.file().actor().rights.remove(closeWithoutSignatureRight().id);
        m_desk->desk.takeRights();
        open();
        type("signerName", "张三");
        QVERIFY(!field("pin").isVisible());

        auto* pad = static_cast<widgets::SignaturePad*>(field("signature").editorWidget());
        pad->findChild<QCheckBox*>()->click();
        QVERIFY(field("pin").isVisible());
        save();

        QVERIFY(!field("pin").problem().isEmpty());
        QCOMPARE(status(), Status::Ready);
    }

    void notRepairedAsksForTheBarrierInPlaceOfTheDay() {
        static_cast<widgets::ChoiceEdit*>(field("outcome").editorWidget())
            ->setEnum(Outcome::NotRepaired);
        tick("without");
        type("withoutSignatureReason", "顾客不在");
        QVERIFY(!field("restoredOn").isVisible());
        save();
        QVERIFY(!field("barrier").problem().isEmpty());

        type("barrier", "无配件");
        save();

        QCOMPARE(status(), Status::Closed);
        QCOMPARE(m_desk->load(m_order).order.barrier, QStringLiteral("无配件"));
    }

    void theDayItWasInOperationAgainIsAskedFor() {
        static_cast<widgets::DateEdit*>(field("restoredOn").editorWidget())->setValue(std::nullopt);

        save();

        QVERIFY(!field("restoredOn").problem().isEmpty());
    }

    void escapeLeavesTheOrderAsItIs() {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        m_desk->desk.settle();

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(status(), Status::Ready);
    }

private:
    void open() {
        m_dialog =
            std::make_unique<CloseDialog>(m_desk->desk.context(), m_desk->load(m_order), nullptr);
        m_dialog->show();
    }
    widgets::Field& field(const char* id) const {
        return *m_dialog->findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    void type(const char* id, const char* text) {
        static_cast<QLineEdit*>(field(id).editorWidget())->setText(QString::fromUtf8(text));
    }
    void tick(const char* id) {
        static_cast<widgets::CheckEdit*>(field(id).editorWidget())->setChecked(true);
    }
    void save() {
        m_dialog->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
        m_desk->desk.settle();
    }
    Status status() { return *m_desk->load(m_order).order.standing.status; }

    std::unique_ptr<RepairsDesk> m_desk;
    std::unique_ptr<CloseDialog> m_dialog;
    OrderId m_order;
};

REGISTER_TEST(CloseDialogTest)

}  // namespace repairs::ui

#include "closedialogtest.moc"
