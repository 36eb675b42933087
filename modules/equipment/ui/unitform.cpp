#include "equipment/ui/unitform.h"

#include "equipment/data/unitreads.h"
#include "equipment/domain/saveunit.h"

#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/codeedit.h"
#include "widgets/dateedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/noteedit.h"
#include "widgets/plateedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace equipment::ui {
namespace {

constexpr int kLookMs = 400;
const QString kCustomerKind = QStringLiteral("customer");

}  // namespace

UnitForm::UnitForm(pagekit::AppContext& context, QWidget* parent)
    : RecordForm(parent),
      m_context(context),
      m_pane(new widgets::FormPane(tr("Save"), this)),
      m_form(&m_pane->form()) {
    m_pane->setPadding(widgets::size::kStep6);
    build();
    m_lookTimer.setSingleShot(true);
    m_lookTimer.setInterval(kLookMs);
    connect(&m_lookTimer, &QTimer::timeout, this, &UnitForm::lookForSimilar);
    connect(m_form, &widgets::Form::edited, this, [this] {
        if (m_keeper)
            m_keeper->touch();
        m_lookTimer.start();
    });
    connect(m_pane, &widgets::FormPane::saveRequested, this, &UnitForm::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, [this] {
        // What was typed stays as a draft and is offered when the form is opened again.
        if (m_keeper)
            m_keeper->flushPending();
        Q_EMIT cancelled();
    });
}

