#include "keyboarddesk.h"

#include "agreements/data/agreementlist.h"
#include "agreements/data/agreementreads.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements_ui/exampleblanks.h"
#include "identity/useredit.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"

/// From a new agreement to a signed one with the keyboard alone, on the real window.
class AgreementJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewAgreementIsFilledInApprovedSignedAndPrinted_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : shell::Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void aNewAgreementIsFilledInApprovedSignedAndPrinted() {
        QFETCH(const QString, language);
        KeyboardDesk desk(language);
        addApprover(desk);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        goToAgreements(desk);

        desk.press(Qt::Key_F2);
        chooseTemplate(desk);
        fillOpenPoints(desk);
        desk.press(Qt::Key_F8);
        QTRY_COMPARE(state(desk), agreements::AgreementState::InApproval);

        desk.pressInto(Qt::Key_F8, [&] {
            desk.type(QStringLiteral("boss"));
            desk.press(Qt::Key_Return);
            desk.type(QStringLiteral("246810"));
            desk.press(Qt::Key_S, Qt::ControlModifier);
        });
        QTRY_COMPARE(state(desk), agreements::AgreementState::Approved);

        desk.pressInto(Qt::Key_F8, [&] {
            markAll(desk);
            desk.press(Qt::Key_S, Qt::ControlModifier);
        });
        QTRY_VERIFY(state(desk) >= agreements::AgreementState::Signed);

        desk.press(Qt::Key_F9);
        QTRY_VERIFY(QApplication::activeModalWidget());
        desk.press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

private:
    static void addApprover(KeyboardDesk& desk) {
        identity::UserDraft boss;
        boss.name = QStringLiteral("boss");
        boss.roles = {identity::Role::Manager};
        const auto made = desk.file().write([&](storage::WriteTx& tx) -> core::Done {
            CORE_ASSIGN(const auto id, identity::saveUser(tx, boss));
            return identity::changePin(tx, {id, {}, QStringLiteral("246810")});
        });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
    }

    static void goToAgreements(KeyboardDesk& desk) {
        for (int number = Qt::Key_1; number <= Qt::Key_9; ++number) {
            desk.press(Qt::Key(number), Qt::AltModifier);
            if (desk.window().currentPageId() == u"agreements.agreements")
                return;
        }
        QFAIL("no key opens the agreements");
    }

    /// The commitment for computers.
    static void chooseTemplate(KeyboardDesk& desk) {
        QVERIFY(desk.tabTo(QStringLiteral("templateEdit")));
        for (int step = 0; step < 10 && chosen() != u"L3"; ++step)
            desk.press(Qt::Key_Down);
        QCOMPARE(chosen(), QStringLiteral("L3"));
    }
    static QString chosen() {
        const auto* choice = qobject_cast<widgets::ChoiceEdit*>(QApplication::focusWidget());
        return choice ? choice->value().toString() : QString();
    }

    /// F6 goes from one open point to the next until there is none.
    static void fillOpenPoints(KeyboardDesk& desk) {
        const agreements::Template& content = *agreements::builtInTemplates().constFind("L3");
        QString before = focusedField();
        for (int step = 0; step < 40; ++step) {
            desk.press(Qt::Key_F6);
            const QString blank = focusedField();
            if (blank == before)
                return;
            before = blank;
            QVERIFY2(!blank.isEmpty(), "F6 goes to no field");
            if (qobject_cast<widgets::ChoiceEdit*>(QApplication::focusWidget())) {
                desk.press(Qt::Key_Down);
                continue;
            }
            for (const agreements::Variable& variable : content.variables)
                if (variable.name == blank)
                    desk.type(
                        agreements::examples::textFor(variable, agreements::Language::Simplified));
        }
    }
    static QString focusedField() {
        for (QWidget* at = QApplication::focusWidget(); at; at = at->parentWidget())
            if (const auto* field = qobject_cast<widgets::Field*>(at))
                return field->id();
        return {};
    }

    /// Each line of the signature block: a name where somebody signs, a tick for a seal.
    static void markAll(KeyboardDesk& desk) {
        const QWidget* first = QApplication::focusWidget();
        do {
            const QString name = focusedField();
            if (name.startsWith(u"person."))
                desk.type(QStringLiteral("林美玲"));
            else if (name.startsWith(u"sealed."))
                desk.press(Qt::Key_Space);
            desk.press(Qt::Key_Tab);
        } while (QApplication::focusWidget() != first);
    }

    static agreements::AgreementState state(KeyboardDesk& desk) {
        const auto page = desk.file().read([](storage::Connection& connection) {
            return agreements::agreementList().first(connection, {}, {}, 1);
        });
        if (!page || page->rows.isEmpty())
            return agreements::AgreementState::Draft;
        return page->rows.first().state;
    }
};

REGISTER_TEST(AgreementJobTest)
#include "agreementjobtest.moc"
