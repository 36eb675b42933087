#pragma once

#include <QWidget>

class QHBoxLayout;

namespace widgets {

/// A heading of 11 pt over a part of a page, with room for a button on the right.
class SectionHeading final : public QWidget {
    Q_OBJECT

public:
    explicit SectionHeading(const QString& text, QWidget* parent = nullptr);

    void addAction(QWidget* widget);

private:
    QHBoxLayout* m_row;
};

}  // namespace widgets
