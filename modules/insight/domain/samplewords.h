#pragma once

#include "parts/domain/part.h"
#include "repairs/domain/orderparts.h"

#include <QList>
#include <QStringList>

namespace insight {

/// A trouble as it recurs in a workshop: what the caller says, what was found and done, and what is
/// charged. Money in minor units.
struct SampleTrouble {
    const char* reported;
    repairs::CauseCode causeCode;
    const char* cause;
    const char* measure;
    int part;  ///< index into sampleParts(), -1 for none
    int minutes;
    int labourMinor;
};

struct SampleModel {
    const char* brand;
    const char* name;
};

/// A kind of appliance with what breaks on it. `season` has a figure a month: how often it fails.
struct SampleProduct {
    const char* category;
    const char* group;
    const char* serialFront;
    QList<SampleModel> models;
    QList<SampleTrouble> troubles;
    int season[12];
    bool isVehicle = false;  ///< has a number plate
};

struct SamplePart {
    const char* number;
    const char* name;
    const char* unitOfMeasure;
    int priceMinor;
    const char* category;
    int minPieces = 0;  ///< 0: not kept in stock
    int maxPieces = 0;
    bool isOldForNew = false;
    parts::Tracking tracking = parts::Tracking::None;
};

const QList<SampleProduct>& sampleProducts();
const QList<SamplePart>& sampleParts();

/// Words of which names and addresses are put together.
struct SampleWords {
    QStringList surnames;
    QStringList givenNames;
    QStringList firms;
    QStringList trades;
    QStringList streets;
    QStringList engineers;
    QStringList expectations;
    QStringList accessories;
    QStringList notes;
};
const SampleWords& sampleWords();

}  // namespace insight
