#include "repairs/ui/orderview.h"

#include "repairs/data/orderrecords.h"
#include "repairs/data/ordertables.h"
#include "repairs/data/paperpartyreads.h"
#include "repairs/domain/orderrights.h"
#include "repairs/domain/overdue.h"
#include "repairs/domain/words.h"
#include "repairs/ui/orderchip.h"
#include "repairs/ui/ordertimeline.h"
#include "repairs/ui/verdictpanel.h"
#include "repairs/ui/workeditor.h"

#include "identity/session.h"
#include "identity/userrecords.h"
#include "pagekit/factgrid.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/chip.h"
#include "widgets/entrycontext.h"
#include "widgets/icons.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "widgets/timeline.h"
#include "widgets/type.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

namespace commands = pagekit::commands;

struct ReadOrder {
    OrderRecord record;
    PaperParties parties;
    QHash<core::RowId, QString> userNames;
};

core::Result<ReadOrder> readOrder(storage::Connection& connection, const OrderId& id) {
    CORE_ASSIGN(const auto record, loadOrder(connection, id));
    if (!record)
        return core::fail(
            QStringLiteral("order/unknown"),
            OrderView::tr("This order is not there any more. It may be in the trash."));
    CORE_ASSIGN(const PaperParties parties, partiesOf(connection, record->order));
    ReadOrder read{*record, parties, {}};
    CORE_ASSIGN(const auto users, identity::listUsers(connection));
    for (const identity::User& user : users)
        read.userNames.insert(user.id.row(), user.name);
    return read;
}

QPushButton* headButton(const QString& text, const QString& key, const QString& name,
                        QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    if (!key.isEmpty())
        button->setProperty("keyHint", key);
    return button;
}

}  // namespace

OrderView::OrderView(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    build();
    connect(&context.database.notifier(), &storage::ChangeNotifier::committed, this,
            [this](const storage::ChangeSet& changes) {
                if (m_loaded && !isDirty() && touchesOrder(changes, m_order))
                    load();
            });
    connect(m_work, &WorkEditor::edited, this, [this] {
        m_save->setVisible(m_work->isDirty());
        Q_EMIT stateChanged();
    });
    // An open cell can be saved before anything in it has reached the model.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* before, QWidget* now) {
        if (m_work->isAncestorOf(before) || m_work->isAncestorOf(now))
            Q_EMIT stateChanged();
    });
    connect(m_verdict, &VerdictPanel::edited, this, [this] {
        m_save->setVisible(true);
        Q_EMIT stateChanged();
    });
    connect(m_work, &WorkEditor::draftRestored, this, [this] {
        m_save->setVisible(true);
        m_message->show(widgets::MessageBar::Level::Info,
                        tr("These findings and lines were typed before and are not saved yet."),
                        {{tr("Save"), [this] { saveWork(); }}, {tr("Discard"), [this] {
                                                                    m_work->discard();
                                                                    m_save->hide();
                                                                }}});
        Q_EMIT stateChanged();
    });
}

OrderView::~OrderView() {
    // The focus wanders once more while the children go.
    disconnect(qApp, nullptr, this, nullptr);
}

void OrderView::build() {
    m_message = new widgets::MessageBar(this);
    m_message->hide();
    m_facts = new QWidget(this);
    auto* factsLayout = new QVBoxLayout(m_facts);
    factsLayout->setContentsMargins(0, 0, 0, 0);
    m_verdict = new VerdictPanel(m_context, this);
    m_work = new WorkEditor(m_context, this);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(widgets::size::kStep6, 0, widgets::size::kStep6,
                               widgets::size::kStep6);
    column->setSpacing(widgets::size::kStep4);
    column->addWidget(m_facts);
    column->addWidget(m_verdict);
    column->addWidget(m_work);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);

    auto* panes = new QHBoxLayout;
    panes->setContentsMargins(0, 0, widgets::size::kStep6, widgets::size::kStep4);
    panes->addWidget(scroll, 1);
    panes->addWidget(buildSide());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(m_message);
    layout->addWidget(buildHead());
    layout->addLayout(panes, 1);
}

