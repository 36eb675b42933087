#pragma once

#include <QFrame>
#include <QList>

class QListView;
class QStandardItemModel;

namespace widgets {

/// The list below a lookup field. A child of the window and no window of its own, so that the
/// field keeps the keyboard and the input method.
class ChoicePopup final : public QFrame {
    Q_OBJECT

public:
    struct Entry {
        QString title;
        QString subtitle;
        bool action = false;  ///< drawn as a command, such as "New customer…"
    };

    explicit ChoicePopup(QWidget* field);

    /// Marks the first entry. `emptyText` is shown when there is none.
    void setEntries(const QList<Entry>& entries, const QString& emptyText);
    int currentRow() const;
    /// Moves the mark; stops at the ends.
    void move(int steps);

Q_SIGNALS:
    void rowClicked(int row);

private:
    void place(int rows);

    QWidget* m_field;
    QStandardItemModel* m_model;
    QListView* m_view;
};

}  // namespace widgets
