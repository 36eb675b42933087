#include "parts/ui/stockmovedialog.h"

#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"
#include "parts/ui/stockfigures.h"

#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/moneyedit.h"
#include "widgets/quantityedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parts::ui {
namespace {

constexpr int kTypingRestsMs = 250;
constexpr int kDialogWidth = 640;
constexpr int kDialogHeight = 620;
constexpr int kApprovalHeight = 90;  ///< of the second person, who is always asked to scrap

/// Whose a piece is decides where its party is looked up.
QString partyKind(StockOwner owner) {
    return owner == StockOwner::Customer ? QStringLiteral("customer")
                                         : QStringLiteral("organisation");
}

}  // namespace

StockMoveDialog::StockMoveDialog(pagekit::AppContext& context, MoveTask task,
                                 const StockPlace& preset, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_task(task),
      m_preset(preset),
      m_pane(new widgets::FormPane(title(task), this)),
      m_second(context, m_pane->form()) {
    setObjectName(QStringLiteral("stockMoveDialog"));
    setWindowTitle(title(task));
    build();
    connectFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    resize(kDialogWidth, kDialogHeight + (task == MoveTask::Scrap ? kApprovalHeight : 0));
    showFields();
    loadBins();
    m_pane->form().focusField(preset.part.isNil() ? QStringLiteral("part") : QStringLiteral("qty"));
}

void StockMoveDialog::build() {
    m_pane->setPadding(widgets::size::kStep6);
    widgets::FormBuilder fields(m_pane->form(), m_context.entry);
    addPlaceFields(fields);
    addFigureFields(fields);
    addLastFields(fields);
    m_owner->setEnum(m_preset.owner);
    m_lot->setValue(m_preset.lot);
    pagekit::usePicker(*m_part, m_context, QStringLiteral("part"));
    if (!m_preset.part.isNil())
        pagekit::setPicked(*m_part, m_context, QStringLiteral("part"), m_preset.part.row());
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingRestsMs);
    if (m_task == MoveTask::Scrap)
        return;
    QPushButton* next =
        m_pane->bar().addLeft(tr("Save and &next"), QStringLiteral("saveAndNextButton"));
    connect(next, &QPushButton::clicked, this, [this] {
        m_hasNext = true;
        if (m_pane->form().check())
            save();
    });
}

void StockMoveDialog::addPlaceFields(widgets::FormBuilder& fields) {
    using Need = widgets::FormBuilder::Need;
    m_part =
        fields.add<widgets::ReferenceEdit>(QStringLiteral("part"), tr("&Part"), Need::Required);
    fields.last().setHint(tr("Name, pinyin, number or bar code"));
    fields.beginRow();
    m_bin = fields.add<widgets::ChoiceEdit>(
        QStringLiteral("bin"), m_task == MoveTask::Transfer ? tr("&From bin") : tr("&Bin"),
        Need::Required);
    m_to = fields.add<widgets::ChoiceEdit>(QStringLiteral("to"), tr("&Into bin"));
    fields.endRow();
    m_there = new widgets::TextLabel(widgets::TextRole::Secondary, widgets::Ink::Secondary, this);
    m_there->setObjectName(QStringLiteral("availability"));
    m_there->setWordWrap(true);
    m_there->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fields.addWidget(m_there);
    m_there->hide();
}

void StockMoveDialog::addFigureFields(widgets::FormBuilder& fields) {
    fields.beginRow();
    m_lot = fields.add<widgets::CodeEdit>(QStringLiteral("lot"), tr("&Lot"));
    m_serial = fields.add<widgets::CodeEdit>(QStringLiteral("serial"), tr("Serial n&umber"));
    fields.endRow();
    // Alone it would stand in the middle of its row.
    const bool isAlone = m_task == MoveTask::Scrap || m_task == MoveTask::Count;
    if (!isAlone)
        fields.beginRow();
    m_quantity = fields.add<widgets::QuantityEdit>(
        QStringLiteral("qty"),
        m_task == MoveTask::Count ? tr("How much was &found") : tr("&Quantity"));
    m_cost = fields.add<widgets::MoneyEdit>(QStringLiteral("unitCost"), tr("&Cost of one"));
    m_document = fields.add<widgets::CodeEdit>(
        QStringLiteral("document"),
        m_task == MoveTask::Receive ? tr("&Delivery note") : tr("&Order or paper"));
    if (!isAlone)
        fields.endRow();
    if (m_task != MoveTask::Count)
        m_quantity->setValue(core::Quantity::whole(1));
}

void StockMoveDialog::addLastFields(widgets::FormBuilder& fields) {
    m_reason = fields.add<widgets::TextEdit>(QStringLiteral("reason"), tr("&Reason"),
                                             m_task == MoveTask::Scrap
                                                 ? widgets::FormBuilder::Need::Required
                                                 : widgets::FormBuilder::Need::Optional);
    fields.beginRow();
    m_owner = fields.add<widgets::ChoiceEdit>(QStringLiteral("owner"), tr("&Whose it is"));
    m_party = fields.add<widgets::ReferenceEdit>(QStringLiteral("party"), tr("Who that i&s"));
    m_happened = fields.add<widgets::DateTimeEdit>(
        QStringLiteral("happenedAt"),
        m_task == MoveTask::Count ? tr("Counted &at") : tr("Happened &at"));
    fields.endRow();
    fields.last().setHint(tr("Empty: now"));
    m_allow =
        fields.add<widgets::CheckEdit>(QStringLiteral("allow"), tr("&More goes out than there is"));
    m_second.addTo(fields);
    for (const StockOwner owner : allStockOwners())
        m_owner->addEnum(owner, title(owner));
}

