#include "parts/ui/moveentry.h"

#include "parts/domain/countstock.h"

#include <QCoreApplication>

namespace parts::ui {
namespace {

struct MoveEntryText {
    Q_DECLARE_TR_FUNCTIONS(parts::ui::MoveEntry)
};

constexpr int kMostHits = 6;

core::Result<MoveId> count(storage::WriteTx& tx, const MoveEntry& entry) {
    CountDraft found;
    found.place = entry.draft.place;
    found.serial = entry.draft.serial;
    found.countedMilli = entry.draft.qtyMilli;
    found.countedAt = entry.draft.happenedAt;
    found.reason = entry.draft.reason;
    found.document = entry.draft.document;
    CORE_ASSIGN(const std::optional<MoveId> made, countStock(tx, found));
    return made.value_or(MoveId());
}

}  // namespace

QString title(MoveTask task) {
    switch (task) {
    case MoveTask::Receive:
        return MoveEntryText::tr("Receive parts");
    case MoveTask::Issue:
        return MoveEntryText::tr("Issue parts");
    case MoveTask::Transfer:
        return MoveEntryText::tr("Transfer parts");
    case MoveTask::Scrap:
        return MoveEntryText::tr("Scrap parts");
    case MoveTask::Count:
        return MoveEntryText::tr("Count a bin");
    }
    return {};
}

core::Result<MoveId> enter(storage::WriteTx& tx, const MoveEntry& entry) {
    switch (entry.task) {
    case MoveTask::Receive:
        return receiveStock(tx, entry.draft, entry.unitCost);
    case MoveTask::Issue:
        return issueStock(tx, entry.draft, entry.shortage);
    case MoveTask::Transfer:
        return transferStock(tx, entry.draft, entry.to, entry.shortage);
    case MoveTask::Scrap:
        return scrapStock(tx, entry.draft, entry.approval);
    case MoveTask::Count:
        break;
    }
    return count(tx, entry);
}

core::Result<StockDocument> documentNamed(storage::Connection& connection,
                                          const storage::SearchIndex& search, const QString& number,
                                          const QString& otherKind) {
    const QString typed = number.simplified();
    if (typed.isEmpty())
        return StockDocument();
    CORE_ASSIGN(const auto hits, search.search(connection, typed, kMostHits));
    for (const storage::SearchHit& hit : hits)
        if (hit.kind == u"order" && hit.title.compare(typed, Qt::CaseInsensitive) == 0)
            return StockDocument{hit.kind, hit.id, {}, hit.title};
    return StockDocument{otherKind, {}, {}, typed};
}

}  // namespace parts::ui
