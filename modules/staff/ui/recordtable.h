#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QTableWidget;

namespace widgets {
class TextLabel;
}

namespace staff::ui {

/// A short list on a page of the settings with buttons to add, change and remove. Insert adds,
/// Enter or a double click changes, Delete removes. GUI thread.
class RecordTable final : public QWidget {
    Q_OBJECT
public:
    struct Texts {
        QString heading;
        QStringList columns;  ///< the last one takes what width is left
        QString add;
        QString empty;  ///< what belongs here
    };
    struct Row {
        QString key;
        QStringList cells;
        bool muted = false;  ///< of no effect any more
    };

    /// `name` is the object name of the table; its buttons are called after it.
    RecordTable(const QString& name, const Texts& texts, QWidget* parent);

    /// The row that was current stays so, where it is still there.
    void setRows(const QList<Row>& rows);
    /// Empty without a row.
    QString currentKey() const;
    /// One more button; one that `needsRow` can only be pressed with a current row.
    QPushButton* addButton(const QString& text, const QString& objectName, bool needsRow);
    void removeRemoveButton();
    void setEditable(bool editable);
    QTableWidget* table() const { return m_table; }

Q_SIGNALS:
    void addRequested();
    void editRequested(const QString& key);
    void removeRequested(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QPushButton* makeButton(const QString& text, const QString& objectName);
    void updateButtons();
    void edit();
    void remove();

    QTableWidget* m_table;
    widgets::TextLabel* m_empty;
    QHBoxLayout* m_buttons;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QList<QPushButton*> m_ofRow;
    QList<QPushButton*> m_always;
    QStringList m_keys;
    bool m_isEditable = true;
};

}  // namespace staff::ui
