#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace shell {

class SideBarButton;

/// The navigation at the left edge: the name of the centre, one entry a page, the state of the data
/// at the foot. Collapses to icons on narrow windows. GUI thread.
class SideBar final : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id;
        QString title;
        QString icon;
        QString keyHint;
    };

    explicit SideBar(QWidget* parent = nullptr);

    void setHeading(const QString& name);
    void setEntries(const QList<Entry>& entries);
    void setCurrent(const QString& id);
    void setCollapsed(bool collapsed);
    /// `good` decides the colour of the dot; the words say the same.
    void setFoot(const QString& text, const QString& explanation, bool good);
    void setUser(const QString& name);

Q_SIGNALS:
    void chosen(const QString& id);
    void userClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void applyFonts();

    QLabel* m_heading;
    QVBoxLayout* m_list;
    QList<SideBarButton*> m_buttons;
    SideBarButton* m_user;
    QLabel* m_foot;
    bool m_collapsed = false;
    bool m_good = true;
    QString m_footText;
};

}  // namespace shell
