#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/dateedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/minutesedit.h"
#include "widgets/moneyedit.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/plateedit.h"
#include "widgets/quantityedit.h"
#include "widgets/signaturecanvas.h"
#include "widgets/signaturepad.h"
#include "widgets/textedit.h"

#include <QCheckBox>
#include <QInputMethodEvent>
#include <QSignalSpy>
#include <QTest>

namespace widgets {

namespace {

const core::FixedTimeSource kNoon(core::Instant{1'783'224'180'000});  // 2026-07-05 12:03 Shanghai

EntryContext entry(core::Language language = core::Language::SimplifiedChinese) {
    return {language, QTimeZone("Asia/Shanghai"), core::Currency::cny(), &kNoon};
}

void commit(QWidget* widget, const QString& text) {
    QInputMethodEvent preedit(QStringLiteral("ni"), {});
    QApplication::sendEvent(widget, &preedit);
    QInputMethodEvent done;
    done.setCommitString(text);
    QApplication::sendEvent(widget, &done);
}

}  // namespace

class EditorsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { AppStyle::apply(lightTheme()); }

    void textFromAnInputMethodIsEditedOnceItIsCommitted() {
        TextEdit edit;
        QSignalSpy edited(&edit, &LineEditor::edited);
        QInputMethodEvent preedit(QStringLiteral("wang"), {});
        QApplication::sendEvent(&edit, &preedit);
        QCOMPARE(edited.count(), 0);

        commit(&edit, QStringLiteral("王芳"));

        QCOMPARE(edit.value(), QStringLiteral("王芳"));
        QCOMPARE(edited.count(), 1);
    }

    void settingAValueIsNoEdit() {
        TextEdit edit;
        QSignalSpy edited(&edit, &LineEditor::edited);

        edit.setValue(QStringLiteral("王芳"));

        QCOMPARE(edited.count(), 0);
    }

    void fieldsForCodesTurnTheInputMethodOff() {
        CodeEdit code;
        MoneyEdit money(entry());
        PhoneEdit phone;
        for (const QWidget* edit : QList<const QWidget*>{&code, &money, &phone}) {
            QVERIFY(!edit->testAttribute(Qt::WA_InputMethodEnabled));
            QVERIFY(edit->inputMethodQuery(Qt::ImHints).toInt() & Qt::ImhLatinOnly);
        }
    }

    void codesAreCapitalsOfHalfWidth() {
        CodeEdit edit;
        edit.setText(QStringLiteral(" ｓｙ75c-20811 "));

        QCOMPARE(edit.value(), QStringLiteral("SY75C-20811"));
    }

