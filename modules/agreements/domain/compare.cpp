#include "agreements/domain/compare.h"

#include "core/textfold.h"

#include <algorithm>
#include <vector>

namespace agreements {
namespace {

using Change = CompareSpan::Change;
using Tokens = std::vector<QStringView>;

constexpr int kDifferences = 2'000;
constexpr qsizetype kTagEnd = 200;

enum class TokenKind { Letters, Digits, Blanks, Single };

TokenKind tokenKindOf(QChar character) {
    if (character == u'\n')
        return TokenKind::Single;
    if (character.isSpace())
        return TokenKind::Blanks;
    if (character.isDigit())
        return TokenKind::Digits;
    if (character.isSurrogate() || core::isHanzi(character.unicode()))
        return TokenKind::Single;
    return character.isLetter() || character.isMark() ? TokenKind::Letters : TokenKind::Single;
}

/// Where the token that begins at `from` ends.
qsizetype tokenEnd(QStringView text, qsizetype from) {
    if (text.mid(from).startsWith(u"{{")) {
        const qsizetype end = text.mid(from, kTagEnd).indexOf(u"}}");
        if (end > 0)
            return from + end + 2;
    }
    const QChar first = text[from];
    if (first.isHighSurrogate() && from + 1 < text.size() && text[from + 1].isLowSurrogate())
        return from + 2;
    const TokenKind kind = tokenKindOf(first);
    qsizetype end = from + 1;
    if (kind == TokenKind::Single)
        return end;
    const auto isInNumber = [&](qsizetype at) {
        return kind == TokenKind::Digits && (text[at] == u'.' || text[at] == u',') &&
               at + 1 < text.size() && text[at + 1].isDigit();
    };
    while (end < text.size() && (tokenKindOf(text[end]) == kind || isInNumber(end)))
        ++end;
    return end;
}

Tokens tokensOf(QStringView text) {
    Tokens tokens;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = tokenEnd(text, at);
        tokens.push_back(text.mid(at, end - at));
        at = end;
    }
    return tokens;
}

/// Joins what follows each other; removed words before added ones within one change.
class SpanList final {
public:
    void add(Change change, QStringView text) {
        if (text.isEmpty())
            return;
        if (change == Change::Same) {
            flush();
            m_same += text;
            return;
        }
        if (!m_same.isEmpty())
            m_spans.append({Change::Same, std::exchange(m_same, {})});
        (change == Change::Removed ? m_removed : m_added) += text;
    }
    void add(Change change, const Tokens& tokens, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i)
            add(change, tokens[i]);
    }
    QList<CompareSpan> take() {
        flush();
        if (!m_same.isEmpty())
            m_spans.append({Change::Same, std::exchange(m_same, {})});
        return std::move(m_spans);
    }

private:
    void flush() {
        if (!m_removed.isEmpty())
            m_spans.append({Change::Removed, std::exchange(m_removed, {})});
        if (!m_added.isEmpty())
            m_spans.append({Change::Added, std::exchange(m_added, {})});
    }

    QList<CompareSpan> m_spans;
    QString m_same;
    QString m_removed;
    QString m_added;
};

/// Myers' greedy algorithm: the shortest way from one row of tokens to the other. What it reached
/// is kept for each number of differences, so memory grows with their square.
class ShortestEdit final {
public:
    ShortestEdit(const Tokens& before, const Tokens& after, std::size_t from, std::size_t endBefore,
                 std::size_t endAfter)
        : m_before(before),
          m_after(after),
          m_from(from),
          m_rows(int(endBefore - from)),
          m_columns(int(endAfter - from)) {}

    /// The steps in order, or nothing where there are more than kDifferences.
    std::optional<std::vector<Change>> find() {
        std::vector<int> reached(std::size_t(2 * kDifferences + 3), 0);
        const auto at = [&](int diagonal) -> int& {
            return reached[std::size_t(diagonal + kDifferences + 1)];
        };
        for (int count = 0; count <= std::min(kDifferences, m_rows + m_columns); ++count) {
            m_trace.emplace_back();
            m_trace.back().reserve(std::size_t(count + 1));
            for (int diagonal = -count; diagonal <= count; diagonal += 2) {
                const bool isDown = isInsertion(diagonal, count, at);
                int x = isDown ? at(diagonal + 1) : at(diagonal - 1) + 1;
                while (x < m_rows && x - diagonal < m_columns && isSame(x, x - diagonal))
                    ++x;
                at(diagonal) = x;
                m_trace.back().push_back(x);
                if (x == m_rows && x - diagonal == m_columns)
                    return wayBack(count);
            }
        }
        return {};
    }

private:
    template <class At>
    static bool isInsertion(int diagonal, int count, const At& at) {
        return diagonal == -count || (diagonal != count && at(diagonal - 1) < at(diagonal + 1));
    }
    bool isSame(int x, int y) const {
        return m_before[m_from + std::size_t(x)] == m_after[m_from + std::size_t(y)];
    }
    std::vector<Change> wayBack(int count) const {
        std::vector<Change> steps;
        int x = m_rows;
        int y = m_columns;
        for (; count > 0; --count) {
            const std::vector<int>& row = m_trace[std::size_t(count - 1)];
            const auto at = [&](int diagonal) {
                return row[std::size_t((diagonal + count - 1) / 2)];
            };
            const int diagonal = x - y;
            const bool isDown = isInsertion(diagonal, count, at);
            const int startX = isDown ? at(diagonal + 1) : at(diagonal - 1);
            const int startY = startX - (isDown ? diagonal + 1 : diagonal - 1);
            const int afterX = isDown ? startX : startX + 1;
            steps.insert(steps.end(), std::size_t(x - afterX), Change::Same);
            steps.push_back(isDown ? Change::Added : Change::Removed);
            x = startX;
            y = startY;
        }
        steps.insert(steps.end(), std::size_t(x), Change::Same);
        std::reverse(steps.begin(), steps.end());
        return steps;
    }

    const Tokens& m_before;
    const Tokens& m_after;
    const std::size_t m_from;
    const int m_rows;
    const int m_columns;
    std::vector<std::vector<int>> m_trace;
};

}  // namespace

QList<CompareSpan> compareTexts(const QString& before, const QString& after) {
    if (before == after)
        return before.isEmpty() ? QList<CompareSpan>() : QList<CompareSpan>{{Change::Same, before}};
    const Tokens old = tokensOf(before);
    const Tokens fresh = tokensOf(after);
    std::size_t from = 0;
    while (from < old.size() && from < fresh.size() && old[from] == fresh[from])
        ++from;
    std::size_t oldEnd = old.size();
    std::size_t freshEnd = fresh.size();
    while (oldEnd > from && freshEnd > from && old[oldEnd - 1] == fresh[freshEnd - 1]) {
        --oldEnd;
        --freshEnd;
    }
    SpanList spans;
    spans.add(Change::Same, old, 0, from);
    if (const auto steps = ShortestEdit(old, fresh, from, oldEnd, freshEnd).find()) {
        std::size_t x = from;
        std::size_t y = from;
        for (const Change step : *steps) {
            spans.add(step, step == Change::Added ? fresh[y] : old[x]);
            x += step != Change::Added;
            y += step != Change::Removed;
        }
    } else {
        spans.add(Change::Removed, old, from, oldEnd);
        spans.add(Change::Added, fresh, from, freshEnd);
    }
    spans.add(Change::Same, old, oldEnd, old.size());
    return spans.take();
}

}  // namespace agreements
