#include "repairs/ui/movedialog.h"

#include "repairsdesk.h"
#include "testsuite.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"
#include "widgets/form.h"

#include <QLineEdit>
#include <QPushButton>

namespace repairs::ui {

class MoveDialogTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<RepairsDesk>();
        m_dialog = std::make_unique<MoveDialog>(m_desk->desk.context(),
                                                m_desk->load(m_desk->receive()).order, nullptr);
        m_dialog->show();
    }
    void cleanup() {
        m_dialog.reset();
        m_desk.reset();
    }

    void theUsualNextStatusIsProposed() {
        QCOMPARE(m_dialog->draft().to, Status::Diagnosing);
        QVERIFY(!field("waitingReason").isVisible());
    }

    void whatItWaitsForIsAskedOnlyWhenItWaits() {
        choose("status", Status::Waiting);

        QVERIFY(field("waitingReason").isVisible());
        QVERIFY(m_dialog->draft().waitingReason.has_value());
    }

    void anotherReasonHasToBeSaid() {
        choose("status", Status::Waiting);
        choose("waitingReason", WaitingReason::Other);

        save();

        QVERIFY(m_dialog->isVisible());
        QVERIFY(!field("text").problem().isEmpty());
    }

    void cancellingHasToBeExplained() {
        choose("status", Status::Cancelled);
        save();
        QVERIFY(!field("text").problem().isEmpty());

        static_cast<QLineEdit*>(field("text").editorWidget())->setText(QStringLiteral("顾客不修"));
        save();

        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void closingIsNotOfferedHere() {
        auto* status = static_cast<widgets::ChoiceEdit*>(field("status").editorWidget());

        for (int i = 0; i < status->count(); ++i) {
            status->setCurrentIndex(i);
            QVERIFY(m_dialog->draft().to != Status::Closed);
        }
    }

    void escapeChangesNothing() {
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);

        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    }

    void enterInTheLastFieldMovesOn() {
        QTest::keyClick(field("text").editorWidget(), Qt::Key_Return);

        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

private:
    widgets::Field& field(const char* id) const {
        return *m_dialog->findChild<widgets::Form*>()->field(QLatin1String(id));
    }
    template <class Enumeration>
    void choose(const char* id, Enumeration value) {
        static_cast<widgets::ChoiceEdit*>(field(id).editorWidget())->setEnum(value);
    }
    void save() { m_dialog->findChild<QPushButton*>(QStringLiteral("saveButton"))->click(); }

    std::unique_ptr<RepairsDesk> m_desk;
    std::unique_ptr<MoveDialog> m_dialog;
};

REGISTER_TEST(MoveDialogTest)

}  // namespace repairs::ui

#include "movedialogtest.moc"
