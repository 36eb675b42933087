#pragma once

#include "core/property.h"
#include "verdictsamples.h"

/// Cases and agreements that properties make up.
namespace anycase {

using agreements::Fact;
using agreements::Facts;
using agreements::FactType;

inline constexpr qint64 kDayMs = 86'400'000;
/// 2026-01-01T00:00 in Shanghai, and the Julian day of that date.
inline constexpr qint64 kFirstMs = 1'767'196'800'000;
inline constexpr qint64 kFirstDay = 2'461'042;

/// How many cases are judged under each agreement that a property makes up.
inline constexpr int kCasesEach = 8;

/// Any facts; the dates lie within two years, so that all windows are met.
inline Facts anyFacts() {
    Facts facts;
    for (const agreements::FactShape& shape : agreements::factShapes()) {
        if (shape.canBeNull && within(0, 4) == 0) {
            facts.set(shape.fact, std::nullopt);
            continue;
        }
        switch (shape.type) {
        case FactType::Instant:
            facts.set(shape.fact, kFirstMs + within<qint64>(0, 800 * kDayMs));
            break;
        case FactType::Date:
            facts.set(shape.fact, kFirstDay + within<qint64>(0, 500));
            break;
        case FactType::Count:
            facts.set(shape.fact, within<qint64>(0, 5));
            break;
        case FactType::Money:
            facts.set(shape.fact, within<qint64>(2'990, 3'010));
            break;
        case FactType::Flag:
            facts.set(shape.fact, within<qint64>(0, 2));
            break;
        case FactType::Choice:
            facts.set(shape.fact, within<qint64>(0, shape.choices.size()));
            break;
        }
    }
    return facts;
}

inline QString anyTemplateId() {
    const QStringList ids = agreements::builtInTemplates().keys();
    return ids[within<qsizetype>(0, ids.size())];
}

/// The plain agreement, or one that decides otherwise and counts its periods otherwise.
inline QJsonObject anyAgreement(const QString& id) {
    QJsonObject json = verdictsamples::plainAgreement(id);
    QJsonObject switches = json.value(u"switches").toObject();
    for (const agreements::Switch& one : verdictsamples::builtIn(id)->switches)
        if (one.name != u"holiday_extends" && *rc::gen::arbitrary<bool>())
            switches.insert(one.name, one.options[within<qsizetype>(0, one.options.size())].value);
    if (*rc::gen::arbitrary<bool>())
        switches.insert(QStringLiteral("first_day"), QStringLiteral("start_day"));
    switches.insert(QStringLiteral("holiday_extends"), *rc::gen::arbitrary<bool>());
    json.insert(QStringLiteral("switches"), switches);
    json.insert(QStringLiteral("calendar"), verdictsamples::object(R"({"rest_weekdays":[6,7]})"));
    return json;
}

}  // namespace anycase
