#include "widgets/tablecopy.h"

#include "widgets/celltext.h"
#include "widgets/pagedtablemodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>

namespace widgets {
namespace {

QString oneLine(QString text) {
    return text.replace(u'\t', u' ').replace(u'\r', QString()).replace(u'\n', u' ');
}

/// Text only: figures of our own may begin with a minus.
QString guarded(const QVariant& value, const QString& text) {
    const bool isText = value.metaType() == QMetaType::fromType<QString>() ||
                        value.metaType() == QMetaType::fromType<TwoLines>();
    const bool isFormula = isText && !text.isEmpty() && QStringView(u"=+-@").contains(text.front());
    return isFormula ? u'\'' + text : text;
}

/// Reads the ranges one after the other, because each answer comes later.
void collectRanges(PagedTableModel& model, QList<std::pair<int, int>> ranges, QList<ListRow> found,
                   std::function<void(const QList<ListRow>&)> done) {
    if (ranges.isEmpty()) {
        done(found);
        return;
    }
    const auto [first, count] = ranges.takeFirst();
    model.collect(first, count, [&model, ranges, found, done](const QList<ListRow>& rows) {
        collectRanges(model, ranges, found + rows, done);
    });
}

}  // namespace

QMimeData* rowsAsMimeData(const PagedTableModel& model, const QList<ListRow>& rows,
                          const QList<int>& columns) {
    QStringList lines;
    QString html = QStringLiteral("<table><tr>");
    QStringList titles;
    for (const int column : columns) {
        titles << oneLine(model.columns().at(column).title);
        html += QStringLiteral("<th>%1</th>").arg(titles.last().toHtmlEscaped());
    }
    lines << titles.join(u'\t');
    html += QStringLiteral("</tr>");
    for (const ListRow& row : rows) {
        QStringList cells;
        html += QStringLiteral("<tr>");
        for (const int column : columns) {
            const QVariant value = row.cells.value(column);
            const QString text = oneLine(cellPlainText(value, model.entry()));
            cells << guarded(value, text);
            html += QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
        }
        lines << cells.join(u'\t');
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</table>");
    auto* data = new QMimeData;
    data->setText(lines.join(u'\n'));
    data->setHtml(html);
    return data;
}

void copyRows(PagedTableModel& model, const QItemSelection& selection, const QList<int>& columns,
              int mostRows) {
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection)
        if (std::none_of(ranges.begin(), ranges.end(),
                         [&](const auto& known) { return known.first == range.top(); }))
            ranges.append({range.top(), range.height()});
    std::sort(ranges.begin(), ranges.end());
    int room = mostRows;
    for (auto& range : ranges) {
        range.second = std::min(range.second, room);
        room -= range.second;
    }
    collectRanges(model, ranges, {}, [&model, columns](const QList<ListRow>& rows) {
        QGuiApplication::clipboard()->setMimeData(rowsAsMimeData(model, rows, columns));
    });
}

}  // namespace widgets
