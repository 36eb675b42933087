#pragma once

#include <QAbstractButton>

namespace shell {

/// How an entry of a navigation looks; without a text it is its icon alone.
struct EntryLook {
    QString text = {};
    QString iconName = {};
    bool isCurrent = false;
    bool isHovered = false;
    bool hasFocus = false;
};
int entryHeight(const QFontMetrics& metrics);
void paintEntry(QPainter& painter, const QRect& rect, const EntryLook& look);

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
