#include "agreements/domain/agreementcopy.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatejson.h"

#include <cstdint>
#include <cstdlib>

// A template is read, or its fault has a sentence; one that was read is the same after writing. Its
// terms compile or say why, and its texts are checked.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QByteArrayView file(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto agreement = agreements::parseTemplate(file);
    if (!agreement) {
        if (agreement.error().message.isEmpty())
            std::abort();
        return 0;
    }
    const auto again = agreements::parseTemplate(agreements::templateBytes(*agreement));
    if (!again || *again != *agreement)
        std::abort();
    static_cast<void>(agreements::checkTemplate(*agreement));
    const agreements::AgreementCopy copy{
        *agreement, {}, {}, {}, QStringLiteral("Asia/Shanghai"), *core::Date::of(2026, 1, 1)};
    if (const auto rules = agreements::rulesOf(copy))
        static_cast<void>(rules->judge(agreements::Facts()));
    return 0;
}