QWidget* OrderView::buildHead() {
    auto* head = new QWidget(this);
    m_number = new QLabel(head);
    m_number->setFont(widgets::fontFor(widgets::TextRole::PageTitle));
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_chip = new widgets::ChipLabel(head);
    m_summary = new QLabel(head);
    m_summary->setFont(widgets::fontFor(widgets::TextRole::Secondary));
    auto* back = headButton(tr("Back"), QStringLiteral("Esc"), QStringLiteral("backButton"), head);
    m_print =
        headButton(tr("Print"), QStringLiteral("Ctrl+P"), QStringLiteral("printButton"), head);
    m_save = headButton(tr("Save"), QStringLiteral("Ctrl+S"), QStringLiteral("saveButton"), head);
    m_close = headButton(tr("Close…"), QString(), QStringLiteral("closeButton"), head);
    m_next = headButton(QString(), QStringLiteral("F8"), QStringLiteral("nextButton"), head);
    m_next->setProperty("primary", true);
    m_save->hide();
    connect(back, &QPushButton::clicked, this, &OrderView::backWanted);
    connect(m_print, &QPushButton::clicked, this, [this] { print(); });
    connect(m_save, &QPushButton::clicked, this, [this] { saveWork(); });
    connect(m_close, &QPushButton::clicked, this, [this] { run(QStringLiteral("repairs.close")); });
    connect(m_next, &QPushButton::clicked, this,
            [this] { run(QLatin1String(commands::kNextStatus)); });

    auto* titles = new QHBoxLayout;
    titles->setSpacing(widgets::size::kStep3);
    titles->addWidget(m_number);
    titles->addWidget(m_chip);
    titles->addStretch(1);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(titles);
    words->addWidget(m_summary);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addLayout(words, 1);
    for (QPushButton* button : {back, m_print, m_save, m_close, m_next})
        layout->addWidget(button);
    return head;
}

QWidget* OrderView::buildSide() {
    auto* side = new QWidget(this);
    side->setFixedWidth(widgets::size::kDetailMinimum);
    auto* heading = new QLabel(tr("What happened"), side);
    heading->setFont(widgets::fontFor(widgets::TextRole::Section));
    auto* note = headButton(tr("Add a note"), QString(), QStringLiteral("noteButton"), side);
    note->setProperty("quiet", true);
    connect(note, &QPushButton::clicked, this, &OrderView::addNote);
    m_timeline = new widgets::Timeline(side);
    auto* scroll = new QScrollArea(side);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* column = new QWidget(scroll);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_timeline);
    rows->addStretch(1);
    scroll->setWidget(column);
    auto* row = new QHBoxLayout;
    row->addWidget(heading, 1);
    row->addWidget(note);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(row);
    layout->addWidget(scroll, 1);
    return side;
}

void OrderView::open(const OrderId& order) {
    m_work->flush();
    m_order = order;
    m_loaded = false;
    m_message->hide();
    load();
}

void OrderView::load() {
    auto read = m_context.database.read(
        [id = m_order](storage::Connection& connection) { return readOrder(connection, id); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, id = m_order](const ReadOrder& order) {
                            if (id != m_order)
                                return;
                            m_userNames = order.userNames;
                            show(order.record, order.parties);
                        });
}

void OrderView::show(const OrderRecord& record, const PaperParties& parties) {
    m_record = record;
    m_parties = parties;
    m_loaded = true;
    m_save->hide();
    showHead();
    showFacts();
    const auto status = record.order.standing.status;
    m_verdict->load(record.order.id, status && isOpen(*status), record.order.number);
    m_work->show(record);
    showTimeline();
    Q_EMIT stateChanged();
}

void OrderView::showHead() {
    const Order& order = m_record.order;
    m_number->setText(order.number);
    m_chip->setChip(chipOf(order.standing.status.value_or(Status::Received),
                           order.standing.waitingReason, order.promisedAt, m_context.time.now()));
    m_summary->setText(QStringList{m_parties.customerName, m_parties.unitTitle,
                                   m_parties.unitSerial, m_parties.unitPlate}
                           .filter(QRegularExpression(QStringLiteral(".")))
                           .join(QStringLiteral(" · ")));
    const auto status = order.standing.status;
    const auto next = status ? usualNext(*status) : std::nullopt;
    m_next->setVisible(next.has_value() || (status && !isOpen(*status)));
    m_next->setText(next ? title(*next) : tr("Open again…"));
    m_close->setVisible(status && isOpen(*status) && next != Status::Closed);
}

