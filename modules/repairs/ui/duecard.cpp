#include "repairs/ui/duecard.h"

#include "repairs/domain/words.h"
#include "repairs/ui/clockrow.h"
#include "repairs/ui/orderchip.h"
#include "repairs/ui/pausedialog.h"

#include "core/timesource.h"
#include "pagekit/factgrid.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/chip.h"
#include "widgets/entrycontext.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace repairs::ui {

struct DueCardContent {
    std::optional<DueRow> row;
    QList<LiveClocks> clocks;
    QList<ClockFact> happened;
};

namespace {

core::Result<DueCardContent> readDueCard(storage::Connection& connection, const ClockId& id) {
    DueCardContent content;
    CORE_ASSIGN(content.row, findDueClock(connection, id));
    if (!content.row)
        return content;
    CORE_ASSIGN(content.clocks, liveClocksOf(connection, content.row->order));
    CORE_ASSIGN(content.happened, clockFactsOf(connection, content.row->order));
    return content;
}

}  // namespace

DueCard::DueCard(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_content(std::make_unique<DueCardContent>()),
      m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4,
                                 widgets::size::kStep4, widgets::size::kStep4);
    m_layout->setSpacing(widgets::size::kStep3);
}

DueCard::~DueCard() = default;

OrderId DueCard::order() const {
    return m_content->row ? m_content->row->order : OrderId();
}

void DueCard::show(const ClockId& clock) {
    m_clock = clock;
    if (clock.isNil()) {
        *m_content = {};
        empty();
        Q_EMIT shown();
        return;
    }
    auto read = m_context.database.read(
        [clock](storage::Connection& connection) { return readDueCard(connection, clock); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, clock](const DueCardContent& content) {
                            if (clock != m_clock)
                                return;
                            *m_content = content;
                            fill();
                            Q_EMIT shown();
                        });
}

void DueCard::empty() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QWidget* DueCard::heading() {
    const DueRow& row = *m_content->row;
    auto* facts = new pagekit::FactGrid(this);
    facts->add(tr("Customer"), row.customerName);
    facts->add(tr("Engineer"), row.engineerName);
    facts->addWide(tr("Agreement"), row.agreementNumber);
    return facts;
}

QWidget* DueCard::buttons() {
    auto* box = new QWidget(this);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    auto* whatIf = new QPushButton(tr("What if I pause now…"), box);
    whatIf->setObjectName(QStringLiteral("whatIfButton"));
    connect(whatIf, &QPushButton::clicked, this, &DueCard::askWhatIf);
    auto* open = new QPushButton(tr("Open the order"), box);
    open->setObjectName(QStringLiteral("openButton"));
    open->setProperty("keyHint", tr("Enter"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(order()); });
    layout->addWidget(whatIf);
    layout->addWidget(open);
    return box;
}

void DueCard::fill() {
    empty();
    if (!m_content->row)
        return;
    const DueRow& row = *m_content->row;
    auto* number = new QLabel(row.number, this);
    number->setFont(widgets::fontFor(widgets::TextRole::RecordTitle));
    number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(number);
    m_layout->addWidget(new widgets::ChipLabel(
        chipOf(row.status, row.waitingReason, std::nullopt, m_context.time.now()), this));
    m_layout->addWidget(heading());
    m_layout->addWidget(new widgets::SectionHeading(tr("Clocks of this order"), this));
    for (const LiveClocks& live : std::as_const(m_content->clocks))
        for (const SetClock& clock : live.set.clocks)
            if (auto* line = clockRow(m_context, live, clock, m_content->happened, this))
                m_layout->addWidget(line);
    m_layout->addStretch(1);
    m_layout->addWidget(buttons());
}

void DueCard::askWhatIf() {
    if (m_content->row)
        PauseDialog(m_context, m_content->clocks, m_content->happened, this).exec();
}

}  // namespace repairs::ui
