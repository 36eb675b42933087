#include "customers/domain/phonenumber.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <optional>

namespace customers {

using core::fail;
using core::Result;

/// Tells from the digits alone whose number it is; each attempt answers only for what is surely its
/// own, so that a number that is nearly one of them gets the sentence of that kind.
class PhoneReader final {
    Q_DECLARE_TR_FUNCTIONS(customers::PhoneNumber)

public:
    using Reading = std::optional<Result<PhoneNumber>>;

    static Result<PhoneNumber> read(const QString& digits, bool international,
                                    const QString& extension) {
        const PhoneReader reader(digits, extension);
        if (international)
            return reader.ofTheWorld();
        for (const auto attempt :
             {&PhoneReader::mainlandMobile, &PhoneReader::serviceNumber, &PhoneReader::countryFirst,
              &PhoneReader::taiwan, &PhoneReader::mainlandLandline, &PhoneReader::withoutArea}) {
            if (const Reading reading = (reader.*attempt)())
                return *reading;
        }
        return fail(QStringLiteral("phone/unknown"),
                    tr("This is no telephone number that is known here; a number from abroad "
                       "begins with + and the code of its country."));
    }

    static Result<PhoneNumber> wrongLength(const QString& tooShort, const QString& tooLong,
                                           bool isShort) {
        return fail(QStringLiteral("phone/length"), isShort ? tooShort : tooLong);
    }

    static Result<PhoneNumber> empty() {
        return fail(QStringLiteral("phone/empty"), tr("The telephone number is empty."));
    }

    static Result<PhoneNumber> badCharacter(QChar character) {
        return fail(QStringLiteral("phone/character"),
                    tr("A telephone number has only digits; \"%1\" is none.").arg(character));
    }

private:
    PhoneReader(QString digits, QString extension)
        : m_digits(std::move(digits)), m_extension(std::move(extension)) {}

    Result<PhoneNumber> made(const QString& shown, const QString& key) const {
        return PhoneNumber(m_extension.isEmpty() ? shown : shown + u'-' + m_extension, key);
    }

    static bool isMobile(const QString& digits) {
        return digits.size() == 11 && digits[0] == u'1' && digits[1] >= u'3' && digits[1] <= u'9';
    }

    static bool hasTwoDigitArea(const QString& digits) {
        return digits.startsWith(u"010") || digits.startsWith(u"02");
    }

    Reading mainlandMobile() const {
        if (isMobile(m_digits))
            return made(m_digits, QStringLiteral("86") + m_digits);
        const bool like = m_digits.size() >= 9 && m_digits.size() <= 13 && m_digits[0] == u'1' &&
                          m_digits[1] >= u'3';
        if (!like)
            return std::nullopt;
        const int difference = 11 - int(m_digits.size());
        if (difference == 0)
            return std::nullopt;
        return wrongLength(
            tr("A mobile number has 11 digits, %n is missing.", nullptr, difference),
            tr("A mobile number has 11 digits, %n is too many.", nullptr, -difference),
            difference > 0);
    }

    /// 400 and 800 numbers, and the short ones of authorities and companies.
    Reading serviceNumber() const {
        static const QRegularExpression nationwide(QStringLiteral("^[48]00\\d{7}$"));
        static const QRegularExpression brief(QStringLiteral("^(1[012]\\d{1,3}|9[56]\\d{3,6})$"));
        if (nationwide.match(m_digits).hasMatch() || brief.match(m_digits).hasMatch())
            return made(m_digits, QStringLiteral("86") + m_digits);
        return std::nullopt;
    }

    /// The country's code without the + in front, where no local number looks like it.
    Reading countryFirst() const {
        static const QRegularExpression known(
            QStringLiteral("^(861[3-9]\\d{9}|8869\\d{8}|85[23][2-9]\\d{7})$"));
        if (!known.match(m_digits).hasMatch())
            return std::nullopt;
        return ofTheWorld();
    }

    Reading taiwan() const {
        if (m_digits[0] != u'0')
            return std::nullopt;
        const bool mobile = m_digits.size() == 10 && m_digits[1] == u'9';
        const bool bigArea = m_digits.size() == 10 && (m_digits[1] == u'2' || m_digits[1] == u'4');
        const bool area = m_digits.size() == 9 && m_digits[1] >= u'3' && m_digits[1] <= u'8';
        if (!mobile && !bigArea && !area)
            return std::nullopt;
        const QString key = QStringLiteral("886") + m_digits.mid(1);
        if (mobile)
            return made(m_digits, key);
        return made(m_digits.left(2) + u'-' + m_digits.mid(2), key);
    }

