#include "agreements/ui/templatespage.h"

#include "agreements/domain/agreementrights.h"
#include "agreements/domain/agreementwords.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatestore.h"
#include "agreements/domain/termwords.h"
#include "agreements/domain/textlanguage.h"
#include "agreements/ui/languagename.h"
#include "agreements/ui/templateeditor.h"
#include "agreements/ui/templatepreview.h"
#include "agreements/ui/templaterows.h"
#include "agreements/ui/termsview.h"

#include "identity/session.h"
#include "pagekit/factgrid.h"
#include "pagekit/listlayout.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/listpage.h"
#include "widgets/sectionheading.h"
#include "widgets/tableview.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

namespace commands = pagekit::commands;

const QString kNewDraft = QStringLiteral("new");

/// A short name that no template has: T1-2, T1-3 ...
QString freeKey(const TemplateRows& rows, const QString& base) {
    for (int number = 2;; ++number) {
        const QString key = QStringLiteral("%1-%2").arg(base).arg(number);
        if (!rows.isKeyTaken(key))
            return key;
    }
}

}  // namespace

TemplatesPage::TemplatesPage(pagekit::AppContext& context, QWidget* parent)
    : Page(context, parent),
      m_stack(new QStackedWidget(this)),
      m_list(nullptr),
      m_detail(new QScrollArea(m_stack)) {
    auto rows = std::make_unique<TemplateRows>(context);
    m_rows = rows.get();
    m_list = new widgets::ListPage(std::move(rows), context.entry, m_stack);
    m_detail->setFrameShape(QFrame::NoFrame);
    m_detail->setWidgetResizable(true);
    m_detail->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_detail->setFocusPolicy(Qt::NoFocus);
    fillList();
    addButtons();
    m_list->setDetail(m_detail);
    pagekit::keepListLayout(*m_list, context, QStringLiteral("agreements.templates"));
    m_stack->addWidget(m_list);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_list, &widgets::ListPage::newRequested, this, &TemplatesPage::startNew);
    connect(m_list, &widgets::ListPage::opened, this, [this] { edit(); });
    connect(m_list, &widgets::ListPage::currentIdChanged, this, [this] {
        showCurrent();
        Q_EMIT commandsChanged();
    });
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this, [this] {
        if (!isEditing())
            m_list->refresh();
    });
}

TemplatesPage::~TemplatesPage() {
    if (m_editor)
        m_editor->flush();
}

void TemplatesPage::fillList() {
    m_list->setTitle(tr("Templates"));
    m_list->setSearchHint(tr("Title, short name"));
    m_list->addFilter(QStringLiteral("all"), tr("All"));
    m_list->addFilter(QStringLiteral("own"), tr("In use"));
    m_list->addFilter(QStringLiteral("built_in"), tr("Built in"));
    m_list->addFilter(QStringLiteral("retired"), tr("Retired"));
    m_list->setPrimary(tr("New template"));
    m_list->setNothingYet(tr("Agreements are drafted from templates. Copy a built-in one."));
    if (!mayEdit())
        m_list->setPrimaryRefusal(tr("You do not have the right to edit templates."));
}

void TemplatesPage::addButtons() {
    const auto add = [this](const QString& text, const char* icon, const char* name,
                            void (TemplatesPage::*clicked)()) {
        QPushButton* button = m_list->addButton(text, QLatin1String(icon), QLatin1String(name));
        connect(button, &QPushButton::clicked, this, clicked);
        return button;
    };
    add(tr("Preview"), "eye", "previewButton", &TemplatesPage::preview);
    QPushButton* copies = add(tr("Copy"), "copy", "copyButton", &TemplatesPage::copy);
    QPushButton* retires =
        add(tr("Retire or use again"), "history", "retireButton", &TemplatesPage::toggleActive);
    for (QPushButton* button : {copies, retires})
        button->setEnabled(mayEdit());
}

bool TemplatesPage::mayEdit() const {
    return context().session.may(editTemplatesRight());
}

bool TemplatesPage::isEditing() const {
    return m_editor && m_stack->currentWidget() == m_editor;
}

const ListedTemplate* TemplatesPage::current() const {
    return m_rows->find(m_list->currentId());
}

