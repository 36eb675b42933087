#pragma once

#include "core/id.h"
#include "core/result.h"
#include "pagekit/appcontext.h"

#include <QFuture>
#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace printing {
struct Document;
}

namespace pagekit {

class Page;

/// Texts are functions, because the language changes while the program runs.
using Text = std::function<QString()>;

/// An entry of the navigation.
struct PageDescription {
    QString id;       ///< "repairs.orders"
    QString icon;     ///< name in widgets/icons.h
    Text title;
    QString right;    ///< empty: everybody
    int position = 0; ///< order in the side bar
    std::function<Page*(AppContext&, QWidget* parent)> make;
    bool inSideBar = true;
};

/// Something the person can do by menu, key or palette.
struct CommandDescription {
    QString id;        ///< "record.new"
    Text title;
    Text help;
    Text category;
    QString icon;
    QList<QKeySequence> keys;
    QString right;
    /// Runs anywhere; empty for commands that the current page answers (Page::run).
    std::function<void(AppContext&)> run;
};

struct PickerItem {
    core::RowId id;
    QString title;
    QString subtitle;
};

/// How another feature's page picks a record of this kind.
struct PickerDescription {
    QString kind;  ///< "customer"
    Text title;
    std::function<QFuture<core::Result<QList<PickerItem>>>(AppContext&, const QString& typed)> find;
    /// The item for an id that is already chosen.
    std::function<QFuture<core::Result<PickerItem>>(AppContext&, const core::RowId&)> describe;
    /// Makes a new one in a dialog and returns it; empty where that is not offered.
    std::function<std::optional<PickerItem>(AppContext&, QWidget* parent, const QString& typed)> create;
};

/// Where records of a kind are shown.
struct RecordDescription {
    QString kind;
    QString pageId;
    Text plural;  ///< heading in search results
    QString icon;
};

/// A figure on the desk that opens the rows behind it.
struct TileFigure {
    QString value;
    QString note;
    bool alarming = false;
};
struct TileDescription {
    QString id;
    Text title;
    QString right;
    int position = 0;
    std::function<QFuture<core::Result<TileFigure>>(AppContext&)> load;
    QString pageId;
    QVariantMap arguments;
};

/// A step of the checklist that a new centre sees on its desk.
struct ChecklistStep {
    QString id;
    Text title;
    Text hint;
    int position = 0;
    std::function<QFuture<core::Result<bool>>(AppContext&)> isDone;
    std::function<void(AppContext&)> start;
};

/// A page of the settings.
struct SettingsPageDescription {
    QString id;
    Text title;
    QString right;
    int position = 0;
    std::function<QWidget*(AppContext&, QWidget* parent)> make;
};

/// A dialog or a state of a page for `--pictures`: rendered like the pages themselves.
struct PictureDescription {
    QString name;  ///< "new-customer"
    std::function<QWidget*(AppContext&)> make;
};

/// The half of the modules that shows something. Filled once at start from the one list of modules.
class PageRegistry final {
public:
    void add(PageDescription page);
    void add(CommandDescription command);
    void add(PickerDescription picker);
    void add(RecordDescription record);
    void add(TileDescription tile);
    void add(ChecklistStep step);
    void add(SettingsPageDescription page);
    void add(PictureDescription picture);

    const QList<PageDescription>& pages() const { return m_pages; }
    const QList<CommandDescription>& commands() const { return m_commands; }
    const QList<RecordDescription>& records() const { return m_records; }
    const QList<TileDescription>& tiles() const { return m_tiles; }
    const QList<ChecklistStep>& checklist() const { return m_checklist; }
    const QList<SettingsPageDescription>& settingsPages() const { return m_settingsPages; }
    const QList<PictureDescription>& pictures() const { return m_pictures; }

    const PageDescription* page(const QString& id) const;
    const CommandDescription* command(const QString& id) const;
    const PickerDescription* picker(const QString& kind) const;
    const RecordDescription* record(const QString& kind) const;

private:
    QList<PageDescription> m_pages;
    QList<CommandDescription> m_commands;
    QList<PickerDescription> m_pickers;
    QList<RecordDescription> m_records;
    QList<TileDescription> m_tiles;
    QList<ChecklistStep> m_checklist;
    QList<SettingsPageDescription> m_settingsPages;
    QList<PictureDescription> m_pictures;
};

/// Ids of the commands that every page may answer, with the keys of the keyboard map.
namespace commands {
inline constexpr auto kNew = "record.new";                ///< F2
inline constexpr auto kFilter = "list.filter";            ///< F3, Ctrl+F
inline constexpr auto kRefresh = "list.refresh";          ///< F5
inline constexpr auto kNextPane = "pane.next";            ///< F6
inline constexpr auto kPreviousPane = "pane.previous";    ///< Shift+F6
inline constexpr auto kNextStatus = "record.next_status"; ///< F8
inline constexpr auto kPrint = "record.print";            ///< F9
inline constexpr auto kPrintChoose = "record.print_choose"; ///< Ctrl+P
inline constexpr auto kSave = "record.save";              ///< Ctrl+S
inline constexpr auto kSaveAndClose = "record.save_and_close";  ///< Ctrl+Return
inline constexpr auto kDuplicate = "record.duplicate";    ///< Ctrl+D
inline constexpr auto kAddLine = "line.add";              ///< Insert
inline constexpr auto kRemoveLine = "line.remove";        ///< Ctrl+Delete
inline constexpr auto kEdit = "record.edit";              ///< Ctrl+E
inline constexpr auto kDelete = "record.delete";
inline constexpr auto kBack = "page.back";                ///< Esc
}  // namespace commands

}  // namespace pagekit
