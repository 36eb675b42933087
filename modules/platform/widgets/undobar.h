#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace widgets {

/// The bar at the bottom that says what was done and, for eight seconds, offers to take it back.
/// While it has the focus or the mouse it stays.
class UndoBar final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kShownMs = 8000;

    explicit UndoBar(QWidget* parent = nullptr);

    using QWidget::show;
    /// Without `undo` it only tells.
    void show(const QString& sentence, std::function<void()> undo = {});
    QString sentence() const;
    /// Whether it is shown and something can be taken back.
    bool isOffering() const;
    /// Takes it back, as the button does.
    void undo();

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void followTheme();

    QLabel* m_text;
    QPushButton* m_undoButton;
    std::function<void()> m_undo;
    QTimer m_timer;
    bool m_following = false;
};

}  // namespace widgets
