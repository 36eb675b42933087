#include "pagekit/paneform.h"

#include "pagekit/draftkeeper.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace pagekit {
namespace {

constexpr int kLookMs = 400;

}  // namespace

PaneForm::PaneForm(AppContext& context, const QString& saveText, QWidget* parent)
    : RecordForm(parent), m_context(context), m_pane(new widgets::FormPane(saveText, this)) {
    m_pane->setPadding(widgets::size::kStep6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookMs);
    connect(&fields(), &widgets::Form::edited, this, [this] {
        if (m_keeper)
            m_keeper->touch();
    });
    connect(m_pane, &widgets::FormPane::saveRequested, this, [this] { save(); });
    connect(m_pane, &widgets::FormPane::cancelRequested, this, [this] {
        // What was typed stays as a draft and is offered when the form is opened again.
        if (m_keeper)
            m_keeper->flushPending();
        Q_EMIT cancelled();
    });
}

PaneForm::~PaneForm() = default;

void PaneForm::takeFocus() {
    fields().focusFirst();
}

void PaneForm::clearMessages() {
    fields().clearProblems();
    m_pane->messages().dismiss();
}

void PaneForm::keepDraft(const QString& kind, const QString& key, bool restore,
                         std::function<void()> discard) {
    m_keeper = std::make_unique<DraftKeeper>(
        m_context, kind, key, [this] { return fields().draft(); }, nullptr);
    if (!restore)
        return;
    m_keeper->restore([this, discard = std::move(discard)](const QVariantMap& content) {
        fields().setDraft(content);
        m_pane->messages().show(widgets::MessageBar::Level::Info,
                                tr("This is what you typed before and did not save."),
                                {{tr("Discard"), [this, discard] {
                                      forgetDraft();
                                      discard();
                                  }}});
    });
}

void PaneForm::forgetDraft() {
    if (m_keeper)
        m_keeper->clear();
}

void PaneForm::lookWhileTyping(std::function<void()> look) {
    connect(&fields(), &widgets::Form::edited, &m_lookTimer, qOverload<>(&QTimer::start));
    connect(&m_lookTimer, &QTimer::timeout, this, std::move(look));
}

void PaneForm::offerOther(const QString& sentence, const QString& useText, const core::RowId& id) {
    m_pane->messages().show(widgets::MessageBar::Level::Warning, sentence,
                            {{useText, [this, id] {
                                  forgetDraft();
                                  Q_EMIT otherWanted(id);
                              }}});
}

}  // namespace pagekit
