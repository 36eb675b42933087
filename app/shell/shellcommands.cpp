#include "shell/shellcommands.h"

#include "shell/editcommands.h"
#include "shell/mainwindow.h"

#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"

#include <QCoreApplication>

namespace shell {
namespace {

namespace ids = pagekit::commands;

/// Texts are translated when they are shown, not when they are registered.
pagekit::Text commandText(const char* source) {
    return [source] { return QCoreApplication::translate("shell::Commands", source); };
}

struct PageCommand {
    const char* id;
    const char* title;
    const char* category;
    const char* icon;
    QList<QKeySequence> keys;
};

const char* const kRecord = QT_TRANSLATE_NOOP("shell::Commands", "Record");
const char* const kList = QT_TRANSLATE_NOOP("shell::Commands", "List");
const char* const kWindow = QT_TRANSLATE_NOOP("shell::Commands", "Window");

QList<PageCommand> pageCommands() {
    return {
        {ids::kNew, QT_TRANSLATE_NOOP("shell::Commands", "New"), kRecord, "plus", {Qt::Key_F2}},
        {ids::kEdit,
         QT_TRANSLATE_NOOP("shell::Commands", "Edit"),
         kRecord,
         "pencil",
         {Qt::CTRL | Qt::Key_E}},
        {ids::kSave,
         QT_TRANSLATE_NOOP("shell::Commands", "Save"),
         kRecord,
         "device-floppy",
         {Qt::CTRL | Qt::Key_S}},
        {ids::kSaveAndClose,
         QT_TRANSLATE_NOOP("shell::Commands", "Save and close"),
         kRecord,
         "device-floppy",
         {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}},
        {ids::kNextStatus,
         QT_TRANSLATE_NOOP("shell::Commands", "Next status"),
         kRecord,
         "arrow-right",
         {Qt::Key_F8}},
        {ids::kPrint,
         QT_TRANSLATE_NOOP("shell::Commands", "Print"),
         kRecord,
         "printer",
         {Qt::Key_F9}},
        {ids::kPrintChoose,
         QT_TRANSLATE_NOOP("shell::Commands", "Choose what to print"),
         kRecord,
         "printer",
         {Qt::CTRL | Qt::Key_P}},
        {ids::kDuplicate,
         QT_TRANSLATE_NOOP("shell::Commands", "Duplicate"),
         kRecord,
         "copy",
         {Qt::CTRL | Qt::Key_D}},
        {ids::kDelete,
         QT_TRANSLATE_NOOP("shell::Commands", "Move to the trash"),
         kRecord,
         "trash",
         {}},
        {ids::kAddLine,
         QT_TRANSLATE_NOOP("shell::Commands", "Add a line"),
         kRecord,
         "plus",
         {Qt::Key_Insert}},
        {ids::kRemoveLine,
         QT_TRANSLATE_NOOP("shell::Commands", "Remove the line"),
         kRecord,
         "trash",
         {Qt::CTRL | Qt::Key_Delete}},
        {ids::kFilter,
         QT_TRANSLATE_NOOP("shell::Commands", "Filter this list"),
         kList,
         "filter",
         {Qt::Key_F3, Qt::CTRL | Qt::Key_F}},
        {ids::kRefresh,
         QT_TRANSLATE_NOOP("shell::Commands", "Refresh"),
         kList,
         "refresh",
         {Qt::Key_F5}},
        {ids::kNextPane,
         QT_TRANSLATE_NOOP("shell::Commands", "Next pane"),
         kWindow,
         "layout-sidebar",
         {Qt::Key_F6}},
        {ids::kPreviousPane,
         QT_TRANSLATE_NOOP("shell::Commands", "Previous pane"),
         kWindow,
         "layout-sidebar",
         {Qt::SHIFT | Qt::Key_F6}},
    };
}

void addOwn(pagekit::PageRegistry& registry, const char* id, const char* title, const char* icon,
            QList<QKeySequence> keys, std::function<void(pagekit::AppContext&)> run,
            std::function<pagekit::CommandState()> state = {}) {
    registry.add(pagekit::CommandDescription{QLatin1String(id),
                                             commandText(title),
                                             {},
                                             commandText(kWindow),
                                             QLatin1String(icon),
                                             std::move(keys),
                                             {},
                                             std::move(run),
                                             std::move(state)});
}

void registerEditing(pagekit::PageRegistry& registry, MainWindow& window) {
    addOwn(
        registry, ids::kUndo, QT_TRANSLATE_NOOP("shell::Commands", "Undo"), "arrow-back-up",
        {Qt::CTRL | Qt::Key_Z}, [&window](auto&) { window.editing().undo(); },
        [&window] { return window.editing().undoState(); });
    addOwn(
        registry, ids::kRedo, QT_TRANSLATE_NOOP("shell::Commands", "Redo"), "arrow-forward-up",
        {Qt::CTRL | Qt::SHIFT | Qt::Key_Z}, [&window](auto&) { window.editing().redo(); },
        [&window] { return window.editing().redoState(); });
    addOwn(
        registry, ids::kNextPage, QT_TRANSLATE_NOOP("shell::Commands", "Page used before"),
        "arrow-left", {Qt::CTRL | Qt::Key_Tab}, [&window](auto&) { window.switchPage(1); },
        [&window] { return window.switchState(); });
    addOwn(
        registry, ids::kPreviousPage, QT_TRANSLATE_NOOP("shell::Commands", "Page used longest ago"),
        "arrow-right", {Qt::CTRL | Qt::SHIFT | Qt::Key_Tab},
        [&window](auto&) { window.switchPage(-1); }, [&window] { return window.switchState(); });
}

}  // namespace

void registerCommands(pagekit::PageRegistry& registry, MainWindow& window) {
    for (const PageCommand& command : pageCommands())
        registry.add(pagekit::CommandDescription{QLatin1String(command.id),
                                                 commandText(command.title),
                                                 {},
                                                 commandText(command.category),
                                                 QLatin1String(command.icon),
                                                 command.keys,
                                                 {},
                                                 {}});
    addOwn(registry, "palette.records", QT_TRANSLATE_NOOP("shell::Commands", "Go to anything"),
           "search", {Qt::CTRL | Qt::Key_K}, [&window](auto&) { window.openPalette(false); });
    addOwn(registry, "palette.commands", QT_TRANSLATE_NOOP("shell::Commands", "Commands"),
           "command", {Qt::CTRL | Qt::SHIFT | Qt::Key_P},
           [&window](auto&) { window.openPalette(true); });
    addOwn(registry, "window.keys", QT_TRANSLATE_NOOP("shell::Commands", "Keys"), "keyboard",
           {Qt::CTRL | Qt::Key_Slash}, [&window](auto&) { window.showKeySheet(); });
    addOwn(registry, ids::kFieldHelp, QT_TRANSLATE_NOOP("shell::Commands", "Help for this field"),
           "help", {Qt::Key_F1}, [&window](auto&) { window.showFieldHelp(); });
    registerEditing(registry, window);
    addOwn(registry, "window.settings", QT_TRANSLATE_NOOP("shell::Commands", "Settings"),
           "settings", {Qt::CTRL | Qt::Key_Comma}, [](pagekit::AppContext& context) {
               context.navigator.openPage(QStringLiteral("shell.settings"));
           });
    addOwn(registry, ids::kBack, QT_TRANSLATE_NOOP("shell::Commands", "Back"), "arrow-left",
           {Qt::Key_Escape}, [&window](auto&) { window.back(); });
    for (int number = 1; number <= 9; ++number)
        addOwn(registry, qPrintable(QStringLiteral("page.%1").arg(number)),
               QT_TRANSLATE_NOOP("shell::Commands", "Go to this entry of the side bar"),
               "arrow-right", {QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + number))},
               [&window, number](auto&) { window.openPageAt(number - 1); });
}

}  // namespace shell
