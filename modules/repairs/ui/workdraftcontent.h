#pragma once

#include "repairs/domain/orderparts.h"

#include <QList>
#include <QVariantList>

namespace repairs::ui {

/// Findings and lines as plain values, so that a draft of them can be kept.
QVariantList contentOf(const QList<OrderFinding>& findings);
QVariantList contentOf(const QList<OrderLine>& lines);
QList<OrderFinding> findingsFrom(const QVariantList& content);
QList<OrderLine> linesFrom(const QVariantList& content);

}  // namespace repairs::ui
