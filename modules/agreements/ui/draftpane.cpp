#include "agreements/ui/draftpane.h"

#include "agreements/domain/agreementlife.h"
#include "agreements/domain/textlanguage.h"
#include "agreements/ui/agreementprinting.h"
#include "agreements/ui/restdaysedit.h"
#include "agreements/ui/scopelist.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "pagekit/pickerfield.h"
#include "pagekit/presenter.h"
#include "printing/printdialog.h"
#include "staff/data/calendarrecords.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/dateedit.h"
#include "widgets/formbar.h"
#include "widgets/messagebar.h"
#include "widgets/noteedit.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"

#include <QApplication>
#include <QPushButton>

namespace agreements::ui {
namespace {

using Need = widgets::FormBuilder::Need;

const QString kKind = QStringLiteral("agreement");
const QString kCustomerKind = QStringLiteral("customer");
const QString kOrganisationKind = QStringLiteral("organisation");

QString languageTitle(Language language) {
    switch (language) {
    case Language::Simplified:
        return QStringLiteral("简体中文");
    case Language::Traditional:
        return QStringLiteral("繁體中文");
    case Language::English:
        return QStringLiteral("English");
    }
    Q_UNREACHABLE();
}

}  // namespace

DraftPane::DraftPane(pagekit::AppContext& context, DraftSubject subject, QWidget* parent)
    : PaneForm(context, tr("Save the draft"), parent), m_subject(std::move(subject)) {
    if (m_subject.opened.isEmpty())
        m_subject.draft.agreement.language = labelLanguage(context.entry.language);
    build();
    addActions();
    show(m_subject.draft);
    connect(&fields(), &widgets::Form::edited, this, &DraftPane::countOpenPoints);
}

DraftPane::~DraftPane() = default;

void DraftPane::startNew(const QString& /*typed*/, const core::RowId& /*within*/) {
    show(m_subject.draft);
}

void DraftPane::startEdit(const core::RowId& /*id*/) {
    show(m_subject.draft);
}

void DraftPane::build() {
    widgets::FormBuilder builder(fields(), context().entry);
    addRecord(builder);
    addParties(builder);
    builder.group(tr("Which units it is for"));
    m_scopes = builder.add<ScopeList>(QStringLiteral("scopes"), tr("&Units"));
    m_scopes->setContext(context());
    addDays(builder);
    m_values =
        std::make_unique<ValueForm>(builder, fields(), m_subject.content,
                                    labelLanguage(context().entry.language), m_subject.suggestions);
    builder.group(tr("For ourselves"));
    m_note = builder.add<widgets::NoteEdit>(QStringLiteral("note"), tr("N&ote"));
}

void DraftPane::addRecord(widgets::FormBuilder& builder) {
    const Language labels = labelLanguage(context().entry.language);
    builder.group(tr("The agreement"));
    m_template = builder.add<widgets::ChoiceEdit>(QStringLiteral("template"), tr("&Template"),
                                                  Need::Required);
    for (const TemplateOffer& offer : std::as_const(m_subject.offers))
        m_template->add(offer.key, offer.key + u' ' + withoutTags(offer.title.readableIn(labels)));
    // A draft stays with its template.
    m_template->setEnabled(m_subject.opened.isEmpty());
    connect(m_template, &widgets::ChoiceEdit::edited, this, [this] {
        const QString key = m_template->value().toString();
        if (key != m_subject.draft.agreement.templateKey)
            Q_EMIT templateChosen(key);
    });
    builder.beginRow();
    m_title = builder.add<widgets::TextEdit>(QStringLiteral("title"), tr("T&itle"));
    m_language = builder.add<widgets::ChoiceEdit>(QStringLiteral("language"),
                                                  tr("&Language of the text"), Need::Required);
    builder.endRow();
    for (const Language language : allLanguages)
        if (!m_subject.content.title.in(language).isEmpty())
            m_language->addEnum(language, languageTitle(language));
    m_title->setPlaceholderText(withoutTags(m_subject.content.title.readableIn(labels)));
}

void DraftPane::addParties(widgets::FormBuilder& builder) {
    builder.group(tr("With whom"));
    if (m_subject.content.relation == Relation::Customer) {
        m_customer =
            builder.add<widgets::ReferenceEdit>(QStringLiteral("customerRecord"), tr("&Customer"));
        pagekit::usePicker(*m_customer, context(), kCustomerKind);
        builder.last().setHint(tr("Left empty it is for whoever owns one of the units."));
        return;
    }
    builder.beginRow();
    m_dealer = builder.add<widgets::ReferenceEdit>(QStringLiteral("dealerRecord"), tr("&Dealer"));
    m_maker = builder.add<widgets::ReferenceEdit>(QStringLiteral("makerRecord"), tr("&Maker"));
    builder.endRow();
    pagekit::usePicker(*m_dealer, context(), kOrganisationKind);
    pagekit::usePicker(*m_maker, context(), kOrganisationKind);
}

void DraftPane::addDays(widgets::FormBuilder& builder) {
    builder.group(tr("When it holds"));
    builder.beginRow();
    // Where the text itself names the days, they are blanks of it.
    if (!namedTerm(m_subject.content, {}, {}).isNamed) {
        m_validFrom = builder.add<widgets::DateEdit>(QStringLiteral("validFrom"), tr("&First day"));
        m_validTo = builder.add<widgets::DateEdit>(QStringLiteral("validTo"), tr("L&ast day"));
    }
    m_timeZone = builder.add<widgets::TextEdit>(QStringLiteral("timeZone"), tr("Time &zone"));
    m_timeZone->setPlaceholderText(tr("That of the centre"));
    m_timeZone->setNaturalWidth(200);
    builder.last().setCheck([this] {
        const QString zone = m_timeZone->value();
        return zone.isEmpty() || core::timeZone(zone) ? QString()
                                                      : core::timeZone(zone).error().message;
    });
    builder.endRow();
    m_restDays = builder.add<RestDaysEdit>(QStringLiteral("restDays"), tr("Days of &rest"));
    builder.last().setHint(
        tr("Only where the agreement moves an end that falls on one of them, or counts working "
           "time. They go before the centre's calendar."));
    connect(m_restDays, &RestDaysEdit::centreWanted, this, &DraftPane::takeRestDaysOfCentre);
}

void DraftPane::takeRestDaysOfCentre() {
    const staff::CentreId centre(m_subject.draft.agreement.centre.isNil()
                                     ? context().session.actor().centre
                                     : m_subject.draft.agreement.centre);
    const auto read = context().database.read([centre](storage::Connection& connection) {
        return staff::loadWorkCalendar(connection, centre);
    });
    pagekit::withResult(this, context().presenter, read,
                        [this](const core::WorkCalendar& calendar) {
                            m_restDays->take(calendar, context().entry.today());
                        });
}

void DraftPane::addActions() {
    widgets::FormBar& bar = pane().bar();
    connect(bar.addLeft(tr("Preview"), QStringLiteral("previewButton"), QStringLiteral("F9")),
            &QPushButton::clicked, this, &DraftPane::preview);
    m_openButton =
        bar.addLeft(tr("Next open point"), QStringLiteral("openPointButton"), QStringLiteral("F6"));
    connect(m_openButton, &QPushButton::clicked, this, &DraftPane::goToOpenPoint);
    connect(bar.addLeft(tr("Save and send for approval"), QStringLiteral("sendButton"),
                        QStringLiteral("F8")),
            &QPushButton::clicked, this, &DraftPane::saveAndSend);
}

void DraftPane::show(const AgreementDraft& draft) {
    clearMessages();
    const Agreement& one = draft.agreement;
    m_template->setValue(one.templateKey);
    m_title->setValue(one.title);
    m_language->setEnum(one.language);
    if (m_language->isBlank())
        m_language->setCurrentIndex(0);
    if (m_customer)
        pagekit::setPicked(*m_customer, context(), kCustomerKind, one.customer.row());
    if (m_dealer)
        pagekit::setPicked(*m_dealer, context(), kOrganisationKind, one.dealer.row());
    if (m_maker)
        pagekit::setPicked(*m_maker, context(), kOrganisationKind, one.maker.row());
    m_scopes->setValue(draft.scopes);
    if (m_validFrom)
        m_validFrom->setValue(one.validFrom);
    if (m_validTo)
        m_validTo->setValue(one.validTo);
    m_timeZone->setValue(one.timeZone);
    m_restDays->setValue(one.restDays);
    m_note->setValue(one.note);
    m_values->set(one.values, one.switches);
    countOpenPoints();
}

AgreementDraft DraftPane::typed() const {
    AgreementDraft draft = m_subject.draft;
    Agreement& one = draft.agreement;
    one.title = m_title->value();
    one.language = m_language->valueAs<Language>();
    if (m_customer)
        one.customer = customers::CustomerId(pagekit::pickedId(*m_customer));
    if (m_dealer)
        one.dealer = staff::OrganisationId(pagekit::pickedId(*m_dealer));
    if (m_maker)
        one.maker = staff::OrganisationId(pagekit::pickedId(*m_maker));
    draft.scopes = m_scopes->value();
    if (m_validFrom)
        one.validFrom = m_validFrom->value();
    if (m_validTo)
        one.validTo = m_validTo->value();
    one.timeZone = m_timeZone->value();
    one.restDays = m_restDays->value();
    one.note = m_note->value();
    one.values = m_values->values();
    one.switches = m_values->switches();
    return draft;
}

void DraftPane::carryOver(const QVariantMap& typed) {
    QVariantMap kept = typed;
    kept.remove(QStringLiteral("template"));
    fields().setDraft(kept);
    countOpenPoints();
    keepTyped(false);
}

void DraftPane::offerKept() {
    keepTyped(true);
}

void DraftPane::keepTyped(bool restore) {
    const AgreementId id = m_subject.draft.agreement.id;
    keepDraft(kKind, id.isNil() ? QStringLiteral("new") : id.toString(), restore,
              [this] { show(AgreementDraft(m_subject.draft)); });
}

QVariantMap DraftPane::typedFields() const {
    return fields().draft();
}

void DraftPane::write(bool sends) {
    m_sends = sends;
    DraftToSave form;
    form.draft = typed();
    form.builtIn = m_subject.builtIn;
    form.opened = m_writesOver ? QString() : m_subject.opened;
    form.evenIfRetired = m_evenIfRetired;
    form.sends = sends;
    QString title = form.draft.agreement.title;
    if (title.isEmpty())
        title = withoutTags(m_subject.content.title.readableIn(form.draft.agreement.language));
    PaneForm::write({}, title, [form](storage::WriteTx& tx) { return saveDraftForm(tx, form); });
}

void DraftPane::showRefusal(const core::Error& error) {
    using Level = widgets::MessageBar::Level;
    if (error.code == QLatin1String("draft/changed")) {
        pane().messages().show(Level::Warning, error.message, {{tr("Save mine over it"), [this] {
                                                                    m_writesOver = true;
                                                                    write(m_sends);
                                                                }}});
        return;
    }
    if (error.code == QLatin1String("template/retired")) {
        pane().messages().show(Level::Warning, error.message, {{tr("Save all the same"), [this] {
                                                                    m_evenIfRetired = true;
                                                                    write(m_sends);
                                                                }}});
        return;
    }
    PaneForm::showRefusal(error);
}

void DraftPane::preview() {
    if (!fields().check())
        return;
    const core::Result<printing::Document> paper =
        paperOfDraft(m_subject.content, typed().agreement);
    if (!paper) {
        pane().showError(paper.error());
        return;
    }
    auto* dialog = new printing::PrintDialog(*paper, context().printers, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QStringList DraftPane::open() const {
    const OpenPoints points =
        openPoints(m_subject.content, m_values->values(), m_values->switches());
    return points.blanks + points.decisions;
}

bool DraftPane::hasOpenPoints() const {
    return m_openButton->isEnabled();
}

void DraftPane::countOpenPoints() {
    const int count = int(open().size());
    m_openButton->setText(count == 0 ? tr("Nothing is open")
                                     : tr("Next of %n open point(s)", "", count));
    m_openButton->setEnabled(count > 0);
    Q_EMIT openPointsChanged();
}

void DraftPane::goToOpenPoint() {
    const QStringList wanted = open();
    const QList<widgets::Field*>& all = fields().fields();
    const QWidget* focused = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < all.size(); ++i)
        if (focused && (all[i] == focused || all[i]->isAncestorOf(focused)))
            at = i;
    // From the field that has the keyboard to the end, then from the beginning.
    for (qsizetype step = 1; step <= all.size(); ++step) {
        const widgets::Field* next = all[(at + step + all.size()) % all.size()];
        if (!wanted.contains(next->id()))
            continue;
        fields().focusField(next->id());
        return;
    }
}

}  // namespace agreements::ui
