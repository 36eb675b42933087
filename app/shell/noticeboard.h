#pragma once

#include "pagekit/presenter.h"

#include <QObject>

#include <optional>
#include <utility>

class QSystemTrayIcon;
class QWidget;

namespace widgets {
class MessageBar;
}

namespace shell {

/// Shows notices: always in the bar at the top of the page, behind an error that still stands
/// there; where the person wants it also beside the window, as the system does it. Not every system
/// has a place for that (GNOME without an extension), so nothing is told there alone. GUI thread.
class NoticeBoard final : public QObject {
    Q_OBJECT
public:
    using Action = pagekit::Presenter::Action;

    /// `window` (may be null) owns it and comes to the front when a notice beside it is clicked.
    NoticeBoard(widgets::MessageBar& bar, QWidget* window);

    /// `isOutside`: beside the window too, under this title.
    void show(const QString& sentence, const Action& action, bool isOutside, const QString& title);

private:
    void showWaiting();
    void showOutside(const QString& title, const QString& sentence);
    void openOutside();

    widgets::MessageBar& m_bar;
    QWidget* m_window;
    std::optional<std::pair<QString, Action>> m_waiting;  ///< behind an error
    Action m_outside;
    QSystemTrayIcon* m_icon = nullptr;
};

}  // namespace shell
