#pragma once

#include "agreements/domain/template.h"

#include "core/formats.h"

#include <QTreeWidget>

namespace agreements::ui {

class TemplateWork;

/// The terms of a template in the order in which they are tried, each row of a decision table as a
/// sentence below its table, and the steps on them. Keys: Insert a row behind, Ctrl+D its double,
/// Ctrl+Delete away with it, Alt+Up and Alt+Down before and behind its neighbours.
class TermTree final : public QTreeWidget {
    Q_OBJECT
public:
    TermTree(TemplateWork& work, const core::Formats& formats, Language language, QWidget* parent);

    /// -1: none; a row is -1 where the term itself is marked.
    qsizetype currentTerm() const;
    qsizetype currentRow() const;
    void select(qsizetype term, qsizetype row);

    void addTerm(const Term& term);
    void addRow();
    void duplicate();
    void removeCurrent();
    void moveCurrent(int by);

Q_SIGNALS:
    void currentTermChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void setRows(const QList<Row>& rows, const QString& title, qsizetype select);

    TemplateWork& m_work;
    core::Formats m_formats;
    Language m_language;
};

/// The id of a clause for a term that has none yet; empty where there is no clause.
QString firstClause(const Template& content);

}  // namespace agreements::ui
