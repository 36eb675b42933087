#include "gui/keyboarddesk.h"

#include <QAbstractButton>
#include <QLabel>

/// What the window shows to whom, and in which language and theme.
class NavigationTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_desk = std::make_unique<KeyboardDesk>(QStringLiteral("en"));
        QVERIFY(QTest::qWaitForWindowActive(&m_desk->window()));
        m_desk->settle();
    }
    void cleanup() { m_desk.reset(); }

    void pagesWithoutTheRightStandInNoSideBar() {
        withoutRights();

        for (const pagekit::PageDescription& page : m_desk->context().pages.pages()) {
            if (page.inSideBar)
                QCOMPARE(bool(entry(page.id)), page.right.isEmpty());
        }
    }

    void aPageWithoutTheRightIsRefusedWithASentence() {
        withoutRights();
        const QString before = m_desk->window().currentPageId();
        for (const pagekit::PageDescription& page : m_desk->context().pages.pages()) {
            if (page.right.isEmpty())
                continue;
            m_desk->window().openPage(page.id);
            QCOMPARE(m_desk->window().currentPageId(), before);
        }
    }

    void commandsWithoutTheRightAreNotEnabled() {
        withoutRights();
        for (const pagekit::CommandDescription& command : m_desk->context().pages.commands()) {
            if (!command.right.isEmpty())
                QVERIFY(!m_desk->window().actions().stateOf(command).enabled);
        }
    }

    void anotherLanguageTakesEffectWithoutARestart() {
        QObject::connect(&m_desk->language(), &shell::Language::changed, &m_desk->window(),
                         &shell::MainWindow::rebuild);
        m_desk->window().openPage(QStringLiteral("customers.customers"));
        QCOMPARE(entry(QStringLiteral("customers.customers"))->text(), QStringLiteral("Customers"));

        m_desk->language().use(QStringLiteral("zh_CN"));
        m_desk->settle();

        QCOMPARE(entry(QStringLiteral("customers.customers"))->text(), QStringLiteral("客户"));
        QCOMPARE(m_desk->window().currentPageId(), QStringLiteral("customers.customers"));
        m_desk->language().use(QStringLiteral("en"));
    }

    void anotherThemeTakesEffectAtOnce() {
        const auto ground = [this] {
            return m_desk->window().palette().color(QPalette::Window).lightness();
        };
        shell::applyTheme(widgets::Scheme::Dark);
        QTRY_VERIFY(ground() < 64);
        shell::applyTheme(widgets::Scheme::Light);
        QTRY_VERIFY(ground() > 200);
    }

    void theLastPageIsOpenedAgain() {
        m_desk->window().openPage(QStringLiteral("shell.settings"),
                                  {{QStringLiteral("page"), QStringLiteral("shell.data")}});
        m_desk->settle();
        m_desk->window().close();
        const QVariantMap place = m_desk->window().lastPlace();
        QCOMPARE(place.value(QStringLiteral("page")).toString(), QStringLiteral("shell.settings"));

        m_desk = std::make_unique<KeyboardDesk>(QStringLiteral("en"), place);
        m_desk->settle();

        QTRY_COMPARE(m_desk->window().currentPageId(), QStringLiteral("shell.settings"));
        QCOMPARE(m_desk->window().currentPage()->state().value(QStringLiteral("page")).toString(),
                 QStringLiteral("shell.data"));
    }

private:
    void withoutRights() {
        identity::SignedIn guest{m_desk->session().user(), m_desk->session().actor()};
        guest.actor.rights.clear();
        m_desk->session().start(guest);
        m_desk->window().rebuild();
        m_desk->settle();
    }
    QAbstractButton* entry(const QString& pageId) {
        return m_desk->window()
            .findChild<QWidget*>(QStringLiteral("sideBar"))
            ->findChild<QAbstractButton*>(pageId);
    }

    std::unique_ptr<KeyboardDesk> m_desk;
};

REGISTER_TEST(NavigationTest)
#include "navigationtest.moc"
