#pragma once

#include "agreements/domain/numberingplan.h"

#include "core/formats.h"

namespace agreements {

/// What sentences on the terms of one draft or copy are read with. The template must outlive it.
struct TermReading {
    TermReading(const Template& content, const Values& values, const Switches& switches,
                Language inLanguage, const core::Formats& written)
        : agreement(content),
          filling(content, values, switches),
          plan(content, filling),
          language(inLanguage),
          formats(written) {}

    /// The number of an amount where it is known: a constant, or what stands in the blank.
    std::optional<qint64> numberOfAmount(const Amount& amount) const;
    /// As it is written in a sentence: `24`, `￥30.00`, `2.5`, the label of an empty blank in
    /// quotation marks, the name of a fact.
    QString amountText(const Amount& amount) const;
    /// What stands in a blank, else its label in quotation marks; nothing where there is none.
    QString blankText(const QString& variable) const;
    /// Nothing for names that there are none of; the engine's own switches too.
    const Switch* switchNamed(const QString& name) const;

    const Template& agreement;
    DocumentFilling filling;
    NumberingPlan plan;
    Language language;
    core::Formats formats;
};

/// In the quotation marks of the interface's language.
QString quotedTerm(const QString& text);
/// A code that has no words of its own, to be read all the same: blanks in place of underscores.
QString spokenCode(const QString& code);
/// Titles stand with a capital in lists and without one within a sentence, where the script knows
/// the difference. Abbreviations stay.
QString withinSentence(const QString& title);
QString asSentence(QString text);
/// "a, b and c", "a, b or c".
QString joinedByAnd(const QStringList& phrases);
QString joinedByOr(const QStringList& phrases);

/// What a switch decides and what its options say: the template's labels, or, for the two switches
/// that every agreement has, those of the program.
QString switchTitle(const Switch& decision, Language language);
QString switchOptionTitle(const Switch& decision, const QString& option, Language language);

}  // namespace agreements
