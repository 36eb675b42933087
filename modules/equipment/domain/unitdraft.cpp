#include "equipment/domain/unitdraft.h"

#include "equipment/domain/platenumber.h"
#include "equipment/domain/vin.h"

#include <QCoreApplication>

namespace equipment {
namespace {

using core::FieldProblem;
using OptionalDate = std::optional<core::Date>;

constexpr qsizetype kLongestLine = 200;
constexpr qsizetype kLongestNote = 20'000;
constexpr int kMostMonths = 600;

class UnitProblems final {
    Q_DECLARE_TR_FUNCTIONS(equipment::UnitDraft)

public:
    QList<FieldProblem> found;

    void lookAt(const UnitDraft& draft) {
        const Unit& unit = draft.unit;
        if (draft.model.id.isNil() && draft.model.isBlank())
            wrong(QStringLiteral("model"),
                  tr("Please say what it is: a brand, a category or a model."));
        checkTexts(draft);
        checkCodes(unit);
        checkDates(unit.dates);
        checkInvoice(unit);
        checkExtension(unit);
        if (unit.madeYear && (*unit.madeYear < 1850 || *unit.madeYear > 2200))
            wrong(QStringLiteral("madeYear"), tr("The year of making has four digits."));
    }

private:
    void wrong(const QString& field, const QString& sentence) { found.append({field, sentence}); }

    void doubtful(const QString& field, const QString& sentence) {
        found.append({field, sentence, FieldProblem::Severity::Doubtful});
    }

    void checkLength(const QString& field, const QString& text, qsizetype longest) {
        if (text.size() > longest)
            wrong(field,
                  tr("This text is too long: at most %n character(s) fit.", nullptr, int(longest)));
    }

    void checkTexts(const UnitDraft& draft) {
        const Unit& unit = draft.unit;
        checkLength(QStringLiteral("brand"), draft.model.brand, kLongestLine);
        checkLength(QStringLiteral("category"), draft.model.category, kLongestLine);
        checkLength(QStringLiteral("modelName"), draft.model.name, kLongestLine);
        checkLength(QStringLiteral("number"), unit.number, kLongestLine);
        checkLength(QStringLiteral("serial"), unit.serial, kLongestLine);
        checkLength(QStringLiteral("batch"), unit.batch, kLongestLine);
        checkLength(QStringLiteral("gasType"), unit.gasType, kLongestLine);
        checkLength(QStringLiteral("invoiceNumber"), unit.invoiceNumber, kLongestLine);
        checkLength(QStringLiteral("note"), unit.note, kLongestNote);
    }

    void checkCodes(const Unit& unit) {
        if (!unit.vin.trimmed().isEmpty()) {
            const auto vin = Vin::parse(unit.vin);
            if (!vin)
                wrong(QStringLiteral("vin"), vin.error().message);
            else if (!vin->hasRightCheckDigit())
                doubtful(QStringLiteral("vin"),
                         tr("The ninth place does not fit the others: please compare the VIN with "
                            "the vehicle. Some countries' VINs have no check digit."));
        }
        if (!unit.plate.trimmed().isEmpty()) {
            if (const auto plate = PlateNumber::parse(unit.plate); !plate)
                wrong(QStringLiteral("plate"), plate.error().message);
        }
    }

    void checkOrder(const QString& field, const OptionalDate& earlier, const OptionalDate& later,
                    const QString& sentence) {
        if (earlier && later && *later < *earlier)
            doubtful(field, sentence);
    }

    void checkDates(const UnitDates& dates) {
        checkOrder(QStringLiteral("soldOn"), dates.dealerReceivedOn, dates.soldOn,
                   tr("It was sold before the dealer received it; please check both dates."));
        checkOrder(QStringLiteral("installedOn"), dates.deliveredOn, dates.installedOn,
                   tr("It was installed before it was delivered; please check both dates."));
        checkOrder(QStringLiteral("acceptedOn"), dates.installedOn, dates.acceptedOn,
                   tr("It was accepted before it was installed; please check both dates."));
        checkOrder(QStringLiteral("acceptedOn"), dates.deliveredOn, dates.acceptedOn,
                   tr("It was accepted before it was delivered; please check both dates."));
        checkOrder(QStringLiteral("cardEndsOn"), dates.soldOn, dates.cardEndsOn,
                   tr("The warranty card ends before the unit was sold; please check both dates."));
    }

    void checkInvoice(const Unit& unit) {
        if (!unit.invoicePrice)
            return;
        if (unit.invoicePrice->isNegative())
            wrong(QStringLiteral("invoicePrice"), tr("A price is not below zero."));
        if (unit.invoicePrice->currency == core::Currency())
            wrong(QStringLiteral("invoicePrice"), tr("The price needs a currency."));
    }

    void checkExtension(const Unit& unit) {
        const Extension& extension = unit.extension;
        if (extension.months < 0 || extension.months > kMostMonths)
            wrong(QStringLiteral("extension"),
                  tr("An extension has 1 to %1 months.").arg(kMostMonths));
        if (extension.months > 0 && extension.until)
            wrong(QStringLiteral("extension"),
                  tr("An extension is a number of months or a date, not both."));
        checkOrder(QStringLiteral("extension"), unit.dates.soldOn, extension.until,
                   tr("The extension ends before the unit was sold; please check both dates."));
    }
};

}  // namespace

UnitDraft tidied(UnitDraft draft) {
    for (QString* line :
         {&draft.model.brand, &draft.model.category, &draft.model.name, &draft.unit.number,
          &draft.unit.serial, &draft.unit.batch, &draft.unit.gasType, &draft.unit.invoiceNumber,
          &draft.unit.extension.approval})
        *line = line->simplified();
    if (!draft.unit.vin.isEmpty()) {
        const auto vin = Vin::parse(draft.unit.vin);
        draft.unit.vin = vin ? vin->text() : draft.unit.vin.trimmed();
    }
    if (!draft.unit.plate.isEmpty()) {
        const auto plate = PlateNumber::parse(draft.unit.plate);
        draft.unit.plate = plate ? plate->text() : draft.unit.plate.trimmed();
    }
    draft.unit.note = draft.unit.note.trimmed();
    return draft;
}

QList<FieldProblem> problemsOf(const UnitDraft& draft) {
    return problemsOfTidied(tidied(draft));
}

QList<FieldProblem> problemsOfTidied(const UnitDraft& draft) {
    UnitProblems problems;
    problems.lookAt(draft);
    return problems.found;
}

}  // namespace equipment
