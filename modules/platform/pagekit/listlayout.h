#pragma once

#include <QString>

namespace widgets {
class ListPage;
}

namespace pagekit {

struct AppContext;

/// Gives a list the columns, widths and order this person left it with, and keeps what is changed,
/// by the name of the list. Call once, before the list is shown.
void keepListLayout(widgets::ListPage& list, AppContext& context, const QString& name);

}  // namespace pagekit
