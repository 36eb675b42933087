#pragma once

#include "core/id.h"

#include <QString>
#include <QWidget>

namespace pagekit {

/// The form of one kind of record, as it stands on the kind's page and in the dialog of "New…".
class RecordForm : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// `typed` is what was looked up in vain; `within` the record it will belong to, nil for none.
    virtual void startNew(const QString& typed, const core::RowId& within) = 0;
    virtual void startEdit(const core::RowId& id) = 0;
    virtual void save() = 0;
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// `title` is how the record is called in a sentence.
    void saved(const core::RowId& id, const QString& title);
    void cancelled();
    /// Another record turned out to be the one that is wanted.
    void otherWanted(const core::RowId& id);
};

}  // namespace pagekit
