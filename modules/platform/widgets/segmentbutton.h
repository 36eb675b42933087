#pragma once

#include <QAbstractButton>

#include <optional>

namespace widgets {

/// A segment of Segmented.
class SegmentButton final : public QAbstractButton {
    Q_OBJECT

public:
    SegmentButton(const QString& text, QWidget* parent);

    void setCount(std::optional<qint64> count);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString countText() const;

    std::optional<qint64> m_count;
};

}  // namespace widgets
