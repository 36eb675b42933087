#include "staff/ui/centresettings.h"

#include "identity/session.h"
#include "identity/signin.h"
#include "pagekit/presenter.h"
#include "pagekit/saving.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/centreedit.h"
#include "staff/domain/staffrights.h"
#include "staff/ui/currencies.h"
#include "storage/database.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/entrycontext.h"
#include "widgets/form.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/messagebar.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/quantityedit.h"
#include "widgets/textedit.h"

#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace staff::ui {
namespace {

/// A basis point is a hundredth of a per cent, a quantity counts thousandths.
constexpr qint64 kMilliPerBasisPoint = 10;

core::Result<std::optional<Centre>> centreOfUser(storage::Connection& connection, CentreId id) {
    return id.isNil() ? firstCentre(connection) : findCentre(connection, id);
}

void offerZones(widgets::ChoiceEdit& edit) {
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromUtf8(id);
        if (name.contains(u'/') && !name.startsWith(QLatin1String("Etc/")))
            edit.add(name, QString(name).replace(u'_', u' '));
    }
}

void chooseZone(widgets::ChoiceEdit& edit, const QString& id) {
    if (edit.findData(id) < 0)
        edit.add(id, id);
    edit.setValue(id);
}

}  // namespace

CentreSettings::CentreSettings(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_pane(new widgets::FormPane(tr("Save"), this)) {
    setObjectName(QStringLiteral("centreSettings"));
    build();
    m_pane->bar().cancelButton()->setText(tr("Discard changes"));
    connect(m_pane, &widgets::FormPane::saveRequested, this, &CentreSettings::save);
    connect(m_pane, &widgets::FormPane::cancelRequested, this, [this] { show(m_before); });
    load();
}

void CentreSettings::build() {
    using Need = widgets::FormBuilder::Need;
    widgets::FormBuilder fields(m_pane->form(), m_context.entry);
    fields.group(tr("Centre"));
    m_name = fields.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name"), Need::Required);
    fields.beginRow();
    m_shortName = fields.add<widgets::TextEdit>(QStringLiteral("shortName"), tr("&Short name"));
    m_kind = fields.add<widgets::ChoiceEdit>(QStringLiteral("kind"), tr("&Kind"));
    fields.endRow();
    fields.group(tr("Papers"));
    fields.beginRow();
    m_phone = fields.add<widgets::PhoneEdit>(QStringLiteral("phone"), tr("&Telephone"));
    m_address = fields.add<widgets::TextEdit>(QStringLiteral("address"), tr("&Address"));
    fields.endRow();
    m_header = fields.add<widgets::NoteEdit>(QStringLiteral("documentHeader"),
                                             tr("&Lines above the papers"));
    fields.last().setHint(tr("Empty: name, address and telephone from above."));
    buildUsage(fields);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pane);
}

void CentreSettings::buildUsage(widgets::FormBuilder& fields) {
    fields.group(tr("Money, time and numbers"));
    fields.beginRow();
    m_currency = fields.add<widgets::ChoiceEdit>(QStringLiteral("currency"), tr("&Currency"));
    m_tax = fields.add<widgets::QuantityEdit>(QStringLiteral("taxBasisPoints"),
                                              tr("Ta&x rate in per cent"),
                                              widgets::FormBuilder::Need::Required);
    m_prefix =
        fields.add<widgets::CodeEdit>(QStringLiteral("numberPrefix"), tr("&Prefix of numbers"));
    m_prefix->setNaturalWidth(96);
    fields.endRow();
    fields.beginRow();
    m_zone = fields.add<widgets::ChoiceEdit>(QStringLiteral("timeZone"), tr("Time &zone"));
    m_locale = fields.add<widgets::ChoiceEdit>(QStringLiteral("locale"), tr("Language of pape&rs"));
    fields.endRow();
    for (const CentreKind kind : {CentreKind::Direct, CentreKind::Outsourced, CentreKind::Mixed})
        m_kind->addEnum(kind, centreKindTitle(kind));
    offerCurrencies(*m_currency);
    offerZones(*m_zone);
    // Languages are named in themselves.
    m_locale->add(QStringLiteral("zh_CN"), QStringLiteral("简体中文"));
    m_locale->add(QStringLiteral("zh_TW"), QStringLiteral("繁體中文"));
    m_locale->add(QStringLiteral("en"), QStringLiteral("English"));
}

void CentreSettings::load() {
    const CentreId id(m_context.session.actor().centre);
    auto read = m_context.database.read(
        [id](storage::Connection& connection) { return centreOfUser(connection, id); });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const std::optional<Centre>& centre) {
                            if (centre)
                                show(*centre);
                        });
    if (m_context.session.may(editCentresRight()))
        return;
    m_pane->form().setReadOnly(true);
    m_pane->bar().setBusy(true);
    m_pane->messages().show(
        widgets::MessageBar::Level::Info,
        tr("Only somebody with the right “%1” can change these.").arg(editCentresRight().title()));
}

void CentreSettings::show(const Centre& centre) {
    m_before = centre;
    m_pane->form().clearProblems();
    m_name->setValue(centre.name);
    m_shortName->setValue(centre.shortName);
    m_kind->setEnum(centre.kind);
    m_phone->setValue(centre.phone);
    m_address->setValue(centre.address);
    m_header->setValue(centre.documentHeader);
    choose(*m_currency, centre.currency);
    m_tax->setValue(core::Quantity{centre.taxBasisPoints * kMilliPerBasisPoint});
    m_prefix->setValue(centre.numberPrefix);
    chooseZone(*m_zone, centre.timeZone);
    if (m_locale->findData(centre.locale) < 0)
        m_locale->add(centre.locale, centre.locale);
    m_locale->setValue(centre.locale);
}

Centre CentreSettings::typed() const {
    Centre centre = m_before;
    centre.name = m_name->value();
    centre.shortName = m_shortName->value();
    centre.kind = m_kind->valueAs<CentreKind>();
    centre.phone = m_phone->value();
    centre.address = m_address->value();
    centre.documentHeader = m_header->value();
    centre.currency = chosenCurrency(*m_currency);
    const qint64 basisPoints =
        m_tax->value().value_or(core::Quantity()).milli / kMilliPerBasisPoint;
    centre.taxBasisPoints = int(qBound(qint64(-1), basisPoints, qint64(1'000'000)));
    centre.numberPrefix = m_prefix->value();
    centre.timeZone = m_zone->value().toString();
    centre.locale = m_locale->value().toString();
    return centre;
}

void CentreSettings::save() {
    const Centre centre = typed();
    const QList<core::FieldProblem> problems = problemsOf(centre);
    if (core::isAnyWrong(problems)) {
        m_pane->showProblems(problems);
        return;
    }
    auto written =
        m_context.database.write(m_context.session.actor(),
                                 [centre](storage::WriteTx& tx) { return saveCentre(tx, centre); });
    pagekit::afterSaving(this, *m_pane, written, {}, [this, centre](const CentreId&) {
        const bool isHeadingOther = centre.name != m_before.name ||
                                    centre.currency != m_before.currency ||
                                    centre.timeZone != m_before.timeZone;
        show(centre);
        m_context.presenter.showDone(tr("The details of the centre are saved."));
        // The window takes name, zone and currency anew when the session says that it changed.
        if (isHeadingOther)
            m_context.session.start({m_context.session.user(), m_context.session.actor()});
    });
}

}  // namespace staff::ui
