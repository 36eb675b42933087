#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace shell {

/// The opened pages, the one used last first. Stepping goes through them as they were when Ctrl was
/// pressed; letting go of it puts the page that was reached on top, so that one step goes there
/// and back. GUI thread.
class RecentPages final : public QObject {
    Q_OBJECT
public:
    explicit RecentPages(QObject* parent = nullptr);

    /// A page is shown, by whatever way.
    void visited(const QString& pageId);

    /// The page `by` steps further down; empty where no other was opened.
    QString step(int by);
    /// Ends the stepping.
    void settle();
    bool hasOthers() const { return m_pages.size() > 1; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QStringList m_pages;
    qsizetype m_at = 0;
    bool m_isStepping = false;
};

}  // namespace shell
