#include "core/currency.h"

#include <QHash>

#include <algorithm>

namespace core {
namespace {

/// ISO 4217, currencies in use (2024), by their number of decimals.
constexpr char16_t kNoDecimals[] =
    u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr char16_t kThreeDecimals[] = u"BHD IQD JOD KWD LYD OMR TND";
constexpr char16_t kTwoDecimals[] =
    u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD "
    u"CAD CDF CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD "
    u"GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD "
    u"MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP "
    u"PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS "
    u"TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWL XXX";

QHash<QString, int> digitsByCode() {
    QHash<QString, int> digits;
    const auto add = [&digits](QStringView codes, int count) {
        for (const QStringView code : codes.split(u' '))
            digits.insert(code.toString(), count);
    };
    add(kNoDecimals, 0);
    add(kTwoDecimals, 2);
    add(kThreeDecimals, 3);
    return digits;
}

const QHash<QString, int>& allCurrencies() {
    static const QHash<QString, int> kAll = digitsByCode();
    return kAll;
}

}  // namespace

std::optional<Currency> Currency::fromCode(QStringView code) {
    const QString capitals = code.toString().toUpper();
    if (!allCurrencies().contains(capitals))
        return std::nullopt;
    Currency currency;
    for (size_t at = 0; at < currency.m_code.size(); ++at)
        currency.m_code[at] = capitals.at(qsizetype(at)).toLatin1();
    return currency;
}

QString Currency::code() const {
    return QString::fromLatin1(m_code.data(), qsizetype(m_code.size()));
}

int Currency::digits() const {
    return allCurrencies().value(code(), 2);
}

int Currency::shownDigits() const {
    return *this == twd() ? 0 : digits();
}

qint64 Currency::minorPerMajor() const {
    static constexpr qint64 kPowers[] = {1, 10, 100, 1000};
    return kPowers[digits()];
}

qint64 Currency::step() const {
    return *this == twd() ? minorPerMajor() : 1;
}

QString Currency::symbol() const {
    static const QHash<QString, QString> kSymbols = {
        {QStringLiteral("CNY"), QStringLiteral("￥")},
        {QStringLiteral("TWD"), QStringLiteral("NT$")},
        {QStringLiteral("USD"), QStringLiteral("US$")},
        {QStringLiteral("HKD"), QStringLiteral("HK$")},
        {QStringLiteral("EUR"), QStringLiteral("€")},
        {QStringLiteral("GBP"), QStringLiteral("£")},
        {QStringLiteral("JPY"), QStringLiteral("JP¥")}};
    return kSymbols.value(code(), code());
}

}  // namespace core
