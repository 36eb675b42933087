#include "equipment/domain/unitdraft.h"
#include "equipment/equipmentfile.h"
#include "testsuite.h"

using equipment::UnitDraft;

class UnitDraftTest : public QObject {
    Q_OBJECT

    static UnitDraft branded() {
        UnitDraft draft;
        draft.model.brand = QStringLiteral("Gree");
        return draft;
    }

    static QStringList fieldsOf(const UnitDraft& draft, core::FieldProblem::Severity severity) {
        QStringList fields;
        for (const core::FieldProblem& problem : problemsOf(draft))
            if (problem.severity == severity)
                fields.append(problem.field);
        return fields;
    }

    static QStringList wrong(const UnitDraft& draft) {
        return fieldsOf(draft, core::FieldProblem::Severity::Wrong);
    }

    static QStringList doubtful(const UnitDraft& draft) {
        return fieldsOf(draft, core::FieldProblem::Severity::Doubtful);
    }

private Q_SLOTS:
    void aBrandIsEnough() { QCOMPARE(problemsOf(branded()), {}); }

    void somethingMustBeKnownOfIt() {
        QCOMPARE(wrong(UnitDraft()), QStringList{QStringLiteral("model")});
    }

    void aVinWithAnotherCheckDigitIsDoubtful() {
        UnitDraft draft = branded();
        draft.unit.vin = QStringLiteral("1M8GDM9A1KP042788");

        QCOMPARE(wrong(draft), QStringList());
        QCOMPARE(doubtful(draft), QStringList{QStringLiteral("vin")});
    }

    void wrongCodesAreNamed() {
        UnitDraft draft = branded();
        draft.unit.vin = QStringLiteral("1M8");
        draft.unit.plate = QStringLiteral("京A1");

        QCOMPARE(wrong(draft), (QStringList{QStringLiteral("vin"), QStringLiteral("plate")}));
    }

    void datesInAnUnlikelyOrderAreDoubtful() {
        UnitDraft draft = branded();
        draft.unit.dates.dealerReceivedOn = EquipmentFile::day("2026-03-02");
        draft.unit.dates.soldOn = EquipmentFile::day("2026-03-01");
        draft.unit.dates.deliveredOn = EquipmentFile::day("2026-03-05");
        draft.unit.dates.installedOn = EquipmentFile::day("2026-03-04");
        draft.unit.dates.cardEndsOn = EquipmentFile::day("2025-03-01");

        QCOMPARE(wrong(draft), QStringList());
        QCOMPARE(doubtful(draft),
                 (QStringList{QStringLiteral("soldOn"), QStringLiteral("installedOn"),
                              QStringLiteral("cardEndsOn")}));
    }

    void anExtensionIsMonthsOrADate() {
        UnitDraft draft = branded();
        draft.unit.extension.months = 6;
        QCOMPARE(wrong(draft), QStringList());

        draft.unit.extension.until = EquipmentFile::day("2027-03-01");

        QCOMPARE(wrong(draft), QStringList{QStringLiteral("extension")});
    }

    void aPriceNeedsACurrency() {
        UnitDraft draft = branded();
        draft.unit.invoicePrice = core::Money{100, core::Currency()};
        QCOMPARE(wrong(draft), QStringList{QStringLiteral("invoicePrice")});

        draft.unit.invoicePrice = core::Money{-1, core::Currency::cny()};
        QCOMPARE(wrong(draft), QStringList{QStringLiteral("invoicePrice")});
    }
};

REGISTER_TEST(UnitDraftTest)
#include "unitdrafttest.moc"
