#include "demodesk.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>

namespace {

/// Parts of a control that its owner speaks for: the line of a spin box, the list of a combo box.
bool isPartOfControl(const QWidget* widget) {
    if (widget->objectName().startsWith(QLatin1String("qt_")))
        return true;
    for (const QWidget* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractSpinBox*>(parent) ||
            qobject_cast<const QComboBox*>(parent) || parent->inherits("QHeaderView") ||
            parent->inherits("QComboBoxPrivateContainer") || qobject_cast<const QLineEdit*>(parent))
            return true;
        if (parent->isWindow())
            break;
    }
    return widget->inherits("QHeaderView") || widget->inherits("QTableCornerButton");
}

bool isControl(const QWidget* widget) {
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractItemView*>(widget);
}

bool hasName(const QWidget* widget) {
    if (!widget->accessibleName().isEmpty())
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button && !button->text().isEmpty();
}

QString pathOf(const QWidget* widget) {
    QStringList parts;
    for (; widget && parts.size() < 4; widget = widget->parentWidget())
        parts.prepend(QStringLiteral("%1(%2)").arg(QLatin1String(widget->metaObject()->className()),
                                                   widget->objectName()));
    return parts.join(u'/');
}

QStringList namelessIn(const QWidget* root) {
    QStringList nameless;
    for (const QWidget* widget : root->findChildren<QWidget*>()) {
        if (widget->isVisible() && isControl(widget) && !isPartOfControl(widget) &&
            !hasName(widget))
            nameless.append(pathOf(widget));
    }
    return nameless;
}

/// Where Tab stays for ever although there are other controls; "" when it comes round.
QString tabTrapIn(QWidget* window) {
    QSet<QWidget*> seen;
    QWidget* last = nullptr;
    int stuck = 0;
    for (int step = 0; step < 300; ++step) {
        QWidget* focused = QApplication::focusWidget();
        if (!focused)
            return {};
        stuck = focused == last ? stuck + 1 : 0;
        if (stuck > 3)
            return pathOf(focused);
        if (seen.size() > 2 && step > 2 * seen.size() + 20)
            return {};
        seen.insert(focused);
        last = focused;
        QTest::keyClick(focused, Qt::Key_Tab);
        if (!window->isVisible())
            return {};
    }
    return {};
}

}  // namespace

/// Every page and dialog of the sample data can be read out and walked through with Tab.
class AccessibilityTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_desk = std::make_unique<DemoDesk>(QStringLiteral("en")); }
    void cleanupTestCase() { m_desk.reset(); }

    void everyControlOfAPageHasAName_data() { addPages(); }
    void everyControlOfAPageHasAName() {
        QFETCH(const QString, page);
        m_desk->window().openPage(page);
        m_desk->settle();
        QCOMPARE(namelessIn(&m_desk->window()), QStringList());
    }

    void tabLeavesEachControlOfAPage_data() { addPages(); }
    void tabLeavesEachControlOfAPage() {
        QFETCH(const QString, page);
        m_desk->window().openPage(page);
        m_desk->settle();
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        QCOMPARE(tabTrapIn(&m_desk->window()), QString());
    }

    void everyControlOfASettingsPageHasAName() {
        for (const auto& settings : m_desk->context().pages.settingsPages()) {
            m_desk->window().openPage(QStringLiteral("shell.settings"),
                                      {{QStringLiteral("page"), settings.id}});
            m_desk->settle();
            QCOMPARE(namelessIn(&m_desk->window()), QStringList());
        }
    }

    void everyControlOfADialogHasAName_data() {
        QTest::addColumn<int>("at");
        const auto& pictures = m_desk->context().pages.pictures();
        for (int at = 0; at < pictures.size(); ++at)
            QTest::newRow(qPrintable(pictures.at(at).name)) << at;
    }
    void everyControlOfADialogHasAName() {
        QFETCH(const int, at);
        const std::unique_ptr<QWidget> widget(
            m_desk->context().pages.pictures().at(at).make(m_desk->context()));
        QWidget* shown = widget ? widget.get() : &m_desk->window();
        shown->show();
        m_desk->settle();
        QCOMPARE(namelessIn(shown), QStringList());
    }

private:
    void addPages() const {
        QTest::addColumn<QString>("page");
        for (const pagekit::PageDescription& page : m_desk->context().pages.pages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }

    std::unique_ptr<DemoDesk> m_desk;
};

REGISTER_TEST(AccessibilityTest)
#include "accessibilitytest.moc"
