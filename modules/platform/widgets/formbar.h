#pragma once

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace widgets {

/// The bar below a form that does not scroll: what else can be done (print) on the left, cancel and
/// save on the right. Save is the accent button.
class FormBar final : public QWidget {
    Q_OBJECT

public:
    explicit FormBar(const QString& saveText, QWidget* parent = nullptr);

    QPushButton* saveButton() const { return m_save; }
    QPushButton* cancelButton() const { return m_cancel; }
    /// A button on the left; `keyHint` such as "F9".
    QPushButton* addLeft(const QString& text, const QString& objectName,
                         const QString& keyHint = {});
    /// While a save runs, nothing can be pressed twice.
    void setBusy(bool busy);

Q_SIGNALS:
    void saved();
    void cancelled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QHBoxLayout* m_left;
    QPushButton* m_cancel;
    QPushButton* m_save;
    bool m_hasKeys = false;
};

}  // namespace widgets
