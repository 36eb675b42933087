#pragma once

#include "agreements/domain/documentvalues.h"

#include <QHash>

namespace agreements {

/// The number of a style as it is printed: 五、 第五条 （五） 5. (5) ⑤ E. In English Chinese styles
/// become V., Article 5, (e), and circled numbers (5). Circled numbers beyond ㊿ are written (51).
/// Empty for None; Decimal needs its path and gives 5. `count` is from 1 up.
QString numberText(Numbering style, int count, Language language);

/// 十二, 二百零三; digits for what is not from 0 to 99,999,999.
QString chineseNumeral(qint64 number, Language language);

/// How the clauses of one draft are numbered. Clauses whose conditions fail are neither printed nor
/// counted, and those within them neither. A clause of the style None has no number and does not
/// start a count anew: its children go on from those of the clause before it, so that no two
/// numbered clauses have the same reference.
///
/// A value without pointers into the template; may be used on any thread.
class NumberingPlan final {
public:
    NumberingPlan() = default;
    NumberingPlan(const Template& agreement, const DocumentFilling& filling);
    NumberingPlan(const Template& agreement, const Values& values, const Switches& switches)
        : NumberingPlan(agreement, DocumentFilling(agreement, values, switches)) {}

    bool isPrinted(const QString& clauseId) const { return m_entries.contains(clauseId); }

    /// As it stands before the clause: "1.", "（一）", "2.3". Empty for None and for clauses that
    /// are not printed.
    QString number(const QString& clauseId, Language language) const;

    /// As other texts, verdicts and charges name it: 五、1 and 三、1①, in English V.1 and III.1(1).
    /// The levels are joined; 、 and . at the end and a . before a bracket or circle are left out.
    /// A clause without a number has that of the clause around it, else its heading, else 前言 or
    /// Preamble. Empty for clauses that are not printed.
    QString reference(const QString& clauseId, Language language) const;

private:
    struct Step {
        Numbering style = Numbering::None;
        int count = 0;
    };
    struct Entry {
        QList<Step> path;  ///< from the outermost level, None ones left out
        bool hasNumber = false;
        LocalText heading;
    };
    struct Counting;

    void add(const QList<Clause>& clauses, int level, const QList<Step>& path, int& counter,
             Counting& counting);
    static QString stepText(const QList<Step>& path, qsizetype index, Language language);

    QHash<QString, Entry> m_entries;
};

}  // namespace agreements