void TemplatesPage::withCurrent(std::function<void(const ListedTemplate&, const Template&)> take) {
    const ListedTemplate* found = current();
    if (!found)
        return;
    const ListedTemplate listed = *found;
    const auto read = context().database.read(
        [listed](storage::Connection& connection) { return contentOf(connection, listed); });
    pagekit::withResult(this, context().presenter, read,
                        [listed, take = std::move(take)](const std::optional<Template>& content) {
                            if (content)
                                take(listed, *content);
                        });
}

void TemplatesPage::showCurrent() {
    delete m_detail->takeWidget();
    withCurrent([this](const ListedTemplate& listed, const Template& content) {
        if (listed.id == m_list->currentId())
            showContent(content);
    });
}

void TemplatesPage::showContent(const Template& content) {
    const Language language = languageOf(context().entry.language);
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4, widgets::size::kStep4,
                               widgets::size::kStep4);
    layout->setSpacing(widgets::size::kStep3);
    auto* title = new widgets::TextLabel(withoutTags(content.title.readableIn(language)),
                                         widgets::TextRole::RecordTitle, widgets::Ink::Text, box);
    title->setWordWrap(true);
    layout->addWidget(title);
    auto* facts = new pagekit::FactGrid(box);
    facts->addWide(tr("What it is for"), content.note.readableIn(language));
    facts->add(tr("Blanks"), context().entry.formats().number(content.variables.size()));
    facts->add(tr("Decisions"), context().entry.formats().number(content.switches.size()));
    facts->add(tr("Terms"), context().entry.formats().number(content.terms.size()));
    const QHash<Language, int> missing = missingTexts(content);
    for (const Language one : allLanguages)
        if (missing.value(one) > 0)
            facts->add(tr("Texts missing in %1").arg(ownName(one)),
                       context().entry.formats().number(missing.value(one)));
    layout->addWidget(facts);
    layout->addWidget(new widgets::SectionHeading(tr("Terms"), box));
    layout->addWidget(
        new TermsView(TermWords(content, {}, {}, language, context().entry.formats()), box));
    layout->addStretch(1);
    delete m_detail->takeWidget();
    m_detail->setWidget(box);
}

void TemplatesPage::open(const QVariantMap& arguments) {
    if (arguments.value(QStringLiteral("new")).toBool())
        startNew();
    const auto found =
        builtInTemplates().constFind(arguments.value(QStringLiteral("edit")).toString());
    if (found != builtInTemplates().cend() && mayEdit()) {
        Template copy = *found;
        copy.id = freeKey(*m_rows, copy.id);
        edit(copy, copy.id, true);
        m_editor->showPart(arguments.value(QStringLiteral("part")).toString());
        const QString place = arguments.value(QStringLiteral("place")).toString();
        if (!place.isEmpty())
            m_editor->goTo(place);
    }
}

void TemplatesPage::openRecord(const core::RowId& id) {
    showList();
    m_list->showRecord(id);
}

bool TemplatesPage::back() {
    if (!isEditing())
        return m_list->back();
    leaveEditor();
    return true;
}

std::optional<pagekit::CommandState> TemplatesPage::stateOf(const QString& commandId) const {
    if (isEditing())
        return m_editor->stateOf(commandId);
    const auto is = [&commandId](const char* command) {
        return commandId == QLatin1String(command);
    };
    if (is(commands::kNew) || is(commands::kDuplicate) || is(commands::kEdit))
        return pagekit::CommandState{mayEdit(), tr("You do not have the right to edit templates.")};
    if (is(commands::kNextStatus))
        return pagekit::CommandState{mayEdit() && current() && !current()->isBuiltIn(),
                                     tr("Choose a template of your own first.")};
    if (is(commands::kPrint))
        return pagekit::CommandState{current() != nullptr, tr("Choose a template first.")};
    for (const char* always :
         {commands::kFilter, commands::kRefresh, commands::kNextPane, commands::kPreviousPane})
        if (is(always))
            return pagekit::CommandState{true, {}};
    return std::nullopt;
}

