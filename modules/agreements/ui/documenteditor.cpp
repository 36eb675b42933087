#include "agreements/ui/documenteditor.h"

#include "agreements/domain/agreementwords.h"
#include "agreements/domain/numberingplan.h"
#include "agreements/domain/templateedit.h"
#include "agreements/ui/codeschoice.h"
#include "agreements/ui/formnames.h"
#include "agreements/ui/signaturesedit.h"
#include "agreements/ui/templatework.h"

#include "widgets/theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kNoteHeight = 96;

OfferedCodes numberings() {
    OfferedCodes offered;
    for (int style = int(Numbering::None); style <= int(Numbering::Letter); ++style) {
        const QString sample = Numbering(style) == Numbering::Decimal
                                   ? QStringLiteral("1.1  1.2")
                                   : numberText(Numbering(style), 1, Language::Simplified) +
                                         QLatin1String("  ") +
                                         numberText(Numbering(style), 2, Language::Simplified);
        offered.append({QString::number(style), Numbering(style) == Numbering::None
                                                    ? DocumentEditor::tr("No numbers")
                                                    : sample});
    }
    return offered;
}

}  // namespace

DocumentEditor::DocumentEditor(TemplateWork& work, QWidget* parent)
    : TemplatePart(parent),
      m_work(work),
      m_key(new QLineEdit(this)),
      m_title(new QLineEdit(this)),
      m_note(new QPlainTextEdit(this)),
      m_relation(new CodeChoice(this)),
      m_doesNotApply(new CodesChoice(this)),
      m_signatures(new SignaturesEdit(work, this)) {
    m_key->setObjectName(QStringLiteral("keyEdit"));
    m_title->setObjectName(QStringLiteral("titleEdit"));
    m_note->setObjectName(QStringLiteral("noteEdit"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(kNoteHeight);
    m_relation->setObjectName(QStringLiteral("relationEdit"));
    m_doesNotApply->setObjectName(QStringLiteral("doesNotApplyEdit"));
    for (const Relation relation : {Relation::Customer, Relation::DealerMaker})
        m_relation->addItem(agreements::title(relation), QString::number(int(relation)));
    auto* levels = new QHBoxLayout;
    for (int level = 0; level < kLevels; ++level) {
        auto* style = new CodeChoice(this);
        style->setObjectName(QStringLiteral("numbering%1Edit").arg(level + 1));
        style->setAccessibleName(tr("Numbers of level %1").arg(level + 1));
        style->setMinimumContentsLength(8);
        style->offer(numberings());
        connect(style, &CodeChoice::edited, this, &DocumentEditor::changeNumbering);
        levels->addWidget(style, 1);
        m_numbering.append(style);
    }
    const TermOffer offer({}, Language::English);
    m_doesNotApply->offer(offer.remedyLines() + offer.payerLines());
    auto* box = new QWidget(this);
    box->setMaximumWidth(widgets::size::kFormWidth + 2 * widgets::size::kStep12);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, widgets::size::kStep2, 0, 0);
    form->setHorizontalSpacing(widgets::size::kStep3);
    form->setVerticalSpacing(widgets::size::kStep3);
    form->addRow(tr("Short name"), m_key);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("What it is for"), m_note);
    form->addRow(tr("Made with"), m_relation);
    form->addRow(tr("Numbers of the levels"), levels);
    form->addRow(tr("Signatures and seals"), m_signatures);
    form->addRow(tr("Does not concern"), m_doesNotApply);
    nameFields(*form);
    // In a small window the form is scrolled.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connectFields();
    connect(&work, &TemplateWork::changed, this, &DocumentEditor::showCurrent);
    showCurrent();
}

void DocumentEditor::connectFields() {
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!text.trimmed().isEmpty())
            m_work.take(setId(m_work.content(), text.trimmed()), tr("Change the short name"),
                        QStringLiteral("key"));
    });
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_work.take(setTitle(m_work.content(), m_language, text), tr("Change the title"),
                    QStringLiteral("title ") + languageCode(m_language));
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            m_work.take(setNote(m_work.content(), m_language, m_note->toPlainText()),
                        tr("Change the note"), QStringLiteral("note ") + languageCode(m_language));
    });
    connect(m_relation, &CodeChoice::edited, this, [this] {
        m_work.take(setRelation(m_work.content(), Relation(m_relation->code().toInt())),
                    tr("Change whom it binds"));
    });
    connect(m_doesNotApply, &CodesChoice::edited, this, [this] {
        m_work.take(setDoesNotApply(m_work.content(), m_doesNotApply->codes()),
                    tr("Change what it does not concern"));
    });
}

void DocumentEditor::setLanguage(Language language) {
    m_language = language;
    m_signatures->setLanguage(language);
    showCurrent();
}

void DocumentEditor::setKeyFixed(bool isFixed) {
    m_key->setReadOnly(isFixed);
}

void DocumentEditor::takeFocus() {
    m_title->setFocus();
}

void DocumentEditor::showCurrent() {
    const Template& content = m_work.content();
    m_showing = true;
    if (m_key->text().trimmed() != content.id)
        m_key->setText(content.id);
    if (m_title->text() != content.title.in(m_language))
        m_title->setText(content.title.in(m_language));
    m_title->setPlaceholderText(content.title.readableIn(m_language));
    if (m_note->toPlainText() != content.note.in(m_language))
        m_note->setPlainText(content.note.in(m_language));
    m_note->setPlaceholderText(content.note.readableIn(m_language));
    m_relation->setCode(QString::number(int(content.relation)));
    for (int level = 0; level < kLevels; ++level) {
        // The last style holds for the deeper levels.
        const Numbering style =
            content.numbering.isEmpty()
                ? Numbering::None
                : content.numbering[std::min<qsizetype>(level, content.numbering.size() - 1)];
        m_numbering[level]->setCode(QString::number(int(style)));
    }
    m_doesNotApply->setCodes(content.doesNotApply);
    m_showing = false;
}

void DocumentEditor::changeNumbering() {
    QList<Numbering> styles;
    for (const CodeChoice* style : std::as_const(m_numbering))
        styles.append(Numbering(style->code().toInt()));
    m_work.take(setNumbering(m_work.content(), styles), tr("Change the numbers"));
}

}  // namespace agreements::ui
