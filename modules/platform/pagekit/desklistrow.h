#pragma once

#include "pagekit/desklistcard.h"

#include <QAbstractButton>

namespace pagekit {

/// One record of a DeskListCard: a click, Enter or Space opens it.
class DeskListRow final : public QAbstractButton {
    Q_OBJECT
public:
    DeskListRow(const DeskList::Row& row, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    DeskList::Row m_row;
};

}  // namespace pagekit
