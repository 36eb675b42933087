#include "parts/ui/partform.h"

#include "parts/data/deskprices.h"
#include "parts/data/partreads.h"
#include "parts/domain/partrights.h"
#include "parts/domain/savepart.h"

#include "identity/session.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/codeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/messagebar.h"
#include "widgets/moneyedit.h"
#include "widgets/noteedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace parts::ui {
namespace {

struct PricedPart {
    std::optional<PartCard> card;
    std::optional<core::Money> price;
};

core::Result<PricedPart> readPriced(storage::Connection& connection, const PartId& id,
                                    const core::Date& today, core::Currency currency) {
    PricedPart priced;
    CORE_ASSIGN(priced.card, findPart(connection, id));
    CORE_ASSIGN(priced.price, deskPriceOf(connection, id, today, currency));
    return priced;
}

}  // namespace

PartForm::PartForm(pagekit::AppContext& context, QWidget* parent)
    : RecordForm(parent),
      m_context(context),
      m_pane(new widgets::FormPane(tr("Save"), this)),
      m_form(&m_pane->form()) {
    m_pane->setPadding(widgets::size::kStep6);
    build();
    connect(m_form, &widgets::Form::edited, this, [this] {
        if (m_keeper)
            m_keeper->touch();
    });
    connect(m_pane, &widgets::FormPane::saveRequested, this, &PartForm::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, [this] {
        // What was typed stays as a draft and is offered when the form is opened again.
        if (m_keeper)
            m_keeper->flushPending();
        Q_EMIT cancelled();
    });
}

void PartForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder fields(*m_form, m_context.entry);
    fields.group(tr("Part"));
    m_name = fields.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    fields.beginRow();
    m_number = fields.add<widgets::CodeEdit>(QStringLiteral("number"), tr("N&umber"));
    fields.last().setHint(tr("Empty: the next one is given."));
    m_barcode = fields.add<widgets::CodeEdit>(QStringLiteral("barcode"), tr("&Bar code"));
    fields.endRow();
    fields.beginRow();
    m_measure =
        fields.add<widgets::TextEdit>(QStringLiteral("unitOfMeasure"), tr("Unit of &measure"));
    m_category = fields.add<widgets::TextEdit>(QStringLiteral("category"), tr("&Category"));
    m_price = fields.add<widgets::MoneyEdit>(QStringLiteral("price"), tr("&Price from today on"));
    fields.endRow();
    m_note = fields.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
    m_price->setEnabled(m_context.session.may(editPricesRight()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void PartForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    Part part;
    part.name = typed;
    show(part, std::nullopt);
    keepDraft(QStringLiteral("new"), typed.isEmpty());
}

void PartForm::startEdit(const core::RowId& id) {
    auto read = m_context.database.read(
        [part = PartId(id), today = m_context.entry.today(),
         currency = m_context.entry.currency](storage::Connection& connection) {
            return readPriced(connection, part, today, currency);
        });
    pagekit::withResult(this, m_context.presenter, read, [this, id](const PricedPart& priced) {
        if (!priced.card)
            return;
        show(priced.card->part, priced.price);
        keepDraft(id.toString(), true);
    });
}

void PartForm::takeFocus() {
    m_form->focusFirst();
}

void PartForm::show(const Part& part, const std::optional<core::Money>& price) {
    m_before = part;
    m_priceBefore = price;
    m_form->clearProblems();
    m_pane->messages().dismiss();
    m_name->setValue(part.name);
    m_number->setValue(part.number);
    m_barcode->setValue(part.barcode);
    m_measure->setValue(part.unitOfMeasure);
    m_category->setValue(part.category);
    m_note->setValue(part.note);
    m_price->setValue(price);
}

Part PartForm::typed() const {
    Part part = m_before;
    part.name = m_name->value();
    part.number = m_number->value();
    part.barcode = m_barcode->value();
    part.unitOfMeasure = m_measure->value();
    part.category = m_category->value();
    part.note = m_note->value();
    return tidied(part);
}

void PartForm::save() {
    if (!m_form->check())
        return;
    const Part part = typed();
    const QList<core::FieldProblem> problems = problemsOf(part);
    if (core::isAnyWrong(problems)) {
        m_pane->showProblems(problems);
        return;
    }
    const std::optional<core::Money> price =
        m_price->value() == m_priceBefore ? std::nullopt : m_price->value();
    auto written = m_context.database.write(m_context.session.actor(),
                                            [part, price, today = m_context.entry.today()](
                                                storage::WriteTx& tx) -> core::Result<PartId> {
                                                CORE_ASSIGN(const PartId id, savePart(tx, part));
                                                if (price)
                                                    CORE_TRY(setDeskPrice(tx, id, today, *price));
                                                return id;
                                            });
    pagekit::withResult(this, m_context.presenter, written,
                        [this, name = part.name](const PartId& id) {
                            m_keeper->clear();
                            Q_EMIT saved(id.row(), name);
                        });
}

void PartForm::keepDraft(const QString& key, bool restore) {
    m_keeper = std::make_unique<pagekit::DraftKeeper>(
        m_context, QStringLiteral("part"), key, [this] { return m_form->draft(); }, nullptr);
    if (!restore)
        return;
    m_keeper->restore([this](const QVariantMap& content) {
        m_form->setDraft(content);
        m_pane->messages().show(widgets::MessageBar::Level::Info,
                                tr("This is what you typed before and did not save."),
                                {{tr("Discard"), [this] {
                                      m_keeper->clear();
                                      show(Part(m_before), m_priceBefore);
                                  }}});
    });
}

}  // namespace parts::ui
