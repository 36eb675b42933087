#include "agreements/ui/templateeditor.h"

#include "agreements/domain/documentcheck.h"
#include "agreements/domain/templatejson.h"
#include "agreements/domain/templatestore.h"
#include "agreements/domain/termwords.h"
#include "agreements/domain/textlanguage.h"
#include "agreements/ui/blankeditor.h"
#include "agreements/ui/clauseeditor.h"
#include "agreements/ui/clauselibrary.h"
#include "agreements/ui/clausetree.h"
#include "agreements/ui/documenteditor.h"
#include "agreements/ui/languagename.h"
#include "agreements/ui/problemlist.h"
#include "agreements/ui/problemplace.h"
#include "agreements/ui/snippeteditor.h"
#include "agreements/ui/templatepreview.h"
#include "agreements/ui/templatework.h"
#include "agreements/ui/termeditor.h"

#include "identity/session.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/icons.h"
#include "widgets/segmented.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

namespace commands = pagekit::commands;

const QString kClausesPart = QStringLiteral("clauses");
const QString kTermsPart = QStringLiteral("terms");
const QString kBlanksPart = QStringLiteral("blanks");
const QString kSnippetsPart = QStringLiteral("snippets");
const QString kDocumentPart = QStringLiteral("document");

}  // namespace

TemplateEditor::TemplateEditor(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_work(new TemplateWork(this)),
      m_language(languageOf(context.entry.language)),
      m_stack(new QStackedWidget(this)),
      m_clauses(new ClauseEditor(*m_work, m_stack)),
      m_terms(new TermEditor(*m_work, context.entry.formats(), m_language, m_stack)),
      m_blanks(new BlankEditor(*m_work, m_stack)),
      m_snippets(new SnippetEditor(*m_work, m_stack)),
      m_document(new DocumentEditor(*m_work, m_stack)),
      m_all{{kClausesPart, m_clauses},
            {kTermsPart, m_terms},
            {kBlanksPart, m_blanks},
            {kSnippetsPart, m_snippets},
            {kDocumentPart, m_document}},
      m_problems(new ProblemList(*m_work, this)) {
    for (const auto& [name, part] : std::as_const(m_all))
        m_stack->addWidget(part);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep3, widgets::size::kStep4,
                               widgets::size::kStep3);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(makeBar());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problems);
    connectWork();
    setLanguage(m_language);
}

QWidget* TemplateEditor::makeBar() {
    auto* bar = new QWidget(this);
    m_title = new widgets::TextLabel(widgets::TextRole::RecordTitle);
    m_parts = new widgets::Segmented(bar);
    m_parts->setObjectName(QStringLiteral("partsSegments"));
    m_parts->add(kClausesPart, tr("Clauses"));
    m_parts->add(kTermsPart, tr("Terms"));
    m_parts->add(kBlanksPart, tr("Blanks and decisions"));
    m_parts->add(kSnippetsPart, tr("Snippets"));
    m_parts->add(kDocumentPart, tr("Whole document"));
    m_languages = new widgets::Segmented(bar);
    m_languages->setObjectName(QStringLiteral("languageSegments"));
    for (const Language language : allLanguages)
        m_languages->add(languageCode(language), ownName(language));
    m_languages->setCurrent(languageCode(m_language));
    const auto button = [bar](const QString& text, const char* name, const char* icon) {
        auto* made = new QPushButton(text, bar);
        made->setObjectName(QLatin1String(name));
        if (*icon)
            made->setIcon(widgets::icon(QLatin1String(icon)));
        return made;
    };
    m_undo = button({}, "undoButton", "arrow-back-up");
    m_redo = button({}, "redoButton", "arrow-forward-up");
    auto* paper = button(tr("Preview"), "previewButton", "eye");
    m_discard = button(tr("Discard"), "discardButton", "");
    auto* leave = button(tr("Close"), "closeButton", "");
    m_save = button(tr("Save as new version"), "saveButton", "");
    m_save->setProperty("primary", true);
    auto* above = new QHBoxLayout;
    above->addWidget(m_title, 1);
    for (QPushButton* one : {m_undo, m_redo, paper, m_discard, leave, m_save})
        above->addWidget(one);
    auto* below = new QHBoxLayout;
    below->addWidget(m_parts);
    below->addStretch(1);
    below->addWidget(m_languages);
    auto* layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(above);
    layout->addLayout(below);
    connect(paper, &QPushButton::clicked, this, &TemplateEditor::preview);
    connect(m_discard, &QPushButton::clicked, this, &TemplateEditor::discard);
    connect(leave, &QPushButton::clicked, this, &TemplateEditor::left);
    connect(m_save, &QPushButton::clicked, this, &TemplateEditor::save);
    connect(m_parts, &widgets::Segmented::currentChanged, this, &TemplateEditor::showPart);
    connect(m_languages, &widgets::Segmented::currentChanged, this, [this](const QString& code) {
        for (const Language language : allLanguages)
            if (languageCode(language) == code)
                setLanguage(language);
    });
    return bar;
}

