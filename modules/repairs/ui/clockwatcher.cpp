#include "repairs/ui/clockwatcher.h"

#include "agreements/domain/verdictwords.h"
#include "core/timesource.h"
#include "identity/session.h"
#include "pagekit/navigator.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

namespace repairs::ui {
namespace {

Q_LOGGING_CATEGORY(lcClocks, "aftercare.clocks")

constexpr int kFirstLookMs = 4000;  // after the first paint
constexpr int kBetweenLooksMs = 30'000;

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(repairs::ui::ClockWatcher)
};

/// Of those that are overdue, or of those that will be due; empty where there are none.
QString sentenceOfKind(const QList<ClockNotice>& notices, bool isRed, const core::Formats& formats,
                       const QTimeZone& zone) {
    const auto isKind = [isRed](const ClockNotice& one) { return one.isRed == isRed; };
    const auto first = std::ranges::find_if(notices, isKind);
    if (first == notices.end())
        return {};
    const QString due = formats.dateTime(first->dueAt, zone);
    const QString what = agreements::deadlineTitle(first->what);
    const QString sentence =
        isRed ? NoticeText::tr("%1: %2 is overdue since %3.").arg(first->number, what, due)
              : NoticeText::tr("%1: %2 is due %3.").arg(first->number, what, due);
    const auto more = int(std::ranges::count_if(notices, isKind)) - 1;
    if (more == 0)
        return sentence;
    return isRed ? NoticeText::tr("%1 %n more clock(s) are overdue.", nullptr, more).arg(sentence)
                 : NoticeText::tr("%1 %n more clock(s) will be due soon.", nullptr, more)
                       .arg(sentence);
}

}  // namespace

QString noticeSentence(const QList<ClockNotice>& notices, const core::Formats& formats,
                       const QTimeZone& zone) {
    QStringList sentences{sentenceOfKind(notices, true, formats, zone),
                          sentenceOfKind(notices, false, formats, zone)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

ClockWatcher::ClockWatcher(pagekit::AppContext& context, QObject* parent)
    : QObject(parent), m_context(context) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ClockWatcher::look);
    m_timer.start(kFirstLookMs);
}

void ClockWatcher::look() {
    m_timer.start(kBetweenLooksMs);
    const core::RowId centre = m_context.session.actor().centre;
    if (!m_context.session.isSignedIn() || centre.isNil())
        return;
    auto read = m_context.database.read(
        [centre, now = m_context.time.now()](storage::Connection& connection) {
            return clockNotices(connection, centre, now);
        });
    pagekit::onAnswer(this, read, [this](const core::Result<QList<ClockNotice>>& notices) {
        if (!notices)
            qCWarning(lcClocks).noquote() << notices.error().code << notices.error().detail;
        else if (!notices->isEmpty())
            take();
    });
}

void ClockWatcher::take() {
    const storage::Actor& actor = m_context.session.actor();
    auto written = m_context.database.write(
        actor, [centre = actor.centre, now = m_context.time.now()](storage::WriteTx& tx) {
            return takeClockNotices(tx, centre, now);
        });
    pagekit::withResult(this, m_context.presenter, written,
                        [this](const QList<ClockNotice>& notices) { tell(notices); });
}

void ClockWatcher::tell(const QList<ClockNotice>& notices) {
    if (notices.isEmpty())
        return;
    pagekit::Navigator& navigator = m_context.navigator;
    const bool isOne = notices.size() == 1;
    const bool isRed = notices.first().isRed;
    const auto show = [&navigator, isOne, isRed, order = notices.first().order] {
        if (isOne)
            navigator.openRecord(QStringLiteral("order"), order.row());
        else
            navigator.openPage(QStringLiteral("repairs.due"),
                               {{QStringLiteral("filter"),
                                 isRed ? QStringLiteral("red") : QStringLiteral("all")}});
    };
    m_context.presenter.showNotice(
        noticeSentence(notices, m_context.entry.formats(), m_context.entry.zone),
        {isOne ? tr("Open the order") : tr("Show them"), show});
}

}  // namespace repairs::ui
