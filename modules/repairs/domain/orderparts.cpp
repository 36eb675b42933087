#include "repairs/domain/orderparts.h"

namespace repairs {

core::Result<core::Money> lineAmount(const OrderLine& line, core::Currency currency) {
    return core::Money{line.unitPriceMinor, currency}.times(core::Quantity{line.qtyMilli},
                                                            core::Rounding::HalfUp);
}

qint64 taxWithin(qint64 amountMinor, int taxBasisPoints) {
    // Amounts are below 10^15 (lineAmount), rates below 10^4: the product fits.
    const qint64 divisor = 10'000 + taxBasisPoints;
    const qint64 size = amountMinor < 0 ? -amountMinor : amountMinor;
    const qint64 tax = (2 * size * taxBasisPoints + divisor) / (2 * divisor);
    return amountMinor < 0 ? -tax : tax;
}

}  // namespace repairs
