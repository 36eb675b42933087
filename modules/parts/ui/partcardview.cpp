#include "parts/ui/partcardview.h"

#include "parts/data/deskprices.h"
#include "parts/data/partreads.h"

#include "pagekit/factgrid.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QLabel>
#include <QVBoxLayout>

namespace parts::ui {
namespace {

struct PartAtAGlance {
    std::optional<PartCard> card;
    std::optional<core::Money> price;
};

}  // namespace

PartCardView::PartCardView(pagekit::AppContext& context, QWidget* parent)
    : RecordCard(parent), m_context(context), m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(widgets::size::kStep4, widgets::size::kStep4,
                                 widgets::size::kStep4, widgets::size::kStep4);
    m_layout->setSpacing(widgets::size::kStep3);
}

void PartCardView::show(const core::RowId& id) {
    m_id = PartId(id);
    if (id.isNil()) {
        clear();
        return;
    }
    auto read = m_context.database.read(
        [part = m_id, today = m_context.entry.today(), currency = m_context.entry.currency](
            storage::Connection& connection) -> core::Result<PartAtAGlance> {
            PartAtAGlance glance;
            CORE_ASSIGN(glance.card, findPart(connection, part));
            CORE_ASSIGN(glance.price, deskPriceOf(connection, part, today, currency));
            return glance;
        });
    pagekit::withResult(
        this, m_context.presenter, read, [this, asked = m_id](const PartAtAGlance& glance) {
            if (asked != m_id)
                return;
            clear();
            if (!glance.card)
                return;
            const Part& part = glance.card->part;
            auto* name = new QLabel(part.name, this);
            name->setFont(widgets::fontFor(widgets::TextRole::RecordTitle));
            name->setWordWrap(true);
            auto* facts = new pagekit::FactGrid(this);
            facts->add(tr("Number"), part.number);
            facts->add(tr("Price today"),
                       glance.price ? core::formatMoney(*glance.price, m_context.entry.currency)
                                    : tr("none yet"));
            facts->add(tr("Unit of measure"), part.unitOfMeasure);
            facts->add(tr("Category"), part.category);
            facts->add(tr("Bar code"), part.barcode);
            facts->addWide(tr("Note"), part.note);
            m_layout->addWidget(name);
            m_layout->addWidget(facts);
            m_layout->addStretch(1);
        });
}

void PartCardView::clear() {
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

}  // namespace parts::ui
