#include "widgets/timeline.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr int kRail = 24;
constexpr int kDotRadius = 4;

/// One event with its part of the rail on the left.
class EventRow final : public QWidget {
public:
    EventRow(const TimelineEvent& event, bool first, bool last, QWidget* parent)
        : QWidget(parent), m_family(event.chip.family), m_first(first), m_last(last) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(kRail, 2, 0, size::kStep3);
        column->setSpacing(2);
        auto* head = new QHBoxLayout;
        head->setSpacing(size::kStep2);
        head->setAlignment(Qt::AlignTop);
        if (!event.what.isEmpty()) {
            auto* what = new TextLabel(event.what, TextRole::Body, Ink::Text, this);
            what->setWordWrap(true);
            what->setMinimumHeight(size::kChipHeight);
            what->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
            what->setTextFormat(Qt::PlainText);
            head->addWidget(what, 1);
        }
        if (!event.chip.word.isEmpty())
            head->addWidget(new ChipLabel(event.chip, this), 0, Qt::AlignTop);
        // A bare state is what happened: its chip stands where words would.
        if (event.what.isEmpty())
            head->addStretch(1);
        column->addLayout(head);
        if (!event.note.isEmpty()) {
            auto* note = new TextLabel(event.note, TextRole::Body, Ink::Secondary, this);
            note->setWordWrap(true);
            note->setTextFormat(Qt::PlainText);
            column->addWidget(note);
        }
        const QString who =
            event.who.isEmpty() ? event.when : QStringLiteral("%1 · %2").arg(event.when, event.who);
        column->addWidget(new TextLabel(who, TextRole::Secondary, Ink::Secondary, this));
        QStringList spoken{event.when, event.who, event.what, event.chip.word, event.note};
        spoken.removeAll(QString());
        setAccessibleName(spoken.join(QStringLiteral(", ")));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = currentTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const qreal x = kDotRadius + 2;
        const qreal dot = 2 + std::max(fontMetrics().height(), size::kChipHeight) / 2.0;
        painter.setPen(QPen(theme.line, 2));
        if (!m_first)
            painter.drawLine(QPointF(x, 0), QPointF(x, dot - kDotRadius - 3));
        if (!m_last)
            painter.drawLine(QPointF(x, dot + kDotRadius + 3), QPointF(x, height()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.pair(m_family).ink);
        painter.drawEllipse(QPointF(x, dot), kDotRadius, kDotRadius);
    }

private:
    Family m_family;
    bool m_first;
    bool m_last;
};

}  // namespace

Timeline::Timeline(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setAccessibleName(tr("History"));
}

void Timeline::setEvents(const QList<TimelineEvent>& events) {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_count = int(events.size());
    for (int i = 0; i < events.size(); ++i)
        layout()->addWidget(new EventRow(events.at(i), i == 0, i == events.size() - 1, this));
}

}  // namespace widgets
