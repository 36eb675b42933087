#include "customers/ui/customerform.h"

#include "customers/data/customerlist.h"
#include "customers/data/customerreads.h"
#include "customersdesk.h"
#include "testsuite.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/messagebar.h"
#include "widgets/textedit.h"

#include <QPushButton>
#include <QSignalSpy>

using customers::ui::CustomerForm;

class CustomerFormTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<CustomersDesk>();
        m_form = std::make_unique<CustomerForm>(m_desk->desk.context(), nullptr);
        m_form->startNew(QString(), core::RowId());
        m_desk->desk.show(*m_form);
        m_form->takeFocus();
        m_desk->desk.settle();
    }
    void cleanup() {
        m_form.reset();
        m_desk.reset();
    }

    void aNameIsAskedForBelowItsField() {
        QTest::keyClick(focused(), Qt::Key_S, Qt::ControlModifier);
        m_desk->desk.settle();

        QVERIFY(!field("name").problem().isEmpty());
        QCOMPARE(focused(), field("name").editorWidget());
        QCOMPARE(customers(), 0);
    }

    void aWrongTelephoneNumberIsToldBelowItsField() {
        type("name", "张三");
        type("phone", "12");

        m_form->save();
        m_desk->desk.settle();

        QVERIFY(!field("phone").problem().isEmpty());
        QCOMPARE(customers(), 0);
    }

    void whatIsAskedForGoesOnceItIsGiven() {
        m_form->save();
        type("name", "张三");
        m_form->save();
        m_desk->desk.settle();

        QCOMPARE(customers(), 1);
    }

    void enterGoesOnToTheNextField() {
        QTest::keyClicks(focused(), QStringLiteral("Smith"));

        QTest::keyClick(focused(), Qt::Key_Return);

        QCOMPARE(focused(), field("phone").editorWidget());
        QCOMPARE(customers(), 0);
    }

    void enterInTheLastFieldGoesToTheSaveButton() {
        type("name", "张三");
        field("sites[0].address").editorWidget()->setFocus();

        QTest::keyClick(focused(), Qt::Key_Return);

        QCOMPARE(focused(), saveButton());
    }

    void savingTwiceBeforeTheAnswerMakesOneCustomer() {
        type("name", "张三");

        m_form->save();
        m_form->save();
        m_desk->desk.settle();

        QCOMPARE(customers(), 1);
    }

    void controlEnterSavesFromAnyField() {
        type("name", "张三");
        type("phone", "13800138000");
        QSignalSpy saved(m_form.get(), &CustomerForm::saved);

        QTest::keyClick(field("address").editorWidget(), Qt::Key_Return, Qt::ControlModifier);
        m_desk->desk.settle();

        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(1).toString(), QStringLiteral("张三"));
        QVERIFY(m_desk->desk.errors.isEmpty());
    }

    void escapeLeavesAndKeepsWhatWasTyped() {
        type("name", "李四");
        QSignalSpy cancelled(m_form.get(), &CustomerForm::cancelled);

        QTest::keyClick(focused(), Qt::Key_Escape);
        m_desk->desk.settle();
        m_form->startNew(QString(), core::RowId());
        m_desk->desk.settle();

        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(value("name"), QStringLiteral("李四"));
        QVERIFY(m_form->findChild<widgets::MessageBar*>()->isVisible());
    }

    void aSavedCustomerLeavesNoDraft() {
        type("name", "李四");
        m_form->save();
        m_desk->desk.settle();

        m_form->startNew(QString(), core::RowId());
        m_desk->desk.settle();

        QCOMPARE(value("name"), QString());
    }

    void aNumberThatWasLookedUpInVainIsTheTelephone() {
        m_form->startNew(QStringLiteral("13800138000"), core::RowId());

        QCOMPARE(value("name"), QString());
        QVERIFY(value("phone").remove(u' ').contains(QStringLiteral("13800138000")));
    }

    void aCustomerIsShownToBeChanged() {
        const customers::CustomerId id =
            m_desk->add(QStringLiteral("张三"), QStringLiteral("13800138000"));
        m_form->startEdit(id.row());
        m_desk->desk.settle();
        QCOMPARE(value("name"), QStringLiteral("张三"));

        type("name", "张三丰");
        m_form->save();
        m_desk->desk.settle();

        const auto card = m_desk->desk.file().read(
            [&](storage::Connection& connection) { return findCustomer(connection, id); });
        QCOMPARE((*card)->values.customer.name, QStringLiteral("张三丰"));
        QCOMPARE(customers(), 1);
    }

    void whoMayNotSaveIsToldInTheForm() {
        m_desk->desk.file().actor().rights.clear();
        m_desk->desk.takeRights();
        type("name", "张三");

        m_form->save();
        m_desk->desk.settle();

        QCOMPARE(customers(), 0);
        QVERIFY(m_form->findChild<widgets::MessageBar*>()->isVisible());
    }

private:
    widgets::Form& form() const { return *m_form->findChild<widgets::Form*>(); }
    widgets::Field& field(const char* id) const { return *form().field(QLatin1String(id)); }
    QWidget* focused() const {
        QWidget* widget = QApplication::focusWidget();
        return widget ? widget : m_form.get();
    }
    QPushButton* saveButton() const {
        return m_form->findChild<QPushButton*>(QStringLiteral("saveButton"));
    }
    QString value(const char* id) const {
        return static_cast<QLineEdit*>(field(id).editorWidget())->text();
    }
    void type(const char* id, const char* text) {
        auto* edit = static_cast<QLineEdit*>(field(id).editorWidget());
        edit->setFocus();
        edit->selectAll();
        edit->insert(QString::fromUtf8(text));
        Q_EMIT edit->textEdited(edit->text());
    }
    qint64 customers() {
        return *m_desk->desk.file().read([](storage::Connection& connection) {
            return customers::customerList().count(connection, {});
        });
    }

    std::unique_ptr<CustomersDesk> m_desk;
    std::unique_ptr<CustomerForm> m_form;
};

REGISTER_TEST(CustomerFormTest)
#include "customerformtest.moc"
