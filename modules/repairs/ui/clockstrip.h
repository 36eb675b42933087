#pragma once

#include "agreements/domain/clockreading.h"

#include <QWidget>

namespace repairs::ui {

/// A clock along time: what was worked, paused and closed, and where it is due. Meant to be read
/// beside its words, which it also gives to screen readers.
class ClockStrip final : public QWidget {
    Q_OBJECT
public:
    explicit ClockStrip(QWidget* parent = nullptr);

    void setReading(const agreements::ClockReading& reading);

    QSize sizeHint() const override { return {240, 14}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    agreements::ClockReading m_reading;
};

}  // namespace repairs::ui
