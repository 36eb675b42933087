#include "shell/palettedelegate.h"

#include "shell/palettemodel.h"

#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type.h"

#include <QPainter>

namespace shell {
namespace {

constexpr int kLineHeight = 40;
constexpr int kHeadingHeight = 28;

void paintHeading(QPainter& painter, const QRect& box, const QString& text) {
    painter.setFont(widgets::fontFor(widgets::TextRole::Secondary));
    painter.setPen(widgets::currentTheme().text2);
    painter.drawText(box.adjusted(widgets::size::kStep3, 4, -widgets::size::kStep3, 0),
                     Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const widgets::Theme& theme = widgets::currentTheme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(PaletteModel::HeadingRole).toBool()) {
        paintHeading(*painter, option.rect, index.data().toString());
        painter->restore();
        return;
    }
    if (option.state & QStyle::State_Selected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.selection);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), widgets::size::kRadius,
                                 widgets::size::kRadius);
    }

    QRect box = option.rect.adjusted(widgets::size::kStep4, 0, -widgets::size::kStep4, 0);
    const qreal icon = widgets::size::kIcon + 2;
    widgets::paintIcon(*painter, QRectF(box.left(), box.center().y() - icon / 2 + 0.5, icon, icon),
                       index.data(PaletteModel::IconRole).toString(), theme.text2);
    box.setLeft(box.left() + int(icon) + widgets::size::kStep3);

    const QFont small = widgets::fontFor(widgets::TextRole::Secondary);
    const QString hint = index.data(PaletteModel::HintRole).toString();
    painter->setFont(small);
    painter->setPen(theme.text2);
    painter->drawText(box, Qt::AlignRight | Qt::AlignVCenter, hint);
    if (!hint.isEmpty())
        box.setRight(box.right() - QFontMetrics(small).horizontalAdvance(hint) -
                     widgets::size::kStep3);

    const QFont body = widgets::fontFor(widgets::TextRole::Body);
    const QFontMetrics bodyMetrics(body);
    const QString title =
        bodyMetrics.elidedText(index.data().toString(), Qt::ElideRight, box.width());
    painter->setFont(body);
    painter->setPen(theme.text);
    painter->drawText(box, Qt::AlignLeft | Qt::AlignVCenter, title);
    box.setLeft(box.left() + bodyMetrics.horizontalAdvance(title) + widgets::size::kStep3);
    painter->setFont(small);
    painter->setPen(theme.text2);
    painter->drawText(
        box, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(small).elidedText(index.data(PaletteModel::SubtitleRole).toString(),
                                       Qt::ElideRight, qMax(0, box.width())));
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    const int least = index.data(PaletteModel::HeadingRole).toBool() ? kHeadingHeight : kLineHeight;
    return {100, qMax(least, option.fontMetrics.height() + widgets::size::kStep3)};
}

}  // namespace shell
