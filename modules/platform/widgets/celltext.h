#pragma once

#include "widgets/entrycontext.h"

#include <QString>
#include <QVariant>

namespace widgets {

/// How the value of a cell is shown: money and quantities with groups, dates by language.
QString cellText(const QVariant& value, const EntryContext& entry);

/// How it is copied to other programs: plain numbers with a point, ISO dates, no groups.
QString cellPlainText(const QVariant& value, const EntryContext& entry);

/// How it is read aloud.
QString cellSpokenText(const QVariant& value, const EntryContext& entry);

}  // namespace widgets
