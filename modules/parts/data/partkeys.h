#pragma once

#include "parts/domain/part.h"

#include <QStringList>

namespace parts {

/// What is derived from a part's own columns (migration 0011).
struct PartKeys {
    QString name;    ///< the name by its sound; never empty
    QString filter;  ///< what the words of a list's filter are looked for in

    friend bool operator==(const PartKeys&, const PartKeys&) = default;
};

PartKeys keysOf(const Part& part);

/// The words of a list's filter, folded as the filter keys are.
QStringList partFilterWords(const QString& typed);

}  // namespace parts
