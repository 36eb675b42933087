#include "insight/ui/importchooser.h"

#include "insight/domain/importtarget.h"

#include "widgets/choiceedit.h"
#include "widgets/icons.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace insight::ui {

ImportChooser::ImportChooser(QWidget* parent)
    : QWidget(parent),
      m_path(new widgets::TextEdit(this)),
      m_target(new widgets::ChoiceEdit(this)),
      m_browse(new QPushButton(tr("C&hoose…"), this)),
      m_continue(new QPushButton(tr("&Look at the file"), this)) {
    m_path->setObjectName(QStringLiteral("pathEdit"));
    m_path->setAccessibleName(tr("File"));
    m_target->setObjectName(QStringLiteral("kindEdit"));
    m_target->setAccessibleName(tr("What it holds"));
    m_target->add(QString(), tr("Recognise by its columns"));
    for (const QString& name : importTargets())
        m_target->add(name, importTargetTitle(name));
    m_target->setValue(QString());
    m_browse->setObjectName(QStringLiteral("browseButton"));
    m_continue->setObjectName(QStringLiteral("lookButton"));
    m_continue->setProperty("primary", true);
    m_continue->setEnabled(false);

    auto* intro = new widgets::TextLabel(
        tr("Drop a file anywhere on this page, or choose one. CSV and XLSX files of other programs "
           "are read; nothing is changed before you have seen what would happen."),
        widgets::TextRole::Body, widgets::Ink::Secondary, this);
    intro->setWordWrap(true);
    auto* pathLabel =
        new widgets::TextLabel(tr("&File"), widgets::TextRole::Body, widgets::Ink::Secondary, this);
    pathLabel->setBuddy(m_path);
    auto* targetLabel = new widgets::TextLabel(tr("&What it holds"), widgets::TextRole::Body,
                                               widgets::Ink::Secondary, this);
    targetLabel->setBuddy(m_target);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(intro);
    layout->addSpacing(widgets::size::kStep2);
    layout->addWidget(pathLabel);
    layout->addLayout(row);
    layout->addSpacing(widgets::size::kStep2);
    layout->addWidget(targetLabel);
    layout->addWidget(m_target, 0, Qt::AlignLeft);
    layout->addSpacing(widgets::size::kStep3);
    layout->addWidget(m_continue, 0, Qt::AlignLeft);
    layout->addStretch(1);
    QWidget::setTabOrder(m_path, m_browse);
    QWidget::setTabOrder(m_browse, m_target);
    QWidget::setTabOrder(m_target, m_continue);

    connect(m_browse, &QPushButton::clicked, this, &ImportChooser::browse);
    connect(m_continue, &QPushButton::clicked, this, &ImportChooser::chosen);
    connect(m_path, &QLineEdit::returnPressed, m_continue, &QPushButton::click);
    connect(m_path, &QLineEdit::textChanged, this,
            [this] { m_continue->setEnabled(!path().isEmpty()); });
}

QString ImportChooser::path() const {
    return QDir::fromNativeSeparators(m_path->value());
}

void ImportChooser::setPath(const QString& path) {
    m_path->setValue(QDir::toNativeSeparators(path));
}

QString ImportChooser::target() const {
    return m_target->value().toString();
}

void ImportChooser::setTarget(const QString& target) {
    m_target->setValue(target);
}

void ImportChooser::takeFocus() {
    m_path->setFocus();
}

void ImportChooser::browse() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Import a file"), this->path(),
        tr("Tables (*.csv *.txt *.tsv *.xlsx)") + QStringLiteral(";;") + tr("All files (*)"));
    if (path.isEmpty())
        return;
    setPath(path);
    Q_EMIT chosen();
}

}  // namespace insight::ui
