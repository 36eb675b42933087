#pragma once

#include <QObject>

#include <functional>

class QSystemTrayIcon;

namespace shell {

/// Shows a notice beside the window, as the system does it; where the system has no place for that
/// (GNOME without an extension) nothing happens, so nothing may be told here alone. The icon is
/// there only while a notice is. GUI thread.
class OutsideNotice final : public QObject {
    Q_OBJECT
public:
    explicit OutsideNotice(QObject* parent = nullptr);

    /// `opened` runs when the notice is clicked.
    void show(const QString& title, const QString& sentence, std::function<void()> opened);

private:
    QSystemTrayIcon* m_icon = nullptr;
    std::function<void()> m_opened;
};

}  // namespace shell
