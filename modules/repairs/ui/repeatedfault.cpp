#include "repairs/ui/repeatedfault.h"

#include "repairs/data/orderhistory.h"
#include "repairs/domain/intakesettings.h"
#include "repairs/ui/toldline.h"

#include "core/localtime.h"
#include "identity/session.h"
#include "modulekit/centresettings.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "widgets/entrycontext.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace repairs::ui {
namespace {

core::Result<std::optional<OrderRow>> repeatable(storage::Connection& connection,
                                                 const UnitId& unit, const core::RowId& centre,
                                                 const core::Date& today, const QTimeZone& zone) {
    CORE_ASSIGN(const QVariant months, modulekit::readSetting(connection, repeatMonths(), centre));
    if (months.toInt() == 0)
        return std::optional<OrderRow>();
    return latestRepairOfUnit(connection, unit,
                              core::startOfDay(today.addMonths(-months.toInt()), zone));
}

}  // namespace

RepeatedFault::RepeatedFault(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_isSame(new QCheckBox(this)),
      m_told(new widgets::TextLabel(widgets::TextRole::Secondary)) {
    setObjectName(QStringLiteral("repeatedFault"));
    m_isSame->setObjectName(QStringLiteral("sameFaultCheck"));
    m_told->setInk(widgets::Ink::Secondary);
    m_told->setWordWrap(true);
    QPushButton* open = quietButton(tr("Open that one"), QStringLiteral("earlierButton"), this);
    auto* row = new QHBoxLayout;
    row->addWidget(m_isSame, 1);
    row->addWidget(open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addLayout(row);
    layout->addWidget(m_told);
    connect(m_isSame, &QCheckBox::clicked, this, &RepeatedFault::edited);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(m_earlier); });
    hide();
}

void RepeatedFault::follow(const UnitId& unit) {
    if (unit == m_unit)
        return;
    m_unit = unit;
    show(std::nullopt);
    if (unit.isNil())
        return;
    const auto found = m_context.database.read(
        [unit, centre = m_context.session.actor().centre, today = m_context.entry.today(),
         zone = m_context.entry.zone](storage::Connection& connection) {
            return repeatable(connection, unit, centre, today, zone);
        });
    pagekit::withResult(this, m_context.presenter, found,
                        [this, unit](const std::optional<OrderRow>& order) {
                            if (unit == m_unit)
                                show(order);
                        });
}

void RepeatedFault::show(const std::optional<OrderRow>& order) {
    m_earlier = order ? order->id : OrderId();
    m_isSame->setChecked(order && order->id == m_wanted);
    setVisible(order.has_value());
    if (!order)
        return;
    m_isSame->setText(tr("The same fault again as in %1").arg(order->number));
    QStringList told{
        m_context.entry.formats().date(core::dateOf(*order->closedAt, m_context.entry.zone)),
        order->fault, order->engineerName};
    told.removeAll(QString());
    m_told->setText(told.join(QStringLiteral(" · ")));
}

OrderId RepeatedFault::repeated() const {
    return m_isSame->isChecked() ? m_earlier : OrderId();
}

void RepeatedFault::setRepeated(const OrderId& order) {
    m_wanted = order;
    m_isSame->setChecked(!order.isNil() && order == m_earlier);
}

}  // namespace repairs::ui
