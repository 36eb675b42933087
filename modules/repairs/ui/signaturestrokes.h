#pragma once

#include "repairs/domain/strokes.h"
#include "widgets/signaturepad.h"

#include <QList>
#include <QPolygonF>

namespace repairs::ui {

/// From the pad to what is stored, in tenths of the pad's unit.
Strokes strokesOf(const widgets::Signature& signature);

/// What is stored, as paths for printing; empty where it cannot be read.
QList<QPolygonF> pathsOf(const QByteArray& strokes);

}  // namespace repairs::ui
