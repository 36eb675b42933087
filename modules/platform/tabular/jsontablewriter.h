#pragma once

#include "tabular/tablewriter.h"

#include <QSaveFile>

namespace tabular {

class JsonTableWriter final : public TableWriter {
public:
    JsonTableWriter(std::unique_ptr<QSaveFile> file, const QStringList& columns);

    core::Done add(const QList<Cell>& cells) override;
    core::Done finish() override;

private:
    std::unique_ptr<QSaveFile> m_file;
    QList<QByteArray> m_keys;  ///< with quotes and colon
    QByteArray m_line;
    bool m_isFirst = true;
};

}  // namespace tabular
