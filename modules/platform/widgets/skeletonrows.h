#pragma once

#include <QWidget>

namespace widgets {

/// Grey bars where the rows of a list will stand, shown when reading takes longer than 200 ms.
class SkeletonRows final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kDelayMs = 200;

    explicit SkeletonRows(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace widgets
