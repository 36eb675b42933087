#include "staff/ui/rightstable.h"

#include "identity/rightcheck.h"
#include "identity/session.h"
#include "modulekit/moduleregistry.h"
#include "pagekit/presenter.h"
#include "staff/ui/usersettings.h"
#include "storage/database.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace staff::ui {
namespace {

constexpr int kRightsHeight = 200;

core::Result<RightsTable::RolesByRight> readRolesByRight(storage::Connection& connection,
                                                         const QList<modulekit::Right>& rights,
                                                         const core::RowId& centre) {
    RightsTable::RolesByRight roles;
    for (const modulekit::Right& right : rights) {
        CORE_ASSIGN(const QList<identity::Role> have,
                    identity::rolesWith(connection, right, centre));
        roles.insert(right.id, have);
    }
    return roles;
}

}  // namespace

RightsTable::RightsTable(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_table(new QTableWidget(int(context.modules.rights().size()),
                               int(modulekit::allRoles().size()) + 1, this)) {
    build();
    connect(m_table, &QTableWidget::itemChanged, this, &RightsTable::save);
    load();
}

void RightsTable::build() {
    QStringList titles{tr("Right")};
    for (const identity::Role role : modulekit::allRoles())
        titles.append(modulekit::roleTitle(role));
    m_table->setObjectName(QStringLiteral("rights"));
    m_table->setAccessibleName(tr("What each role may do"));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(widgets::currentTheme().rowHeight());
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(kRightsHeight);
    m_table->setEnabled(m_context.session.may(identity::changeUsersRight()));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    layout->addWidget(new widgets::TextLabel(tr("What each role may do"),
                                             widgets::TextRole::Section, widgets::Ink::Text, this));
    layout->addWidget(m_table, 1);
}

void RightsTable::load() {
    const QList<modulekit::Right>& rights = m_context.modules.rights();
    const core::RowId centre = m_context.session.actor().centre;
    auto read = m_context.database.read([&rights, centre](storage::Connection& connection) {
        return readRolesByRight(connection, rights, centre);
    });
    pagekit::withResult(this, m_context.presenter, read,
                        [this](const RolesByRight& roles) { show(roles); });
}

void RightsTable::show(const RolesByRight& roles) {
    m_showing = true;
    const QList<modulekit::Right>& rights = m_context.modules.rights();
    const QList<identity::Role> all = modulekit::allRoles();
    for (int row = 0; row < int(rights.size()); ++row) {
        const QString title = rights.at(row).title();
        auto* name = new QTableWidgetItem(title);
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        name->setToolTip(title);
        m_table->setItem(row, 0, name);
        for (int index = 0; index < int(all.size()); ++index) {
            auto* item = new QTableWidgetItem;
            const bool isFixed = all.at(index) == identity::Role::Administrator;
            item->setFlags(isFixed ? Qt::ItemFlags(Qt::ItemIsSelectable)
                                   : Qt::ItemIsEnabled | Qt::ItemIsSelectable |
                                         Qt::ItemIsUserCheckable);
            item->setCheckState(roles.value(rights.at(row).id).contains(all.at(index))
                                    ? Qt::Checked
                                    : Qt::Unchecked);
            item->setData(Qt::AccessibleTextRole,
                          tr("%1: %2").arg(modulekit::roleTitle(all.at(index)), title));
            m_table->setItem(row, index + 1, item);
        }
    }
    m_showing = false;
}

void RightsTable::save(const QTableWidgetItem* item) {
    if (m_showing || item->column() == 0)
        return;
    const modulekit::Right right = m_context.modules.rights().at(item->row());
    const QList<identity::Role> all = modulekit::allRoles();
    QList<identity::Role> roles;
    for (int index = 0; index < int(all.size()); ++index) {
        if (m_table->item(item->row(), index + 1)->checkState() == Qt::Checked)
            roles.append(all.at(index));
    }
    const core::RowId centre = m_context.session.actor().centre;
    pagekit::onAnswer(this,
                      m_context.database.write(m_context.session.actor(),
                                               [right, centre, roles](storage::WriteTx& tx) {
                                                   return identity::saveRolesWith(tx, right, centre,
                                                                                  roles);
                                               }),
                      [this](const core::Done& done) {
                          if (!done) {
                              m_context.presenter.showError(done.error());
                              load();
                              return;
                          }
                          refreshSession(m_context);
                      });
}

}  // namespace staff::ui
