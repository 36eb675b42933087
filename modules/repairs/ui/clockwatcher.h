#pragma once

#include "pagekit/appcontext.h"
#include "repairs/data/clocknotices.h"

#include <QObject>
#include <QTimer>

namespace repairs::ui {

/// Tells people of the clocks of their centre that will be due soon or are overdue, each once
/// (takeClockNotices()). Looks twice a minute by a time that is injected. GUI thread.
class ClockWatcher final : public QObject {
    Q_OBJECT
public:
    ClockWatcher(pagekit::AppContext& context, QObject* parent);

    /// Looks now; what is found is told when it has been read.
    void look();

private:
    void take();
    void tell(const QList<ClockNotice>& notices);

    pagekit::AppContext& m_context;
    QTimer m_timer;
};

/// What is said of several notices at once, none of them empty: "Visit of WX2607-7K-0001 is overdue
/// since 14:00." with how many more there are.
QString noticeSentence(const QList<ClockNotice>& notices, const core::Formats& formats,
                       const QTimeZone& zone);

}  // namespace repairs::ui
