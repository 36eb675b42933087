#pragma once

#include "agreements/domain/verdict.h"

#include "core/formats.h"

namespace agreements {

/// How a verdict is told to people: in which language, dates and instants in which zone.
struct VerdictStyle {
    core::Formats formats;
    QTimeZone zone;
};

/// One statement of a verdict as a sentence, with the clause it comes from.
struct VerdictReason {
    enum class Part { Warranty, Remedy, Payer, Acceptance, Deadline, Obligation };
    Part part = Part::Payer;
    QString line;  ///< path of the statement: "payers.parts", "remedies.return", "deadlines.visit"
    QString sentence;
    QString clause;          ///< as printed in the agreement; empty where it is silent
    bool isAsked = false;    ///< nothing is decided: the agreement is silent, or a fact is missing
    bool isReading = false;  ///< our reading of the clause

    /// "Parts: the provider pays, free of charge (clause 五、4)."
    QString withClause() const;
    friend bool operator==(const VerdictReason&, const VerdictReason&) = default;
};

/// The whole verdict in one sentence: warranty, who pays, what is asked.
QString verdictSentence(const Verdict& verdict, const VerdictStyle& style);

/// Every statement, in the order of verdict-json.md; lines that do not apply are left out.
QList<VerdictReason> verdictReasons(const Verdict& verdict, const VerdictStyle& style);

/// What has to be asked, as sentences, in the order of the verdict's questions.
QStringList verdictQuestions(const Verdict& verdict);

// The words for the codes of verdicts, with stable codes: one that only a template of one's own
// uses is shown as it is, blanks in place of underscores.

QString kindTitle(const QString& kind);
QString payerTitle(const QString& payer);
QString basisTitle(const QString& basis);
QString remedyTitle(const QString& remedy);
QString payerLineTitle(const QString& line);
QString deadlineTitle(const QString& what);
QString obligationTitle(const QString& what);
QString whyTitle(const QString& why);
QString questionTitle(const QString& about);
QString warrantyTitle(WindowState state);

}  // namespace agreements
