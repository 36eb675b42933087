#include "testsuite.h"
#include "widgets/appstyle.h"
#include "widgets/choicepopup.h"
#include "widgets/referenceedit.h"

#include <QSignalSpy>
#include <QTest>

namespace widgets {

namespace {

core::RowId idWith(quint8 byte) {
    std::array<quint8, 16> bytes{};
    bytes[15] = byte;
    return core::RowId(bytes);
}

const ReferenceChoice kLi{idWith(1), QStringLiteral("李娜工程机械"), QStringLiteral("13800138000")};
const ReferenceChoice kWang{idWith(2), QStringLiteral("王芳"), QStringLiteral("13900139000")};

}  // namespace

class ReferenceEditTest final : public QObject {
    Q_OBJECT

    struct Opened {
        QWidget window;
        ReferenceEdit edit{&window};
        QString asked;
        FoundChoices answer;

        Opened() {
            window.resize(600, 400);
            edit.setGeometry(20, 20, 300, 32);
            edit.setFinder([this](const QString& text, FoundChoices found) {
                asked = text;
                answer = found;
            });
            window.show();
            window.activateWindow();
            [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
            edit.setFocus();
        }
    };

private Q_SLOTS:
    void initTestCase() { AppStyle::apply(lightTheme()); }

    void enterTakesTheMarkedEntry() {
        Opened o;
        QSignalSpy picked(&o.edit, &ReferenceEdit::picked);
        QTest::keyClicks(&o.edit, QStringLiteral("w"));
        o.answer({kLi, kWang});
        QVERIFY(o.edit.isListOpen());

        QTest::keyClick(&o.edit, Qt::Key_Down);
        QTest::keyClick(&o.edit, Qt::Key_Return);

        QCOMPARE(o.edit.value(), kWang);
        QCOMPARE(o.edit.text(), kWang.title);
        QVERIFY(!o.edit.isListOpen());
        QCOMPARE(picked.count(), 1);
    }

    void functionKeysOpenTheList() {
        Opened o;
        for (const auto key : {Qt::Key_F4, Qt::Key_F7}) {
            QTest::keyClick(&o.edit, key);
            o.answer({kLi});
            QVERIFY(o.edit.isListOpen());
            QTest::keyClick(&o.edit, Qt::Key_Escape);
            QVERIFY(!o.edit.isListOpen());
        }
    }

    void anAnswerToAnOlderQuestionIsIgnored() {
        Opened o;
        QTest::keyClicks(&o.edit, QStringLiteral("l"));
        const FoundChoices old = o.answer;
        QTest::keyClicks(&o.edit, QStringLiteral("i"));
        o.answer({kLi});

        old({kWang});
        QTest::keyClick(&o.edit, Qt::Key_Return);

        QCOMPARE(o.edit.value(), kLi);
    }

    void typingOverAChoiceTakesItBack() {
        Opened o;
        o.edit.setValue(kLi);

        QTest::keyClicks(&o.edit, QStringLiteral("x"));

        QVERIFY(!o.edit.value());
        QVERIFY(!o.edit.inputProblem().isEmpty());
    }

    void theLastEntryMakesANewRecordOfWhatIsTyped() {
        Opened o;
        QString made;
        o.edit.setNewEntry(QStringLiteral("New customer…"),
                           [&](const QString& typed) { made = typed; });
        QTest::keyClicks(&o.edit, QStringLiteral("zhang"));
        o.answer({});

        QTest::keyClick(&o.edit, Qt::Key_Return);

        QCOMPARE(made, QStringLiteral("zhang"));
    }

    void aChosenRecordSurvivesADraft() {
        ReferenceEdit edit;
        edit.setValue(kLi);
        ReferenceEdit other;

        other.setDraft(edit.draft());

        QCOMPARE(other.value(), kLi);
    }

    void anAnswerAfterTheFieldIsGoneHarmsNobody() {
        auto o = std::make_unique<Opened>();
        QTest::keyClicks(&o->edit, QStringLiteral("l"));
        const FoundChoices late = o->answer;
        o.reset();

        late({kLi});
    }
};

REGISTER_TEST(ReferenceEditTest)

}  // namespace widgets

#include "referenceedittest.moc"
