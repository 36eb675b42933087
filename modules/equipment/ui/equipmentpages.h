#pragma once

namespace pagekit {
class PageRegistry;
}

namespace equipment::ui {

/// The page of units, their look-up for other pages, and where units open.
void registerIn(pagekit::PageRegistry& registry);

}  // namespace equipment::ui
