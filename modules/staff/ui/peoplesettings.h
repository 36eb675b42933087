#pragma once

#include "pagekit/appcontext.h"
#include "staff/domain/person.h"

#include <QWidget>

namespace staff::ui {

class RecordTable;

/// Who works in the centre, those who left at the end. GUI thread.
class PeopleSettings final : public QWidget {
    Q_OBJECT
public:
    PeopleSettings(pagekit::AppContext& context, QWidget* parent);

private:
    void load();
    void show(const QList<Person>& people);
    void edit(const QString& key);
    void remove(const QString& key);

    pagekit::AppContext& m_context;
    RecordTable* m_table;
};

}  // namespace staff::ui