void TemplateEditor::connectWork() {
    connect(m_work, &TemplateWork::changed, this, &TemplateEditor::follow);
    connect(m_problems, &ProblemList::placeWanted, this, &TemplateEditor::goTo);
    connect(m_work, &TemplateWork::refused, this,
            [this](const core::Error& error) { m_context.presenter.showError(error); });
    connect(m_clauses, &ClauseEditor::libraryWanted, this, &TemplateEditor::takeFromLibrary);
    QUndoStack& history = m_work->history();
    connect(m_undo, &QPushButton::clicked, &history, &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &history, &QUndoStack::redo);
    // Before the editors' own undoing: a step of the template is taken back whole.
    qApp->installEventFilter(this);
}

bool TemplateEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isUndo = key->matches(QKeySequence::Undo);
    const bool isRedo = key->keyCombination() == (Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    const auto* widget = qobject_cast<QWidget*>(watched);
    if ((!isUndo && !isRedo) || !widget || !isAncestorOf(widget) || widget->window() != window())
        return QWidget::eventFilter(watched, event);
    event->accept();
    if (event->type() == QEvent::KeyPress && isUndo)
        m_work->history().undo();
    else if (event->type() == QEvent::KeyPress)
        m_work->history().redo();
    return true;
}

void TemplateEditor::start(const Template& content, const QString& draftKey, bool isNew) {
    flush();
    m_isNew = isNew;
    m_original = content;
    m_draftKey = draftKey;
    m_keeper = std::make_unique<pagekit::DraftKeeper>(
        m_context, QStringLiteral("template"), draftKey,
        [this] {
            return QVariantMap{
                {QStringLiteral("template"), QString::fromUtf8(templateBytes(m_work->content()))}};
        },
        nullptr);
    m_document->setKeyFixed(!isNew);
    m_work->start(content);
    showPart(kClausesPart);
    restoreDraft();
}

void TemplateEditor::restoreDraft() {
    m_keeper->restore([this](const QVariantMap& draft) {
        const QString kept = draft.value(QStringLiteral("template")).toString();
        const auto content = parseTemplate(kept.toUtf8());
        if (!content) {
            m_context.presenter.showError(content.error());
            return;
        }
        if (*content == m_work->content() || isChanged())
            return;
        m_work->resume(*content);
        m_context.presenter.showWarning(
            tr("What was not saved last time is here again. Close the editor to choose."));
    });
}

bool TemplateEditor::isChanged() const {
    return m_work->isChanged();
}

const Template& TemplateEditor::content() const {
    return m_work->content();
}

void TemplateEditor::setLanguage(Language language) {
    m_language = language;
    m_languages->setCurrent(languageCode(language));
    for (const auto& [name, part] : std::as_const(m_all))
        part->setLanguage(language);
    m_problems->setLanguage(language);
}

void TemplateEditor::follow() {
    const QUndoStack& history = m_work->history();
    const QString undo = tr("Undo: %1 (Ctrl+Z)").arg(history.undoText());
    const QString redo = tr("Redo: %1 (Ctrl+Shift+Z)").arg(history.redoText());
    m_undo->setEnabled(history.canUndo());
    m_undo->setToolTip(undo);
    m_undo->setAccessibleName(undo);
    m_redo->setEnabled(history.canRedo());
    m_redo->setToolTip(redo);
    m_redo->setAccessibleName(redo);
    const QString title = withoutTags(content().title.readableIn(m_language));
    m_title->setText(title.isEmpty() ? tr("New template") : title);
    const QHash<Language, int> missing = missingTexts(content());
    for (const Language language : allLanguages) {
        const int count = missing.value(language);
        m_languages->setCount(languageCode(language),
                              count > 0 ? std::optional<qint64>(count) : std::nullopt);
    }
    m_discard->setEnabled(isChanged());
    m_save->setEnabled(isChanged() || m_isNew);
    if (m_keeper && isChanged())
        m_keeper->touch();
    Q_EMIT edited();
}

