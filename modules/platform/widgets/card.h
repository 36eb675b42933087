#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace widgets {

class TextLabel;

/// A rounded sheet on the ground of the window. Either a column of contents with an optional title,
/// or one widget that fills it to the edge (a table), whose corners are rounded too.
class Card final : public QWidget {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    explicit Card(const QString& title, QWidget* parent = nullptr);

    /// Where contents go.
    QVBoxLayout* body() const { return m_body; }
    /// Puts a button or a link to the right of the title.
    void addToTitle(QWidget* widget);
    void setTitle(const QString& title);
    /// Padding inside of the card; 16, 20 for forms.
    void setPadding(int padding);
    void setFilling(QWidget* content);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_titleRow = nullptr;
    TextLabel* m_title = nullptr;
    QWidget* m_corners = nullptr;
};

}  // namespace widgets
