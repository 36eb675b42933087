#include "agreements/domain/clockkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QList>
#include <QSet>

namespace agreements {
namespace {

/// An object or a list that is open while the text is walked through.
struct OpenValue {
    bool isObject = false;
    int index = 0;  ///< in a list
    QString key;    ///< in an object: the last one
    QSet<QString> keys;
};

QString placeOfLast(const QList<OpenValue>& open) {
    QString place;
    for (const OpenValue& value : open) {
        if (!value.isObject)
            place += QStringLiteral("[%1]").arg(value.index);
        else
            place += place.isEmpty() ? value.key : u'.' + value.key;
    }
    return place;
}

/// The index of the quotation mark that ends the text which begins at `from`.
qsizetype endOfText(QByteArrayView json, qsizetype from) {
    qsizetype at = from + 1;
    while (at < json.size() && json[at] != '"')
        at += json[at] == '\\' ? 2 : 1;
    return at;
}

QString decoded(QByteArrayView quoted) {
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString();
}

bool isKey(QByteArrayView json, qsizetype after) {
    while (after < json.size() &&
           (json[after] == ' ' || (json[after] >= '\t' && json[after] <= '\r')))
        ++after;
    return after < json.size() && json[after] == ':';
}

}  // namespace

std::optional<QString> keyWrittenTwice(QByteArrayView json) {
    QList<OpenValue> open;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char each = json[at];
        if (each == '{' || each == '[') {
            open.append(OpenValue{each == '{', 0, {}, {}});
        } else if ((each == '}' || each == ']') && !open.isEmpty()) {
            open.removeLast();
        } else if (each == ',' && !open.isEmpty()) {
            ++open.last().index;
        } else if (each == '"') {
            const qsizetype end = endOfText(json, at);
            if (!open.isEmpty() && open.last().isObject && isKey(json, end + 1)) {
                OpenValue& object = open.last();
                object.key = decoded(json.sliced(at, end + 1 - at));
                if (object.keys.contains(object.key))
                    return placeOfLast(open);
                object.keys.insert(object.key);
            }
            at = end;
        }
    }
    return std::nullopt;
}

}  // namespace agreements
