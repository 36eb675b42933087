#include "widgets/formbuilder.h"

#include "widgets/lineeditor.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace widgets {

FormBuilder::FormBuilder(Form& form, EntryContext entry)
    : m_form(form), m_entry(std::move(entry)) {}

void FormBuilder::group(const QString& heading) {
    endRow();
    auto* column = static_cast<QVBoxLayout*>(m_form.layout());
    if (column->count() > 0)
        column->addSpacing(size::kStep3);
    auto* label = new TextLabel(heading, TextRole::Section, Ink::Text, &m_form);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
}

void FormBuilder::beginRow() {
    endRow();
    m_row = new QHBoxLayout;
    m_row->setSpacing(size::kStep3);
    m_rowFills = false;
    static_cast<QVBoxLayout*>(m_form.layout())->addLayout(m_row);
}

void FormBuilder::endRow() {
    if (m_row && !m_rowFills)
        m_row->addStretch();
    m_row = nullptr;
}

void FormBuilder::addWidget(QWidget* widget) {
    endRow();
    m_form.layout()->addWidget(widget);
}

Field* FormBuilder::place(const QString& id, const QString& label, QWidget* editor, Need need) {
    if (auto* line = qobject_cast<LineEditor*>(editor); line && m_fillColumn)
        line->setNaturalWidth(0);
    editor->setObjectName(id + QStringLiteral("Edit"));
    auto* field = new Field(id, label, editor, need == Need::Required, &m_form);
    field->setObjectName(id + QStringLiteral("Field"));
    if (m_row) {
        m_row->addWidget(field, 0, Qt::AlignTop);
        const bool fills = field->sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
        if (fills)
            m_row->setStretchFactor(field, 1);
        m_rowFills = m_rowFills || fills;
    } else {
        static_cast<QVBoxLayout*>(m_form.layout())->addWidget(field);
    }
    m_form.enlist(field);
    m_last = field;
    return field;
}

}  // namespace widgets
