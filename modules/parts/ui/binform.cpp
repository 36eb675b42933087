#include "parts/ui/binform.h"

#include "parts/data/stockreads.h"
#include "parts/domain/savebin.h"
#include "parts/domain/stockwords.h"

#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "widgets/choiceedit.h"
#include "widgets/entrycontext.h"
#include "widgets/formbuilder.h"
#include "widgets/noteedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"

namespace parts::ui {
namespace {

const QString kPersonKind = QStringLiteral("person");

}  // namespace

BinForm::BinForm(pagekit::AppContext& context, QWidget* parent)
    : PaneForm(context, tr("Save"), parent) {
    build();
}

void BinForm::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder builder(fields(), context().entry);
    builder.group(tr("Bin"));
    m_name = builder.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    builder.beginRow();
    m_kind = builder.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"));
    m_holder = builder.add<widgets::ReferenceEdit>(QStringLiteral("holder"), tr("&Holder"));
    builder.last().setHint(tr("Whose van or bag it is."));
    builder.endRow();
    m_note = builder.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
    for (const BinKind kind : allBinKinds())
        m_kind->addEnum(kind, title(kind));
    pagekit::usePicker(*m_holder, context(), kPersonKind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const auto kind = m_kind->valueAs<BinKind>();
        fields()
            .field(QStringLiteral("holder"))
            ->setVisible(kind == BinKind::Van || kind == BinKind::Person);
    });
}

void BinForm::startNew(const QString& typed, const core::RowId& /*within*/) {
    StockBin bin;
    bin.name = typed;
    bin.currency = context().entry.currency;
    show(bin);
    keepDraft(QStringLiteral("bin"), QStringLiteral("new"), typed.isEmpty(),
              [this] { show(StockBin(m_before)); });
}

void BinForm::startEdit(const core::RowId& id) {
    auto read = context().database.read(
        [bin = BinId(id)](storage::Connection& connection) { return findBin(connection, bin); });
    pagekit::withResult(this, context().presenter, read,
                        [this, id](const std::optional<StockBin>& bin) {
                            if (!bin)
                                return;
                            show(*bin);
                            keepDraft(QStringLiteral("bin"), id.toString(), true,
                                      [this] { show(StockBin(m_before)); });
                        });
}

void BinForm::show(const StockBin& bin) {
    m_before = bin;
    clearMessages();
    m_name->setValue(bin.name);
    m_kind->setCurrentIndex(-1);
    m_kind->setEnum(bin.kind);
    if (bin.holder.isNil())
        m_holder->setValue(std::nullopt);
    else
        pagekit::setPicked(*m_holder, context(), kPersonKind, bin.holder);
    m_note->setValue(bin.note);
}

StockBin BinForm::typed() const {
    StockBin bin = m_before;
    bin.name = m_name->value();
    bin.kind = m_kind->valueAs<BinKind>();
    bin.holder = pagekit::pickedId(*m_holder);
    if (bin.kind != BinKind::Van && bin.kind != BinKind::Person)
        bin.holder = {};
    bin.note = m_note->value();
    return bin;
}

void BinForm::save() {
    const StockBin bin = typed();
    write({}, bin.name, [bin](storage::WriteTx& tx) { return saveBin(tx, bin); });
}

}  // namespace parts::ui
