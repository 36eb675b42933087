#include "agreements/ui/testsdialog.h"

#include "agreements/domain/conditionwords.h"
#include "agreements/domain/templateedit.h"
#include "agreements/ui/conditionsedit.h"
#include "agreements/ui/templatework.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kTestNameRole = Qt::UserRole;
constexpr int kTestsWidth = 240;

QString freshTestName(const Template& content) {
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("test_%1").arg(number);
        bool isTaken = false;
        for (const Test& test : content.tests)
            isTaken = isTaken || test.name == name;
        if (!isTaken)
            return name;
    }
}

}  // namespace

TestsDialog::TestsDialog(TemplateWork& work, const core::Formats& formats, Language language,
                         QWidget* parent)
    : QDialog(parent),
      m_work(work),
      m_formats(formats),
      m_language(language),
      m_list(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_sentence(new widgets::TextLabel(widgets::TextRole::Message, widgets::Ink::Text, this)),
      m_alternatives(new QVBoxLayout) {
    setObjectName(QStringLiteral("testsDialog"));
    setWindowTitle(tr("Named tests"));
    m_sentence->setObjectName(QStringLiteral("testSentence"));
    m_sentence->setWordWrap(true);
    auto* another = new QPushButton(tr("Or else, if"), this);
    another->setObjectName(QStringLiteral("addAlternativeButton"));
    another->setIcon(widgets::icon(QStringLiteral("plus")));
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    m_name->setObjectName(QStringLiteral("testNameEdit"));
    m_name->setAccessibleName(tr("Name of the test"));
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addLayout(m_alternatives);
    column->addWidget(another, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(box);
    auto* row = new QHBoxLayout;
    row->addWidget(makeList());
    row->addWidget(scroll, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep6, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->addLayout(row, 1);
    layout->addWidget(buttons);
    connect(another, &QPushButton::clicked, this, [this] {
        if (const Test* test = current()) {
            Test changed = *test;
            changed.anyOf.append(Conditions());
            take(changed);
        }
    });
    connect(m_name, &QLineEdit::editingFinished, this, &TestsDialog::rename);
    connect(m_list, &QListWidget::currentRowChanged, this, &TestsDialog::showCurrent);
    connect(&work, &TemplateWork::changed, this, &TestsDialog::fillList);
    fillList();
    resize(900, 520);
}

QWidget* TestsDialog::makeList() {
    auto* left = new QWidget(this);
    left->setFixedWidth(kTestsWidth);
    m_list->setObjectName(QStringLiteral("testList"));
    m_list->setAccessibleName(tr("Named tests"));
    auto* adds = new QPushButton(tr("Add a test"), left);
    adds->setObjectName(QStringLiteral("addTestButton"));
    auto* removes = new QPushButton(tr("Remove"), left);
    removes->setObjectName(QStringLiteral("removeTestButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(adds);
    buttons->addWidget(removes);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(adds, &QPushButton::clicked, this, &TestsDialog::add);
    connect(removes, &QPushButton::clicked, this, &TestsDialog::removeCurrent);
    return left;
}

const Test* TestsDialog::current() const {
    const QString name =
        m_list->currentItem() ? m_list->currentItem()->data(kTestNameRole).toString() : QString();
    for (const Test& test : m_work.content().tests)
        if (test.name == name)
            return &test;
    return nullptr;
}

void TestsDialog::fillList() {
    const QString before =
        m_list->currentItem() ? m_list->currentItem()->data(kTestNameRole).toString() : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const Test& test : m_work.content().tests) {
            auto* item = new QListWidgetItem(spokenCode(test.name), m_list);
            item->setData(kTestNameRole, test.name);
            if (test.name == before)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentRow(0);
    }
    showCurrent();
}

void TestsDialog::showCurrent() {
    const Test* found = current();
    const Test test = found ? *found : Test();
    const TermReading reading(m_work.content(), {}, {}, m_language, m_formats);
    QStringList phrases;
    for (const Conditions& conditions : test.anyOf)
        phrases.append(conditionsPhrase(reading, conditions));
    m_sentence->setText(found ? asSentence(joinedByOr(phrases))
                              : tr("Conditions that several rows ask by one name stand here."));
    m_name->setEnabled(found != nullptr);
    m_name->setText(test.name);
    // Fields are kept: the focus stays where it is.
    while (m_shown.size() > test.anyOf.size())
        m_shown.takeLast()->deleteLater();
    const TermOffer offer(m_work.content(), m_language);
    for (qsizetype i = 0; i < test.anyOf.size(); ++i) {
        if (i == m_shown.size()) {
            auto* edit = new ConditionsEdit(false, this);
            connect(edit, &ConditionsEdit::edited, this, [this, i, edit] {
                Test changed = *current();
                changed.anyOf[i] = edit->conditions();
                // A list without conditions would always hold: an emptied one goes.
                if (changed.anyOf[i].isEmpty() && changed.anyOf.size() > 1)
                    changed.anyOf.removeAt(i);
                take(changed);
            });
            m_alternatives->addWidget(edit);
            m_shown.append(edit);
        }
        m_shown[i]->set(test.anyOf[i], offer);
    }
}

void TestsDialog::take(const Test& test) {
    m_work.take(setTest(m_work.content(), test), tr("Change a test"),
                QStringLiteral("test ") + test.name);
}

void TestsDialog::add() {
    Test test;
    test.name = freshTestName(m_work.content());
    test.anyOf = {Conditions()};
    if (!m_work.take(setTest(m_work.content(), test), tr("Add a test")))
        return;
    select(test.name);
    m_name->setFocus();
    m_name->selectAll();
}

void TestsDialog::select(const QString& name) {
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(kTestNameRole).toString() == name)
            m_list->setCurrentRow(i);
}

void TestsDialog::keyPressEvent(QKeyEvent* event) {
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && qobject_cast<const QLineEdit*>(focusWidget()))
        return;
    QDialog::keyPressEvent(event);
}

/// Only while nothing asks it by the old name.
void TestsDialog::rename() {
    const Test* test = current();
    const QString typed = m_name->text().trimmed();
    if (!test || typed == test->name)
        return;
    Test renamed = *test;
    renamed.name = typed;
    const auto without = removeTest(m_work.content(), test->name);
    if (m_work.take(without ? setTest(*without, renamed) : without, tr("Rename a test")))
        select(typed);
    showCurrent();
}

void TestsDialog::removeCurrent() {
    if (const Test* test = current())
        m_work.take(removeTest(m_work.content(), test->name), tr("Remove a test"));
}

}  // namespace agreements::ui
