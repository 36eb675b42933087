#include "shell/noticeboard.h"

#include "widgets/messagebar.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QWidget>

namespace shell {
namespace {

constexpr int kShownMs = 15'000;

}  // namespace

NoticeBoard::NoticeBoard(widgets::MessageBar& bar, QWidget* window)
    : QObject(window), m_bar(bar), m_window(window) {
    connect(&bar, &widgets::MessageBar::dismissed, this, &NoticeBoard::showWaiting);
}

void NoticeBoard::show(const QString& sentence, const Action& action, bool isOutside,
                       const QString& title) {
    m_outside = action;
    if (isOutside)
        showOutside(title, sentence);
    m_waiting = {sentence, action};
    const bool isTaken = !m_bar.isHidden() && m_bar.level() == widgets::MessageBar::Level::Error;
    if (!isTaken)
        showWaiting();
}

void NoticeBoard::showWaiting() {
    if (!m_waiting)
        return;
    const auto [sentence, action] = *std::exchange(m_waiting, std::nullopt);
    m_bar.show(widgets::MessageBar::Level::Warning, sentence, {{action.text, action.run}});
}

void NoticeBoard::showOutside(const QString& title, const QString& sentence) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &NoticeBoard::openOutside);
        connect(m_icon, &QSystemTrayIcon::activated, this, &NoticeBoard::openOutside);
    }
    m_icon->setToolTip(sentence);
    m_icon->show();
    m_icon->showMessage(title, sentence, QSystemTrayIcon::Information, kShownMs);
    QTimer::singleShot(kShownMs, m_icon, &QSystemTrayIcon::hide);
}

void NoticeBoard::openOutside() {
    if (m_window) {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->raise();
        m_window->activateWindow();
    }
    m_outside.run();
}

}  // namespace shell
