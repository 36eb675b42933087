#include "gui/keyboarddesk.h"

#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>

/// The settings and their pages.
class SettingsPagesTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<KeyboardDesk>(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        m_desk->settle();
    }
    void cleanup() { m_desk.reset(); }

    void arrowKeysGoThroughAllPages() {
        m_desk->window().openPage(QStringLiteral("shell.settings"));
        m_desk->settle();
        const auto* list = m_desk->window().findChild<QListWidget*>(QStringLiteral("settingsList"));
        QCOMPARE(QApplication::focusWidget(), list);
        for (int row = 1; row < list->count(); ++row) {
            m_desk->press(Qt::Key_Down);
            QCOMPARE(list->currentRow(), row);
        }
    }

    void paperAndCopiesAreKeptWithoutAPrinter() {
        openSettings("shell.printers");
        auto* paper = control<QComboBox>("receiptPaperBox");
        auto* copies = control<QSpinBox>("receiptCopiesBox");
        paper->setCurrentIndex(paper->findData(QStringLiteral("roll80")));
        Q_EMIT paper->activated(paper->currentIndex());
        copies->setValue(3);

        const printing::PrinterChoice kept =
            m_desk->context().printers.choiceFor(QStringLiteral("receipt"));
        QCOMPARE(kept.paper, printing::Paper::Roll80);
        QCOMPARE(kept.copies, 3);
    }

    void aKindWithoutAPrinterGoesToTheDefaultOne() {
        printing::PrinterSettings& printers = m_desk->context().printers;
        printers.setDefaultPrinter(QStringLiteral("counter"));
        printers.remember(QStringLiteral("label"),
                          {QStringLiteral("labels"), printing::Paper::Label40x30, 0});

        QCOMPARE(printers.choiceFor(QStringLiteral("receipt")).printer, QStringLiteral("counter"));
        QCOMPARE(printers.choiceFor(QStringLiteral("label")).printer, QStringLiteral("labels"));
    }

    void aPrinterThatIsGoneIsStillNamed() {
        m_desk->context().printers.setDefaultPrinter(QStringLiteral("counter"));
        openSettings("shell.printers");

        const auto* box = control<QComboBox>("defaultPrinterBox");
        QCOMPARE(box->currentData().toString(), QStringLiteral("counter"));
    }

private:
    void openSettings(const char* page) {
        m_desk->window().openPage(QStringLiteral("shell.settings"),
                                  {{QStringLiteral("page"), QLatin1String(page)}});
        m_desk->settle();
    }
    template <class Control>
    Control* control(const char* name) {
        auto* found = m_desk->window().findChild<Control*>(QLatin1String(name));
        if (!found)
            qFatal("no control %s", name);
        return found;
    }

    std::unique_ptr<KeyboardDesk> m_desk;
};

REGISTER_TEST(SettingsPagesTest)
#include "settingspagestest.moc"
