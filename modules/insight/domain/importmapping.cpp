#include "insight/domain/importmapping.h"

#include "core/textfold.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace insight {
namespace {

struct MappingText {
    Q_DECLARE_TR_FUNCTIONS(MappingText)
};

/// "Customer name:", "customer_name" and "CUSTOMER NAME*" are the same.
QString foldedHeading(const QString& heading) {
    QString folded = core::foldText(heading);
    folded.removeIf([](QChar sign) { return !sign.isLetterOrNumber(); });
    return folded;
}

/// The first free column for which `fits` says yes.
template <class Fits>
std::optional<int> columnThat(const QStringList& folded, const QSet<int>& taken, Fits fits) {
    for (int column = 0; column < folded.size(); ++column) {
        if (!taken.contains(column) && !folded[column].isEmpty() && fits(folded[column]))
            return column;
    }
    return std::nullopt;
}

}  // namespace

ImportMapping guessMapping(const QString& target, const QList<ImportField>& fields,
                           const QStringList& header) {
    constexpr qsizetype kShortestBeginning = 2;
    QStringList folded;
    for (const QString& heading : header)
        folded.append(foldedHeading(heading));
    ImportMapping mapping{target, {}, DateOrder::DayFirst};
    QSet<int> taken;
    for (const bool whole : {true, false}) {
        for (const ImportField& field : fields) {
            for (const QString& heading : QStringList(field.key) + field.headings) {
                if (mapping.columns.contains(field.key))
                    break;
                const QString wanted = foldedHeading(heading);
                const auto column = columnThat(folded, taken, [&](const QString& found) {
                    return whole ? found == wanted
                                 : wanted.size() >= kShortestBeginning && found.startsWith(wanted);
                });
                if (!column)
                    continue;
                mapping.columns.insert(field.key, *column);
                taken.insert(*column);
            }
        }
    }
    return mapping;
}

core::Done checkMapping(const ImportMapping& mapping, const QList<ImportField>& fields,
                        int columnCount) {
    QStringList missing;
    for (const ImportField& field : fields) {
        const int column = mapping.columns.value(field.key, -1);
        if (field.isRequired && (column < 0 || column >= columnCount))
            missing.append(field.title);
    }
    if (!missing.isEmpty())
        return core::fail(
            QStringLiteral("import/columns"),
            MappingText::tr(
                "The file has no column for: %1. Choose the columns, or another kind of import.")
                .arg(missing.join(QStringLiteral(", "))));
    QSet<int> used;
    for (const int column : mapping.columns) {
        if (used.contains(column))
            return core::fail(
                QStringLiteral("import/columns"),
                MappingText::tr("Column %1 is chosen twice. Choose another column for one of them.")
                    .arg(column + 1));
        used.insert(column);
    }
    return {};
}

QString headerSignature(const QStringList& header) {
    QStringList folded;
    for (const QString& heading : header)
        folded.append(foldedHeading(heading));
    const QByteArray text = folded.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

QString columnsAsJson(const ImportMapping& mapping) {
    QJsonObject json;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it)
        json.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, int> columnsFromJson(const QString& json) {
    QMap<QString, int> columns;
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        columns.insert(it.key(), it.value().toInt(-1));
    return columns;
}

}  // namespace insight
