#pragma once

#include "agreements/domain/template.h"

#include "core/result.h"

namespace agreements {

// What an editor of templates does, each step a pure function: it takes a template and gives the
// changed one, so that undoing is keeping the one before. A step refuses what would leave something
// behind that nobody can find again; what is merely unfinished (a language without text, a blank
// that nothing reads) checkTemplate() of documentcheck.h names. No step asks which template it is.
//
// Codes: "edit/unknown" (there is no such thing), "edit/taken" (the name is used already),
// "edit/place" (it cannot stand there), "edit/needed" (something else needs it), "edit/clash" (two
// things of one name are different). The detail is the name.

/// Where a clause stands: child number `index` of `parent`; on the first level without a parent, as
/// the last one without an index.
struct ClausePlace {
    QString parent;
    qsizetype index = -1;
};

core::Result<Template> addClause(Template agreement, const Clause& clause,
                                 const ClausePlace& place = {});
/// With its children; not into itself.
core::Result<Template> moveClause(Template agreement, const QString& id, const ClausePlace& place);
/// With its children and the rows of terms that lean on them. "edit/needed" where a row that stays
/// asks for a window that would go.
core::Result<Template> removeClause(Template agreement, const QString& id);
core::Result<Template> setClauseHeading(Template agreement, const QString& id, Language language,
                                        const QString& heading);
core::Result<Template> setClauseText(Template agreement, const QString& id, Language language,
                                     const QString& text);
core::Result<Template> setClauseCondition(Template agreement, const QString& id,
                                          const Conditions& when);

/// Takes a clause over from another template, with its children and all that they need there: the
/// rows of terms that lean on them, and from these the tests, windows, blanks, switches and
/// snippets. What the template has already under the same name is used as it is: windows and blanks
/// are shared on purpose, so that a clause on freight goes by the warranty of its new home. Another
/// test, switch or snippet of the same name, or a blank of another type, is an "edit/clash". A
/// clause whose id is taken gets a new one. Terms come behind those that are there; moveTerm()
/// brings them forward.
core::Result<Template> copyClause(Template agreement, const Template& from, const QString& id,
                                  const ClausePlace& place = {});

core::Result<Template> addVariable(Template agreement, const Variable& variable);
/// In place of the one of that name; its own name stays.
core::Result<Template> setVariable(Template agreement, const Variable& variable);
/// "edit/needed" while a term, a text or another blank reads it.
core::Result<Template> removeVariable(Template agreement, const QString& name);
core::Result<Template> addSwitch(Template agreement, const Switch& decision);
core::Result<Template> setSwitch(Template agreement, const Switch& decision);
core::Result<Template> removeSwitch(Template agreement, const QString& name);
core::Result<Template> setSnippet(Template agreement, const Snippet& snippet);
/// "edit/needed" while a text includes it, for both.
core::Result<Template> renameSnippet(Template agreement, const QString& name, const QString& to);
core::Result<Template> removeSnippet(Template agreement, const QString& name);

core::Result<Template> setTest(Template agreement, const Test& test);
core::Result<Template> removeTest(Template agreement, const QString& name);
/// Before the term number `index`; as the last one without. The clauses it names must be there.
core::Result<Template> addTerm(Template agreement, const Term& term, qsizetype index = -1);
core::Result<Template> setTerm(Template agreement, qsizetype index, const Term& term);
core::Result<Template> moveTerm(Template agreement, qsizetype from, qsizetype to);
core::Result<Template> removeTerm(Template agreement, qsizetype index);

core::Result<Template> setId(Template agreement, const QString& id);
Template setTitle(Template agreement, Language language, const QString& title);
Template setNote(Template agreement, Language language, const QString& note);
Template setRelation(Template agreement, Relation relation);
Template setNumbering(Template agreement, const QList<Numbering>& numbering);
Template setSignatures(Template agreement, const QList<SignatureBlock>& signatures);
/// Lines of a verdict that the agreement does not concern; "edit/unknown" for others.
core::Result<Template> setDoesNotApply(Template agreement, const QStringList& lines);

}  // namespace agreements
