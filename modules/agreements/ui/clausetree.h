#pragma once

#include "agreements/domain/template.h"

#include <QTreeWidget>

namespace agreements::ui {

class TemplateWork;

/// The clauses of a template with their numbers, and the steps on them. Keys: Insert a clause
/// behind, Ctrl+D its double, Ctrl+Delete away with it, Alt+Up and Alt+Down among its neighbours,
/// Alt+Right into the one before, Alt+Left out of the one around it.
class ClauseTree final : public QTreeWidget {
    Q_OBJECT
public:
    ClauseTree(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language);
    /// Empty where there is none.
    QString current() const;
    void select(const QString& id);

    void addBehind();
    void addWithin();
    void duplicate();
    /// A clause of another template with all that it needs, behind the current one.
    void takeOver(const Template& from, const QString& id);
    void removeCurrent();
    void moveAmongNeighbours(int by);
    void moveInto();
    void moveOut();

Q_SIGNALS:
    void currentClauseChanged(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Place {
        QString parent;
        qsizetype index = 0;
        qsizetype neighbours = 0;
    };
    void follow();
    Place placeOf(const QString& id) const;
    void add(const Clause& clause, const QString& parent, qsizetype index, const QString& title);

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
};

}  // namespace agreements::ui