    void phonesSayHowManyDigitsAreMissing_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("right");
        QTest::newRow("mobile") << QStringLiteral("13800138000") << true;
        QTest::newRow("full width") << QStringLiteral("１３８００１３８０００") << true;
        QTest::newRow("spaced") << QStringLiteral("138 0013 8000") << true;
        QTest::newRow("one short") << QStringLiteral("1380013800") << false;
        QTest::newRow("one too many") << QStringLiteral("138001380001") << false;
        QTest::newRow("landline") << QStringLiteral("010-62345678") << true;
        QTest::newRow("Taiwan mobile") << QStringLiteral("0912-345-678") << true;
        QTest::newRow("abroad") << QStringLiteral("+886 912 345 678") << true;
        QTest::newRow("letters") << QStringLiteral("call me") << false;
        QTest::newRow("blank") << QString() << true;
    }

    void phonesSayHowManyDigitsAreMissing() {
        QFETCH(QString, typed);
        QFETCH(bool, right);
        PhoneEdit edit;
        edit.setText(typed);

        QCOMPARE(edit.inputProblem().isEmpty(), right);
    }

    void platesAreWrittenWithTheirDot_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("right");
        QTest::newRow("plain") << QStringLiteral("京ad1234") << QStringLiteral("京A·D1234") << true;
        QTest::newRow("electric") << QStringLiteral("京A D12345") << QStringLiteral("京A·D12345")
                                  << true;
        QTest::newRow("short") << QStringLiteral("京A123") << QStringLiteral("京A·123") << false;
        QTest::newRow("Taiwan") << QStringLiteral("abc-1234") << QStringLiteral("ABC-1234") << true;
    }

    void platesAreWrittenWithTheirDot() {
        QFETCH(QString, typed);
        QFETCH(QString, value);
        QFETCH(bool, right);
        PlateEdit edit;
        edit.setText(typed);

        QCOMPARE(edit.value(), value);
        QCOMPARE(edit.inputProblem().isEmpty(), right);
    }

    void sumsAreReckonedWhenTheFieldIsLeft() {
        MoneyEdit edit(entry());
        edit.setText(QStringLiteral("1,200+34.5"));

        edit.tidy();

        QCOMPARE(edit.text(), QStringLiteral("1,234.50"));
        QCOMPARE(edit.value()->minor, 123450);
    }

    void moneyThatCannotBeReadIsKeptAndExplained() {
        MoneyEdit edit(entry());
        edit.setText(QStringLiteral("twelve"));

        edit.tidy();

        QCOMPARE(edit.text(), QStringLiteral("twelve"));
        QVERIFY(!edit.value());
        QVERIFY(!edit.inputProblem().isEmpty());
    }

    void quantitiesTakeFullWidthDigits() {
        QuantityEdit edit;
        edit.setText(QStringLiteral("２.５"));

        QCOMPARE(edit.value()->milli, 2500);
        edit.tidy();
        QCOMPARE(edit.text(), QStringLiteral("2.5"));
    }

    void minutesAreTypedInManyWays_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("minutes");
        QTest::newRow("minutes") << QStringLiteral("90") << 90;
        QTest::newRow("clock") << QStringLiteral("1:30") << 90;
        QTest::newRow("hours") << QStringLiteral("1.5h") << 90;
        QTest::newRow("both") << QStringLiteral("1h30") << 90;
        QTest::newRow("hanzi") << QStringLiteral("1小时30分") << 90;
        QTest::newRow("full width") << QStringLiteral("１：３０") << 90;
        QTest::newRow("wrong") << QStringLiteral("1:75") << -1;
        QTest::newRow("words") << QStringLiteral("soon") << -1;
    }

    void minutesAreTypedInManyWays() {
        QFETCH(QString, typed);
        QFETCH(int, minutes);
        MinutesEdit edit;
        edit.setText(typed);

        QCOMPARE(edit.value().value_or(-1), minutes);
        QCOMPARE(edit.inputProblem().isEmpty(), minutes >= 0);
    }

    void datesAreTypedShort_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("iso");
        QTest::newRow("month and day") << QStringLiteral("7.8") << QStringLiteral("2026-07-08");
        QTest::newRow("today") << QStringLiteral("t") << QStringLiteral("2026-07-05");
        QTest::newRow("hanzi") << QStringLiteral("今天") << QStringLiteral("2026-07-05");
        QTest::newRow("in three days") << QStringLiteral("+3") << QStringLiteral("2026-07-08");
    }

    void datesAreTypedShort() {
        QFETCH(QString, typed);
        QFETCH(QString, iso);
        DateEdit edit(entry());
        edit.setText(typed);

        edit.tidy();

        QCOMPARE(edit.value()->toIso(), iso);
        QCOMPARE(edit.text(), iso);
    }

    void everyWrittenDateCanBeReadAgain() {
        for (const auto language : {core::Language::English, core::Language::SimplifiedChinese,
                                    core::Language::TraditionalChinese}) {
            DateEdit edit(entry(language));
            const auto date = core::Date::of(2026, 12, 31);
            edit.setValue(date);
            QCOMPARE(edit.value(), date);
        }
    }

    void arrowsMoveADateByADay() {
        DateEdit edit(entry());
        edit.setValue(core::Date::of(2026, 7, 31));

        QTest::keyClick(&edit, Qt::Key_Down);

        QCOMPARE(edit.value()->toIso(), QStringLiteral("2026-08-01"));
    }

    void instantsAreTypedAsDateAndTime_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("both") << QStringLiteral("7.8 14:30") << QStringLiteral("2026-07-08 14:30");
        QTest::newRow("time only") << QStringLiteral("0930") << QStringLiteral("2026-07-05 09:30");
        QTest::newRow("tomorrow") << QStringLiteral("+1 8") << QStringLiteral("2026-07-06 08:00");
    }

    void instantsAreTypedAsDateAndTime() {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        DateTimeEdit edit(entry());
        edit.setText(typed);

        edit.tidy();

        QCOMPARE(edit.text(), shown);
        QVERIFY(edit.inputProblem().isEmpty());
    }

    void nothingIsChosenUntilSomebodyChooses() {
        ChoiceEdit edit;
        edit.add(1, QStringLiteral("One"));
        edit.add(2, QStringLiteral("Two"));
        QVERIFY(edit.isBlank());

        edit.setValue(2);

        QCOMPARE(edit.value().toInt(), 2);
        QCOMPARE(edit.currentText(), QStringLiteral("Two"));
    }

    void tabLeavesANoteAndEnterStaysInIt() {
        NoteEdit edit;
        QTest::keyClicks(&edit, QStringLiteral("a"));
        QTest::keyClick(&edit, Qt::Key_Return);
        QTest::keyClicks(&edit, QStringLiteral("b"));

        QCOMPARE(edit.value(), QStringLiteral("a\nb"));
        QVERIFY(edit.tabChangesFocus());
        QVERIFY(edit.wantsEnter());
    }

    void aSignatureSurvivesItsText() {
        Signature signature;
        signature.strokes << QPolygonF(QList<QPointF>{{10, 20}, {30.5, 40}})
                          << QPolygonF(QList<QPointF>{{100, 200}});

        QCOMPARE(Signature::fromText(signature.toText()), signature);
        QVERIFY(Signature::fromText(QStringLiteral("M one two")).isEmpty());
        QVERIFY(Signature::fromText(QStringLiteral("L 1 2")).isEmpty());
        QVERIFY(Signature::fromText(QStringLiteral("paper")).onPaper);
    }

    void aStrokeWithTheMouseIsASignature() {
        SignaturePad pad;
        pad.resize(480, 200);
        pad.show();
        QSignalSpy edited(&pad, &SignaturePad::edited);
        auto* canvas = pad.findChild<SignatureCanvas*>();

        QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(100, 60));
        QTest::mouseMove(canvas, QPoint(160, 90));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(160, 90));

        QCOMPARE(edited.count(), 1);
        QCOMPARE(pad.value().strokes.size(), 1);
        QVERIFY(!pad.isBlank());
    }

    void withoutAMousePaperCanBeSigned() {
        SignaturePad pad;
        pad.show();
        QTest::keyClick(pad.findChild<QCheckBox*>(), Qt::Key_Space);

        QVERIFY(pad.value().onPaper);
        QCOMPARE(pad.value().toText(), QStringLiteral("paper"));
    }
};

REGISTER_TEST(EditorsTest)

}  // namespace widgets

#include "editorstest.moc"
