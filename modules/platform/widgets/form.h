#pragma once

#include "core/fieldproblem.h"

#include <QHash>
#include <QList>
#include <QVariantMap>
#include <QWidget>

class QBoxLayout;

namespace widgets {

class Field;

/// A column of fields of at most 720 px. Tab and Enter walk the fields in the order of their
/// declaration; problems are shown below their fields. Filled by FormBuilder.
class Form final : public QWidget {
    Q_OBJECT

public:
    explicit Form(QWidget* parent = nullptr);

    const QList<Field*>& fields() const { return m_fields; }
    /// nullptr for an id that no field has.
    Field* field(const QString& id) const;

    /// Checks all fields as on saving, shows what is wrong and puts the focus into the first wrong
    /// field. True when all are fine.
    bool check();
    /// Shows problems below their fields, takes older ones away and puts the focus into the first
    /// wrong field. Returns the problems that belong to none of the fields, for the message bar.
    QList<core::FieldProblem> setProblems(const QList<core::FieldProblem>& problems);
    void clearProblems();
    bool hasProblems() const;

    /// All that is typed, by field id, as DraftKeeper keeps it.
    QVariantMap draft() const;
    void setDraft(const QVariantMap& draft);

    void focusFirst();
    /// Puts the focus into a field and scrolls to it; nothing happens for an id that no field has.
    void focusField(const QString& id);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// A person changed something.
    void edited();
    /// Enter was pressed in the last field.
    void lastFieldLeft();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    friend class FormBuilder;
    void enlist(Field* field);
    void focusField(Field* field);
    bool advanceFrom(QObject* editor);

    QList<Field*> m_fields;
    QHash<QString, Field*> m_byId;
};

}  // namespace widgets
