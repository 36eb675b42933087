#pragma once

#include "widgets/icons.h"

#include <QWidget>

namespace widgets {

/// An icon by itself; decoration, so that screen readers pass it by.
class IconLabel final : public QWidget {
    Q_OBJECT

public:
    IconLabel(QString name, int side, IconRole role = IconRole::Secondary,
              QWidget* parent = nullptr);

    void setIcon(const QString& name, IconRole role);
    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_side;
    IconRole m_role;
};

}  // namespace widgets
