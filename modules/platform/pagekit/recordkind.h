#pragma once

#include "core/result.h"
#include "pagekit/pageregistry.h"
#include "pagekit/recordspage.h"

#include <memory>
#include <utility>

namespace storage {
class Connection;
class SearchIndex;
}  // namespace storage

namespace pagekit {

/// A kind of record with a page of its own, all of it in one description: the page with list, card
/// and form, where search hits open, how other pages look one up, and the form's picture.
///
///     pagekit::RecordKind kind;
///     kind.kind = QStringLiteral("part");
///     …
///     pagekit::addRecordKind(registry, std::move(kind));
struct RecordKind {
    struct Filter {
        QString id;
        Text text;
    };

    QString kind;    ///< "customer"
    QString pageId;  ///< "customers.customers"; columns are remembered by it
    QString pageIcon;
    QString recordIcon;  ///< beside search hits
    int position = 0;    ///< in the side bar
    bool inSideBar = true;
    QString seeRight;  ///< empty: everybody

    Text plural;       ///< "Customers"
    Text newTitle;     ///< "New customer"
    Text newInPicker;  ///< "New customer…"
    Text searchHint;
    Text nothingYet;  ///< what will stand here, while there is none
    Text removed;     ///< "The customer is in the trash."
    Text import;      ///< "Import…" for kinds that can be imported

    QList<Filter> filters;  ///< the first is the usual one
    QString sortColumn;
    bool descending = false;

    std::function<std::unique_ptr<widgets::RowSource>(AppContext&)> makeRows;
    std::function<RecordCard*(AppContext&, QWidget* parent)> makeCard;
    std::function<RecordForm*(AppContext&, QWidget* parent)> makeForm;

    QString editRight;
    QString removeRight;
    RecordsPage::RemoveRecord remove;
    RecordsPage::RemoveRecord restore;

    /// What fits what is typed, nothing typed: the usual ones; see PickerDescription. On a reader's
    /// thread.
    std::function<core::Result<QList<PickerItem>>(storage::Connection&, const storage::SearchIndex&,
                                                  const QString& typed, const core::RowId& within)>
        find;
    std::function<core::Result<PickerItem>(storage::Connection&, const core::RowId&)> describe;

    QString formPicture;  ///< "customers.form"
};

void addRecordKind(PageRegistry& registry, RecordKind kind);

}  // namespace pagekit
