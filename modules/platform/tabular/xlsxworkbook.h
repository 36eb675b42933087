#pragma once

#include "core/result.h"
#include "tabular/xlsxpackage.h"
#include "tabular/xlsxvalue.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

class QXmlStreamReader;

namespace tabular {

/// What stands around the sheets of a workbook: their names, the shared strings and the styles.
class XlsxWorkbook final {
public:
    static core::Result<XlsxWorkbook> read(const XlsxPackage& package);

    const QStringList& sheetNames() const { return m_sheetNames; }
    /// The part that holds a sheet.
    QString sheetPart(const QString& sheetName) const { return m_sheetParts.value(sheetName); }
    bool countsFrom1904() const { return m_since1904; }
    /// Empty view past the last one; `found` tells.
    QByteArrayView sharedString(qint64 index, bool& found) const;
    NumberKind kindOfStyle(int style) const { return m_styles.value(style, NumberKind::Number); }

private:
    struct Relation {
        QString type;  ///< the last word of it
        QString target;
    };
    using Relations = QHash<QString, Relation>;

    static core::Result<Relations> readRelations(const XlsxPackage& package,
                                                 const QString& ownerPart);
    core::Done readSheets(const XlsxPackage& package, const QString& workbookPart,
                          const Relations& relations);
    core::Done readStrings(const XlsxPackage& package, const QString& part);
    core::Done readStyles(const XlsxPackage& package, const QString& part);

    QStringList m_sheetNames;
    QHash<QString, QString> m_sheetParts;
    bool m_since1904 = false;
    QByteArray m_strings;
    QList<qsizetype> m_stringEnds;
    QList<NumberKind> m_styles;
};

/// The text of a string item (`si`, `is`): its runs joined, without the reading aids. The reader
/// stands on the start of the item and is left at its end.
QString readXlsxString(QXmlStreamReader& xml);

/// Why reading a part ended early. `place` is "Sheet1!B7" or the name of the part.
core::Error xlsxError(const QXmlStreamReader& xml, const QIODevice& part, const QString& place);

}  // namespace tabular
