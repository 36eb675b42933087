#pragma once

#include <QAbstractButton>

namespace widgets {

/// A figure on the desk: label, number, and below it what it is compared with. A click, Enter or
/// Space opens the rows behind it.
class Tile final : public QAbstractButton {
    Q_OBJECT

public:
    explicit Tile(const QString& label, QWidget* parent = nullptr);

    void setFigure(const QString& value, const QString& note, bool alarming = false);
    /// The number is not read yet.
    void setWaiting();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_value;
    QString m_note;
    bool m_alarming = false;
};

}  // namespace widgets
