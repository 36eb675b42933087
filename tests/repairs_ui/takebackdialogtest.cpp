#include "repairs/ui/takebackdialog.h"

#include "repairs/domain/orderrights.h"
#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/field.h"
#include "widgets/form.h"

#include <QLineEdit>
#include <QPushButton>

namespace repairs::ui {

class TakeBackDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<RepairsDesk>(); }
    void cleanup() {
        m_dialog.reset();
        m_desk.reset();
    }

    void theReasonIsAskedFor() {
        open();
        save();

        QVERIFY(!field("reason").problem().isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

    void whoMayApproveGoodwillNeedsNobodyElse() {
        open();
        QVERIFY(!field("pin").isVisible());
        type("reason", "记错了");
        save();

        // The use case was asked: there is no such goodwill on this order.
        QVERIFY2(field("reason").problem().contains(QStringLiteral("taken back already")),
                 qPrintable(field("reason").problem()));
    }

    void whoMayNotNeedsASecondPerson() {
        m_desk->desk.file().actor().rights.remove(approveGoodwillRight().id);
        m_desk->desk.takeRights();
        open();
        QVERIFY(field("approver").isVisible());
        type("reason", "记错了");
        type("approver", "nobody");
        type("pin", "0000");
        save();

        QVERIFY(!field("pin").problem().isEmpty());
        QVERIFY(m_dialog->isVisible());
    }

private:
    void open() {
        m_dialog = std::make_unique<TakeBackDialog>(m_desk->desk.context(), m_desk->receive(),
                                                    GoodwillId(), nullptr);
        m_dialog->show();
    }
    widgets::Field& field(const char* id) const {
        return *m_dialog->findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    void type(const char* id, const char* text) {
        static_cast<QLineEdit*>(field(id).editorWidget())->setText(QString::fromUtf8(text));
    }
    void save() {
        m_dialog->findChild<QPushButton*>(QStringLiteral("saveButton"))->click();
        m_desk->desk.settle();
    }

    std::unique_ptr<RepairsDesk> m_desk;
    std::unique_ptr<TakeBackDialog> m_dialog;
};

REGISTER_TEST(TakeBackDialogTest)

}  // namespace repairs::ui

#include "takebackdialogtest.moc"
