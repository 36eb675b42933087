#pragma once

#include "core/result.h"
#include "staff/domain/centre.h"
#include "storage/writetx.h"

namespace staff {

/// What the first window asks for; only the name is needed.
struct FirstCentre {
    QString name;
    QString timeZone = QStringLiteral("Asia/Shanghai");
    QString locale = QStringLiteral("zh_CN");
    core::Currency currency = core::Currency::cny();
    int taxBasisPoints = 1300;
    QString numberPrefix = QStringLiteral("WX");
};

/// Use case: organisation, centre, usual working week and, in China, the public holidays from last
/// year on, so that the desk opens at once. A user without a centre begins to work for this one:
/// take the session's rights anew afterwards (identity::signedInAs). Needs editCentresRight();
/// "input/invalid" without a name, "centre/not-first" when there is a centre.
core::Result<CentreId> startCentre(storage::WriteTx& tx, const FirstCentre& start);

/// The card on the start page: what makes a new centre complete, in the order in which it is done.
enum class FirstStep {
    Centre,      ///< a centre stands
    Letterhead,  ///< address and telephone, or a header of its own, for papers
    Calendar,    ///< holidays of this year
    Printers,    ///< a test paper was printed
    Import,      ///< customers, units or history were brought in
    Users,       ///< a second user, or a password for the only one
};

QString firstStepTitle(FirstStep step);

/// What the file cannot tell: the shell asks its settings and the import.
struct FirstStepsElsewhere {
    bool hasPrinted = false;
    bool hasImported = false;
};

struct FirstStepState {
    FirstStep step;
    bool isDone = false;

    friend bool operator==(const FirstStepState&, const FirstStepState&) = default;
};

/// All steps with their state. A step that was marked as skipped counts as done.
core::Result<QList<FirstStepState>> firstSteps(storage::Connection& connection, CentreId centre,
                                               core::Instant now,
                                               const FirstStepsElsewhere& elsewhere);

/// Use case: the centre does without this step. Needs editCentresRight().
core::Done skipFirstStep(storage::WriteTx& tx, CentreId centre, FirstStep step);

/// "4 of 6 done"
QString firstStepsSummary(const QList<FirstStepState>& steps);

}  // namespace staff
