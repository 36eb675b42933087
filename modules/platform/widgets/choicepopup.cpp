#include "widgets/choicepopup.h"

#include "widgets/stylepainting.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr int kSubtitleRole = Qt::UserRole + 1;
constexpr int kActionRole = Qt::UserRole + 2;
constexpr int kMostRows = 8;

class ChoiceDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        const QFontMetrics body(fontFor(TextRole::Body));
        const QFontMetrics second(fontFor(TextRole::Secondary));
        return {option.rect.width(), body.height() + second.height() + 12};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        const Theme& theme = currentTheme();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painting::roundedBox(*painter, QRectF(option.rect).adjusted(4, 1, -4, -1),
                                 size::kRadius, theme.selection, {});
        const QRect rect = option.rect.adjusted(12, 5, -12, -5);
        const QString subtitle = index.data(kSubtitleRole).toString();
        const bool enabled = index.flags() & Qt::ItemIsEnabled;
        painter->setFont(fontFor(TextRole::Body));
        painter->setPen(!enabled                           ? theme.text2
                        : index.data(kActionRole).toBool() ? theme.accent
                                                           : theme.text);
        const QFontMetrics body(painter->font());
        const int flags = Qt::AlignLeft | (subtitle.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop);
        painter->drawText(rect, flags,
                          body.elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        if (!subtitle.isEmpty()) {
            painter->setFont(fontFor(TextRole::Secondary));
            painter->setPen(theme.text2);
            const QFontMetrics second(painter->font());
            painter->drawText(rect, Qt::AlignLeft | Qt::AlignBottom,
                              second.elidedText(subtitle, Qt::ElideRight, rect.width()));
        }
        painter->restore();
    }
};

}  // namespace

ChoicePopup::ChoicePopup(QWidget* field)
    : QFrame(field->window()),
      m_field(field),
      m_model(new QStandardItemModel(this)),
      m_view(new QListView(this)) {
    setObjectName(QStringLiteral("choicePopup"));
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::NoFocus);
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setProperty("flat", true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setItemDelegate(new ChoiceDelegate(m_view));
    m_view->setModel(m_model);
    m_view->setAccessibleName(tr("Matching records"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 4);
    layout->addWidget(m_view);
    connect(m_view, &QListView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT rowClicked(index.row()); });
}

void ChoicePopup::setEntries(const QList<Entry>& entries, const QString& emptyText) {
    m_model->clear();
    for (const Entry& entry : entries) {
        auto* item = new QStandardItem(entry.title);
        item->setData(entry.subtitle, kSubtitleRole);
        item->setData(entry.action, kActionRole);
        item->setData(entry.subtitle.isEmpty()
                          ? entry.title
                          : QStringLiteral("%1, %2").arg(entry.title, entry.subtitle),
                      Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    const bool onlyActions = entries.isEmpty() || entries.first().action;
    if (onlyActions && !emptyText.isEmpty()) {
        auto* item = new QStandardItem(emptyText);
        item->setFlags(Qt::NoItemFlags);
        m_model->insertRow(0, item);
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (!(m_model->item(row)->flags() & Qt::ItemIsEnabled))
            continue;
        m_view->setCurrentIndex(m_model->index(row, 0));
        break;
    }
    place(m_model->rowCount());
}

void ChoicePopup::place(int rows) {
    const int rowHeight = std::max(1, m_view->sizeHintForRow(0));
    const int wanted = std::min(rows, kMostRows) * rowHeight + 10;
    const QWidget* window = parentWidget();
    const QPoint top = m_field->mapTo(window, QPoint(0, 0));
    const int below = window->height() - (top.y() + m_field->height()) - 8;
    const int above = top.y() - 8;
    const bool upwards = below < std::min(wanted, 3 * rowHeight) && above > below;
    const int height = std::min(wanted, std::max(rowHeight + 10, upwards ? above : below));
    const int width = std::min(std::max(m_field->width(), 320), window->width() - 16);
    const int x = std::clamp(top.x(), 8, std::max(8, window->width() - width - 8));
    const int y = upwards ? top.y() - height - 2 : top.y() + m_field->height() + 2;
    setGeometry(x, y, width, height);
    raise();
}

int ChoicePopup::currentRow() const {
    const int row = m_view->currentIndex().row();
    if (row < 0 || m_model->rowCount() == 0)
        return -1;
    // The line that says nothing was found is no entry.
    return m_model->item(0)->flags() & Qt::ItemIsEnabled ? row : row - 1;
}

void ChoicePopup::move(int steps) {
    const bool hasNote =
        m_model->rowCount() > 0 && !(m_model->item(0)->flags() & Qt::ItemIsEnabled);
    const int row = std::clamp(m_view->currentIndex().row() + steps, hasNote ? 1 : 0,
                               std::max(0, m_model->rowCount() - 1));
    m_view->setCurrentIndex(m_model->index(row, 0));
}

}  // namespace widgets
