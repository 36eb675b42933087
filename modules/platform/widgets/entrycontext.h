#pragma once

#include "core/currency.h"
#include "core/formats.h"
#include "core/localtime.h"
#include "core/timesource.h"

#include <QTimeZone>

namespace widgets {

/// What typed values are read and written by: the language, the centre's zone and currency, and
/// where "today" comes from. `time` outlives every editor.
struct EntryContext {
    core::Language language = core::Language::English;
    QTimeZone zone = QTimeZone::systemTimeZone();
    core::Currency currency = core::Currency::cny();
    const core::TimeSource* time = nullptr;

    core::Formats formats() const { return core::Formats(language); }
    core::Date today() const {
        static const core::SystemTimeSource system;
        return core::dateOf((time ? *time : system).now(), zone);
    }
};

}  // namespace widgets
