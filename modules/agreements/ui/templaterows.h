#pragma once

#include "agreements/data/templatereads.h"
#include "pagekit/appcontext.h"
#include "widgets/wholerowsource.h"

#include <QObject>

#include <memory>

namespace agreements::ui {

/// A line of the list of templates: a version of the file, or a template of the program.
struct ListedTemplate {
    core::RowId id;  ///< of the version; made from its name for a built-in one
    QString key;
    int version = 0;  ///< 0: built in
    Relation relation = Relation::Customer;
    QString title;
    bool isActive = true;
    std::optional<core::Instant> madeAt;

    bool isBuiltIn() const { return version == 0; }
};

/// The templates of program and file. There are few of them: all are read at once.
class TemplateRows final : public widgets::WholeRowSource {
public:
    explicit TemplateRows(pagekit::AppContext& context);

    /// What was read last, by its id; nullptr before.
    const ListedTemplate* find(const core::RowId& id) const;

    /// Whether a template of program or file has this short name, as of the last reading.
    bool isKeyTaken(const QString& key) const;

    QList<widgets::Column> columns() const override;

protected:
    void readAll(const widgets::RowQuery& query, RowsFound found) override;

private:
    using Listed = QList<ListedTemplate>;

    Listed listed(const QList<TemplateRow>& stored) const;
    widgets::ListRow rowOf(const ListedTemplate& one) const;

    pagekit::AppContext& m_context;
    QObject m_receiver;
    QHash<core::RowId, ListedTemplate> m_known;
};

/// The content of a listed template, from the program or the file; nullopt where it is gone.
core::Result<std::optional<Template>> contentOf(storage::Connection& connection,
                                                const ListedTemplate& listed);

}  // namespace agreements::ui
