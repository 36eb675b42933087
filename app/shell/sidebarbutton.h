#pragma once

#include <QAbstractButton>

namespace shell {

/// One entry of the side bar: icon and word, an accent bar at the left when it is the current one.
class SideBarButton final : public QAbstractButton {
    Q_OBJECT
public:
    SideBarButton(QString iconName, const QString& text, QWidget* parent);

    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_iconName;
    bool m_collapsed = false;
};

}  // namespace shell
