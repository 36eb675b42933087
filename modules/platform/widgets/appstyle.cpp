#include "widgets/appstyle.h"

#include "widgets/icons.h"
#include "widgets/mnemonic.h"
#include "widgets/stylepainting.h"
#include "widgets/themepalette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace widgets {
namespace {

constexpr int kTextAreaFrame = 6;
constexpr int kScrollBarExtent = 12;

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

bool isFlatView(const QWidget* widget) {
    return widget && widget->property("flat").toBool();
}

}  // namespace

AppStyle::AppStyle(Theme theme)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("fusion"))), m_theme(std::move(theme)) {}

void AppStyle::apply(const Theme& theme) {
    auto* style = qobject_cast<AppStyle*>(QApplication::style());
    if (!style) {
        style = new AppStyle(theme);
        QApplication::setStyle(style);
    }
    style->setTheme(theme);
}

void AppStyle::setTheme(const Theme& theme) {
    m_theme = theme;
    QApplication::setPalette(standardPalette());
    announce();
}

void AppStyle::announce() {
    m_announcing = false;
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent change(QEvent::StyleChange);
        QApplication::sendEvent(widget, &change);
        widget->updateGeometry();
        widget->update();
    }
}

void AppStyle::setKeyHints(const QHash<QString, QString>& hints) {
    if (m_keyHints == hints)
        return;
    m_keyHints = hints;
    announce();
}

QPalette AppStyle::standardPalette() const {
    return paletteFor(m_theme);
}

void AppStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        widget->inherits("QSplitterHandle") || widget->inherits("QTabBar") ||
        widget->inherits("QScrollBar") || widget->inherits("QHeaderView") ||
        widget->inherits("QAbstractSpinBox"))
        widget->setAttribute(Qt::WA_Hover);
}

void AppStyle::polish(QApplication* application) {
    QProxyStyle::polish(application);
    application->installEventFilter(this);
}

void AppStyle::unpolish(QApplication* application) {
    application->removeEventFilter(this);
    QProxyStyle::unpolish(application);
}

bool AppStyle::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Alt)
            setAltDown(event->type() == QEvent::KeyPress);
    } else if (event->type() == QEvent::ApplicationFontChange && !m_announcing) {
        // Only windows are told of a new font, and not before it is set everywhere.
        m_announcing = true;
        QMetaObject::invokeMethod(this, &AppStyle::announce, Qt::QueuedConnection);
    } else if (event->type() == QEvent::ApplicationDeactivate) {
        setAltDown(false);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void AppStyle::setAltDown(bool down) {
    if (m_altDown == down)
        return;
    m_altDown = down;
    for (QWidget* window : QApplication::topLevelWidgets())
        window->update();
}

QString AppStyle::shownText(const QString& text) const {
    return m_altDown ? text : withoutMnemonicInBrackets(text);
}

void AppStyle::drawItemText(QPainter* painter, const QRect& rect, int flags,
                            const QPalette& palette, bool enabled, const QString& text,
                            QPalette::ColorRole role) const {
    const bool hasMnemonic = flags & (Qt::TextShowMnemonic | Qt::TextHideMnemonic);
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled,
                              hasMnemonic ? shownText(text) : text, role);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                          const QWidget* widget) const {
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isFlatView(widget) ? 0 : isTextArea(widget) ? kTextAreaFrame : 1;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return size::kIcon;
    case PM_LineEditIconMargin:
        return size::kStep2;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
        return 0;
    case PM_HeaderMargin:
        return size::kCellPadding;
    case PM_FocusFrameHMargin:
        return size::kCellPadding - 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return size::kStep2;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return size::kStep4;
    case PM_ScrollBarExtent:
        return kScrollBarExtent;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_SplitterWidth:
        return size::kStep4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return size::kStep1;
    case PM_MenuHMargin:
    case PM_MenuBarPanelWidth:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_TabBarTabHSpace:
        return size::kStep6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* returned) const {
    switch (hint) {
    case SH_UnderlineShortcut:
        return m_altDown;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_Widget_Animation_Duration:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ComboBox_ListMouseTracking:
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking:
        return 1;
    case SH_ComboBox_Popup:
        return 0;
    case SH_ComboBox_PopupFrameStyle:
        return QFrame::StyledPanel | QFrame::Plain;
    case SH_Table_GridLineColor:
        return static_cast<int>(m_theme.line.rgb());
    case SH_Header_ArrowAlignment:
        return Qt::AlignVCenter;
    case SH_LineEdit_PasswordCharacter:
        return 0x25CF;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon AppStyle::standardIcon(StandardPixmap standard, const QStyleOption* option,
                             const QWidget* widget) const {
    switch (standard) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(QStringLiteral("x"));
    case SP_MessageBoxInformation:
        return icon(QStringLiteral("info-circle"), IconRole::Accent);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("alert-triangle"), IconRole::Warning);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("alert-circle"), IconRole::Error);
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("help"), IconRole::Accent);
    case SP_ArrowLeft:
        return icon(QStringLiteral("chevron-left"));
    case SP_ArrowRight:
        return icon(QStringLiteral("chevron-right"));
    case SP_ToolBarHorizontalExtensionButton:
        return icon(QStringLiteral("chevrons-right"));
    default:
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

}  // namespace widgets