void UnitForm::build() {
    widgets::FormBuilder fields(*m_form, m_context.entry);
    fields.group(tr("What it is"));
    fields.beginRow();
    m_brand = fields.add<widgets::TextEdit>(QStringLiteral("brand"), tr("&Brand"));
    m_modelName = fields.add<widgets::TextEdit>(QStringLiteral("model"), tr("&Model"));
    m_category = fields.add<widgets::TextEdit>(QStringLiteral("category"), tr("&Category"));
    fields.endRow();
    fields.beginRow();
    m_serial = fields.add<widgets::CodeEdit>(QStringLiteral("serial"), tr("&Serial number"));
    m_plate = fields.add<widgets::PlateEdit>(QStringLiteral("plate"), tr("Number &plate"));
    m_vin = fields.add<widgets::CodeEdit>(QStringLiteral("vin"), tr("&VIN"));
    fields.endRow();
    fields.group(tr("Whose it is"));
    m_owner = fields.add<widgets::ReferenceEdit>(QStringLiteral("owner"), tr("&Owner"));
    pagekit::usePicker(*m_owner, m_context, kCustomerKind);
    fields.group(tr("Dates that a warranty counts from"));
    fields.beginRow();
    m_sold = fields.add<widgets::DateEdit>(QStringLiteral("soldOn"), tr("Sol&d on"));
    m_installed = fields.add<widgets::DateEdit>(QStringLiteral("installedOn"), tr("&Installed on"));
    m_cardEnds =
        fields.add<widgets::DateEdit>(QStringLiteral("cardEndsOn"), tr("&Warranty card ends on"));
    fields.endRow();
    fields.beginRow();
    m_invoiced = fields.add<widgets::DateEdit>(QStringLiteral("invoicedOn"), tr("Invoic&ed on"));
    m_invoiceNumber =
        fields.add<widgets::TextEdit>(QStringLiteral("invoiceNumber"), tr("Invoice n&umber"));
    m_invoicePrice = fields.add<widgets::MoneyEdit>(QStringLiteral("invoicePrice"), tr("P&rice"));
    fields.endRow();
    fields.group(tr("More"));
    fields.beginRow();
    m_batch = fields.add<widgets::TextEdit>(QStringLiteral("batch"), tr("Batc&h"));
    m_gas = fields.add<widgets::TextEdit>(QStringLiteral("gasType"), tr("&Gas"));
    fields.endRow();
    m_note = fields.add<widgets::NoteEdit>(QStringLiteral("note"), tr("&Note"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void UnitForm::startNew(const QString& typed, const core::RowId& within) {
    UnitDraft draft;
    draft.unit.serial = typed;
    draft.owner = customers::CustomerId(within);
    show(draft);
    keepDraft(QStringLiteral("new"), typed.isEmpty() && within.isNil());
}

void UnitForm::startEdit(const core::RowId& id) {
    auto read = m_context.database.read([unit = UnitId(id)](storage::Connection& connection) {
        return findUnit(connection, unit);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this, id](const std::optional<UnitCard>& card) {
                            if (!card)
                                return;
                            UnitDraft draft;
                            draft.unit = card->unit;
                            draft.model = card->model;
                            draft.owner = card->owner;
                            draft.site = card->site;
                            show(draft);
                            keepDraft(id.toString(), true);
                        });
}

void UnitForm::takeFocus() {
    m_form->focusFirst();
}

void UnitForm::show(const UnitDraft& draft) {
    m_before = draft;
    m_form->clearProblems();
    m_pane->messages().dismiss();
    m_brand->setValue(draft.model.brand);
    m_modelName->setValue(draft.model.name);
    m_category->setValue(draft.model.category);
    m_serial->setValue(draft.unit.serial);
    m_plate->setValue(draft.unit.plate);
    m_vin->setValue(draft.unit.vin);
    pagekit::setPicked(*m_owner, m_context, kCustomerKind, draft.owner.row());
    m_sold->setValue(draft.unit.dates.soldOn);
    m_installed->setValue(draft.unit.dates.installedOn);
    m_cardEnds->setValue(draft.unit.dates.cardEndsOn);
    m_invoiced->setValue(draft.unit.dates.invoicedOn);
    m_invoiceNumber->setValue(draft.unit.invoiceNumber);
    m_invoicePrice->setValue(draft.unit.invoicePrice);
    m_batch->setValue(draft.unit.batch);
    m_gas->setValue(draft.unit.gasType);
    m_note->setValue(draft.unit.note);
}

UnitDraft UnitForm::typed() const {
    UnitDraft draft = m_before;
    Model model = m_before.model;
    model.brand = m_brand->value();
    model.name = m_modelName->value();
    model.category = m_category->value();
    if (!(model == m_before.model))
        model.id = ModelId();  // another model, not this one renamed
    draft.model = model;
    draft.unit.serial = m_serial->value();
    draft.unit.plate = m_plate->value();
    draft.unit.vin = m_vin->value();
    draft.owner = customers::CustomerId(pagekit::pickedId(*m_owner));
    draft.unit.dates.soldOn = m_sold->value();
    draft.unit.dates.installedOn = m_installed->value();
    draft.unit.dates.cardEndsOn = m_cardEnds->value();
    draft.unit.dates.invoicedOn = m_invoiced->value();
    draft.unit.invoiceNumber = m_invoiceNumber->value();
    draft.unit.invoicePrice = m_invoicePrice->value();
    draft.unit.batch = m_batch->value();
    draft.unit.gasType = m_gas->value();
    draft.unit.note = m_note->value();
    return tidied(draft);
}

void UnitForm::save() {
    if (!m_form->check())
        return;
    const UnitDraft draft = typed();
    const QList<core::FieldProblem> problems = problemsOf(draft);
    if (core::isAnyWrong(problems)) {
        m_pane->showProblems(problems);
        return;
    }
    auto written = m_context.database.write(
        m_context.session.actor(), [draft](storage::WriteTx& tx) { return saveUnit(tx, draft); });
    const QString title =
        QStringList{modelTitle(draft.model), draft.unit.serial}.join(u' ').simplified();
    pagekit::withResult(this, m_context.presenter, written, [this, title](const UnitId& id) {
        m_keeper->clear();
        Q_EMIT saved(id.row(), title);
    });
}

void UnitForm::keepDraft(const QString& key, bool restore) {
    m_keeper = std::make_unique<pagekit::DraftKeeper>(
        m_context, QStringLiteral("unit"), key, [this] { return m_form->draft(); }, nullptr);
    if (!restore)
        return;
    m_keeper->restore([this](const QVariantMap& content) {
        m_form->setDraft(content);
        m_pane->messages().show(widgets::MessageBar::Level::Info,
                                tr("This is what you typed before and did not save."),
                                {{tr("Discard"), [this] {
                                      m_keeper->clear();
                                      show(UnitDraft(m_before));
                                  }}});
    });
}

void UnitForm::lookForSimilar() {
    if (!m_before.unit.id.isNil())
        return;
    auto read = m_context.database.read([unit = typed().unit](storage::Connection& connection) {
        return similarUnits(connection, unit);
    });
    pagekit::withResult(this, m_context.presenter, read, [this](const QList<SimilarUnit>& similar) {
        if (similar.isEmpty())
            return;
        const SimilarUnit& first = similar.first();
        m_pane->messages().show(
            widgets::MessageBar::Level::Warning,
            tr("%1 of %2 %3.").arg(first.model, first.ownerName, unitLikenessTitle(first.likeness)),
            {{tr("Use that one"), [this, first] {
                  m_keeper->clear();
                  Q_EMIT otherWanted(first.id.row());
              }}});
    });
}

}  // namespace equipment::ui
