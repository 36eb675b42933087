#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace insight {

enum class ImportFieldType { Text, Code, Phone, Date, Money, Number, Word };

/// What a column of a file may become: "phone" of a customer.
struct ImportField {
    QString key;    ///< never changed: remembered mappings name it
    QString title;  ///< translated
    ImportFieldType type = ImportFieldType::Text;
    bool isRequired = false;
    /// How files name the column, in any script, width and case.
    QStringList headings;
};

}  // namespace insight