void OrderView::showTimeline() {
    m_timeline->setEvents(
        timelineOf(m_record, m_context.entry.formats(), m_context.entry.zone, m_userNames));
}

std::optional<pagekit::CommandState> OrderView::stateOf(const QString& commandId) const {
    if (!m_loaded)
        return pagekit::CommandState{false, tr("The order is still being read.")};
    const bool open = m_record.order.standing.status && isOpen(*m_record.order.standing.status);
    const pagekit::CommandState whileOpen{open, open ? QString() : tr("The order is closed.")};
    if (commandId == QLatin1String(commands::kNextStatus) ||
        commandId == QLatin1String(commands::kPrint) ||
        commandId == QLatin1String(commands::kPrintChoose) ||
        commandId == QLatin1String("repairs.note"))
        return pagekit::CommandState{true, {}};
    if (commandId == QLatin1String(commands::kSave) ||
        commandId == QLatin1String(commands::kSaveAndClose))
        return isDirty() || m_work->isEditing()
                   ? pagekit::CommandState{true, {}}
                   : pagekit::CommandState{false, tr("Everything is saved.")};
    if (commandId == QLatin1String(commands::kEdit) ||
        commandId == QLatin1String(commands::kAddLine) ||
        commandId == QLatin1String(commands::kRemoveLine) ||
        commandId == QLatin1String(commands::kDuplicate) ||
        commandId == QLatin1String("repairs.close"))
        return whileOpen;
    return std::nullopt;
}

void OrderView::run(const QString& commandId) {
    if (!m_loaded)
        return;
    m_work->finishEditing();
    if (commandId == QLatin1String(commands::kNextStatus))
        afterSaving([this] { moveOn(); });
    else if (commandId == QLatin1String("repairs.close"))
        afterSaving([this] { close(); });
    else if (commandId == QLatin1String(commands::kPrint))
        afterSaving([this] {
            print(isOpen(*m_record.order.standing.status) ? DocumentKind::RepairSheet
                                                          : DocumentKind::RepairReport,
                  PrintWay::AtOnce);
        });
    else if (commandId == QLatin1String(commands::kPrintChoose))
        print();
    else if (commandId == QLatin1String(commands::kSave))
        saveWork();
    else if (commandId == QLatin1String(commands::kSaveAndClose))
        saveWork([this] { Q_EMIT backWanted(); });
    else if (commandId == QLatin1String(commands::kEdit))
        Q_EMIT editWanted(m_record.order);
    else if (commandId == QLatin1String(commands::kAddLine))
        m_work->addLine();
    else if (commandId == QLatin1String(commands::kRemoveLine))
        m_work->removeLine();
    else if (commandId == QLatin1String(commands::kDuplicate))
        m_work->repeatFromAbove();
    else if (commandId == QLatin1String("repairs.note"))
        addNote();
}

void OrderView::takeFocus() {
    m_work->takeFocus();
}

void OrderView::saveWork(std::function<void()> then) {
    const WorkDraft draft = m_work->draft();
    const QList<core::FieldProblem> problems = problemsOf(draft, m_record.order.currency);
    if (core::isAnyWrong(problems)) {
        m_message->show(widgets::MessageBar::Level::Error, core::invalidInput(problems).message);
        return;
    }
    const std::optional<CaseDraft> facts =
        m_verdict->isDirty() ? std::optional(m_verdict->draft()) : std::nullopt;
    auto written = m_context.database.write(m_context.session.actor(),
                                            [draft, facts](storage::WriteTx& tx) -> core::Done {
                                                CORE_TRY(repairs::saveWork(tx, draft));
                                                return facts ? saveCase(tx, *facts) : core::Done();
                                            });
    pagekit::withResult(this, m_context.presenter, written, [this, then = std::move(then)] {
        m_work->saved();
        m_verdict->saved();
        m_message->hide();
        m_save->hide();
        load();
        if (then)
            then();
    });
}

void OrderView::afterSaving(std::function<void()> then) {
    if (isDirty())
        saveWork(std::move(then));
    else
        then();
}

bool OrderView::isDirty() const {
    return m_work->isDirty() || m_verdict->isDirty();
}

}  // namespace repairs::ui
