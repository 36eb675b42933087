#pragma once

#include "widgets/entrycontext.h"
#include "widgets/rowsource.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace widgets {

/// A table over a RowSource of any size. It says how many rows there are and keeps the pages that
/// were looked at last; a row that is not here yet is empty and is asked for when the view paints
/// it. Old rows stay until the answer to a new query is there, so that nothing flickers.
class PagedTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int kPageRows = 200;
    static constexpr int kKeptPages = 64;

    enum Role {
        IdRole = Qt::UserRole + 1,  ///< core::RowId
        MissingRole,                ///< bool: the row is not read yet
        MutedRole,                  ///< bool
        ValueRole,                  ///< the cell's value, not formatted
    };

    PagedTableModel(std::unique_ptr<RowSource> source, EntryContext entry,
                    QObject* parent = nullptr);
    ~PagedTableModel() override;

    /// Reads the list for `query`; nothing happens when it is the one that is shown.
    void setQuery(const RowQuery& query);
    const RowQuery& query() const { return m_query; }
    /// Reads again what changed in the database, keeping place and selection.
    void refresh();

    const QList<Column>& columns() const { return m_columns; }
    int columnOf(const QString& columnId) const;

    /// The exact number of rows, nullopt until it is known.
    std::optional<qint64> total() const;
    bool isLoading() const { return m_loading; }

    /// nullptr when the row is not here.
    const ListRow* rowAt(int row) const;
    /// Where a record stands among the rows that are here, else -1.
    int rowOf(const core::RowId& id) const;
    /// Asks the source when the row is not here, as soon as this query's rows can be found by
    /// position; answers -1 for a record that is not in the list. Another query, or another
    /// locate(), takes the question back.
    void locate(const core::RowId& id, std::function<void(int row)> found);
    /// Reads rows for copying, those too that are not here; at most `count`.
    void collect(int first, int count, std::function<void(const QList<ListRow>&)> found);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;
    /// Sorts by a column the data has an index for; else nothing changes.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    const EntryContext& entry() const { return m_entry; }
    /// The whole row as it is read aloud.
    QString spokenRow(int row) const;

Q_SIGNALS:
    void queryChanged();
    /// Reading began or ended.
    void loadingChanged(bool loading);
    void totalChanged();
    /// The rows of a query, or of a refresh, are there.
    void rowsReplaced();
    void failed(const core::Error& error);

private:
    struct Page {
        QList<ListRow> rows;
        quint64 usedAt = 0;
        int version = 0;
    };

    void startReading();
    void takeFirst(const QList<ListRow>& rows);
    void takeTotal(qint64 total);
    void takePrepared(qint64 total);
    void takePage(int page, const QList<ListRow>& rows);
    void setRowCount(int rows);
    void setLoading(bool loading);
    void want(int row) const;
    void readWanted();
    void askPosition();
    void readPage(int page);
    void dropOldPages();
    /// Wraps an answer so that it is dropped when another question was asked meanwhile.
    template <class Value, class Take>
    std::function<void(core::Result<Value>)> answer(Take take);

    std::unique_ptr<RowSource> m_source;
    EntryContext m_entry;
    QList<Column> m_columns;
    RowQuery m_query;
    bool m_hasQuery = false;
    bool m_replaceAll = false;  ///< the next first page belongs to another query
    bool m_loading = false;
    bool m_prepared = false;
    bool m_totalKnown = false;
    int m_rowCount = 0;
    std::optional<qint64> m_earlyTotal;  ///< answered before the first rows were
    int m_version = 0;
    std::shared_ptr<int> m_question = std::make_shared<int>(0);
    QHash<int, Page> m_pages;
    QSet<int> m_asked;
    core::RowId m_located;  ///< nil: nothing is asked for
    std::function<void(int row)> m_whenLocated;
    mutable QSet<int> m_wanted;
    mutable quint64 m_uses = 0;
    mutable QTimer m_wantTimer;
};

}  // namespace widgets
