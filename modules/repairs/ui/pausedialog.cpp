#include "repairs/ui/pausedialog.h"

#include "agreements/domain/verdictwords.h"
#include "core/timesource.h"

#include "widgets/datetimeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace repairs::ui {

constexpr qint64 kUsualPauseMs = 24 * 3'600'000;

PauseDialog::PauseDialog(pagekit::AppContext& context, const QList<LiveClocks>& clocks,
                         const QList<ClockFact>& happened, QWidget* parent)
    : QDialog(parent), m_context(context), m_clocks(clocks), m_happened(happened) {
    setObjectName(QStringLiteral("pauseDialog"));
    setWindowTitle(tr("What if I pause now"));
    auto* form = new widgets::Form(this);
    widgets::FormBuilder fields(*form, context.entry);
    m_until =
        fields.add<widgets::DateTimeEdit>(QStringLiteral("until"), tr("The order waits &until"));
    m_until->setValue(core::Instant{context.time.now().ms + kUsualPauseMs});
    m_answer = new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Text, this);
    m_answer->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_until, &widgets::LineEditor::edited, this, &PauseDialog::compute);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep4);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(form);
    layout->addWidget(m_answer);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(480);
    compute();
    form->focusFirst();
}

void PauseDialog::compute() {
    const auto until = m_until->value();
    const core::Instant now = m_context.time.now();
    QStringList lines;
    for (const LiveClocks& live : std::as_const(m_clocks)) {
        if (!until)
            break;
        for (const SetClock& clock : live.set.clocks) {
            const auto due = dueIfPaused(live.set, clock, m_happened, live.history, {now, *until});
            if (!due || !*due)
                continue;
            lines.append(tr("%1: due %2")
                             .arg(agreements::deadlineTitle(clock.clock.what),
                                  m_context.entry.formats().dateTime(**due, m_context.entry.zone)));
        }
    }
    m_answer->setText(lines.isEmpty() ? tr("Give a date and time.") : lines.join(u'\n'));
}

}  // namespace repairs::ui
