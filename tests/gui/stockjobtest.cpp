#include "keyboarddesk.h"

#include "parts/data/stockexceptions.h"
#include "parts/data/stockreads.h"
#include "parts/domain/savebin.h"
#include "parts/domain/savepart.h"

#include <QDialog>
#include <QLineEdit>

/// A storekeeper's day with the keyboard alone, on the real window (S159).
class StockJobTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void partsComeInGoOutAndMoveFromAnywhere_data() {
        QTest::addColumn<QString>("language");
        for (const QString& code : shell::Language::codes())
            QTest::newRow(qPrintable(code)) << code;
    }

    void partsComeInGoOutAndMoveFromAnywhere() {
        QFETCH(const QString, language);
        KeyboardDesk desk(language);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        QTRY_COMPARE(desk.window().currentPageId(), QStringLiteral("shell.desk"));
        prepare(desk);

        receive(desk);
        QTRY_COMPARE(desk.window().currentPageId(), QStringLiteral("parts.stock"));
        QCOMPARE(level(desk, m_store).onHandMilli, 12'000);
        QCOMPARE(level(desk, m_store).valueMinor, 12 * 450);

        // The marked line says which part and which bin.
        desk.press(Qt::Key_I, kCommand);
        QVERIFY(isDialogOpen());
        replace(desk, QStringLiteral("5"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isDialogOpen());
        QCOMPARE(level(desk, m_store).onHandMilli, 7000);

        desk.press(Qt::Key_T, kCommand);
        QVERIFY(isDialogOpen());
        replace(desk, QStringLiteral("2"));
        QVERIFY(desk.tabTo(QStringLiteral("toEdit")));
        desk.type(QStringLiteral("V"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isDialogOpen());
        QCOMPARE(level(desk, m_store).onHandMilli, 5000);
        QCOMPARE(level(desk, m_van).onHandMilli, 2000);
    }

    void moreThanThereIsIsAskedForAndAllowedByTheSpaceBar() {
        KeyboardDesk desk(QStringLiteral("zh_CN"));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window()));
        desk.settle();
        prepare(desk);
        receive(desk);

        desk.press(Qt::Key_I, kCommand);
        replace(desk, QStringLiteral("20"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(isDialogOpen());
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("allowEdit"));
        desk.press(Qt::Key_Space);
        desk.press(Qt::Key_Return, Qt::ControlModifier);

        QTRY_VERIFY(!isDialogOpen());
        QCOMPARE(level(desk, m_store).onHandMilli, -8000);
        const auto exceptions = desk.file().read(
            [](storage::Connection& connection) { return parts::stockExceptions(connection, 5); });
        QCOMPARE(exceptions->first().kind, parts::StockExceptionKind::Short);
    }

private:
    static constexpr Qt::KeyboardModifiers kCommand = Qt::ControlModifier | Qt::ShiftModifier;

    void prepare(KeyboardDesk& desk) {
        const auto made = desk.file().write([this](storage::WriteTx& tx) -> core::Done {
            parts::StockBin bin;
            bin.name = QStringLiteral("Store");
            CORE_ASSIGN(m_store, parts::saveBin(tx, bin));
            bin.name = QStringLiteral("Van");
            bin.kind = parts::BinKind::Van;
            CORE_ASSIGN(m_van, parts::saveBin(tx, bin));
            parts::Part part;
            part.name = QStringLiteral("内机风扇电机");
            CORE_ASSIGN(m_part, parts::savePart(tx, part));
            return {};
        });
        QVERIFY(made);
        desk.settle();
    }

    /// From whatever page is shown; the part by its pinyin, the bin as it is offered.
    static void receive(KeyboardDesk& desk) {
        desk.press(Qt::Key_R, kCommand);
        QVERIFY(isDialogOpen());
        desk.type(QStringLiteral("njfs"));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.tabTo(QStringLiteral("qtyEdit")));
        replace(desk, QStringLiteral("12"));
        desk.press(Qt::Key_Return);
        replace(desk, QStringLiteral("4.5"));
        desk.press(Qt::Key_Return);
        desk.type(QStringLiteral("D-1"));
        desk.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!isDialogOpen());
    }

    static bool isDialogOpen() {
        return qobject_cast<QDialog*>(QApplication::activeModalWidget()) != nullptr;
    }
    static void replace(KeyboardDesk& desk, const QString& text) {
        desk.press(Qt::Key_A, Qt::ControlModifier);
        desk.type(text);
    }
    parts::StockLevel level(KeyboardDesk& desk, const parts::BinId& bin) const {
        const auto found = desk.file().read([&](storage::Connection& connection) {
            return parts::levelOf(connection, {m_part, bin, parts::StockOwner::Own, {}, {}});
        });
        return found.value_or(parts::StockLevel());
    }

    parts::BinId m_store;
    parts::BinId m_van;
    parts::PartId m_part;
};

REGISTER_TEST(StockJobTest)
#include "stockjobtest.moc"
