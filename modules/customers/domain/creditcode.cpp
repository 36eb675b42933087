#include "customers/domain/creditcode.h"

#include <QCoreApplication>

#include <array>

namespace customers {

using core::fail;
using core::Result;

class CreditCodeReader final {
    Q_DECLARE_TR_FUNCTIONS(customers::CreditCode)

public:
    static Result<CreditCode> mainland(const QString& code) {
        // 31 characters; I, O, S, V and Z are left out because they look like others.
        static const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
        int sum = 0;
        int weight = 1;
        for (qsizetype place = 0; place < code.size(); ++place) {
            const qsizetype value = alphabet.indexOf(code[place]);
            if (value < 0)
                return fail(QStringLiteral("credit_code/character"),
                            tr("A credit code has only digits and capital letters without I, O, S, "
                               "V and Z; \"%1\" is wrong.")
                                .arg(code[place]));
            sum += place < 17 ? int(value) * weight : 0;
            weight = weight * 3 % 31;
        }
        if (alphabet[(31 - sum % 31) % 31] != code[17])
            return wrongCheck();
        return CreditCode(code);
    }

    static Result<CreditCode> taiwan(const QString& code) {
        constexpr std::array<int, 8> kWeights{1, 2, 1, 2, 1, 2, 4, 1};
        int sum = 0;
        for (qsizetype place = 0; place < code.size(); ++place) {
            if (!code[place].isDigit())
                return length(code);
            const int product = code[place].digitValue() * kWeights[size_t(place)];
            sum += product / 10 + product % 10;
        }
        // A 7 in the seventh place makes 28, whose digits may count as 10 or as 1.
        const bool fits = sum % 5 == 0 || (code[6] == u'7' && (sum + 1) % 5 == 0);
        if (!fits)
            return wrongCheck();
        return CreditCode(code);
    }

    static Result<CreditCode> length(const QString& code) {
        const int difference = 18 - int(code.size());
        return fail(QStringLiteral("credit_code/length"),
                    difference > 0
                        ? tr("A credit code has 18 places, %n is missing.", nullptr, difference)
                        : tr("A credit code has 18 places, %n is too many.", nullptr, -difference));
    }

private:
    static Result<CreditCode> wrongCheck() {
        return fail(QStringLiteral("credit_code/check"),
                    tr("The last place does not fit the others: please compare the credit code "
                       "with the licence."));
    }
};

core::Result<CreditCode> CreditCode::parse(const QString& typed) {
    QString code = typed.normalized(QString::NormalizationForm_KC).toUpper();
    code.removeIf([](QChar character) { return character.isSpace() || character == u'-'; });
    if (code.size() == 18)
        return CreditCodeReader::mainland(code);
    if (code.size() == 8)
        return CreditCodeReader::taiwan(code);
    return CreditCodeReader::length(code);
}

}  // namespace customers
