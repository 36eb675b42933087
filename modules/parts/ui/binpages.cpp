#include "parts/ui/binpages.h"

#include "parts/domain/savebin.h"
#include "parts/domain/stockrights.h"
#include "parts/ui/bincardview.h"
#include "parts/ui/binform.h"
#include "parts/ui/binlistsource.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

pagekit::Text binText(const char* source) {
    return [source] { return QCoreApplication::translate("parts::ui::BinPages", source); };
}

void addBinFilter(pagekit::RecordKind& kind, const char* id, const char* title) {
    kind.filters.append({QString::fromLatin1(id), binText(title)});
}

}  // namespace

pagekit::RecordKind binKind() {
    pagekit::RecordKind kind;
    kind.kind = QStringLiteral("bin");
    kind.pageId = QStringLiteral("parts.bins");
    kind.pageIcon = QStringLiteral("building-warehouse");
    kind.recordIcon = QStringLiteral("building-warehouse");
    kind.position = 49;
    kind.inSideBar = false;
    kind.plural = binText(QT_TRANSLATE_NOOP("parts::ui::BinPages", "Bins"));
    kind.newTitle = binText(QT_TRANSLATE_NOOP("parts::ui::BinPages", "New bin"));
    kind.newInPicker = binText(QT_TRANSLATE_NOOP("parts::ui::BinPages", "New bin…"));
    kind.searchHint = binText(QT_TRANSLATE_NOOP("parts::ui::BinPages", "Name"));
    kind.nothingYet = binText(QT_TRANSLATE_NOOP(
        "parts::ui::BinPages",
        "Where parts lie: the store of the centre, vans, people's bags, the store of old parts "
        "and quarantine. Add the first one, then receive parts into it."));
    kind.removed = binText(QT_TRANSLATE_NOOP("parts::ui::BinPages", "The bin is in the trash."));
    addBinFilter(kind, "all", QT_TRANSLATE_NOOP("parts::ui::BinPages", "All"));
    addBinFilter(kind, "centre", QT_TRANSLATE_NOOP("parts::ui::BinPages", "In the centre"));
    addBinFilter(kind, "abroad", QT_TRANSLATE_NOOP("parts::ui::BinPages", "Vans and people"));
    addBinFilter(kind, "old_parts", QT_TRANSLATE_NOOP("parts::ui::BinPages", "Old parts"));
    addBinFilter(kind, "quarantine", QT_TRANSLATE_NOOP("parts::ui::BinPages", "Quarantine"));
    addBinFilter(kind, "trash", QT_TRANSLATE_NOOP("parts::ui::BinPages", "Trash"));
    kind.sortColumn = QStringLiteral("name");
    kind.makeRows = binRows;
    kind.makeCard = [](pagekit::AppContext& context, QWidget* parent) {
        return new BinCardView(context, parent);
    };
    kind.makeForm = [](pagekit::AppContext& context, QWidget* parent) {
        return new BinForm(context, parent);
    };
    kind.editRight = editBinsRight().id;
    kind.removeRight = editBinsRight().id;
    kind.remove = [](storage::WriteTx& tx, const core::RowId& id) {
        return removeBin(tx, BinId(id));
    };
    kind.restore = [](storage::WriteTx& tx, const core::RowId& id) {
        return restoreBin(tx, BinId(id));
    };
    kind.formPicture = QStringLiteral("parts.bin");
    return kind;
}

}  // namespace parts::ui
