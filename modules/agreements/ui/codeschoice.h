#pragma once

#include "agreements/ui/termoffer.h"

#include <QComboBox>
#include <QPushButton>

namespace agreements::ui {

/// One of the offered codes. A code that is not offered is kept and shown as it is called.
class CodeChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit CodeChoice(QWidget* parent);

    void offer(const OfferedCodes& codes);
    QString code() const { return currentData().toString(); }
    void setCode(const QString& code);

Q_SIGNALS:
    void edited();

protected:
    void wheelEvent(QWheelEvent* event) override;
};

/// Any of the offered codes, in a menu that opens with Space or Alt+Down and stays open while
/// entries are ticked.
class CodesChoice final : public QPushButton {
    Q_OBJECT
public:
    explicit CodesChoice(QWidget* parent);

    void offer(const OfferedCodes& codes);
    /// A null text among them stands for "not known".
    QStringList codes() const;
    void setCodes(const QStringList& codes);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showChosen();
    void fitText();
};

/// A number, or the blank or fact that holds it: typed or chosen.
class AmountChoice final : public QComboBox {
    Q_OBJECT
public:
    explicit AmountChoice(QWidget* parent);

    /// Codes as those of TermOffer::numbers().
    void offer(const OfferedCodes& numbers);
    bool isBlank() const { return currentText().trimmed().isEmpty(); }
    void setBlank();
    /// Zero where what is typed is no number.
    Amount amount() const;
    void setAmount(const Amount& amount);

Q_SIGNALS:
    void edited();

protected:
    void wheelEvent(QWheelEvent* event) override;
};

}  // namespace agreements::ui
