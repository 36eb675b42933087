#include "agreements/ui/insertmenu.h"

#include "agreements/domain/termreading.h"
#include "agreements/ui/termoffer.h"

#include <QCoreApplication>
#include <QMenu>

namespace agreements::ui {
namespace {

struct InsertText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::InsertMenu)
};

using Insert = std::function<void(const QString&)>;

void addInsertion(QMenu& menu, const QString& title, const QString& text, const Insert& insert) {
    // A & of a label is no mnemonic.
    QAction* action = menu.addAction(QString(title).replace(u'&', QLatin1String("&&")));
    QObject::connect(action, &QAction::triggered, &menu, [insert, text] { insert(text); });
}

QString labelIn(const LocalText& label, const QString& name, Language language) {
    const QString& text = label.readableIn(language);
    return text.isEmpty() ? spokenCode(name) : text;
}

/// How a blank of this type is usually written.
QString usualFilter(VariableType type) {
    switch (type) {
    case VariableType::Money:
        return QStringLiteral("|money");
    case VariableType::Date:
        return QStringLiteral("|date");
    case VariableType::Percent:
        return QStringLiteral("|percent");
    default:
        return {};
    }
}

QString repeatOf(const Variable& table) {
    QStringList cells;
    for (const Variable& column : table.columns)
        cells.append(QStringLiteral("{{row.%1}}").arg(column.name));
    return QStringLiteral("{{for row in %1}}%2\n{{end}}")
        .arg(table.name, cells.join(QLatin1Char('\t')));
}

}  // namespace

void fillInsertions(QMenu& menu, const Template& content, Language language, const Insert& insert) {
    menu.clear();
    QMenu* blanks = menu.addMenu(InsertText::tr("Blank"));
    QMenu* given = menu.addMenu(InsertText::tr("Text if a blank is filled"));
    QMenu* repeats = menu.addMenu(InsertText::tr("Repeat for each row of a table"));
    for (const Variable& variable : content.variables) {
        const QString title = labelIn(variable.label, variable.name, language);
        if (variable.type == VariableType::Table) {
            addInsertion(*repeats, title, repeatOf(variable), insert);
            continue;
        }
        addInsertion(*blanks, title,
                     QStringLiteral("{{%1%2}}").arg(variable.name, usualFilter(variable.type)),
                     insert);
        addInsertion(*given, title, QStringLiteral("{{if %1}}{{else}}{{end}}").arg(variable.name),
                     insert);
    }
    QMenu* decided = menu.addMenu(InsertText::tr("Text if it is decided"));
    for (const Switch& decision : content.switches) {
        for (const Option& option : decision.options)
            addInsertion(
                *decided,
                QStringLiteral("%1: %2").arg(switchTitle(decision, language),
                                             switchOptionTitle(decision, option.value, language)),
                QStringLiteral("{{if %1 = %2}}{{else}}{{end}}").arg(decision.name, option.value),
                insert);
    }
    QMenu* clauses = menu.addMenu(InsertText::tr("Number of a clause"));
    for (const OfferedCode& clause : TermOffer(content, language).clauses())
        addInsertion(*clauses, clause.title, QStringLiteral("{{clause %1}}").arg(clause.code),
                     insert);
    QMenu* snippets = menu.addMenu(InsertText::tr("Snippet"));
    for (const Snippet& snippet : content.snippets)
        addInsertion(*snippets, spokenCode(snippet.name),
                     QStringLiteral("{{include %1}}").arg(snippet.name), insert);
    for (QMenu* part : {blanks, given, repeats, decided, clauses, snippets})
        part->setEnabled(!part->isEmpty());
}

}  // namespace agreements::ui
