#pragma once

#include "tabular/tablewriter.h"

#include <QSaveFile>

namespace tabular {

class CsvTableWriter final : public TableWriter {
public:
    CsvTableWriter(std::unique_ptr<QSaveFile> file, const QStringList& columns);

    core::Done add(const QList<Cell>& cells) override;
    core::Done finish() override;

private:
    std::unique_ptr<QSaveFile> m_file;
    QByteArray m_line;
};

}  // namespace tabular
