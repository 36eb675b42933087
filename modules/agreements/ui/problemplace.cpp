#include "agreements/ui/problemplace.h"

#include "agreements/domain/termreading.h"
#include "agreements/ui/languagename.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace agreements::ui {
namespace {

struct PlaceText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::ProblemPlace)
};

/// The number behind `name[`; -1 without one.
qsizetype indexIn(const QString& step, const QString& name) {
    static const QRegularExpression form(QStringLiteral("^([a-z_]+)\\[(\\d+)\\]$"));
    const auto match = form.match(step);
    return match.hasMatch() && match.captured(1) == name ? match.captured(2).toLongLong() : -1;
}

const Clause* clauseAt(const Template& content, const QStringList& steps) {
    const QList<Clause>* clauses = &content.clauses;
    const Clause* found = nullptr;
    for (const QString& step : steps) {
        const qsizetype index = indexIn(step, QStringLiteral("clauses"));
        if (index < 0 || index >= clauses->size())
            break;
        found = &clauses->at(index);
        clauses = &found->clauses;
    }
    return found;
}

template <class T>
QString nameAt(const QList<T>& list, qsizetype index) {
    return index >= 0 && index < list.size() ? list[index].name : QString();
}

}  // namespace

ProblemPlace problemPlace(const Template& content, const QString& place) {
    ProblemPlace found;
    const QString path = place.section(u':', 0, 0);
    found.line = place.section(u':', 1).toInt();
    const QStringList steps = path.split(u'.');
    for (const Language language : allLanguages)
        if (steps.last() == languageCode(language))
            found.language = language;
    if (const Clause* clause = clauseAt(content, steps)) {
        found.part = ProblemPlace::Part::Clause;
        found.name = clause->id;
        found.inHeading = steps.contains(QStringLiteral("heading"));
        return found;
    }
    found.term = indexIn(steps.first(), QStringLiteral("terms"));
    if (found.term >= 0) {
        found.part = ProblemPlace::Part::Term;
        found.row = indexIn(steps.value(1), QStringLiteral("rows"));
        return found;
    }
    if (steps.first() == u"snippets") {
        found.part = ProblemPlace::Part::Snippet;
        found.name = steps.value(1);
        return found;
    }
    found.name = nameAt(content.variables, indexIn(steps.first(), QStringLiteral("variables"))) +
                 nameAt(content.switches, indexIn(steps.first(), QStringLiteral("switches")));
    if (!found.name.isEmpty())
        found.part = ProblemPlace::Part::Blank;
    return found;
}

QString spokenPlace(const Template& content, Language language, const QString& place) {
    const ProblemPlace found = problemPlace(content, place);
    QString spoken;
    if (found.part == ProblemPlace::Part::Clause) {
        const QString number = NumberingPlan(content, {}, {}).reference(found.name, language);
        spoken = PlaceText::tr("Clause %1").arg(number.isEmpty() ? found.name : number);
    } else if (found.part == ProblemPlace::Part::Term) {
        spoken = found.row < 0
                     ? PlaceText::tr("Term %1").arg(found.term + 1)
                     : PlaceText::tr("Term %1, row %2")
                           .arg(QString::number(found.term + 1), QString::number(found.row + 1));
    } else if (found.part == ProblemPlace::Part::Blank) {
        spoken = PlaceText::tr("Blank “%1”").arg(spokenCode(found.name));
        for (const Variable& variable : content.variables)
            if (variable.name == found.name && !variable.label.isEmpty())
                spoken = PlaceText::tr("Blank “%1”").arg(variable.label.readableIn(language));
    } else if (found.part == ProblemPlace::Part::Snippet) {
        spoken = PlaceText::tr("Snippet “%1”").arg(spokenCode(found.name));
    } else {
        spoken = place.isEmpty() ? PlaceText::tr("Whole document") : place.section(u':', 0, 0);
    }
    if (found.line > 1)
        spoken = PlaceText::tr("%1, line %2").arg(spoken, QString::number(found.line));
    return found.language && *found.language != language
               ? QStringLiteral("%1 (%2)").arg(spoken, ownName(*found.language))
               : spoken;
}

}  // namespace agreements::ui
