#include "agreements/ui/codeschoice.h"

#include "agreements/domain/termreading.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMouseEvent>
#include <QWheelEvent>

namespace agreements::ui {
namespace {

constexpr int kChoiceWidth = 14;
constexpr int kLeastWidth = 120;
constexpr int kArrowWidth = 48;

const QString kFactCode = QStringLiteral("fact ");
const QString kVariableCode = QStringLiteral("variable ");

}  // namespace

CodeChoice::CodeChoice(QWidget* parent) : QComboBox(parent) {
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(kChoiceWidth);
    connect(this, &QComboBox::activated, this, &CodeChoice::edited);
}

void CodeChoice::offer(const OfferedCodes& codes) {
    const QSignalBlocker quiet(this);
    const QString before = code();
    clear();
    for (const OfferedCode& one : codes)
        addItem(one.title, one.code);
    setCode(before);
}

void CodeChoice::setCode(const QString& code) {
    const QSignalBlocker quiet(this);
    int index = findData(code);
    if (index < 0 && !code.isEmpty()) {
        addItem(spokenCode(code), code);
        index = count() - 1;
    }
    setCurrentIndex(index);
    setToolTip(currentText());
}

void CodeChoice::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

CodesChoice::CodesChoice(QWidget* parent) : QPushButton(parent) {
    // As wide as there is room: what does not fit is elided, and whole in the tool tip.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setMinimumWidth(kLeastWidth);
    auto* menu = new QMenu(this);
    menu->installEventFilter(this);
    setMenu(menu);
    showChosen();
}

void CodesChoice::offer(const OfferedCodes& codes) {
    const QStringList before = this->codes();
    menu()->clear();
    for (const OfferedCode& one : codes) {
        QAction* action = menu()->addAction(QString(one.title).replace(u'&', QLatin1String("&&")));
        action->setCheckable(true);
        action->setData(one.code);
        connect(action, &QAction::triggered, this, [this] {
            showChosen();
            Q_EMIT edited();
        });
    }
    setCodes(before);
}

QStringList CodesChoice::codes() const {
    QStringList chosen;
    for (const QAction* action : menu()->actions())
        if (action->isChecked())
            chosen.append(action->data().toString());
    return chosen;
}

void CodesChoice::setCodes(const QStringList& codes) {
    for (QAction* action : menu()->actions()) {
        const QString code = action->data().toString();
        bool isChosen = false;
        for (const QString& one : codes)
            isChosen = isChosen || one == code;
        action->setChecked(isChosen);
    }
    showChosen();
}

bool CodesChoice::eventFilter(QObject* watched, QEvent* event) {
    // Ticking an entry leaves the menu open: several are chosen in one go.
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched == menu() &&
        (event->type() == QEvent::MouseButtonRelease || (key && key->key() == Qt::Key_Space))) {
        if (QAction* action = menu()->activeAction()) {
            action->trigger();
            return true;
        }
    }
    return QPushButton::eventFilter(watched, event);
}

void CodesChoice::showChosen() {
    QStringList titles;
    for (const QAction* action : menu()->actions())
        if (action->isChecked())
            titles.append(action->text());
    setToolTip(titles.isEmpty() ? tr("Choose…") : titles.join(QStringLiteral(" · ")));
    fitText();
}

void CodesChoice::fitText() {
    setText(fontMetrics().elidedText(toolTip(), Qt::ElideRight, width() - kArrowWidth));
}

void CodesChoice::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    fitText();
}

AmountChoice::AmountChoice(QWidget* parent) : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    lineEdit()->setPlaceholderText(tr("Amount"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    connect(this, &QComboBox::activated, this, &AmountChoice::edited);
    connect(lineEdit(), &QLineEdit::textEdited, this, &AmountChoice::edited);
}

void AmountChoice::offer(const OfferedCodes& numbers) {
    const QSignalBlocker quiet(this);
    const Amount before = amount();
    clear();
    for (const OfferedCode& one : numbers)
        addItem(one.title, one.code);
    setAmount(before);
}

Amount AmountChoice::amount() const {
    const QString typed = currentText().trimmed();
    Amount amount;
    const int index = findText(typed);
    if (index >= 0) {
        const QString code = itemData(index).toString();
        amount.from = code.startsWith(kFactCode) ? Amount::From::Fact : Amount::From::Variable;
        amount.name = code.section(u' ', 1);
        return amount;
    }
    amount.constant = typed.toLongLong();
    return amount;
}

void AmountChoice::setAmount(const Amount& amount) {
    const QSignalBlocker quiet(this);
    if (amount.from == Amount::From::Constant) {
        setCurrentIndex(-1);
        setEditText(QString::number(amount.constant));
        return;
    }
    const QString code =
        (amount.from == Amount::From::Fact ? kFactCode : kVariableCode) + amount.name;
    int index = findData(code);
    if (index < 0) {
        addItem(spokenCode(amount.name), code);
        index = count() - 1;
    }
    setCurrentIndex(index);
}

void AmountChoice::setBlank() {
    const QSignalBlocker quiet(this);
    setCurrentIndex(-1);
    setEditText(QString());
}

void AmountChoice::wheelEvent(QWheelEvent* event) {
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

}  // namespace agreements::ui
