#pragma once

#include "core/instant.h"
#include "core/money.h"
#include "widgets/chip.h"
#include "widgets/rowsource.h"

#include <QList>

/// A list of any length whose rows are computed. Answers come when `deliver()` is called, or at
/// once while `immediate` is set. A filter "late" keeps every tenth row, a text keeps none but the
/// rows whose number ends in it.
class FakeRows final : public widgets::RowSource {
public:
    explicit FakeRows(qint64 total) : m_total(total) {}

    bool immediate = true;
    int rowsHandedOut = 0;
    int reads = 0;
    int positions = 0;
    int abandoned = 0;
    bool fails = false;

    static core::RowId idOf(qint64 number) {
        std::array<quint8, 16> bytes{};
        for (int i = 0; i < 8; ++i)
            bytes[size_t(15 - i)] = quint8((quint64(number) + 1) >> (8 * i));
        return core::RowId(bytes);
    }

    QList<widgets::Column> columns() const override {
        using widgets::Column;
        QList<Column> columns;
        columns << Column{.id = "number", .title = "Number", .width = 124, .sortable = true};
        columns << Column{.id = "customer", .title = "Customer", .width = 144, .stretches = true};
        columns << Column{.id = "state", .title = "State", .width = 130};
        columns << Column{
            .id = "total", .title = "Total", .width = 110, .right = true, .sortable = true};
        columns << Column{.id = "updated", .title = "Updated", .width = 120, .sortable = true};
        columns << Column{.id = "fault", .title = "Fault", .width = 160, .shown = false};
        return columns;
    }

    /// Rows are removed from the front or added to it, as new orders are.
    void setTotal(qint64 total) { m_total = total; }
    void shiftBy(qint64 rows) {
        m_shift += rows;
        m_total += rows;
    }

    qint64 countOf(const widgets::RowQuery& query) const {
        if (!query.text.isEmpty())
            return query.text == "nothing" ? 0 : 3;
        return query.filter == "late" ? m_total / 10 : m_total;
    }

    void count(const widgets::RowQuery& query, CountFound found) override {
        answer([=, this] { found(countOf(query)); });
    }
    void edge(const widgets::RowQuery& query, Edge edge, int count, RowsFound found) override {
        const qint64 total = countOf(query);
        const qint64 n = std::min<qint64>(count, total);
        answerRows(query, edge == Edge::First ? 0 : total - n, int(n), found);
    }
    void prepare(const widgets::RowQuery& query, CountFound found) override {
        answer([=, this] { found(countOf(query)); });
    }
    void rowsAt(const widgets::RowQuery& query, qint64 first, int count, RowsFound found) override {
        answerRows(query, first, int(std::min<qint64>(count, countOf(query) - first)), found);
    }
    void position(const widgets::RowQuery& query, const core::RowId& id,
                  PositionFound found) override {
        ++positions;
        for (qint64 row = 0; row < std::min<qint64>(countOf(query), 5000); ++row) {
            if (rowFor(query, row).id != id)
                continue;
            answer([=] { found(std::optional(row)); });
            return;
        }
        answer([=] { found(std::optional<qint64>()); });
    }
    void abandon() override { ++abandoned; }

    /// Gives the answers that wait, and those that these lead to.
    void deliver() {
        while (!m_waiting.isEmpty())
            m_waiting.takeFirst()();
    }
    /// The answer that was asked for last comes first.
    void deliverBackwards() {
        while (!m_waiting.isEmpty())
            m_waiting.takeLast()();
    }
    qsizetype waiting() const { return m_waiting.size(); }

private:
    widgets::ListRow rowFor(const widgets::RowQuery& query, qint64 row) const {
        using widgets::Chip;
        using widgets::Family;
        static const QList<Chip> chips{{Family::Waiting, "Waiting", {}},
                                       {Family::Working, "In repair", {}},
                                       {Family::Blocked, "For parts", "2 days overdue"},
                                       {Family::Done, "Done", {}}};
        const qint64 place = query.descending ? countOf(query) - 1 - row : row;
        const qint64 number = (query.filter == "late" ? place * 10 : place) - m_shift;
        widgets::ListRow line;
        line.id = idOf(number + 1'000'000'000);
        line.cells = {
            QStringLiteral("WX-%1").arg(number, 7, 10, QChar(u'0')),
            QStringLiteral("Customer %1").arg(number % 977),
            QVariant::fromValue(chips.at(std::abs(number) % chips.size())),
            QVariant::fromValue(core::Money{number * 137 % 1'000'000, core::Currency::cny()}),
            QVariant::fromValue(core::Instant{1'780'000'000'000 + number * 60'000}),
            QStringLiteral("=1+1")};
        return line;
    }

    void answerRows(const widgets::RowQuery& query, qint64 first, int count, RowsFound found) {
        ++reads;
        answer([=, this] {
            if (fails) {
                found(core::fail("storage/busy", "The file is busy."));
                return;
            }
            QList<widgets::ListRow> rows;
            for (int i = 0; i < count; ++i)
                rows.append(rowFor(query, first + i));
            rowsHandedOut += count;
            found(rows);
        });
    }

    void answer(std::function<void()> give) {
        if (immediate)
            give();
        else
            m_waiting.append(std::move(give));
    }

    qint64 m_total;
    qint64 m_shift = 0;
    QList<std::function<void()>> m_waiting;
};
