#include "staff/ui/welcomepage.h"

#include "core/idsource.h"
#include "core/localtime.h"
#include "identity/session.h"
#include "identity/signin.h"
#include "pagekit/presenter.h"
#include "staff/data/centrerecords.h"
#include "staff/ui/currencies.h"
#include "staff/ui/firststart.h"
#include "storage/database.h"
#include "widgets/card.h"
#include "widgets/choiceedit.h"
#include "widgets/form.h"
#include "widgets/formbuilder.h"
#include "widgets/messagebar.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace staff::ui {
namespace {

constexpr int kCardWidth = 480;

QString nameOfWhoSitsHere() {
    const QString name = qEnvironmentVariable("USERNAME");
    return name.isEmpty() ? qEnvironmentVariable("USER") : name;
}

core::Result<pagekit::CentreFacts> centreFacts(storage::Connection& connection, CentreId id) {
    CORE_ASSIGN(auto centre, findCentre(connection, id));
    if (!centre) {
        CORE_ASSIGN(centre, firstCentre(connection));
    }
    if (!centre)
        return pagekit::CentreFacts{{}, QTimeZone::systemTimeZone(), core::Currency::cny()};
    CORE_ASSIGN(const QTimeZone zone, core::timeZone(centre->timeZone));
    return pagekit::CentreFacts{centre->name, zone, centre->currency};
}

}  // namespace

WelcomePage::WelcomePage(pagekit::AppContext& context, QWidget* parent,
                         std::function<void()> finished)
    : QWidget(parent),
      m_context(context),
      m_finished(std::move(finished)),
      m_messages(new widgets::MessageBar(this)),
      m_form(new widgets::Form(this)),
      m_start(new QPushButton(tr("Open the desk"), this)) {
    setObjectName(QStringLiteral("welcomePage"));
    build();
    setFocusProxy(m_name);
    connect(m_start, &QPushButton::clicked, this, &WelcomePage::save);
    connect(m_form, &widgets::Form::lastFieldLeft, this, &WelcomePage::save);
}

void WelcomePage::build() {
    widgets::FormBuilder fields(*m_form, m_context.entry);
    fields.fillColumn();
    m_name = fields.add<widgets::TextEdit>(QStringLiteral("name"), tr("&Name of the centre"),
                                           widgets::FormBuilder::Need::Required);
    m_currency = fields.add<widgets::ChoiceEdit>(QStringLiteral("currency"), tr("&Currency"));
    offerCurrencies(*m_currency);
    choose(*m_currency, m_context.entry.language == core::Language::TraditionalChinese
                            ? core::Currency::twd()
                            : core::Currency::cny());
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(buildCard());
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(widgets::size::kStep6, widgets::size::kStep4, widgets::size::kStep6,
                               widgets::size::kStep6);
    layout->addWidget(m_messages);
    layout->addStretch(2);
    layout->addLayout(row);
    layout->addStretch(3);
    setTabOrder(m_currency, m_start);
}

QWidget* WelcomePage::buildCard() {
    auto* card = new widgets::Card(this);
    card->setPadding(widgets::size::kStep8);
    card->setFixedWidth(kCardWidth);
    auto* title = new widgets::TextLabel(tr("What is your centre called?"),
                                         widgets::TextRole::PageTitle, widgets::Ink::Text, card);
    title->setWordWrap(true);
    auto* note = new widgets::TextLabel(
        tr("This name stands above the papers. Everything else has a usual value and can be "
           "changed in the settings at any time. All data stays on this computer."),
        widgets::TextRole::Body, widgets::Ink::Secondary, card);
    note->setWordWrap(true);
    m_start->setObjectName(QStringLiteral("startButton"));
    m_start->setProperty("primary", true);
    m_start->setAutoDefault(true);
    card->body()->setSpacing(widgets::size::kStep4);
    card->body()->addWidget(title);
    card->body()->addWidget(note);
    card->body()->addWidget(m_form);
    card->body()->addWidget(m_start, 0, Qt::AlignRight);
    return card;
}

void WelcomePage::save() {
    if (!m_start->isEnabled() || !m_form->check())
        return;
    m_messages->dismiss();
    FirstStart start;
    start.centre =
        usualCentre(chosenCurrency(*m_currency), core::languageCode(m_context.entry.language));
    start.centre.name = m_name->value();
    start.systemName = nameOfWhoSitsHere();
    // Nobody is there yet whose rights could be asked for.
    const storage::Actor actor =
        m_context.session.isSignedIn()
            ? m_context.session.actor()
            : identity::founder(m_context.modules,
                                identity::UserId(core::IdSource().next(m_context.time.now())));
    m_start->setEnabled(false);
    pagekit::onAnswer(this,
                      m_context.database.write(
                          actor, [start](storage::WriteTx& tx) { return startFile(tx, start); }),
                      [this](const core::Result<CentreId>& centre) {
                          m_start->setEnabled(true);
                          if (centre)
                              m_finished();
                          else
                              m_messages->show(widgets::MessageBar::Level::Error,
                                               centre.error().message);
                      });
}

pagekit::WelcomeDescription welcome() {
    pagekit::WelcomeDescription description;
    description.isNeeded = [](pagekit::AppContext& context) {
        return context.database.read(
            [](storage::Connection& connection) { return isFileNew(connection); });
    };
    description.make = [](pagekit::AppContext& context, QWidget* parent,
                          std::function<void()> finished) {
        return new WelcomePage(context, parent, std::move(finished));
    };
    description.centre = [](pagekit::AppContext& context) {
        const CentreId centre(context.session.actor().centre);
        return context.database.read(
            [centre](storage::Connection& connection) { return centreFacts(connection, centre); });
    };
    return description;
}

}  // namespace staff::ui
