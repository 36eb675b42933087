#pragma once

#include "core/currency.h"
#include "core/id.h"
#include "core/result.h"
#include "pagekit/appcontext.h"
#include "pagekit/page.h"
#include "printing/pagespec.h"

#include <QFuture>
#include <QKeySequence>
#include <QList>
#include <QString>
#include <QTimeZone>

#include <functional>
#include <optional>

class QObject;
class QWidget;

namespace pagekit {

/// Texts are functions, because the language changes while the program runs.
using Text = std::function<QString()>;

/// An entry of the navigation.
struct PageDescription {
    QString id;    ///< "repairs.orders"
    QString icon;  ///< name in widgets/icons.h
    Text title;
    QString right;     ///< empty: everybody
    int position = 0;  ///< order in the side bar
    std::function<Page*(AppContext&, QWidget* parent)> make;
    bool inSideBar = true;
};

/// Something the person can do by menu, key or palette.
struct CommandDescription {
    QString id;  ///< "record.new"
    Text title;
    Text help;
    Text category;
    QString icon;
    QList<QKeySequence> keys;
    QString right;
    /// Runs anywhere; empty for commands that the current page answers (Page::run).
    std::function<void(AppContext&)> run;
    /// Whether `run` has anything to do now; empty: always. Asked when the command is shown or run.
    std::function<CommandState()> state = {};
};

struct PickerItem {
    core::RowId id;
    QString title;
    QString subtitle;
    core::RowId within;  ///< the record it belongs to, as a unit's customer; nil for none
};

/// How another feature's page picks a record of this kind.
struct PickerDescription {
    QString kind;  ///< "customer"
    Text title;
    /// What fits what is typed, nothing typed: the usual ones. `within` (may be nil) is the record
    /// whose members come first, as the units of a customer.
    std::function<QFuture<core::Result<QList<PickerItem>>>(AppContext&, const QString& typed,
                                                           const core::RowId& within)>
        find;
    /// The item for an id that is already chosen.
    std::function<QFuture<core::Result<PickerItem>>(AppContext&, const core::RowId&)> describe;
    /// "New customer…", the entry that calls create.
    Text newText;
    /// Makes a new one in a dialog and returns it; empty where that is not offered.
    std::function<std::optional<PickerItem>(AppContext&, QWidget* parent, const QString& typed,
                                            const core::RowId& within)>
        create;
};

/// Where records of a kind are shown.
struct RecordDescription {
    QString kind;
    QString pageId;
    Text plural;  ///< heading in search results
    QString icon;
    /// For records without a page of their own; pageId is empty then.
    std::function<void(AppContext&, const core::RowId&)> open = {};
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

/// A card on the desk: what needs somebody today.
struct DeskCardDescription {
    QString id;
    QString right;
    int position = 0;
    std::function<QWidget*(AppContext&, QWidget* parent)> make;
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

/// What the window and the editors need to know of the centre the user works for.
struct CentreFacts {
    QString name;
    QTimeZone zone;
    core::Currency currency = core::Currency::cny();
};

/// How a file that nobody has started yet is started, and what centre it is then.
struct WelcomeDescription {
    std::function<QFuture<core::Result<bool>>(AppContext&)> isNeeded;
    /// A page that asks for the least there is to ask and calls `finished` once it is saved.
    std::function<QWidget*(AppContext&, QWidget* parent, std::function<void()> finished)> make;
    /// The centre the user works for.
    std::function<QFuture<core::Result<CentreFacts>>(AppContext&)> centre;
};

/// A page of the settings.
struct SettingsPageDescription {
    QString id;
    Text title;
    QString right;
    int position = 0;
    std::function<QWidget*(AppContext&, QWidget* parent)> make;
};

/// A kind of document that the program prints, for the settings of printers.
struct PaperDescription {
    QString kind;  ///< printing::Document::kind, "receipt"
    Text title;
    printing::Paper usual = printing::Paper::A4;
    int copies = 1;  ///< as many as the first printing has
};

/// Something that looks at the file from time to time while the window is open, such as a clock
/// that tells when something is due. Made once the window is shown, never for pictures.
struct WatcherDescription {
    QString id;
    std::function<QObject*(AppContext&, QObject* parent)> make;
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
    void add(DeskCardDescription card);
    void add(ChecklistStep step);
    void add(SettingsPageDescription page);
    void add(PaperDescription paper);
    void add(PictureDescription picture);
    void add(WatcherDescription watcher);
    /// The page that F2 opens from the desk, with {"new": true}.
    void setNewRecordPage(QString pageId) { m_newRecordPage = std::move(pageId); }
    void setWelcome(WelcomeDescription welcome) { m_welcome = std::move(welcome); }

    const QList<PageDescription>& pages() const { return m_pages; }
    const QList<CommandDescription>& commands() const { return m_commands; }
    const QList<RecordDescription>& records() const { return m_records; }
    const QList<TileDescription>& tiles() const { return m_tiles; }
    const QList<DeskCardDescription>& deskCards() const { return m_deskCards; }
    const QList<ChecklistStep>& checklist() const { return m_checklist; }
    const QList<SettingsPageDescription>& settingsPages() const { return m_settingsPages; }
    const QList<PaperDescription>& papers() const { return m_papers; }
    const QList<PictureDescription>& pictures() const { return m_pictures; }
    const QList<WatcherDescription>& watchers() const { return m_watchers; }

    const QString& newRecordPage() const { return m_newRecordPage; }
    const WelcomeDescription& welcome() const { return m_welcome; }

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
    QList<DeskCardDescription> m_deskCards;
    QList<ChecklistStep> m_checklist;
    QList<SettingsPageDescription> m_settingsPages;
    QList<PaperDescription> m_papers;
    QList<PictureDescription> m_pictures;
    QList<WatcherDescription> m_watchers;
    QString m_newRecordPage;
    WelcomeDescription m_welcome;
};

/// Ids of the commands that every page may answer, with the keys of the keyboard map.
namespace commands {
inline constexpr auto kNew = "record.new";                      ///< F2
inline constexpr auto kFilter = "list.filter";                  ///< F3, Ctrl+F
inline constexpr auto kRefresh = "list.refresh";                ///< F5
inline constexpr auto kNextPane = "pane.next";                  ///< F6
inline constexpr auto kPreviousPane = "pane.previous";          ///< Shift+F6
inline constexpr auto kNextStatus = "record.next_status";       ///< F8
inline constexpr auto kPrint = "record.print";                  ///< F9
inline constexpr auto kPrintChoose = "record.print_choose";     ///< Ctrl+P
inline constexpr auto kSave = "record.save";                    ///< Ctrl+S
inline constexpr auto kSaveAndClose = "record.save_and_close";  ///< Ctrl+Return
inline constexpr auto kDuplicate = "record.duplicate";          ///< Ctrl+D
inline constexpr auto kAddLine = "line.add";                    ///< Insert
inline constexpr auto kRemoveLine = "line.remove";              ///< Ctrl+Delete
inline constexpr auto kEdit = "record.edit";                    ///< Ctrl+E
inline constexpr auto kDelete = "record.delete";
inline constexpr auto kBack = "page.back";              ///< Esc
inline constexpr auto kUndo = "edit.undo";              ///< Ctrl+Z
inline constexpr auto kRedo = "edit.redo";              ///< Ctrl+Shift+Z
inline constexpr auto kNextPage = "page.next";          ///< Ctrl+Tab
inline constexpr auto kPreviousPage = "page.previous";  ///< Ctrl+Shift+Tab
inline constexpr auto kFieldHelp = "field.help";        ///< F1
}  // namespace commands

}  // namespace pagekit
