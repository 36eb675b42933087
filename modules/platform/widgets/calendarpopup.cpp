#include "widgets/calendarpopup.h"

#include "widgets/theme.h"

#include <QCalendarWidget>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr int kLeastDay = 24;

QLocale localeOf(core::Language language) {
    switch (language) {
    case core::Language::SimplifiedChinese:
        return QLocale(QStringLiteral("zh_CN"));
    case core::Language::TraditionalChinese:
        return QLocale(QStringLiteral("zh_TW"));
    case core::Language::English:
        break;
    }
    return QLocale(QStringLiteral("en_GB"));
}

}  // namespace

CalendarPopup::CalendarPopup(const EntryContext& entry, const core::Date& shown, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setObjectName(QStringLiteral("calendarPopup"));
    setAccessibleName(tr("Calendar"));
    m_calendar->setLocale(localeOf(entry.language));
    m_calendar->setFirstDayOfWeek(entry.formats().firstDayOfWeek());
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::SingleLetterDayNames);
    m_calendar->setFixedSize(10 * fontMetrics().height() + 96, 9 * fontMetrics().height() + 72);
    if (auto* days =
            m_calendar->findChild<QTableView*>(QStringLiteral("qt_calendar_calendarview"))) {
        days->horizontalHeader()->setMinimumSectionSize(kLeastDay);
        days->verticalHeader()->setMinimumSectionSize(kLeastDay);
    }
    // The bar with month and year takes the colour of a selection, as if it were one.
    if (auto* bar = m_calendar->findChild<QWidget*>(QStringLiteral("qt_calendar_navigationbar")))
        bar->setBackgroundRole(QPalette::Base);
    m_calendar->setSelectedDate(shown.toQDate());
    m_calendar->setAccessibleName(tr("Calendar"));
    QTextCharFormat weekend;
    weekend.setForeground(currentTheme().text2);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    m_calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    QTextCharFormat today;
    today.setFontWeight(QFont::DemiBold);
    today.setForeground(currentTheme().accent);
    m_calendar->setDateTextFormat(entry.today().toQDate(), today);

    auto* todayButton = new QPushButton(tr("Today"), this);
    todayButton->setObjectName(QStringLiteral("todayButton"));
    todayButton->setProperty("quiet", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_calendar);
    layout->addWidget(todayButton, 0, Qt::AlignLeft);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::take);
    connect(m_calendar, &QCalendarWidget::activated, this, &CalendarPopup::take);
    connect(todayButton, &QPushButton::clicked, this,
            [this, day = entry.today().toQDate()] { take(day); });
}

void CalendarPopup::showBelow(const QWidget* field) {
    adjustSize();
    QPoint place = field->mapToGlobal(QPoint(0, field->height() + 2));
    if (const QScreen* screen = field->screen()) {
        const QRect free = screen->availableGeometry();
        if (place.y() + height() > free.bottom())
            place = field->mapToGlobal(QPoint(0, -height() - 2));
        place.setX(std::min(place.x(), free.right() - width()));
    }
    move(place);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::take(QDate date) {
    if (const auto picked = core::Date::fromQDate(date))
        Q_EMIT this->picked(*picked);
    close();
}

}  // namespace widgets
