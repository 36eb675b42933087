#include "pagekit/recorddialog.h"

#include "pagekit/recordform.h"

#include <QVBoxLayout>

namespace pagekit {

RecordDialog::RecordDialog(const QString& title, RecordForm* form, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    setObjectName(QStringLiteral("recordDialog"));
    form->setParent(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(form);
    resize(760, 620);
    connect(form, &RecordForm::saved, this, [this](const core::RowId& id, const QString& name) {
        m_made = Made{id, name};
        accept();
    });
    connect(form, &RecordForm::otherWanted, this, [this](const core::RowId& id) {
        m_made = Made{id, QString()};
        accept();
    });
    connect(form, &RecordForm::cancelled, this, &QDialog::reject);
    form->takeFocus();
}

}  // namespace pagekit
