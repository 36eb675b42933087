#include "widgets/searchfield.h"

#include "widgets/icons.h"

#include <QAction>
#include <QKeyEvent>

namespace widgets {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("searchEdit"));
    setAccessibleName(tr("Search this list"));
    setClearButtonEnabled(true);
    setMinimumWidth(200);
    setMaximumWidth(320);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &SearchField::tell);
    connect(this, &QLineEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
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