void StockMoveDialog::connectFields() {
    const auto lookSoon = [this] { m_typing.start(); };
    connect(&m_typing, &QTimer::timeout, this, &StockMoveDialog::look);
    connect(m_part, &widgets::ReferenceEdit::picked, this, &StockMoveDialog::look);
    connect(m_bin, &QComboBox::currentIndexChanged, this, &StockMoveDialog::look);
    connect(m_lot, &widgets::CodeEdit::edited, this, lookSoon);
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] {
        m_party->setValue(std::nullopt);
        showFields();
        look();
    });
    connect(m_allow, &QCheckBox::toggled, this, &StockMoveDialog::showFields);
    connect(m_pane, &widgets::FormPane::saveRequested, this, [this] {
        m_hasNext = false;
        save();
    });
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    connect(&m_pane->form(), &widgets::Form::lastFieldLeft, this, [this] {
        m_hasNext = false;
        if (m_pane->form().check())
            save();
    });
}

void StockMoveDialog::loadBins() {
    auto read = m_context.database.read(
        [](storage::Connection& connection) { return stockBins(connection); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const QList<StockBin>& bins) { fillBins(bins); });
}

void StockMoveDialog::fillBins(const QList<StockBin>& bins) {
    for (const StockBin& bin : bins) {
        m_bin->add(bin.id.toString(), bin.name);
        m_to->add(bin.id.toString(), bin.name);
    }
    m_to->setCurrentIndex(-1);
    m_bin->setValue(usualBin(bins).toString());
    if (bins.isEmpty())
        m_pane->showError({QStringLiteral("bin/unknown"),
                           tr("There is no bin yet. Add one on the page of bins first."),
                           {}});
    if (!m_preset.party.isNil())
        pagekit::setPicked(*m_party, m_context, partyKind(m_preset.owner), m_preset.party);
    look();
}

/// Where the person came from; else the own van or bag, from which things go out; else the store of
/// the centre.
BinId StockMoveDialog::usualBin(const QList<StockBin>& bins) const {
    if (!m_preset.bin.isNil())
        return m_preset.bin;
    const core::RowId person = m_context.session.user().person;
    const auto firstOf = [&bins](auto fits) {
        const auto found = std::ranges::find_if(bins, fits);
        return found == bins.end() ? BinId() : found->id;
    };
    BinId usual;
    if (m_task != MoveTask::Receive && !person.isNil())
        usual = firstOf([&person](const StockBin& bin) { return bin.holder == person; });
    if (usual.isNil())
        usual = firstOf([](const StockBin& bin) { return bin.kind == BinKind::Centre; });
    return usual.isNil() && !bins.isEmpty() ? bins.first().id : usual;
}

StockPlace StockMoveDialog::place() const {
    StockPlace place;
    place.part = PartId(pagekit::pickedId(*m_part));
    if (place.part.isNil() && m_part->isBlank() && !m_found)
        place.part = m_preset.part;  // its name is still being read
    place.bin = BinId(core::RowId::fromString(m_bin->value().toString()).value_or(core::RowId()));
    place.owner = m_owner->valueAs<StockOwner>();
    place.party = pagekit::pickedId(*m_party);
    if (place.party.isNil() && place.owner == m_preset.owner && m_party->isBlank())
        place.party = m_preset.party;
    place.lot = m_lot->value();
    return place;
}

bool StockMoveDialog::movesOut() const {
    return m_task == MoveTask::Issue || m_task == MoveTask::Transfer || m_task == MoveTask::Scrap;
}

void StockMoveDialog::look() {
    const StockPlace wanted = place();
    if (wanted.part.isNil()) {
        m_found.reset();
        m_there->hide();
        return;
    }
    auto read = m_context.database.read(
        [wanted](storage::Connection& connection) { return readAvailability(connection, wanted); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, wanted](const std::optional<Availability>& found) {
                            if (found && place() == wanted)
                                showAvailability(*found);
                        });
}

void StockMoveDialog::showAvailability(const Availability& found) {
    const bool isOtherPart = !m_found || m_found->part.id != found.part.id;
    m_found = found;
    // A count is blind: who counts must not know what is expected.
    m_there->setText(availabilityLines(found, m_context.entry).join(u'\n'));
    m_there->setVisible(m_task != MoveTask::Count);
    m_cost->setCurrency(found.lastCost.currency);
    if (isOtherPart || !m_cost->isModified())
        m_cost->setValue(found.lastCost);
    showFields();
}

void StockMoveDialog::showFields() {
    const Tracking tracking = m_found ? m_found->part.tracking : Tracking::None;
    const StockOwner owner = m_owner->valueAs<StockOwner>();
    const auto show = [this](const char* id, bool isShown) {
        m_pane->form().field(QLatin1String(id))->setVisible(isShown);
    };
    show("to", m_task == MoveTask::Transfer);
    show("lot", tracking == Tracking::Lot);
    show("serial", tracking == Tracking::Serial);
    show("qty", tracking != Tracking::Serial || m_task == MoveTask::Count);
    show("unitCost", m_task == MoveTask::Receive && owner == StockOwner::Own);
    show("document", m_task != MoveTask::Count && m_task != MoveTask::Scrap);
    show("party", owner != StockOwner::Own);
    show("allow", m_isShort);
    const bool mayAllow = m_context.session.may(allowShortageRight());
    m_second.setVisible(m_task == MoveTask::Scrap || (m_isShort && m_allow->value() && !mayAllow));
    pagekit::usePicker(*m_party, m_context, partyKind(owner));
}

}  // namespace parts::ui