    Reading mainlandLandline() const {
        if (m_digits[0] != u'0' || m_digits.size() < 3)
            return std::nullopt;
        const qsizetype areaLength = hasTwoDigitArea(m_digits) ? 3 : 4;
        const qsizetype local = m_digits.size() - areaLength;
        const qsizetype shortest = areaLength == 3 ? 8 : 7;
        if (local < shortest || local > 8) {
            const int missing = int(shortest - local);
            return wrongLength(
                tr("Behind the area code a landline number has 7 or 8 digits, %n is missing.",
                   nullptr, missing),
                tr("Behind the area code a landline number has 7 or 8 digits, %n is too many.",
                   nullptr, int(local - 8)),
                missing > 0);
        }
        return made(m_digits.left(areaLength) + u'-' + m_digits.mid(areaLength),
                    QStringLiteral("86") + m_digits.mid(1));
    }

    /// Seven or eight digits: of the same town, or of Hong Kong and Macau. It cannot be told which.
    Reading withoutArea() const {
        if (m_digits[0] < u'2')
            return std::nullopt;
        if (m_digits.size() == 7 || m_digits.size() == 8)
            return made(m_digits, m_digits);
        if (m_digits.size() > 6)
            return std::nullopt;
        return wrongLength(tr("A landline number has 7 or 8 digits, %n is missing.", nullptr,
                              7 - int(m_digits.size())),
                           {}, true);
    }

    Result<PhoneNumber> ofTheWorld() const {
        if (m_digits.startsWith(u"86") && isMobile(m_digits.mid(2)))
            return made(m_digits.mid(2), m_digits);
        if (m_digits.startsWith(u"861") && m_digits.size() > 8) {
            const int difference = 13 - int(m_digits.size());
            if (difference != 0)
                return wrongLength(
                    tr("A mobile number has 11 digits, %n is missing.", nullptr, difference),
                    tr("A mobile number has 11 digits, %n is too many.", nullptr, -difference),
                    difference > 0);
        }
        constexpr int kShortest = 7;
        constexpr int kLongest = 15;
        const int length = int(m_digits.size());
        if (length < kShortest || length > kLongest || m_digits[0] == u'0') {
            return wrongLength(tr("With the code of its country a number has at least 7 digits."),
                               tr("With the code of its country a number has at most 15 digits "
                                  "and does not begin with 0."),
                               length < kShortest);
        }
        return made(u'+' + m_digits, m_digits);
    }

    QString m_digits;
    QString m_extension;
};

core::Result<PhoneNumber> PhoneNumber::parse(const QString& typed) {
    static const QRegularExpression extensionMark(
        QStringLiteral("(?:转|轉|x|ext\\.?|#)\\s*(\\d{1,6})$"),
        QRegularExpression::CaseInsensitiveOption);
    // The extension behind a last hyphen is short, and what stands before it is a whole number.
    static const QRegularExpression extensionHyphen(
        QStringLiteral("^((?:0\\d{2,3}-)\\d{7,8}|[48]00-?\\d{3}-?\\d{4})-(\\d{1,6})$"));
    static const QRegularExpression hyphens(
        QStringLiteral("[\\x{2010}-\\x{2015}\\x{2212}\\x{30FC}]"));

    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    text.replace(hyphens, QStringLiteral("-"));
    QString extension;
    if (const auto match = extensionMark.match(text); match.hasMatch()) {
        extension = match.captured(1);
        text.truncate(match.capturedStart());
    } else if (const auto tail = extensionHyphen.match(text); tail.hasMatch()) {
        extension = tail.captured(2);
        text = tail.captured(1);
    }

    QString digits;
    bool international = false;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits.append(character);
        else if (character == u'+' && digits.isEmpty() && !international)
            international = true;
        else if (!character.isSpace() && !QStringLiteral("-().,/·").contains(character))
            return PhoneReader::badCharacter(character);
    }
    if (digits.isEmpty())
        return PhoneReader::empty();
    if (!international && digits.startsWith(u"00")) {
        international = true;
        digits.remove(0, 2);
        if (digits.isEmpty())
            return PhoneReader::empty();
    }
    return PhoneReader::read(digits, international, extension);
}

QString PhoneNumber::keyOf(const QString& typed) {
    if (const auto number = parse(typed))
        return number->key();
    QString digits;
    for (const QChar character : typed.normalized(QString::NormalizationForm_KC))
        if (character >= u'0' && character <= u'9')
            digits.append(character);
    return digits;
}

}  // namespace customers
