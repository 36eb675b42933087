#include "pagekit/listlayout.h"

#include "modulekit/personalsettings.h"
#include "pagekit/appcontext.h"
#include "widgets/listpage.h"
#include "widgets/tableview.h"

namespace pagekit {

void keepListLayout(widgets::ListPage& list, AppContext& context, const QString& name) {
    const QString key = QStringLiteral("lists/") + name;
    QSettings& store = context.personal.store();
    if (store.contains(key))
        list.table().restoreLayoutState(store.value(key).toMap());
    QObject::connect(&list, &widgets::ListPage::layoutEdited, &list,
                     [&list, &store, key] { store.setValue(key, list.table().layoutState()); });
}

}  // namespace pagekit
