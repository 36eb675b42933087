#pragma once

#include <QLineEdit>
#include <QTimer>

namespace widgets {

/// The search field of a list. Tells what is typed when the typing rests for a moment; Enter tells
/// at once; Escape empties it; Down leaves it for the list.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    static constexpr int kRestMs = 60;

    explicit SearchField(QWidget* parent = nullptr);

    /// The hint in the empty field, which grows to show it whole where there is room.
    void setHint(const QString& hint);

Q_SIGNALS:
    void searched(const QString& text);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitHint();
    void tell();

    QTimer m_rest;
    QString m_told;
};

}  // namespace widgets