void TemplatesPage::run(const QString& commandId) {
    const auto is = [&commandId](const char* command) {
        return commandId == QLatin1String(command);
    };
    if (isEditing())
        m_editor->run(commandId);
    else if (is(commands::kNew))
        startNew();
    else if (is(commands::kDuplicate))
        copy();
    else if (is(commands::kEdit))
        edit();
    else if (is(commands::kNextStatus))
        toggleActive();
    else if (is(commands::kPrint))
        preview();
    else if (is(commands::kFilter))
        m_list->focusSearch();
    else if (is(commands::kRefresh))
        m_list->refresh();
    else if (is(commands::kNextPane) || is(commands::kPreviousPane))
        m_list->nextPane(is(commands::kNextPane));
}

QVariantMap TemplatesPage::state() const {
    if (m_editor)
        m_editor->flush();
    return {{QStringLiteral("list"), m_list->state()}};
}

void TemplatesPage::restore(const QVariantMap& state) {
    m_list->restoreState(state.value(QStringLiteral("list")).toMap());
}

void TemplatesPage::takeFocus() {
    if (isEditing())
        m_editor->takeFocus();
    else
        m_list->focusList();
}

void TemplatesPage::startNew() {
    if (!mayEdit())
        return;
    Template content;
    content.id = QStringLiteral("own");
    if (m_rows->isKeyTaken(content.id))
        content.id = freeKey(*m_rows, content.id);
    content.numbering = {Numbering::CnComma, Numbering::ArabicDot, Numbering::Circled};
    edit(content, kNewDraft, true);
}

/// A built-in template is copied, a version of the file gets a next one.
void TemplatesPage::edit() {
    if (!mayEdit())
        return;
    if (current() && current()->isBuiltIn()) {
        copy();
        return;
    }
    withCurrent([this](const ListedTemplate& listed, const Template& content) {
        edit(content, listed.key, false);
    });
}

void TemplatesPage::copy() {
    if (!mayEdit())
        return;
    withCurrent([this](const ListedTemplate& listed, const Template& content) {
        Template copied = content;
        copied.id = freeKey(*m_rows, listed.key);
        edit(copied, copied.id, true);
    });
}

void TemplatesPage::edit(const Template& content, const QString& draftKey, bool isNew) {
    editor().start(content, draftKey, isNew);
    m_stack->setCurrentWidget(m_editor);
    m_editor->takeFocus();
    Q_EMIT commandsChanged();
}

TemplateEditor& TemplatesPage::editor() {
    if (m_editor)
        return *m_editor;
    m_editor = new TemplateEditor(context(), m_stack);
    m_stack->addWidget(m_editor);
    connect(m_editor, &TemplateEditor::edited, this, &Page::commandsChanged);
    connect(m_editor, &TemplateEditor::left, this, &TemplatesPage::leaveEditor);
    connect(m_editor, &TemplateEditor::saved, this,
            [this](const TemplateId& id, const QString& title) {
                openRecord(id.row());
                context().presenter.showDone(
                    tr("“%1” is saved as a new version. What was drafted or signed stays as it is.")
                        .arg(title));
            });
    return *m_editor;
}

/// What was typed stays as a draft unless the person says otherwise.
void TemplatesPage::leaveEditor() {
    if (m_editor->isChanged()) {
        m_editor->flush();
        context().presenter.showUndo(tr("What was not saved is kept as a draft."),
                                     [this] { m_stack->setCurrentWidget(m_editor); });
    }
    showList();
}

void TemplatesPage::showList() {
    m_stack->setCurrentWidget(m_list);
    m_list->refresh();
    m_list->focusList();
    Q_EMIT commandsChanged();
}

void TemplatesPage::toggleActive() {
    const ListedTemplate* listed = current();
    if (!listed || listed->isBuiltIn() || !mayEdit())
        return;
    const TemplateId id(listed->id);
    const bool toActive = !listed->isActive;
    const auto written = context().database.write(
        context().session.actor(),
        [id, toActive](storage::WriteTx& tx) { return setTemplateActive(tx, id, toActive); });
    pagekit::withResult(this, context().presenter, written, [this, toActive] {
        context().presenter.showDone(
            toActive ? tr("The template is offered for drafting again.")
                     : tr("The template is not offered for drafting any more."));
    });
}

void TemplatesPage::preview() {
    withCurrent([this](const ListedTemplate&, const Template& content) {
        const core::Done shown =
            previewTemplate(context(), this, content, languageOf(context().entry.language));
        if (!shown)
            context().presenter.showError(shown.error());
    });
}

}  // namespace agreements::ui
