#include "pagekit/pageregistry.h"

#include <algorithm>

namespace pagekit {
namespace {

template <class T, class Key>
const T* findBy(const QList<T>& all, Key T::*member, const Key& wanted) {
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const T& one) { return one.*member == wanted; });
    return it == all.end() ? nullptr : &*it;
}

template <class T>
void insertByPosition(QList<T>& all, T one) {
    const auto it = std::find_if(all.begin(), all.end(),
                                 [&](const T& other) { return other.position > one.position; });
    all.insert(it, std::move(one));
}

}  // namespace

void PageRegistry::add(PageDescription page) {
    Q_ASSERT_X(!this->page(page.id), "PageRegistry", qPrintable(page.id));
    insertByPosition(m_pages, std::move(page));
}

void PageRegistry::add(CommandDescription command) {
    Q_ASSERT_X(!this->command(command.id), "PageRegistry", qPrintable(command.id));
    m_commands.append(std::move(command));
}

void PageRegistry::add(PickerDescription picker) {
    m_pickers.append(std::move(picker));
}

void PageRegistry::add(RecordDescription record) {
    m_records.append(std::move(record));
}

void PageRegistry::add(TileDescription tile) {
    insertByPosition(m_tiles, std::move(tile));
}

void PageRegistry::add(DeskCardDescription card) {
    insertByPosition(m_deskCards, std::move(card));
}

void PageRegistry::add(ChecklistStep step) {
    insertByPosition(m_checklist, std::move(step));
}

void PageRegistry::add(SettingsPageDescription page) {
    insertByPosition(m_settingsPages, std::move(page));
}

void PageRegistry::add(PaperDescription paper) {
    m_papers.append(std::move(paper));
}

void PageRegistry::add(PictureDescription picture) {
    m_pictures.append(std::move(picture));
}

void PageRegistry::add(WatcherDescription watcher) {
    m_watchers.append(std::move(watcher));
}

const PageDescription* PageRegistry::page(const QString& id) const {
    return findBy(m_pages, &PageDescription::id, id);
}

const CommandDescription* PageRegistry::command(const QString& id) const {
    return findBy(m_commands, &CommandDescription::id, id);
}

const PickerDescription* PageRegistry::picker(const QString& kind) const {
    return findBy(m_pickers, &PickerDescription::kind, kind);
}

const RecordDescription* PageRegistry::record(const QString& kind) const {
    return findBy(m_records, &RecordDescription::kind, kind);
}

}  // namespace pagekit
