#pragma once

#include "identity/user.h"
#include "pagekit/appcontext.h"

#include <QHash>
#include <QWidget>

class QTableWidget;
class QTableWidgetItem;

namespace staff::ui {

/// Which role may do what in the centre, a check box for each. A change is saved at once; the
/// administrator always has every right. GUI thread.
class RightsTable final : public QWidget {
    Q_OBJECT
public:
    using RolesByRight = QHash<QString, QList<identity::Role>>;

    RightsTable(pagekit::AppContext& context, QWidget* parent);

private:
    void build();
    void load();
    void show(const RolesByRight& roles);
    void save(const QTableWidgetItem* item);

    pagekit::AppContext& m_context;
    QTableWidget* m_table;
    bool m_showing = false;
};

}  // namespace staff::ui
