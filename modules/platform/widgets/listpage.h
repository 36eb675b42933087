#pragma once

#include "widgets/emptystate.h"
#include "widgets/entrycontext.h"
#include "widgets/rowsource.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QHBoxLayout;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace widgets {

class MessageBar;
class PagedTableModel;
class SearchField;
class Segmented;
class TableView;
class TextLabel;

/// A list as all features show theirs: title and count, search, saved filters, one accent button,
/// the table, and beside it what is known of the current record. In a window below 1280 px the
/// detail is a page of its own, opened by Enter and left by Escape.
///
/// Enter opens. All other keys are commands of the window, which the page around this one answers
/// by focusSearch(), refresh(), nextPane() and back(): a person may give them other keys or none.
///
/// Reading begins when the page is first shown.
class ListPage final : public QWidget {
    Q_OBJECT

public:
    ListPage(std::unique_ptr<RowSource> source, const EntryContext& entry,
             QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSearchHint(const QString& placeholder);
    /// The accent button; its key is F2. Sends newRequested().
    void setPrimary(const QString& text);
    /// Why there is no new one here, as a tool tip; empty enables the button.
    void setPrimaryRefusal(const QString& reason);
    /// A further button between search and accent button.
    QPushButton* addButton(const QString& text, const QString& iconName, const QString& objectName);

    /// Saved filters, the first is the one to begin with.
    void addFilter(const QString& id, const QString& text);
    void setFilterCount(const QString& id, std::optional<qint64> count);
    void setFilter(const QString& id);
    /// The sort to begin with, and the one that clearing goes back to.
    void setSort(const QString& columnId, bool descending);
    /// Further limits of the list, RowQuery::more.
    void setMore(const QVariantMap& more);

    /// What is shown of the current record; the page owns it. It follows currentIdChanged().
    void setDetail(QWidget* detail);
    /// What stands here when there is no record at all.
    void setNothingYet(const QString& sentence, const EmptyState::Action& primary = {},
                       const EmptyState::Action& link = {}, const QString& iconName = {});
    /// Shows an empty state of another kind instead of the list (no right, not loaded).
    void showInstead(EmptyState::Kind kind, const QString& sentence);

    TableView& table() const { return *m_table; }
    PagedTableModel& model() const { return *m_model; }
    MessageBar& messages() const { return *m_messages; }
    SearchField& searchField() const { return *m_search; }
    Segmented& filters() const { return *m_filters; }
    RowQuery query() const;
    /// Nil also while a record that was asked for is being looked for.
    core::RowId currentId() const;

    /// Filter, search, sort, current record and columns, to come back after a change of language.
    QVariantMap state() const;
    void restoreState(const QVariantMap& state);

    void refresh();
    /// Makes a record the current one, wherever it stands. Where search or filter hide it, they are
    /// cleared; where it is not in the list at all, the page says so.
    void showRecord(const core::RowId& id);
    /// The same only where the list shows it as it is.
    void markRecord(const core::RowId& id);
    void focusSearch();
    void focusList();
    void nextPane(bool forward);
    /// From the detail page back to the list, or out of a search; false when there is nothing to
    /// leave.
    bool back();
    bool isDetailPageShown() const;

Q_SIGNALS:
    void newRequested();
    /// Enter or a double click; not sent when that opened the detail page.
    void opened(const core::RowId& id);
    void currentIdChanged(const core::RowId& id);
    void menuRequested(const core::RowId& id, const QPoint& globalPlace);
    void filterChanged(const QString& id);
    /// Columns were chosen, moved or resized: time to keep TableView::layoutState().
    void layoutEdited();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeFilterRow();
    QWidget* makeTableStack();
    QWidget* makeDetailPage();
    void connectParts();
    void read();
    void showContents();
    void showEmpty();
    void showCount();
    void clearSearch();
    void fitWidth();
    void placeDetail();
    void activate(const core::RowId& id);
    void goToWanted();
    void takeWanted(bool isThere);
    bool isLimited() const;
    void dropLimits();

    PagedTableModel* m_model;
    TableView* m_table;
    MessageBar* m_messages;
    TextLabel* m_title = nullptr;
    TextLabel* m_count = nullptr;
    SearchField* m_search;
    Segmented* m_filters;
    QHBoxLayout* m_buttons = nullptr;
    QPushButton* m_primary = nullptr;
    QWidget* m_filterRow = nullptr;
    QWidget* m_top = nullptr;
    QStackedWidget* m_contents = nullptr;  ///< table, empty state, skeleton
    QStackedWidget* m_pages;               ///< list, detail page
    QSplitter* m_splitter;
    QWidget* m_detail = nullptr;
    QWidget* m_detailPage = nullptr;
    EmptyState* m_empty = nullptr;
    QWidget* m_skeleton = nullptr;
    QTimer m_skeletonTimer;

    RowQuery m_query;
    QString m_firstFilter;
    QString m_nothingYet;
    EmptyState::Action m_nothingYetPrimary;
    EmptyState::Action m_nothingYetLink;
    QString m_nothingYetIcon;
    core::RowId m_wanted;         ///< what is being looked for
    bool m_wantedAnyhow = false;  ///< also behind search and filter
    bool m_instead = false;
    bool m_started = false;
    bool m_narrow = false;
};

}  // namespace widgets
