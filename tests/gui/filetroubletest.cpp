#include "keyboarddesk.h"

#include "repairs/data/orderlist.h"
#include "widgets/form.h"
#include "widgets/messagebar.h"
#include "widgets/noteedit.h"

#include <QClipboard>

/// What happens to the file while somebody works at the real window: it is said plainly, and what
/// was typed stays where it was typed.
class DeskFileTroubleTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskIsToldAndTheFormIsSavedOnceThereIsRoom() {
        KeyboardDesk desk(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        typeOrder(desk);
        pragma(desk, "PRAGMA max_page_count = 1");

        desk.press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY2(told(desk).contains(QStringLiteral("full")), qPrintable(told(desk)));
        QCOMPARE(orders(desk), 0);
        QCOMPARE(fault(desk), m_fault);
        pragma(desk, "PRAGMA max_page_count = 1000000");
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(orders(desk), 1);
    }

    void aFileThatBecameReadOnlyIsToldAndTheFormKeepsWhatWasTyped() {
        KeyboardDesk desk(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        typeOrder(desk);
        pragma(desk, "PRAGMA query_only = 1");

        desk.press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY2(told(desk).contains(QStringLiteral("written")), qPrintable(told(desk)));
        QCOMPARE(orders(desk), 0);
        QCOMPARE(fault(desk), m_fault);
    }

private:
    /// A customer by keys, then an order whose text needs room that a full disk does not have.
    void typeOrder(KeyboardDesk& desk) {
        desk.settle();
        desk.press(Qt::Key_3, Qt::AltModifier);
        desk.press(Qt::Key_F2);
        desk.type(QStringLiteral("李秀英"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("13800138000"));
        desk.press(Qt::Key_S, Qt::ControlModifier);
        desk.press(Qt::Key_2, Qt::AltModifier);
        desk.press(Qt::Key_F2);
        desk.type(QStringLiteral("8000"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("faultEdit")));
        QApplication::clipboard()->setText(m_fault);
        desk.press(Qt::Key_V, Qt::ControlModifier);
        desk.press(Qt::Key_Tab);
        desk.type(QStringLiteral("today"));
    }
    static void pragma(KeyboardDesk& desk, const char* statement) {
        const auto done = desk.file().write([statement](storage::WriteTx& tx) -> core::Done {
            CORE_TRY(tx.connection().single(statement));
            return {};
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
    }
    static QString told(KeyboardDesk& desk) {
        QStringList sentences;
        for (const auto* bar : desk.window().findChildren<widgets::MessageBar*>())
            if (bar->isVisible())
                sentences.append(bar->sentence());
        return sentences.join(u'\n');
    }
    static QString fault(KeyboardDesk& desk) {
        for (const auto* edit :
             desk.window().findChildren<widgets::NoteEdit*>(QStringLiteral("faultEdit")))
            if (edit->isVisible())
                return edit->value();
        return {};
    }
    static int orders(KeyboardDesk& desk) {
        const auto page = desk.file().read([](storage::Connection& connection) {
            return repairs::listOrders(connection, {}, {}, std::nullopt,
                                       storage::Direction::Forward, 10);
        });
        return page ? int(page->rows.size()) : -1;
    }

    const QString m_fault = QStringLiteral("no cooling ").repeated(5000).trimmed();
};

REGISTER_TEST(DeskFileTroubleTest)
#include "filetroubletest.moc"
