#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/messagebar.h"
#include "widgets/mnemonic.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/textedit.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace widgets {
using Need = FormBuilder::Need;

class FormTest final : public QObject {
    Q_OBJECT

private:
    struct Filled {
        FormPane pane{QStringLiteral("Save")};
        TextEdit* name;
        PhoneEdit* phone;
        TextEdit* plate;
        NoteEdit* note;
        CheckEdit* urgent;

        Filled() {
            FormBuilder build(pane.form(), {});
            build.group(QStringLiteral("Customer"));
            name = build.add<TextEdit>(QStringLiteral("name"), QStringLiteral("客户(&C)"),
                                       Need::Required);
            build.beginRow();
            phone = build.add<PhoneEdit>(QStringLiteral("phone"), QStringLiteral("&Telephone"));
            plate = build.add<TextEdit>(QStringLiteral("plate"), QStringLiteral("&Plate"));
            build.endRow();
            note = build.add<NoteEdit>(QStringLiteral("note"), QStringLiteral("&Fault"));
            urgent = build.add<CheckEdit>(QStringLiteral("urgent"), QStringLiteral("&Urgent"));
            pane.resize(600, 500);
            pane.show();
            pane.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&pane);
            name->setFocus();
        }
    };

private Q_SLOTS:
    void initTestCase() { AppStyle::apply(lightTheme()); }

    void everyEditorHasANameWithoutItsMnemonic() {
        Filled f;

        QCOMPARE(f.name->accessibleName(), QStringLiteral("客户"));
        QCOMPARE(f.phone->accessibleName(), QStringLiteral("Telephone"));
        QCOMPARE(f.name->objectName(), QStringLiteral("nameEdit"));
        for (QWidget* child : f.pane.findChildren<QWidget*>())
            if (dynamic_cast<Editor*>(child))
                QVERIFY2(!child->accessibleName().isEmpty(), qPrintable(child->objectName()));
    }

    void mnemonicsAreTakenOutOfNames() {
        QCOMPARE(withoutMnemonic(QStringLiteral("客户(&C)")), QStringLiteral("客户"));
        QCOMPARE(withoutMnemonic(QStringLiteral("&Name")), QStringLiteral("Name"));
        QCOMPARE(withoutMnemonic(QStringLiteral("R&&D")), QStringLiteral("R&D"));
    }

    void enterWalksTheFieldsInTheOrderOfTheirDeclaration() {
        Filled f;

        QTest::keyClick(f.name, Qt::Key_Return);
        QCOMPARE(f.pane.focusWidget(), f.phone);
        QTest::keyClick(f.phone, Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(f.pane.focusWidget(), f.plate);
        QTest::keyClick(f.plate, Qt::Key_Return);
        QCOMPARE(f.pane.focusWidget(), f.note);
    }

    void tabWalksTheSameWay() {
        Filled f;
        QList<QWidget*> order;
        QWidget* widget = f.name;
        for (int i = 0; i < 4; ++i) {
            do {
                widget = widget->nextInFocusChain();
            } while (!dynamic_cast<Editor*>(widget));
            order << widget;
        }

        QCOMPARE(order, (QList<QWidget*>{f.phone, f.plate, f.note, f.urgent}));
    }

    void enterInTheLastFieldGoesToSave() {
        Filled f;
        f.urgent->setFocus();

        QTest::keyClick(f.urgent, Qt::Key_Return);

        QCOMPARE(f.pane.focusWidget(), f.pane.bar().saveButton());
    }

    void theFirstWrongFieldGetsTheFocus() {
        Filled f;

        const auto homeless = f.pane.form().setProblems(
            {{QStringLiteral("plate"), QStringLiteral("Plate is wrong."), {}},
             {QStringLiteral("phone"), QStringLiteral("One digit is missing."), {}},
             {QStringLiteral("stars"), QStringLiteral("No such field."), {}}});

        QCOMPARE(f.pane.focusWidget(), f.phone);
        QCOMPARE(f.phone->accessibleDescription(), QStringLiteral("One digit is missing."));
        QVERIFY(f.phone->property("problem").toBool());
        QVERIFY(!f.name->property("problem").toBool());
        QCOMPARE(homeless.size(), 1);
    }

    void problemsOfNoFieldAreShownAbove() {
        Filled f;

        f.pane.showProblems({{QStringLiteral("stars"), QStringLiteral("No stars."), {}}});

        QVERIFY(f.pane.messages().isVisible());
        QCOMPARE(f.pane.messages().sentence(), QStringLiteral("No stars."));
    }

    void doubtsDoNotBlock() {
        Filled f;
        f.name->setText(QStringLiteral("Li"));
        f.pane.form().setProblems({{QStringLiteral("phone"), QStringLiteral("Used twice."),
                                    core::FieldProblem::Severity::Doubtful}});

        QVERIFY(!f.phone->property("problem").toBool());
        QVERIFY(f.pane.form().check());
    }

    void savingWithoutARequiredFieldIsRefused() {
        Filled f;
        QSignalSpy saved(&f.pane, &FormPane::saveRequested);
        f.plate->setFocus();

        QTest::keyClick(f.plate, Qt::Key_S, Qt::ControlModifier);

        QCOMPARE(saved.count(), 0);
        QCOMPARE(f.pane.focusWidget(), f.name);
        QVERIFY(f.pane.form().field(QStringLiteral("name"))->problem().contains(u"客户"));
    }

    void controlEnterSavesAndCloses() {
        Filled f;
        f.name->setText(QStringLiteral("Li"));
        QSignalSpy saved(&f.pane, &FormPane::saveRequested);

        QTest::keyClick(f.name, Qt::Key_Return, Qt::ControlModifier);

        QCOMPARE(saved.count(), 1);
        QVERIFY(saved.first().first().toBool());
    }

    void aFieldIsCheckedWhenItIsLeft() {
        Filled f;
        f.phone->setFocus();
        f.phone->setText(QStringLiteral("1380013800"));
        QVERIFY(!f.phone->property("problem").toBool());

        f.plate->setFocus();

        QTRY_VERIFY(f.phone->property("problem").toBool());
        f.phone->setFocus();
        f.phone->setText(QStringLiteral("13800138000"));
        f.plate->setFocus();
        QTRY_VERIFY(!f.phone->property("problem").toBool());
    }

    void aDraftHoldsWhatIsTyped() {
        Filled f;
        f.name->setText(QStringLiteral("李娜"));
        f.phone->setText(QStringLiteral("138"));
        f.note->setValue(QStringLiteral("noise"));
        const QVariantMap draft = f.pane.form().draft();

        Filled other;
        other.pane.form().setDraft(draft);

        QCOMPARE(other.name->value(), QStringLiteral("李娜"));
        QCOMPARE(other.phone->text(), QStringLiteral("138"));
        QCOMPARE(other.note->value(), QStringLiteral("noise"));
    }

    void typingIsTold() {
        Filled f;
        QSignalSpy edited(&f.pane.form(), &Form::edited);

        QTest::keyClicks(f.name, QStringLiteral("Li"));

        QCOMPARE(edited.count(), 2);
    }

    void theColumnIsNoWiderThanItIsRead() {
        Filled f;
        f.pane.resize(1600, 600);

        QVERIFY(f.pane.form().width() <= 720);
    }
};

REGISTER_TEST(FormTest)

}  // namespace widgets

#include "formtest.moc"
