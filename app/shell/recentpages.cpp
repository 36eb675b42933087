#include "shell/recentpages.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace shell {

RecentPages::RecentPages(QObject* parent) : QObject(parent) {}

void RecentPages::visited(const QString& pageId) {
    if (m_isStepping && m_pages.value(m_at) == pageId)
        return;
    settle();
    m_pages.removeAll(pageId);
    m_pages.prepend(pageId);
}

QString RecentPages::step(int by) {
    if (!hasOthers())
        return {};
    if (!m_isStepping) {
        m_isStepping = true;
        m_at = 0;
        qApp->installEventFilter(this);
    }
    m_at = (m_at + by + m_pages.size()) % m_pages.size();
    return m_pages[m_at];
}

void RecentPages::settle() {
    if (!m_isStepping)
        return;
    m_isStepping = false;
    qApp->removeEventFilter(this);
    m_pages.move(m_at, 0);
    m_at = 0;
}

bool RecentPages::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyRelease) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Control || !(key->modifiers() & Qt::ControlModifier))
            settle();
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace shell
