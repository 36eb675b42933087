#include "repairs/domain/intakesettings.h"

#include "modulekit/centresettings.h"

#include <QCoreApplication>

namespace repairs {
namespace {

constexpr int kUsualMonths = 3;
constexpr int kMostMonths = 120;

struct IntakeText {
    Q_DECLARE_TR_FUNCTIONS(IntakeText)
};

modulekit::Setting phrasesSetting(const QString& key, std::function<QString()> title) {
    modulekit::Setting setting;
    setting.key = key;
    setting.title = std::move(title);
    setting.type = modulekit::SettingType::Lines;
    setting.fallback = QString();
    setting.hint = [] {
        return IntakeText::tr(
            "A phrase a line; the first nine are taken by Ctrl+1 to Ctrl+9. "
            "Empty: the usual ones.");
    };
    return setting;
}

QStringList usualExpectations() {
    return {IntakeText::tr("Repaired as soon as possible"),
            IntakeText::tr("Told the price before work begins"),
            IntakeText::tr("Repaired at home"),
            IntakeText::tr("Another unit meanwhile"),
            IntakeText::tr("Exchange"),
            IntakeText::tr("Money back")};
}

QStringList usualFaults() {
    return {IntakeText::tr("Does not switch on"), IntakeText::tr("Stops while it runs"),
            IntakeText::tr("Unusual noise"),      IntakeText::tr("Leaks"),
            IntakeText::tr("Shows a fault code"), IntakeText::tr("Damaged outside")};
}

core::Result<QStringList> phrasesOf(storage::Connection& connection,
                                    const modulekit::Setting& setting, const core::RowId& centre,
                                    const QStringList& usual) {
    CORE_ASSIGN(const QVariant text, modulekit::readSetting(connection, setting, centre));
    QStringList phrases;
    for (const QString& line : text.toString().split(u'\n'))
        if (const QString phrase = line.simplified(); !phrase.isEmpty())
            phrases.append(phrase);
    return phrases.isEmpty() ? usual : phrases;
}

}  // namespace

modulekit::Setting expectationPhrases() {
    return phrasesSetting(QStringLiteral("repairs.expectation_phrases"),
                          [] { return IntakeText::tr("What customers usually expect"); });
}

modulekit::Setting faultPhrases() {
    return phrasesSetting(QStringLiteral("repairs.fault_phrases"),
                          [] { return IntakeText::tr("Faults that are often reported"); });
}

modulekit::Setting repeatMonths() {
    modulekit::Setting setting;
    setting.key = QStringLiteral("repairs.repeat_months");
    setting.title = [] {
        return IntakeText::tr("Months after a repair in which a fault may be the same again");
    };
    setting.type = modulekit::SettingType::Integer;
    setting.fallback = qlonglong(kUsualMonths);
    setting.maximum = kMostMonths;
    setting.hint = [] { return IntakeText::tr("0: earlier repairs are not asked about."); };
    return setting;
}

QList<modulekit::Setting> intakeSettings() {
    return {expectationPhrases(), faultPhrases(), repeatMonths()};
}

core::Result<IntakePhrases> intakePhrasesOf(storage::Connection& connection,
                                            const core::RowId& centre) {
    IntakePhrases phrases;
    CORE_ASSIGN(phrases.expectations,
                phrasesOf(connection, expectationPhrases(), centre, usualExpectations()));
    CORE_ASSIGN(phrases.faults, phrasesOf(connection, faultPhrases(), centre, usualFaults()));
    return phrases;
}

}  // namespace repairs
