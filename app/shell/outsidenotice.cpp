#include "shell/outsidenotice.h"

#include <QApplication>
#include <QSystemTrayIcon>
#include <QTimer>

namespace shell {
namespace {

constexpr int kShownMs = 15'000;

}  // namespace

OutsideNotice::OutsideNotice(QObject* parent) : QObject(parent) {}

void OutsideNotice::show(const QString& title, const QString& sentence,
                         std::function<void()> opened) {
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    m_opened = std::move(opened);
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        const auto open = [this] {
            if (m_opened)
                m_opened();
        };
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, open);
        connect(m_icon, &QSystemTrayIcon::activated, this, open);
    }
    m_icon->setToolTip(sentence);
    m_icon->show();
    m_icon->showMessage(title, sentence, QSystemTrayIcon::Information, kShownMs);
    QTimer::singleShot(kShownMs, m_icon, &QSystemTrayIcon::hide);
}

}  // namespace shell