void TemplateEditor::goTo(const QString& place) {
    const ProblemPlace found = problemPlace(content(), place);
    if (found.language)
        setLanguage(*found.language);
    switch (found.part) {
    case ProblemPlace::Part::Clause:
        showPart(kClausesPart);
        m_clauses->select(found.name, found.line, found.inHeading);
        return;
    case ProblemPlace::Part::Term:
        showPart(kTermsPart);
        m_terms->select(found.term, found.row);
        return;
    case ProblemPlace::Part::Blank:
        showPart(kBlanksPart);
        m_blanks->select(found.name);
        return;
    case ProblemPlace::Part::Snippet:
        showPart(kSnippetsPart);
        m_snippets->select(found.name, std::max(1, found.line));
        return;
    case ProblemPlace::Part::Document:
        showPart(kDocumentPart);
        m_document->takeFocus();
        return;
    }
}

void TemplateEditor::showPart(const QString& part) {
    m_parts->setCurrent(part);
    for (const auto& [name, shown] : std::as_const(m_all))
        if (name == part)
            m_stack->setCurrentWidget(shown);
}

QString TemplateEditor::part() const {
    return m_parts->current();
}

TemplatePart& TemplateEditor::shownPart() const {
    return *m_all[m_stack->currentIndex()].second;
}

void TemplateEditor::takeFocus() {
    shownPart().takeFocus();
}

void TemplateEditor::takeFromLibrary() {
    auto* library = new ClauseLibrary(m_context, m_language, this);
    library->setAttribute(Qt::WA_DeleteOnClose);
    connect(library, &ClauseLibrary::chosen, this, [this](const Template& from, const QString& id) {
        m_clauses->tree().takeOver(from, id);
    });
    library->open();
}

void TemplateEditor::save() {
    m_work->findProblems();
    const auto written = m_context.database.write(
        m_context.session.actor(),
        [content = content()](storage::WriteTx& tx) { return saveTemplateVersion(tx, content); });
    pagekit::withResult(this, m_context.presenter, written, [this](const TemplateId& id) {
        m_isNew = false;
        m_original = content();
        m_work->markSaved();
        m_keeper->clear();
        Q_EMIT saved(id, withoutTags(content().title.readableIn(m_language)));
    });
}

void TemplateEditor::preview() {
    const core::Done shown = previewTemplate(m_context, this, content(), m_language);
    if (shown)
        return;
    goTo(shown.error().detail);
    m_context.presenter.showError(shown.error());
}

void TemplateEditor::discard() {
    if (!m_context.presenter.confirm(this, tr("Drop everything that was not saved?"), tr("Drop")))
        return;
    m_work->start(m_original);
    m_keeper->clear();
}

void TemplateEditor::flush() {
    if (m_keeper)
        m_keeper->flushPending();
}

std::optional<pagekit::CommandState> TemplateEditor::stateOf(const QString& commandId) const {
    if (commandId == QLatin1String(commands::kSave) ||
        commandId == QLatin1String(commands::kSaveAndClose))
        return pagekit::CommandState{isChanged() || m_isNew, tr("Nothing was changed.")};
    if (commandId == QLatin1String(commands::kNextStatus))
        return pagekit::CommandState{!m_work->problems().isEmpty(), tr("Nothing is wrong.")};
    for (const char* always : {commands::kPrint, commands::kAddLine, commands::kRemoveLine,
                               commands::kDuplicate, commands::kNextPane, commands::kPreviousPane})
        if (commandId == QLatin1String(always))
            return pagekit::CommandState{true, {}};
    return std::nullopt;
}

bool TemplateEditor::run(const QString& commandId) {
    const auto is = [&commandId](const char* command) {
        return commandId == QLatin1String(command);
    };
    if (is(commands::kSave) || is(commands::kSaveAndClose))
        save();
    else if (is(commands::kPrint))
        preview();
    else if (is(commands::kNextStatus))
        m_problems->goToNext();
    else if (is(commands::kNextPane) || is(commands::kPreviousPane))
        stepPart(is(commands::kNextPane));
    else if (is(commands::kAddLine))
        shownPart().run(TemplatePart::Step::Add);
    else if (is(commands::kRemoveLine))
        shownPart().run(TemplatePart::Step::Remove);
    else if (is(commands::kDuplicate))
        shownPart().run(TemplatePart::Step::Duplicate);
    else
        return false;
    return true;
}

void TemplateEditor::stepPart(bool forward) {
    const qsizetype step = forward ? 1 : m_all.size() - 1;
    showPart(m_all[(m_stack->currentIndex() + step) % m_all.size()].first);
    takeFocus();
}

}  // namespace agreements::ui
