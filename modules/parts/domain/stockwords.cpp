#include "parts/domain/stockwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace parts {
namespace {

template <class Enumeration>
struct StockWord {
    Enumeration value;
    const char* code;
    const char* title;
};

constexpr StockWord<BinKind> kBinKinds[] = {
    {BinKind::Centre, "centre", QT_TRANSLATE_NOOP("parts::Stock", "Store of the centre")},
    {BinKind::Van, "van", QT_TRANSLATE_NOOP("parts::Stock", "Van")},
    {BinKind::Person, "person", QT_TRANSLATE_NOOP("parts::Stock", "Person")},
    {BinKind::OldParts, "old_parts", QT_TRANSLATE_NOOP("parts::Stock", "Store of old parts")},
    {BinKind::Quarantine, "quarantine", QT_TRANSLATE_NOOP("parts::Stock", "Quarantine")},
};

constexpr StockWord<StockOwner> kOwners[] = {
    {StockOwner::Own, "own", QT_TRANSLATE_NOOP("parts::Stock", "Own")},
    {StockOwner::ConsignedIn, "consigned_in",
     QT_TRANSLATE_NOOP("parts::Stock", "On consignment here")},
    {StockOwner::ConsignedOut, "consigned_out",
     QT_TRANSLATE_NOOP("parts::Stock", "On consignment elsewhere")},
    {StockOwner::Customer, "customer", QT_TRANSLATE_NOOP("parts::Stock", "Customer's")},
    {StockOwner::Maker, "maker", QT_TRANSLATE_NOOP("parts::Stock", "Maker's")},
};

constexpr StockWord<MoveKind> kMoveKinds[] = {
    {MoveKind::Receive, "receive", QT_TRANSLATE_NOOP("parts::Stock", "Receipt")},
    {MoveKind::Issue, "issue", QT_TRANSLATE_NOOP("parts::Stock", "Issue")},
    {MoveKind::Return, "return", QT_TRANSLATE_NOOP("parts::Stock", "Returned unused")},
    {MoveKind::Transfer, "transfer", QT_TRANSLATE_NOOP("parts::Stock", "Transfer")},
    {MoveKind::Scrap, "scrap", QT_TRANSLATE_NOOP("parts::Stock", "Scrapped")},
    {MoveKind::Count, "count", QT_TRANSLATE_NOOP("parts::Stock", "Stock take")},
    {MoveKind::Reverse, "reverse", QT_TRANSLATE_NOOP("parts::Stock", "Taken back")},
};

constexpr StockWord<Tracking> kTrackings[] = {
    {Tracking::None, "", QT_TRANSLATE_NOOP("parts::Stock", "Not tracked")},
    {Tracking::Serial, "serial", QT_TRANSLATE_NOOP("parts::Stock", "By serial number")},
    {Tracking::Lot, "lot", QT_TRANSLATE_NOOP("parts::Stock", "By lot")},
};

constexpr StockWord<CoreFate> kFates[] = {
    {CoreFate::ToMaker, "to_maker", QT_TRANSLATE_NOOP("parts::Stock", "Back to the maker")},
    {CoreFate::Refurbish, "refurbish", QT_TRANSLATE_NOOP("parts::Stock", "To be refurbished")},
    {CoreFate::Scrap, "scrap", QT_TRANSLATE_NOOP("parts::Stock", "Scrap")},
    {CoreFate::ToCustomer, "to_customer", QT_TRANSLATE_NOOP("parts::Stock", "To the customer")},
};

constexpr StockWord<DepositKind> kDepositKinds[] = {
    {DepositKind::Taken, "taken", QT_TRANSLATE_NOOP("parts::Stock", "Deposit taken")},
    {DepositKind::Refunded, "refunded", QT_TRANSLATE_NOOP("parts::Stock", "Deposit given back")},
    {DepositKind::Kept, "kept", QT_TRANSLATE_NOOP("parts::Stock", "Deposit kept")},
};

template <class Enumeration, size_t N>
const StockWord<Enumeration>& wordOf(const StockWord<Enumeration> (&words)[N], Enumeration value) {
    return *std::find_if(std::begin(words), std::end(words),
                         [value](const auto& word) { return word.value == value; });
}

template <class Enumeration, size_t N>
QString codeIn(const StockWord<Enumeration> (&words)[N], Enumeration value) {
    return QString::fromLatin1(wordOf(words, value).code);
}

template <class Enumeration, size_t N>
QString titleIn(const StockWord<Enumeration> (&words)[N], Enumeration value) {
    return QCoreApplication::translate("parts::Stock", wordOf(words, value).title);
}

template <class Enumeration, size_t N>
Enumeration valueIn(const StockWord<Enumeration> (&words)[N], QStringView code) {
    const auto found = std::find_if(std::begin(words), std::end(words), [code](const auto& word) {
        return code == QLatin1StringView(word.code);
    });
    return found == std::end(words) ? words[0].value : found->value;
}

template <class Enumeration, size_t N>
QList<Enumeration> allIn(const StockWord<Enumeration> (&words)[N]) {
    QList<Enumeration> values;
    for (const auto& word : words)
        values.append(word.value);
    return values;
}

}  // namespace

QString code(BinKind kind) {
    return codeIn(kBinKinds, kind);
}
QString code(StockOwner owner) {
    return codeIn(kOwners, owner);
}
QString code(MoveKind kind) {
    return codeIn(kMoveKinds, kind);
}
QString code(Tracking tracking) {
    return codeIn(kTrackings, tracking);
}

QString code(CoreFate fate) {
    return codeIn(kFates, fate);
}
QString code(DepositKind kind) {
    return codeIn(kDepositKinds, kind);
}

QString title(BinKind kind) {
    return titleIn(kBinKinds, kind);
}
QString title(StockOwner owner) {
    return titleIn(kOwners, owner);
}
QString title(MoveKind kind) {
    return titleIn(kMoveKinds, kind);
}
QString title(Tracking tracking) {
    return titleIn(kTrackings, tracking);
}

QString title(CoreFate fate) {
    return titleIn(kFates, fate);
}
QString title(DepositKind kind) {
    return titleIn(kDepositKinds, kind);
}

BinKind binKind(QStringView word) {
    return valueIn(kBinKinds, word);
}
StockOwner stockOwner(QStringView word) {
    return valueIn(kOwners, word);
}
MoveKind moveKind(QStringView word) {
    return valueIn(kMoveKinds, word);
}
Tracking tracking(QStringView word) {
    return valueIn(kTrackings, word);
}

std::optional<CoreFate> coreFate(QStringView word) {
    return word.isEmpty() ? std::nullopt : std::optional(valueIn(kFates, word));
}

QList<BinKind> allBinKinds() {
    return allIn(kBinKinds);
}
QList<StockOwner> allStockOwners() {
    return allIn(kOwners);
}
QList<Tracking> allTrackings() {
    return allIn(kTrackings);
}

QList<CoreFate> allCoreFates() {
    return allIn(kFates);
}

}  // namespace parts
