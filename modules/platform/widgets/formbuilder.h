#pragma once

#include "widgets/entrycontext.h"
#include "widgets/field.h"
#include "widgets/form.h"

#include <QString>

#include <type_traits>

class QBoxLayout;

namespace widgets {

/// Fills a Form, one call a field, in reading order:
///
///     FormBuilder build(*form, entry);
///     build.group(tr("Customer"));
///     m_name = build.add<TextEdit>(u"name"_s, tr("&Name"), Need::Required);
///     build.beginRow();
///     m_phone = build.add<PhoneEdit>(u"phone"_s, tr("&Telephone"));
///     m_plate = build.add<PlateEdit>(u"plate"_s, tr("Number &plate"));
///     build.endRow();
///
/// The editor of field "name" is called `nameEdit` and is known to screen readers by its label
/// without the mnemonic. Field ids are those of the draft, as core::FieldProblem names them.
class FormBuilder final {
public:
    enum class Need { Optional, Required };

    FormBuilder(Form& form, EntryContext entry);

    /// From here on editors are as wide as the column, as in a narrow pane.
    void fillColumn() { m_fillColumn = true; }
    /// Begins a group under a heading of 11 pt.
    void group(const QString& heading);
    /// The fields up to endRow() stand side by side.
    void beginRow();
    void endRow();
    /// Anything that is no field, as wide as the column.
    void addWidget(QWidget* widget);

    /// Makes an editor; those that read by language get the EntryContext.
    template <class E>
    E* add(const QString& id, const QString& label, Need need = Need::Optional) {
        E* editor;
        if constexpr (std::is_constructible_v<E, const EntryContext&, QWidget*>)
            editor = new E(m_entry, &m_form);
        else
            editor = new E(&m_form);
        Field* field = place(id, label, editor, need);
        QObject::connect(editor, &E::edited, field, &Field::edited);
        return editor;
    }

    /// The field added last, for setHint() and setCheck().
    Field& last() const { return *m_last; }

private:
    Field* place(const QString& id, const QString& label, QWidget* editor, Need need);

    Form& m_form;
    EntryContext m_entry;
    QBoxLayout* m_row = nullptr;
    bool m_rowFills = false;
    bool m_fillColumn = false;
    Field* m_last = nullptr;
};

}  // namespace widgets
