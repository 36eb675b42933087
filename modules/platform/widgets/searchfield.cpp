#include "widgets/searchfield.h"

#include "widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

#include <algorithm>

namespace widgets {
namespace {

constexpr int kUsualWidth = 320;
constexpr int kWidest = 520;
constexpr int kIconsWidth = 80;  // of the glass, the cross to clear and the padding

}  // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("searchEdit"));
    setAccessibleName(tr("Search this list"));
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    setMaximumWidth(kUsualWidth);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
}

void SearchField::setHint(const QString& hint) {
    setPlaceholderText(hint);
    fitHint();
}

void SearchField::changeEvent(QEvent* event) {
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHint();
}

void SearchField::fitHint() {
    const int needed = fontMetrics().horizontalAdvance(placeholderText()) + kIconsWidth;
    setMaximumWidth(std::clamp(needed, kUsualWidth, kWidest));
}

void SearchField::tell() {
    m_rest.stop();
    const QString typed = text().simplified();
    if (typed == m_told)
        return;
    m_told = typed;
    Q_EMIT searched(typed);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tell();
        Q_EMIT left();
        return;
    case Qt::Key_Down:
        tell();
        Q_EMIT left();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            tell();
            return;
        }
        event->ignore();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

}  // namespace widgets
