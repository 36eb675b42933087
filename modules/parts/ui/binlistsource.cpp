#include "parts/ui/binlistsource.h"

#include "parts/data/binlist.h"
#include "parts/domain/stockwords.h"

#include "core/money.h"
#include "pagekit/recordlist.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

QString binColumn(const char* source) {
    return QCoreApplication::translate("parts::ui::BinListSource", source);
}

BinFilter binFilterOf(const widgets::RowQuery& query) {
    BinFilter filter;
    filter.text = query.text;
    filter.inTrash = query.filter == u"trash";
    filter.isAbroad = query.filter == u"abroad";
    if (query.filter == u"centre")
        filter.kind = BinKind::Centre;
    if (query.filter == u"old_parts")
        filter.kind = BinKind::OldParts;
    if (query.filter == u"quarantine")
        filter.kind = BinKind::Quarantine;
    return filter;
}

}  // namespace

std::unique_ptr<widgets::RowSource> binRows(pagekit::AppContext& context) {
    auto rows = pagekit::recordList(context, binList());
    rows->filterBy(binFilterOf);
    rows->mutedWhen(&BinRow::isRemoved);
    rows->column("name", binColumn(QT_TRANSLATE_NOOP("parts::ui::BinListSource", "Name")), 200,
                 &BinRow::name)
        .sortedBy(BinOrder::Name)
        .stretched();
    rows->column("kind", binColumn(QT_TRANSLATE_NOOP("parts::ui::BinListSource", "Kind")), 150,
                 [](const BinRow& row) { return title(row.kind); });
    rows->column("holder", binColumn(QT_TRANSLATE_NOOP("parts::ui::BinListSource", "Holder")), 120,
                 &BinRow::holderName);
    rows->column("places",
                 binColumn(QT_TRANSLATE_NOOP("parts::ui::BinListSource", "Kinds of parts")), 110,
                 [](const BinRow& row) { return row.places; })
        .right();
    rows->column("value", binColumn(QT_TRANSLATE_NOOP("parts::ui::BinListSource", "Value")), 120,
                 [](const BinRow& row) {
                     return core::Money{row.valueMinor, row.currency};
                 })
        .right();
    return rows;
}

}  // namespace parts::ui
