#include "agreements/ui/signaturesedit.h"

#include "agreements/domain/templateedit.h"
#include "agreements/domain/termreading.h"
#include "agreements/domain/verdictwords.h"
#include "agreements/ui/codeschoice.h"
#include "agreements/ui/templatework.h"

#include "widgets/icons.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kSignatureLines = 5;
enum SignatureColumn { kPartyColumn, kWordsColumn, kBlankColumn, kSealColumn };

OfferedCodes partyCodes() {
    OfferedCodes parties;
    for (const char* party : {"A", "B", "provider", "customer"})
        parties.append({QLatin1String(party), asSentence(payerTitle(QLatin1String(party)))});
    return parties;
}

}  // namespace

SignaturesEdit::SignaturesEdit(TemplateWork& work, QWidget* parent)
    : QWidget(parent), m_work(work), m_table(new QTableWidget(this)) {
    m_table->setObjectName(QStringLiteral("signatureTable"));
    m_table->setAccessibleName(tr("Signatures and seals"));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Party"), tr("Words"), tr("Blank"), tr("Seal")});
    m_table->horizontalHeader()->setSectionResizeMode(kWordsColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(kBlankColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(kSealColumn, QHeaderView::ResizeToContents);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(kSignatureLines * widgets::currentTheme().rowHeight());
    auto* add = new QPushButton(tr("Add a line"), this);
    add->setObjectName(QStringLiteral("addSignatureButton"));
    add->setIcon(widgets::icon(QStringLiteral("plus")));
    auto* remove = new QPushButton(tr("Remove the line"), this);
    remove->setObjectName(QStringLiteral("removeSignatureButton"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(remove);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(m_table);
    layout->addLayout(buttons);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(add, &QPushButton::clicked, this, &SignaturesEdit::add);
    connect(remove, &QPushButton::clicked, this, &SignaturesEdit::removeCurrent);
    connect(m_table, &QTableWidget::cellChanged, this, [this](int row, int column) {
        if (m_filling)
            return;
        SignatureLine& line = m_lines[row].line;
        if (column == kWordsColumn)
            line.label.in(m_language) = m_table->item(row, column)->text().trimmed();
        else if (column == kSealColumn)
            line.hasSeal = m_table->item(row, column)->checkState() == Qt::Checked;
        take();
    });
    connect(&work, &TemplateWork::changed, this, &SignaturesEdit::follow);
    follow();
}

void SignaturesEdit::setLanguage(Language language) {
    m_language = language;
    fill();
}

void SignaturesEdit::follow() {
    QList<Line> lines;
    for (const SignatureBlock& block : m_work.content().signatures)
        for (const SignatureLine& line : block.lines)
            lines.append({block.party, line});
    if (lines == m_lines && m_table->rowCount() == lines.size())
        return;
    m_lines = lines;
    fill();
}

void SignaturesEdit::fill() {
    m_filling = true;
    OfferedCodes blanks{{QString(), tr("A line to write on")}};
    for (const Variable& variable : m_work.content().variables)
        if (variable.type != VariableType::Table)
            blanks.append({variable.name, variable.label.readableIn(m_language)});
    m_table->setRowCount(int(m_lines.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Line& line = m_lines[row];
        auto* party = new CodeChoice(m_table);
        party->setAccessibleName(tr("Party"));
        party->offer(partyCodes());
        party->setCode(line.party);
        connect(party, &CodeChoice::edited, this, [this, row, party] {
            m_lines[row].party = party->code();
            take();
        });
        m_table->setCellWidget(row, kPartyColumn, party);
        m_table->setItem(row, kWordsColumn, new QTableWidgetItem(line.line.label.in(m_language)));
        auto* blank = new CodeChoice(m_table);
        blank->setAccessibleName(tr("Blank"));
        blank->offer(blanks);
        blank->setCode(line.line.variable);
        connect(blank, &CodeChoice::edited, this, [this, row, blank] {
            m_lines[row].line.variable = blank->code();
            take();
        });
        m_table->setCellWidget(row, kBlankColumn, blank);
        auto* seal = new QTableWidgetItem;
        seal->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        seal->setCheckState(line.line.hasSeal ? Qt::Checked : Qt::Unchecked);
        m_table->setItem(row, kSealColumn, seal);
    }
    m_filling = false;
}

void SignaturesEdit::add() {
    Line line;
    line.party = m_lines.isEmpty() ? QStringLiteral("A") : m_lines.last().party;
    m_lines.append(line);
    fill();
    m_table->setCurrentCell(m_table->rowCount() - 1, kWordsColumn);
    m_table->setFocus();
    take();
}

void SignaturesEdit::removeCurrent() {
    if (m_table->currentRow() < 0)
        return;
    m_lines.removeAt(m_table->currentRow());
    fill();
    take();
}

void SignaturesEdit::take() {
    QList<SignatureBlock> blocks;
    for (const Line& line : std::as_const(m_lines)) {
        if (blocks.isEmpty() || blocks.last().party != line.party)
            blocks.append({line.party, {}});
        blocks.last().lines.append(line.line);
    }
    m_work.take(setSignatures(m_work.content(), blocks), tr("Change the signatures"),
                QStringLiteral("signatures"));
}

}  // namespace agreements::ui
