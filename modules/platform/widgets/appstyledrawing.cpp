#include "widgets/appstyle.h"
#include "widgets/stylepainting.h"

#include <QAbstractItemView>
#include <QFrame>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace widgets {
namespace {

template <class Option>
const Option* as(const QStyleOption* option) {
    return qstyleoption_cast<const Option*>(option);
}

QString arrowName(QStyle::PrimitiveElement element) {
    switch (element) {
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        return QStringLiteral("chevron-up");
    case QStyle::PE_IndicatorArrowLeft:
        return QStringLiteral("chevron-left");
    case QStyle::PE_IndicatorArrowRight:
        return QStringLiteral("chevron-right");
    default:
        return QStringLiteral("chevron-down");
    }
}

void itemViewRow(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, theme.selection);
    else if ((option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled))
        painter.fillRect(option.rect, theme.hover);
}

}  // namespace

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                             QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelLineEdit: {
        const auto* frame = as<QStyleOptionFrame>(option);
        if (frame && frame->lineWidth > 0)
            painting::fieldFrame(*painter, *option, widget, m_theme);
        return;
    }
    case PE_FrameLineEdit:
    case PE_Frame:
        if (!widget || !widget->property("flat").toBool())
            painting::fieldFrame(*painter, *option, widget, m_theme);
        return;
    case PE_PanelButtonCommand:
        if (const auto* button = as<QStyleOptionButton>(option))
            painting::pushButtonPanel(*painter, *button, widget, m_theme);
        return;
    case PE_PanelButtonTool:
    case PE_PanelButtonBevel:
        painting::toolButtonPanel(*painter, *option, m_theme);
        return;
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameTabBarBase:
        return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QAbstractItemView*>(widget))
            painting::focusRing(*painter, QRectF(option->rect), 4, m_theme);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        painting::checkBox(*painter, *option, m_theme);
        return;
    case PE_IndicatorRadioButton:
        painting::radioButton(*painter, *option, m_theme);
        return;
    case PE_PanelItemViewItem:
        itemViewRow(*painter, *option, m_theme);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.base);
        return;
    case PE_FrameMenu:
        painting::roundedBox(*painter, option->rect, 0, {}, m_theme.line);
        return;
    case PE_PanelMenuBar:
        painter->fillRect(option->rect, m_theme.base);
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_FrameGroupBox:
    case PE_FrameTabWidget:
        painting::roundedBox(*painter, option->rect, size::kCardRadius, m_theme.base, m_theme.line);
        return;
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        painting::chevron(*painter, option->rect, arrowName(element), option->state & State_Enabled,
                          m_theme);
        return;
    case PE_IndicatorHeaderArrow:
        return;  // drawn with the label
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const {
    switch (element) {
    case CE_PushButton:
    case CE_PushButtonBevel:
    case CE_PushButtonLabel:
        if (const auto* button = as<QStyleOptionButton>(option)) {
            if (element != CE_PushButtonLabel)
                painting::pushButtonPanel(*painter, *button, widget, m_theme);
            if (element != CE_PushButtonBevel)
                painting::pushButtonLabel(*painter, *button, widget, m_theme,
                                          shownText(button->text));
        }
        return;
    case CE_ShapedFrame:
        if (const auto* frame = as<QStyleOptionFrame>(option);
            frame && frame->frameShape == QFrame::StyledPanel) {
            drawPrimitive(PE_Frame, option, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = as<QStyleOptionHeader>(option))
            painting::headerSection(*painter, *header, m_theme);
        return;
    case CE_HeaderLabel:
        if (const auto* header = as<QStyleOptionHeader>(option))
            painting::headerLabel(*painter, *header, m_theme);
        return;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.alternate);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
            m_theme.line);
        return;
    case CE_TabBarTabShape:
        if (const auto* tab = as<QStyleOptionTab>(option))
            painting::tabShape(*painter, *tab, m_theme);
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = as<QStyleOptionTab>(option))
            painting::tabLabel(*painter, *tab, m_theme, shownText(tab->text));
        return;
    case CE_MenuItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            painting::menuItem(*painter, *item, m_theme);
        return;
    case CE_MenuBarItem:
        if (const auto* item = as<QStyleOptionMenuItem>(option))
            painting::menuBarItem(*painter, *item, m_theme);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, m_theme.base);
        return;
    case CE_ProgressBar:
        if (const auto* bar = as<QStyleOptionProgressBar>(option))
            painting::progressBar(*painter, *bar, m_theme);
        return;
    case CE_Splitter:
        painting::splitterHandle(*painter, *option, m_theme);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                  QPainter* painter, const QWidget* widget) const {
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = as<QStyleOptionComboBox>(option))
            painting::comboBox(*painter, *combo, widget, m_theme);
        return;
    case CC_ScrollBar:
        if (const auto* bar = as<QStyleOptionSlider>(option))
            painting::scrollBar(*painter, *bar,
                                subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget),
                                m_theme);
        return;
    case CC_ToolButton:
        if (const auto* button = as<QStyleOptionToolButton>(option)) {
            // The small arrow of a menu would lie over the text.
            QStyleOptionToolButton plain(*button);
            plain.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        }
        return;
    case CC_SpinBox:
        if (const auto* spin = as<QStyleOptionSpinBox>(option))
            painting::spinBox(*painter, *spin, widget, m_theme,
                              subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget),
                              subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

}  // namespace widgets
