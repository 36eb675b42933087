#include "parts/ui/exceptionwords.h"

#include "parts/ui/stockfigures.h"

#include <QCoreApplication>

#include <cstdlib>

namespace parts::ui {
namespace {

struct ExceptionWords {
    Q_DECLARE_TR_FUNCTIONS(parts::ui::ExceptionWords)
};

}  // namespace

QString title(StockExceptionKind kind) {
    switch (kind) {
    case StockExceptionKind::Short:
        return ExceptionWords::tr("Went out short");
    case StockExceptionKind::Negative:
        return ExceptionWords::tr("Below zero");
    case StockExceptionKind::OverReserved:
        return ExceptionWords::tr("Too much reserved");
    case StockExceptionKind::SerialTwice:
        return ExceptionWords::tr("Serial entered twice");
    case StockExceptionKind::BeforeCount:
        return ExceptionWords::tr("Entered after the count");
    case StockExceptionKind::ReversedTwice:
        return ExceptionWords::tr("Taken back twice");
    }
    return {};
}

QString explanationOf(const StockException& exception, const QString& unitOfMeasure,
                      const QString& who) {
    const QString quantity = withUnit(std::abs(exception.qtyMilli), unitOfMeasure);
    switch (exception.kind) {
    case StockExceptionKind::Short:
        return ExceptionWords::tr("%1 went out although there was not enough; %2 allowed it.")
            .arg(quantity, who);
    case StockExceptionKind::Negative:
        return ExceptionWords::tr(
                   "%1 less than nothing is on hand. Enter the receipt that is "
                   "missing, or count the bin.")
            .arg(quantity);
    case StockExceptionKind::OverReserved:
        return ExceptionWords::tr("%1 more is reserved than there is. Order it, or release some.")
            .arg(quantity);
    case StockExceptionKind::SerialTwice:
        return ExceptionWords::tr(
                   "The serial number %1 was issued or received twice. Take one "
                   "entry back.")
            .arg(exception.serial);
    case StockExceptionKind::BeforeCount:
        return ExceptionWords::tr(
                   "%1 was entered by %2 after the stock take, but happened before "
                   "it. Count the bin again.")
            .arg(quantity, who);
    case StockExceptionKind::ReversedTwice:
        return ExceptionWords::tr("An entry of %1 was taken back twice. Count the bin.")
            .arg(quantity);
    }
    return {};
}

widgets::Chip exceptionChip(StockExceptionKind kind) {
    const bool isWrong =
        kind == StockExceptionKind::Negative || kind == StockExceptionKind::SerialTwice;
    return {isWrong ? widgets::Family::Overdue : widgets::Family::Blocked, title(kind), {}};
}

}  // namespace parts::ui
