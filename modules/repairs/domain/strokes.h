#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QPoint>
#include <QSize>

namespace repairs {

/// A signature as the pen drew it: paths in a field of a certain size, x to the right and y
/// downwards, so that it is sharp on paper of any resolution.
struct Strokes {
    QSize field;
    QList<QList<QPoint>> paths;

    /// No path with more than one point: nobody signed.
    bool isEmpty() const;
    friend bool operator==(const Strokes&, const Strokes&) = default;
};

/// The bytes of order_signature.strokes: version, field and points as differences in variable
/// length, about two bytes a point.
QByteArray encoded(const Strokes& strokes);
/// Code "signature/unreadable" for bytes that encoded() did not make; at most 20,000 points.
core::Result<Strokes> decodedStrokes(const QByteArray& bytes);

}  // namespace repairs
