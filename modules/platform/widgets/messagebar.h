#pragma once

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace widgets {

/// A sentence across the top of a page: icon, text, at most two actions, close. It is announced to
/// screen readers. Stays until it is closed, acted on or replaced.
class MessageBar final : public QWidget {
    Q_OBJECT

public:
    enum class Level { Info, Success, Warning, Error };

    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit MessageBar(QWidget* parent = nullptr);

    using QWidget::show;
    void show(Level level, const QString& sentence, const QList<Action>& actions = {});
    void dismiss();

    QString sentence() const;
    Level level() const { return m_level; }

Q_SIGNALS:
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setActions(const QList<Action>& actions);
    void followTheme();

    Level m_level = Level::Info;
    QLabel* m_text;
    QHBoxLayout* m_actions;
    QPushButton* m_close;
    bool m_following = false;
};

}  // namespace widgets
