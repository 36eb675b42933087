#include "repairs/ui/intakeverdict.h"

#include "repairs/domain/verdicttold.h"

#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace repairs::ui {
namespace {

constexpr int kRestMs = 150;

}  // namespace

IntakeVerdict::IntakeVerdict(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("intakeVerdict"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_timer.setSingleShot(true);
    m_timer.setInterval(kRestMs);
    connect(&m_timer, &QTimer::timeout, this, &IntakeVerdict::judge);
    hide();
}

void IntakeVerdict::follow(const CallInHand& call) {
    m_call = call;
    ++m_asked;
    if (call.customer.isNil() && call.unit.isNil()) {
        m_timer.stop();
        hide();
        return;
    }
    m_timer.start();
}

void IntakeVerdict::judge() {
    const int asked = m_asked;
    const auto read = m_context.database.read([call = m_call](storage::Connection& connection) {
        return verdictsForCall(connection, call);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, asked](const OrderVerdicts& verdicts) {
                            if (asked == m_asked)
                                show(verdicts);
                        });
}

void IntakeVerdict::show(const OrderVerdicts& verdicts) {
    delete m_lines;
    m_lines = new QWidget(this);
    auto* layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    m_column->addWidget(m_lines);
    for (const Judgement* judgement : {&verdicts.customer, &verdicts.dealerMaker})
        if (judgement->verdict)
            tell(*judgement);
    setVisible(layout->count() > 0);
}

void IntakeVerdict::tell(const Judgement& judgement) {
    const agreements::VerdictStyle style{m_context.entry.formats(), judgement.rules->zone()};
    addLine(toldVerdict(*judgement.rules, *judgement.verdict, judgement.facts, style), false);
    const ChosenAgreement& agreement = *judgement.agreement;
    addLine(tr("Agreement %1, %2. %3")
                .arg(agreement.number, agreement.title, agreement.reasons.value(0)),
            true);
    if (const QString silence = silenceTold(*judgement.verdict); !silence.isEmpty())
        addLine(silence, true, true);
}

void IntakeVerdict::addLine(const QString& text, bool isSecondary, bool isWarning) {
    auto* label = new widgets::TextLabel(
        text, isSecondary ? widgets::TextRole::Secondary : widgets::TextRole::Body,
        isWarning     ? widgets::Ink::Warning
        : isSecondary ? widgets::Ink::Secondary
                      : widgets::Ink::Text,
        m_lines);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lines->layout()->addWidget(label);
}

}  // namespace repairs::ui
