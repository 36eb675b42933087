#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/navigator.h"
#include "pagekit/page.h"
#include "pagekit/presenter.h"

#include <QHash>
#include <QMainWindow>
#include <QStackedWidget>

namespace widgets {
class MessageBar;
class UndoBar;
}  // namespace widgets

namespace shell {

class CommandActions;
class EditCommands;
class KeyBindings;
class NoticeBoard;
class Palette;
class RecentPages;
class SideBar;

/// The window: navigation at the left, one page at a time beside it, messages on top of the page.
/// Pages are made when they are first shown; a change of language makes them anew. GUI thread.
class MainWindow final : public QMainWindow, public pagekit::Navigator, public pagekit::Presenter {
    Q_OBJECT
public:
    MainWindow();
    ~MainWindow() override;

    /// The context refers to this window as navigator and presenter, hence it comes after the
    /// constructor and before the window is shown.
    void start(pagekit::AppContext& context);

    void openPage(const QString& pageId, const QVariantMap& arguments = {}) override;
    void openRecord(const QString& kind, const core::RowId& id) override;
    void back() override;

    void showError(const core::Error& error) override;
    void showWarning(const QString& sentence) override;
    void showNotice(const QString& sentence, const Action& action) override;
    void showDone(const QString& sentence) override;
    void showUndo(const QString& sentence, std::function<void()> undo) override;
    QObject* receiver() override { return this; }
    bool confirm(QWidget* parent, const QString& question, const QString& verb) override;

    /// The first page: the welcome of a new file, else the desk.
    void showStart();

    /// What lastPlace() of an earlier run gave: showStart() opens that page instead of the desk.
    void setReopened(const QVariantMap& place) { m_reopened = place; }
    /// The page shown now, or last before the window closed, and what it showed.
    QVariantMap lastPlace() const;

    /// Everything with text anew: after a change of language, user or rights.
    void rebuild();
    /// Entry of the side bar, from 0; nothing happens past its end.
    void openPageAt(int position);
    /// The page used before, as it was left; further back (1) or forth (-1) while Ctrl is held.
    void switchPage(int by);
    pagekit::CommandState switchState() const;
    void openPalette(bool commands);
    void showKeySheet();
    /// What may be typed into the field that has the keyboard; elsewhere the key sheet.
    void showFieldHelp();
    /// The name of the centre; a coloured band says that the data are samples.
    void setHeading(const QString& centreName);
    void setSampleData(bool sample);

    QString currentPageId() const { return m_current; }
    pagekit::Page* currentPage() const;
    CommandActions& actions() { return *m_actions; }
    KeyBindings& keys() { return *m_keys; }
    EditCommands& editing() { return *m_editing; }

    QByteArray savePlace() const;
    void restorePlace(const QByteArray& place);

Q_SIGNALS:
    void userClicked();
    /// The welcome page has made the centre and its first user.
    void started();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildNavigation();
    void openFirstPage();
    pagekit::Page* pageFor(const QString& pageId);
    void showPage(const QString& pageId, pagekit::Page* page);
    void updateFoot();
    bool mayShow(const QString& pageId) const;

    pagekit::AppContext* m_context = nullptr;
    SideBar* m_sideBar;
    QWidget* m_centre;
    QWidget* m_sampleBand;
    widgets::MessageBar* m_message;
    widgets::UndoBar* m_undo;
    NoticeBoard* m_notices;
    QStackedWidget* m_stack;
    EditCommands* m_editing;
    RecentPages* m_recent;
    KeyBindings* m_keys = nullptr;
    CommandActions* m_actions = nullptr;
    Palette* m_palette = nullptr;
    QHash<QString, pagekit::Page*> m_pages;
    QStringList m_history;
    QString m_current;
    QVariantMap m_reopened;
    QVariantMap m_closedAt;
};

}  // namespace shell
