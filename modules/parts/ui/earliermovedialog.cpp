#include "parts/ui/earliermovedialog.h"

#include "parts/data/partreads.h"
#include "parts/data/stockreads.h"
#include "parts/domain/stockrights.h"
#include "parts/domain/stockwords.h"
#include "parts/ui/stockfigures.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/checkedit.h"
#include "widgets/choiceedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/messagebar.h"
#include "widgets/quantityedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

namespace parts::ui {
namespace {

constexpr int kMovesOffered = 60;
constexpr int kEarlierWidth = 640;
constexpr int kEarlierHeight = 460;

}  // namespace

QString EarlierMoveDialog::title(Task task) {
    return task == Task::ReturnUnused ? tr("Return unused parts") : tr("Take an entry back");
}

EarlierMoveDialog::EarlierMoveDialog(pagekit::AppContext& context, Task task, const PartId& part,
                                     const MoveId& move, QWidget* parent)
    : QDialog(parent),
      m_context(context),
      m_task(task),
      m_preset(part),
      m_wanted(move),
      m_pane(
          new widgets::FormPane(task == Task::ReturnUnused ? tr("Return") : tr("Take back"), this)),
      m_second(context, m_pane->form()) {
    setObjectName(QStringLiteral("earlierMoveDialog"));
    setWindowTitle(title(task));
    build();
    connectFields();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
    resize(kEarlierWidth, kEarlierHeight);
    showChosen();
    loadBins();
    loadMoves();
    m_pane->form().focusField(part.isNil() ? QStringLiteral("part") : QStringLiteral("move"));
}

void EarlierMoveDialog::build() {
    m_pane->setPadding(widgets::size::kStep6);
    widgets::FormBuilder fields(m_pane->form(), m_context.entry);
    addFields(fields);
    pagekit::usePicker(*m_part, m_context, QStringLiteral("part"));
    if (!m_preset.isNil())
        pagekit::setPicked(*m_part, m_context, QStringLiteral("part"), m_preset.row());
}

void EarlierMoveDialog::addFields(widgets::FormBuilder& fields) {
    using Need = widgets::FormBuilder::Need;
    const bool isReturn = m_task == Task::ReturnUnused;
    m_part =
        fields.add<widgets::ReferenceEdit>(QStringLiteral("part"), tr("&Part"), Need::Required);
    m_move = fields.add<widgets::ChoiceEdit>(
        QStringLiteral("move"), isReturn ? tr("Which &issue") : tr("Which &entry"), Need::Required);
    fields.beginRow();
    m_quantity = fields.add<widgets::QuantityEdit>(QStringLiteral("qty"), tr("&Quantity"));
    m_bin = fields.add<widgets::ChoiceEdit>(QStringLiteral("bin"), tr("Into &bin"));
    m_happened =
        fields.add<widgets::DateTimeEdit>(QStringLiteral("happenedAt"), tr("Happened &at"));
    fields.endRow();
    fields.last().setHint(tr("Empty: now"));
    m_reason = fields.add<widgets::TextEdit>(QStringLiteral("reason"), tr("&Reason"),
                                             isReturn ? Need::Optional : Need::Required);
    m_allow =
        fields.add<widgets::CheckEdit>(QStringLiteral("allow"), tr("&More goes out than there is"));
    m_second.addTo(fields);
    for (const char* id : {"qty", "bin", "happenedAt"})
        m_pane->form().field(QLatin1String(id))->setVisible(isReturn);
}

void EarlierMoveDialog::connectFields() {
    connect(m_part, &widgets::ReferenceEdit::picked, this, &EarlierMoveDialog::loadMoves);
    connect(m_move, &QComboBox::currentIndexChanged, this, &EarlierMoveDialog::showChosen);
    connect(m_allow, &QCheckBox::toggled, this, &EarlierMoveDialog::showChosen);
    connect(m_pane, &widgets::FormPane::saveRequested, this, &EarlierMoveDialog::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, &QDialog::reject);
    connect(&m_pane->form(), &widgets::Form::lastFieldLeft, this, [this] {
        if (m_pane->form().check())
            save();
    });
}

void EarlierMoveDialog::loadBins() {
    auto read = m_context.database.read(
        [](storage::Connection& connection) { return stockBins(connection); });
    pagekit::withResult(this, m_context.presenter, read, [this](const QList<StockBin>& bins) {
        for (const StockBin& bin : bins)
            m_bin->add(bin.id.toString(), bin.name);
        showChosen();
    });
}

/// An issue with what may still come back of it, or an entry that was not taken back yet; of the
/// two sides of a transfer the one that went out.
core::Result<QList<EarlierMoveDialog::Choice>> EarlierMoveDialog::readChoices(
    storage::Connection& connection, const PartId& part, Task task, const Say& say) {
    CORE_ASSIGN(const auto card, findPart(connection, part));
    CORE_ASSIGN(const QList<StockMove> moves, movesOfPart(connection, part, kMovesOffered));
    QList<Choice> choices;
    for (const StockMove& move : moves) {
        const bool fits = task == Task::ReturnUnused
                              ? move.kind == MoveKind::Issue
                              : move.kind != MoveKind::Reverse &&
                                    (move.kind != MoveKind::Transfer || move.qtyMilli < 0);
        if (!fits)
            continue;
        CORE_ASSIGN(const qint64 takenBack, takenBackOf(connection, move.id));
        const qint64 left = -move.qtyMilli - takenBack;
        if (task == Task::ReturnUnused ? left <= 0 : takenBack != 0)
            continue;
        CORE_ASSIGN(const auto bin, findBin(connection, move.place.bin));
        choices.append(
            {move, left,
             say(move, bin ? bin->name : QString(), card ? card->part.unitOfMeasure : QString())});
    }
    return choices;
}

void EarlierMoveDialog::loadMoves() {
    PartId part(pagekit::pickedId(*m_part));
    if (part.isNil() && m_part->isBlank())
        part = m_preset;
    if (part.isNil()) {
        fillMoves({});
        return;
    }
    const auto say = [entry = m_context.entry](const StockMove& move, const QString& bin,
                                               const QString& measure) {
        QStringList words{entry.formats().date(core::dateOf(move.effectiveAt, entry.zone)),
                          parts::title(move.kind) + u' ' + withUnit(move.qtyMilli, measure),
                          placeTitle(move.place, bin),
                          move.serial,
                          move.document.number,
                          move.reason};
        words.removeAll(QString());
        return words.join(QStringLiteral(" · "));
    };
    auto read =
        m_context.database.read([part, task = m_task, say](storage::Connection& connection) {
            return readChoices(connection, part, task, say);
        });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const QList<Choice>& choices) { fillMoves(choices); });
}

