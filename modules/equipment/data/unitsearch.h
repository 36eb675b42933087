#pragma once

#include "storage/searchindex.h"

namespace equipment {

/// "unit": found by number, serial, VIN, plate, batch, the serials of its components, by brand,
/// category and model and by the note. Its owner is not in the document: owners have a kind of
/// their own.
storage::SearchKind unitSearchKind();

}  // namespace equipment
