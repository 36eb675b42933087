#include "tabular/csvreader.h"

#include <QBuffer>

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char*>(data), int(size));
    buffer->open(QIODevice::ReadOnly);
    auto reader = tabular::CsvReader::open(std::move(buffer));
    tabular::Row row;
    while (reader && (*reader)->next(row).value_or(false)) {
        for (int column = 0; column < row.size(); ++column)
            static_cast<void>(row.text(column));
    }
    return 0;
}
