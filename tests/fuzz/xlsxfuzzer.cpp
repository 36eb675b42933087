#include "tabular/xlsxreader.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char*>(data), qsizetype(size));
    auto reader = tabular::XlsxReader::open(bytes);
    tabular::Row row;
    while (reader && (*reader)->next(row).value_or(false)) {
        for (int column = 0; column < row.size(); ++column)
            static_cast<void>(row.text(column));
    }
    return 0;
}
