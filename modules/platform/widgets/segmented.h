#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

#include <optional>

class QButtonGroup;

namespace widgets {

class SegmentButton;

/// One of several, all of them in sight: the saved filters of a list with their counts, or a
/// period. Arrow keys move, each segment is a radio button to screen readers.
class Segmented final : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(QWidget* parent = nullptr);

    /// The first segment is the chosen one until setCurrent().
    void add(const QString& id, const QString& text);
    void clear();
    /// A number behind the text; nullopt takes it away.
    void setCount(const QString& id, std::optional<qint64> count);
    QString current() const { return m_current; }
    /// Chooses without currentChanged().
    void setCurrent(const QString& id);
    int count() const { return int(m_buttons.size()); }

Q_SIGNALS:
    /// A person chose another segment.
    void currentChanged(const QString& id);

private:
    QButtonGroup* m_group;
    QHash<QString, SegmentButton*> m_buttons;
    QString m_current;
};

}  // namespace widgets