void EarlierMoveDialog::fillMoves(const QList<Choice>& choices) {
    m_choices = choices;
    m_move->clear();
    for (const Choice& choice : choices)
        m_move->add(choice.move.id.toString(), choice.text);
    if (!m_wanted.isNil())
        m_move->setValue(m_wanted.toString());
    if (m_move->currentIndex() < 0 && !choices.isEmpty())
        m_move->setCurrentIndex(0);
    const bool isPartChosen = m_part->value() || !m_preset.isNil();
    if (choices.isEmpty() && isPartChosen)
        m_pane->showProblems(
            {{QStringLiteral("move"),
              m_task == Task::ReturnUnused ? tr("Nothing of this part is out.")
                                           : tr("There is no entry of this part to take back."),
              {}}});
    else
        m_pane->form().clearProblems();
    showChosen();
}

const EarlierMoveDialog::Choice* EarlierMoveDialog::chosen() const {
    const int index = m_move->currentIndex();
    return index >= 0 && index < m_choices.size() ? &m_choices[index] : nullptr;
}

void EarlierMoveDialog::showChosen() {
    m_pane->form().field(QStringLiteral("allow"))->setVisible(m_isShort);
    m_second.setVisible(m_isShort && m_allow->value() &&
                        !m_context.session.may(allowShortageRight()));
    const Choice* choice = chosen();
    if (!choice || m_task != Task::ReturnUnused)
        return;
    m_quantity->setValue(core::Quantity{choice->leftMilli});
    m_bin->setValue(choice->move.place.bin.toString());
}

void EarlierMoveDialog::save() {
    if (m_isWriting)
        return;
    if (!chosen()) {
        m_pane->showProblems({{QStringLiteral("move"), tr("Choose an entry."), {}}});
        return;
    }
    const bool isAllowed = m_isShort && m_allow->value();
    if (isAllowed && !m_context.session.may(allowShortageRight()))
        m_second.ask(this, allowShortageRight(), [this](const identity::Approval& approval) {
            write({true, approval});
        });
    else
        write({isAllowed, {}});
}

void EarlierMoveDialog::write(const Shortage& shortage) {
    const MoveId move = chosen()->move.id;
    ReturnDraft back;
    back.issue = move;
    back.qtyMilli = m_quantity->value().value_or(core::Quantity()).milli;
    if (const auto bin = core::RowId::fromString(m_bin->value().toString()))
        back.bin = BinId(*bin);
    back.happenedAt = m_happened->value();
    back.reason = m_reason->value();
    m_isWriting = true;
    m_pane->setBusy(true);
    auto written = m_context.database.write(
        m_context.session.actor(), [task = m_task, back, shortage](storage::WriteTx& tx) {
            return task == Task::ReturnUnused ? returnUnused(tx, back)
                                              : reverseMove(tx, back.issue, back.reason, shortage);
        });
    pagekit::onAnswer(this, written, [this](const core::Result<MoveId>& id) {
        m_isWriting = false;
        m_pane->setBusy(false);
        if (!id) {
            refused(id.error());
            return;
        }
        m_context.presenter.showDone(m_task == Task::ReturnUnused
                                         ? tr("The parts are back in stock.")
                                         : tr("The entry is taken back by its opposite."));
        Q_EMIT entered();
        accept();
    });
}

void EarlierMoveDialog::refused(const core::Error& error) {
    if (error.code == u"stock/short") {
        m_isShort = true;
        showChosen();
        m_pane->messages().show(widgets::MessageBar::Level::Warning, error.message);
        m_pane->form().focusField(QStringLiteral("allow"));
        return;
    }
    QString field;
    if (error.code == u"stock/returned")
        field = QStringLiteral("qty");
    else if (error.code == u"stock/reversed")
        field = QStringLiteral("move");
    else if (error.code == u"money/currency")
        field = QStringLiteral("bin");
    else if (error.code == u"input/invalid")
        field = error.detail.section(u',', 0, 0);
    if (m_pane->form().field(field))
        m_pane->showProblems({{field, error.message, {}}});
    else
        m_pane->showError(error);
}

}  // namespace parts::ui
