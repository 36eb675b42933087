#include "agreements/ui/templaterows.h"

#include "agreements/domain/agreementwords.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/termwords.h"
#include "agreements/domain/textlanguage.h"

#include "pagekit/answer.h"
#include "storage/database.h"
#include "widgets/chip.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace agreements::ui {
namespace {

/// The same id in every run: a list that is read again stays where it is.
core::RowId builtInId(const QString& key) {
    const QByteArray hash = QCryptographicHash::hash(QByteArray("built-in/") + key.toUtf8(),
                                                     QCryptographicHash::Sha256);
    return core::RowId::fromBytes(QByteArrayView(hash).first(16)).value_or(core::RowId());
}

widgets::Chip chipOfTemplate(const ListedTemplate& one) {
    if (one.isBuiltIn())
        return {widgets::Family::Plan,
                QCoreApplication::translate("agreements::ui::TemplateRows", "Built in")};
    return one.isActive
               ? widgets::Chip{widgets::Family::Done, QCoreApplication::translate(
                                                          "agreements::ui::TemplateRows", "In use")}
               : widgets::Chip{
                     widgets::Family::Neutral,
                     QCoreApplication::translate("agreements::ui::TemplateRows", "Retired")};
}

bool fitsFilter(const ListedTemplate& one, const QString& filter) {
    if (filter == u"built_in")
        return one.isBuiltIn();
    if (filter == u"own")
        return !one.isBuiltIn() && one.isActive;
    return filter != u"retired" || (!one.isBuiltIn() && !one.isActive);
}

bool fitsQuery(const ListedTemplate& one, const widgets::RowQuery& query) {
    const QString text = query.text.trimmed();
    return fitsFilter(one, query.filter) && (one.title.contains(text, Qt::CaseInsensitive) ||
                                             one.key.contains(text, Qt::CaseInsensitive));
}

}  // namespace

TemplateRows::TemplateRows(pagekit::AppContext& context) : m_context(context) {}

const ListedTemplate* TemplateRows::find(const core::RowId& id) const {
    const auto found = m_known.constFind(id);
    return found == m_known.cend() ? nullptr : &*found;
}

bool TemplateRows::isKeyTaken(const QString& key) const {
    return std::any_of(m_known.begin(), m_known.end(),
                       [&key](const ListedTemplate& one) { return one.key == key; });
}

QList<widgets::Column> TemplateRows::columns() const {
    using widgets::Column;
    return {
        Column{.id = QStringLiteral("title"),
               .title = QCoreApplication::translate("agreements::ui::TemplateRows", "Title"),
               .width = 220,
               .stretches = true},
        Column{.id = QStringLiteral("key"),
               .title = QCoreApplication::translate("agreements::ui::TemplateRows", "Short name"),
               .width = 100},
        Column{.id = QStringLiteral("version"),
               .title = QCoreApplication::translate("agreements::ui::TemplateRows", "Version"),
               .width = 70,
               .right = true},
        Column{.id = QStringLiteral("relation"),
               .title = QCoreApplication::translate("agreements::ui::TemplateRows", "Made with"),
               .width = 150},
        Column{.id = QStringLiteral("state"),
               .title = QCoreApplication::translate("agreements::ui::TemplateRows", "State"),
               .width = 110},
        Column{.id = QStringLiteral("made"),
               .title = QCoreApplication::translate("agreements::ui::TemplateRows", "Saved"),
               .width = 140,
               .shown = false}};
}

void TemplateRows::readAll(const widgets::RowQuery& query, RowsFound found) {
    const auto read = m_context.database.read(
        [](storage::Connection& connection) { return allTemplateVersions(connection); });
    pagekit::onAnswer(
        &m_receiver, read,
        [this, query, found = std::move(found)](core::Result<QList<TemplateRow>> stored) {
            if (!stored)
                return found(core::fail(stored.error()));
            Listed all = listed(*stored);
            for (const ListedTemplate& one : std::as_const(all))
                m_known.insert(one.id, one);
            all.removeIf([&query](const ListedTemplate& one) { return !fitsQuery(one, query); });
            QList<widgets::ListRow> rows;
            for (const ListedTemplate& one : std::as_const(all))
                rows.append(rowOf(one));
            found(rows);
        });
}

TemplateRows::Listed TemplateRows::listed(const QList<TemplateRow>& stored) const {
    Listed all;
    for (const TemplateRow& row : stored)
        all.append({row.id.row(), row.key, row.version, row.relation, row.title, row.isActive,
                    row.madeAt});
    const Language language = languageOf(m_context.entry.language);
    for (const Template& one : builtInTemplates())
        all.append({builtInId(one.id), one.id, 0, one.relation,
                    withoutTags(one.title.readableIn(language)), true, std::nullopt});
    return all;
}

widgets::ListRow TemplateRows::rowOf(const ListedTemplate& one) const {
    widgets::ListRow row;
    row.id = one.id;
    row.cells = {one.title,
                 one.key,
                 one.isBuiltIn() ? QVariant() : QVariant(one.version),
                 title(one.relation),
                 QVariant::fromValue(chipOfTemplate(one)),
                 one.madeAt ? QVariant::fromValue(*one.madeAt) : QVariant()};
    row.muted = !one.isActive;
    return row;
}

core::Result<std::optional<Template>> contentOf(storage::Connection& connection,
                                                const ListedTemplate& listed) {
    if (listed.isBuiltIn()) {
        const auto found = builtInTemplates().constFind(listed.key);
        return found == builtInTemplates().cend() ? std::nullopt : std::optional<Template>(*found);
    }
    CORE_ASSIGN(const auto stored, findTemplate(connection, TemplateId(listed.id)));
    return stored ? std::optional<Template>(stored->content) : std::nullopt;
}

}  // namespace agreements::ui
