#pragma once

#include <QWidget>

#include <functional>

class QGridLayout;

namespace pagekit {

/// Labels with values in two columns, to be read and not edited. Empty values are left out; a value
/// with an action is a link.
class FactGrid final : public QWidget {
    Q_OBJECT
public:
    explicit FactGrid(QWidget* parent);

    void add(const QString& label, const QString& value, std::function<void()> open = {});
    /// Across both columns, for text of several lines.
    void addWide(const QString& label, const QString& value);

private:
    QWidget* cell(const QString& label, const QString& value, std::function<void()> open);

    QGridLayout* m_layout;
    int m_row = 0;
    int m_column = 0;
};

}  // namespace pagekit
