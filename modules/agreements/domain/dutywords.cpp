#include "agreements/domain/dutywords.h"

#include "agreements/domain/fact.h"
#include "agreements/domain/factwords.h"
#include "agreements/domain/outcomewords.h"
#include "agreements/domain/verdictwords.h"

#include <QCoreApplication>

namespace agreements {
namespace {

struct DutyText {
    Q_DECLARE_TR_FUNCTIONS(agreements::TermWords)
};

struct DutyWord {
    const char* code;
    const char* title;
};

constexpr DutyWord kDutyWords[] = {
    {"callback_quota", QT_TRANSLATE_NOOP("agreements::TermWords", "Share of repairs called back")},
    {"consignment", QT_TRANSLATE_NOOP("agreements::TermWords", "Stock of parts placed on loan")},
    {"contacts", QT_TRANSLATE_NOOP("agreements::TermWords", "People to turn to are named")},
    {"continuing_service",
     QT_TRANSLATE_NOOP("agreements::TermWords",
                       "Service goes on for units that were sold when the agreement ends")},
    {"copies", QT_TRANSLATE_NOOP("agreements::TermWords", "Copies of the agreement")},
    {"delivery_documents",
     QT_TRANSLATE_NOOP("agreements::TermWords", "Documents come with the delivery")},
    {"departments", QT_TRANSLATE_NOOP("agreements::TermWords", "Departments")},
    {"dispenser_nozzles", QT_TRANSLATE_NOOP("agreements::TermWords", "Nozzles of the dispenser")},
    {"effective_with", QT_TRANSLATE_NOOP("agreements::TermWords", "Takes effect together with")},
    {"end_test", QT_TRANSLATE_NOOP("agreements::TermWords", "Final test before the warranty ends")},
    {"first_pass_rate", QT_TRANSLATE_NOOP("agreements::TermWords", "Share passed at first")},
    {"follow_up", QT_TRANSLATE_NOOP("agreements::TermWords", "Regular follow-up visits")},
    {"free_limit", QT_TRANSLATE_NOOP("agreements::TermWords", "Parts are free up to a value")},
    {"fund", QT_TRANSLATE_NOOP("agreements::TermWords", "Repair fund")},
    {"hotline", QT_TRANSLATE_NOOP("agreements::TermWords", "A hotline is kept")},
    {"inspection", QT_TRANSLATE_NOOP("agreements::TermWords", "Service is inspected")},
    {"lifetime_maintenance", QT_TRANSLATE_NOOP("agreements::TermWords", "Maintenance for life")},
    {"loan_unit",
     QT_TRANSLATE_NOOP("agreements::TermWords", "A unit is lent while the repair takes longer")},
    {"notice_of_change", QT_TRANSLATE_NOOP("agreements::TermWords", "Notice of a change")},
    {"old_for_new", QT_TRANSLATE_NOOP("agreements::TermWords", "Old part against new part")},
    {"parts_supply", QT_TRANSLATE_NOOP("agreements::TermWords", "Supply of parts")},
    {"price_list", QT_TRANSLATE_NOOP("agreements::TermWords", "Price list that holds")},
    {"quota", QT_TRANSLATE_NOOP("agreements::TermWords", "Parts supplied directly")},
    {"renewal", QT_TRANSLATE_NOOP("agreements::TermWords", "Renewal")},
    {"report_copies", QT_TRANSLATE_NOOP("agreements::TermWords", "Copies of the report")},
    {"report_due", QT_TRANSLATE_NOOP("agreements::TermWords", "Report is due")},
    {"service_hours", QT_TRANSLATE_NOOP("agreements::TermWords", "Service hours are kept")},
    {"service_station", QT_TRANSLATE_NOOP("agreements::TermWords", "A service station is set up")},
    {"settlement", QT_TRANSLATE_NOOP("agreements::TermWords", "Settlement")},
    {"shaft_drawing", QT_TRANSLATE_NOOP("agreements::TermWords", "Drawing of the shaft")},
    {"staffing_minimum", QT_TRANSLATE_NOOP("agreements::TermWords", "Technicians at the least")},
    {"survey_visits", QT_TRANSLATE_NOOP("agreements::TermWords", "Visits to the site")},
    {"term", QT_TRANSLATE_NOOP("agreements::TermWords", "Term of the agreement")},
    {"training", QT_TRANSLATE_NOOP("agreements::TermWords", "Training is given")},
    {"training_cost", QT_TRANSLATE_NOOP("agreements::TermWords", "Cost of training")},
    {"yearly_rebate", QT_TRANSLATE_NOOP("agreements::TermWords", "Repair costs given back a year")},
};

/// How the parts of a duty are said; %1 is the value.
constexpr DutyWord kPartWords[] = {
    {"agreement", QT_TRANSLATE_NOOP("agreements::TermWords", "%1")},
    {"automatic", QT_TRANSLATE_NOOP("agreements::TermWords", "by itself: %1")},
    {"board_and_lodging", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 pays board and lodging")},
    {"carry_over", QT_TRANSLATE_NOOP("agreements::TermWords", "balance carried over: %1")},
    {"count", QT_TRANSLATE_NOOP("agreements::TermWords", "%1")},
    {"day", QT_TRANSLATE_NOOP("agreements::TermWords", "on day %1")},
    {"executing", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 carries it out")},
    {"from", QT_TRANSLATE_NOOP("agreements::TermWords", "from %1")},
    {"name", QT_TRANSLATE_NOOP("agreements::TermWords", "%1")},
    {"of", QT_TRANSLATE_NOOP("agreements::TermWords", "of %1")},
    {"per_month", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 a month at the least")},
    {"percent", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 %")},
    {"period", QT_TRANSLATE_NOOP("agreements::TermWords", "by the %1")},
    {"place", QT_TRANSLATE_NOOP("agreements::TermWords", "%1")},
    {"product_group", QT_TRANSLATE_NOOP("agreements::TermWords", "for %1")},
    {"quarters", QT_TRANSLATE_NOOP("agreements::TermWords", "quarters: %1")},
    {"rate", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 % of the payments")},
    {"signing", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 signs")},
    {"supervising", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 supervises")},
    {"technicians", QT_TRANSLATE_NOOP("agreements::TermWords", "%1")},
    {"threshold", QT_TRANSLATE_NOOP("agreements::TermWords", "overspending from %1 %")},
    {"to", QT_TRANSLATE_NOOP("agreements::TermWords", "to %1")},
    {"travel", QT_TRANSLATE_NOOP("agreements::TermWords", "%1 pays the travel")},
    {"urgent_freight_difference",
     QT_TRANSLATE_NOOP("agreements::TermWords", "%1 pays the difference of urgent freight")},
    {"value", QT_TRANSLATE_NOOP("agreements::TermWords", "%1")},
    {"year_end", QT_TRANSLATE_NOOP("agreements::TermWords", "at the end of the year: %1")},
};

constexpr DutyWord kValueWords[] = {
    {"after_sales", QT_TRANSLATE_NOOP("agreements::TermWords", "the after-sales department")},
    {"dealer_agreement", QT_TRANSLATE_NOOP("agreements::TermWords", "the dealer agreement")},
    {"following_month", QT_TRANSLATE_NOOP("agreements::TermWords", "the following month")},
    {"month", QT_TRANSLATE_NOOP("agreements::TermWords", "month")},
    {"no", QT_TRANSLATE_NOOP("agreements::TermWords", "no")},
    {"quarter", QT_TRANSLATE_NOOP("agreements::TermWords", "quarter")},
    {"repair_charging_standard",
     QT_TRANSLATE_NOOP("agreements::TermWords", "the charging standard for repairs")},
    {"sales", QT_TRANSLATE_NOOP("agreements::TermWords", "the sales department")},
    {"year", QT_TRANSLATE_NOOP("agreements::TermWords", "year")},
    {"yes", QT_TRANSLATE_NOOP("agreements::TermWords", "yes")},
};

constexpr const char* kPayerCodes[] = {"A", "B", "user", "provider", "customer", "nobody"};

template <std::size_t N>
QString dutyWordOf(const DutyWord (&words)[N], const QString& code) {
    for (const DutyWord& word : words)
        if (code == QLatin1String(word.code))
            return QCoreApplication::translate("agreements::TermWords", word.title);
    return {};
}

/// A part of a duty that is no amount names a blank, a switch, a party, or is a word.
QString writtenPart(const TermReading& reading, const QString& key, const QString& text) {
    if (key == u"product_group")
        return quotedTerm(factChoiceTitle(Fact::ProductGroup, text));
    if (const QString blank = reading.blankText(text); !blank.isEmpty())
        return blank;
    if (const Switch* decision = reading.switchNamed(text)) {
        const QString decided = reading.filling.decision(text);
        return decided.isEmpty()
                   ? DutyText::tr("to be decided", "a switch of the agreement")
                   : quotedTerm(switchOptionTitle(*decision, decided, reading.language));
    }
    for (const char* payer : kPayerCodes)
        if (text == QLatin1String(payer))
            return payerTitle(text);
    const QString word = dutyWordOf(kValueWords, text);
    return word.isEmpty() ? spokenCode(text) : word;
}

QString dayKey() {
    return QStringLiteral("day");
}
QString ofKey() {
    return QStringLiteral("of");
}

QString valueText(const TermReading& reading, const QString& key,
                  const std::variant<Amount, QString>& value) {
    const auto* amount = std::get_if<Amount>(&value);
    return amount ? reading.amountText(*amount)
                  : writtenPart(reading, key, std::get<QString>(value));
}

QString partPhrase(const TermReading& reading, const QString& key,
                   const std::variant<Amount, QString>& value) {
    const auto* amount = std::get_if<Amount>(&value);
    if (amount && key == u"days")
        return daysText(reading, *amount);
    if (amount && key == u"lead_days")
        return DutyText::tr("%1 beforehand", "days").arg(daysText(reading, *amount));
    if (amount && key == u"months")
        return monthsText(reading, *amount);
    const QString text = valueText(reading, key, value);
    const QString pattern = dutyWordOf(kPartWords, key);
    return pattern.isEmpty()
               ? DutyText::tr("%1: %2", "part of a duty and its value").arg(spokenCode(key), text)
               : QString(pattern).replace(QLatin1String("%1"), text);
}

}  // namespace

QString dutyTitle(const QString& what) {
    const QString title = dutyWordOf(kDutyWords, what);
    return title.isEmpty() ? asSentence(spokenCode(what)) : title;
}

QString dutyPhrase(const TermReading& reading, const DutyTerm& duty) {
    QMap<QString, std::variant<Amount, QString>> with = duty.with;
    QStringList parts;
    if (with.contains(dayKey()) && with.contains(ofKey()))
        parts.append(DutyText::tr("on day %1 of %2", "day, month")
                         .arg(valueText(reading, dayKey(), with.take(dayKey())),
                              valueText(reading, ofKey(), with.take(ofKey()))));
    for (auto part = with.cbegin(); part != with.cend(); ++part)
        parts.append(partPhrase(reading, part.key(), part.value()));
    const QString title = dutyTitle(duty.what);
    return parts.isEmpty()
               ? title
               : DutyText::tr("%1: %2", "duty and its parts")
                     .arg(title, parts.join(DutyText::tr(", ", "between the parts of a duty")));
}

QStringList knownDuties() {
    QStringList codes;
    for (const DutyWord& word : kDutyWords)
        codes.append(QLatin1String(word.code));
    return codes;
}

}  // namespace agreements
