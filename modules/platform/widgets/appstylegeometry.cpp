#include "widgets/appstyle.h"
#include "widgets/stylepainting.h"

#include <QStyleOption>
#include <QWidget>

namespace widgets {
namespace {

constexpr int kComboArrow = 28;
constexpr int kSpinButton = 24;

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents, const Theme& theme) {
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    const QStringList parts = option.text.split(u'\t');
    const QFontMetrics metrics(option.font);
    int width = metrics.size(Qt::TextShowMnemonic, parts.first()).width() + 34 + 24;
    if (parts.size() > 1)
        width += metrics.horizontalAdvance(parts.last()) + 32;
    return {std::max(width, 168), std::max(theme.controlHeight(), metrics.height() + 10)};
}

QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part, int minimum) {
    const QRect whole = option.rect;
    const bool vertical = option.orientation == Qt::Vertical;
    const int length = vertical ? whole.height() : whole.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = int(qint64(length) * option.pageStep / (range + option.pageStep));
    slider = std::clamp(slider, std::min(minimum, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - slider, option.upsideDown);
    const auto strip = [&](int from, int size) {
        return vertical ? QRect(whole.left(), whole.top() + from, whole.width(), size)
                        : QRect(whole.left() + from, whole.top(), size, whole.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return strip(start, slider);
    case QStyle::SC_ScrollBarSubPage:
        return strip(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return strip(start + slider, length - start - slider);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

}  // namespace

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                 const QSize& contents, const QWidget* widget) const {
    const int least = m_theme.controlHeight();
    const int text = option ? option->fontMetrics.height() : 0;
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const QSize inner =
                painting::pushButtonContents(*button, widget, shownText(button->text));
            const bool quiet = widget && widget->property("quiet").toBool();
            if (widget && widget->property("link").toBool())
                return {inner.width(), text + 4};
            const int padding = quiet ? size::kStep2 : size::kStep3;
            const int narrowest = quiet ? 0 : button->text.isEmpty() ? least : size::kButtonMinimum;
            return {std::max(narrowest, inner.width() + 2 * padding), std::max(least, text + 10)};
        }
        break;
    case CT_LineEdit:
        return {contents.width() + 2 * size::kFieldPadding, std::max(least, text + 10)};
    case CT_ComboBox:
        return {contents.width() + size::kFieldPadding + kComboArrow, std::max(least, text + 10)};
    case CT_SpinBox:
        return {contents.width() + size::kFieldPadding + kSpinButton, std::max(least, text + 10)};
    case CT_ToolButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {std::max(least, base.width()), std::max(least, base.height())};
    }
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + 2,
                std::max(m_theme.density == Density::Touch ? 40 : 28, base.height())};
    }
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return menuItemSize(*item, contents, m_theme);
        break;
    case CT_MenuBarItem:
        return {contents.width() + 20, std::max(least, contents.height() + 8)};
    case CT_TabBarTab:
        return {std::max(size::kButtonMinimum, contents.width()), std::max(36, text + 16)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width() + size::kIcon, std::max(m_theme.headerHeight(), text + 12)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
        return {base.width(), std::max(base.height(), std::max(28, text + 8))};
    }
    case CT_ProgressBar:
        return {contents.width(), std::max(16, contents.height())};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption* option,
                               const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents: {
        // QLineEdit adds 2 px of its own on either side.
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int pad = frame && frame->lineWidth > 0 ? size::kFieldPadding - 2 : 0;
        return option->rect.adjusted(pad, 1, -pad, -1);
    }
    case SE_HeaderLabel:
        return option->rect.adjusted(size::kCellPadding, 0, -size::kCellPadding, 0);
    case SE_PushButtonFocusRect:
    case SE_PushButtonContents:
        return option->rect;
    case SE_ProgressBarContents:
    case SE_ProgressBarGroove:
        return option->rect;
    default:
        return QProxyStyle::subElementRect(element, option, widget);
    }
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                               SubControl part, const QWidget* widget) const {
    const QRect rect = option->rect;
    if (control == CC_ComboBox) {
        if (part == SC_ComboBoxEditField)
            return rect.adjusted(size::kFieldPadding - 1, 1, -kComboArrow, -1);
        if (part == SC_ComboBoxArrow)
            return {rect.right() - kComboArrow, rect.top(), kComboArrow, rect.height()};
        if (part == SC_ComboBoxListBoxPopup)
            return rect.adjusted(0, 0, 0, 2);
        return rect;
    }
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarPart(*bar, part, pixelMetric(PM_ScrollBarSliderMin, option, widget));
    }
    if (control == CC_SpinBox) {
        const int half = rect.height() / 2;
        const int x = rect.right() - kSpinButton;
        if (part == SC_SpinBoxUp)
            return {x, rect.top() + 2, kSpinButton - 2, half - 2};
        if (part == SC_SpinBoxDown)
            return {x, rect.top() + half, kSpinButton - 2, half - 2};
        if (part == SC_SpinBoxEditField)
            return rect.adjusted(size::kFieldPadding - 2, 1, -kSpinButton, -1);
        return rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

}  // namespace widgets
