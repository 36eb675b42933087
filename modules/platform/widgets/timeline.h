#pragma once

#include "widgets/chip.h"

#include <QList>
#include <QWidget>

namespace widgets {

/// Something that happened: shown as "14:03  Li Na  started the repair", with a chip for a state
/// and a note below.
struct TimelineEvent {
    QString when = {};
    QString who = {};
    QString what = {};
    QString note = {};
    Chip chip = {};  ///< no word: no chip
};

/// What happened to an order or a machine, newest first or last as given.
class Timeline final : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent = nullptr);

    void setEvents(const QList<TimelineEvent>& events);
    int count() const { return m_count; }

private:
    int m_count = 0;
};

}  // namespace widgets
