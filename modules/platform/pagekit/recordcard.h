#pragma once

#include "core/id.h"

#include <QWidget>

namespace pagekit {

/// What is known of the record that is marked in a list; nothing is edited in it.
class RecordCard : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Nil shows nothing.
    virtual void show(const core::RowId& id) = 0;
};

}  // namespace pagekit
