#include "equipment/domain/platenumber.h"

#include "core/textfold.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace equipment {

using core::fail;
using core::Result;

class PlateReader final {
    Q_DECLARE_TR_FUNCTIONS(equipment::PlateNumber)

public:
    static Result<PlateNumber> mainland(const QString& text) {
        static const QString provinces =
            QStringLiteral("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
        static const QRegularExpression ordinary(
            QStringLiteral("^.[A-HJ-Z](?:[A-HJ-NP-Z0-9]{5}|[A-HJ-NP-Z0-9]{4}[学警港澳挂试超领])$"));
        // New energy (GA 36-2018): the letter says what drives a small vehicle in front, a large
        // one at the end.
        static const QRegularExpression newEnergy(
            QStringLiteral("^.[A-HJ-Z](?:[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK])$"));

        if (!provinces.contains(text[0]))
            return fail(QStringLiteral("plate/form"),
                        tr("A plate begins with the short name of a province; \"%1\" is none.")
                            .arg(text[0]));
        if (text.size() != 7 && text.size() != 8) {
            const int places = int(text.size());
            return fail(
                QStringLiteral("plate/length"),
                tr("A plate has 7 places, or 8 for new energy; these are %n.", nullptr, places));
        }
        const QRegularExpression& form = text.size() == 7 ? ordinary : newEnergy;
        if (!form.match(text).hasMatch()) {
            return fail(QStringLiteral("plate/form"),
                        text.size() == 7
                            ? tr("Behind the province a plate has a letter and 5 letters or digits "
                                 "without I and O, as in %1A12345.")
                                  .arg(text[0])
                            : tr("A new energy plate looks like %1AD12345 or, for large vehicles, "
                                 "%1A12345D.")
                                  .arg(text[0]));
        }
        return PlateNumber(text);
    }

    static Result<PlateNumber> elsewhere(const QString& text) {
        qsizetype places = 0;
        for (const QChar character : text) {
            if (character == u'-' || character == u' ')
                continue;
            if (!character.isLetterOrNumber())
                return fail(
                    QStringLiteral("plate/character"),
                    tr("A plate has only letters and digits; \"%1\" is neither.").arg(character));
            ++places;
        }
        if (places < 2 || places > 10)
            return fail(
                QStringLiteral("plate/length"),
                tr("A plate has 2 to 10 letters and digits; these are %n.", nullptr, int(places)));
        return PlateNumber(text);
    }
};

core::Result<PlateNumber> PlateNumber::parse(const QString& typed) {
    QString text = typed.normalized(QString::NormalizationForm_KC).toUpper().simplified();
    text.replace(u'·', u'-').replace(u'•', u'-').replace(u'.', u'-').replace(u'–', u'-');
    if (text.isEmpty())
        return fail(QStringLiteral("plate/length"), PlateReader::tr("The plate is empty."));
    if (!core::isHanzi(text[0].unicode()))
        return PlateReader::elsewhere(text);
    text = core::toSimplified(text);
    text.remove(u'-').remove(u' ');
    return PlateReader::mainland(text);
}

}  // namespace equipment
