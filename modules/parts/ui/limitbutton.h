#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>

class QMenu;
class QPushButton;

namespace parts::ui {

/// A button of a list page that limits the list to one of several: "Bin: all", "Bin: Van 1".
class LimitButton final : public QObject {
    Q_OBJECT
public:
    /// `label` is "Bin: %1"; `all` is what stands there without a limit.
    LimitButton(QPushButton* button, const QString& label, const QString& all);

    /// Takes away what could be chosen before; what is chosen stays where it is offered again.
    void clear();
    void add(const QVariant& value, const QString& text);
    /// A last entry that chooses nothing, such as "Bins…".
    void addWay(const QString& text, std::function<void()> go);
    /// Invalid: no limit.
    const QVariant& value() const { return m_value; }
    /// Chooses without chosen().
    void setValue(const QVariant& value);

Q_SIGNALS:
    /// A person chose something else.
    void chosen();

private:
    void addEntry(const QVariant& value, const QString& text);
    void showValue();

    QPushButton* m_button;
    QMenu* m_menu;
    QString m_label;
    QString m_all;
    QVariant m_value;
};

}  // namespace parts::ui
