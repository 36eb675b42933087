#pragma once

#include "widgets/theme.h"

#include <QHash>
#include <QProxyStyle>

namespace widgets {

/// The look of every control: Fusion with our own drawing and metrics, fed by a Theme. No style
/// sheets, because they turn the palette off widget by widget.
///
/// Properties that a widget may carry:
/// - `primary` (bool, QPushButton): the one accent button of a page;
/// - `quiet` (bool, QPushButton): text only until hovered, for links in a bar;
/// - `link` (bool, QPushButton): text among other text, without any padding;
/// - `danger` (bool, QPushButton): what cannot be taken back;
/// - `keyHint` (QString, QPushButton): the usual key behind the text, "F2"; shown is the key that
///   setKeyHints() names in its place;
/// - `problem` (bool, fields): the field holds something wrong;
/// - `flat` (bool, fields): no frame until focused, for fields inside of a frame.
///
/// Marks of mnemonics, "(&C)" and underlines, are shown while Alt is down.
class AppStyle final : public QProxyStyle {
    Q_OBJECT

public:
    explicit AppStyle(Theme theme);

    const Theme& theme() const { return m_theme; }

    /// Makes an AppStyle the style of the program, or gives the present one another theme; every
    /// widget repaints. GUI thread.
    static void apply(const Theme& theme);

    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    void unpolish(QApplication* application) override;
    QPalette standardPalette() const override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption* option,
                       const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    void drawItemText(QPainter* painter, const QRect& rect, int flags, const QPalette& palette,
                      bool enabled, const QString& text, QPalette::ColorRole role) const override;

    /// `text` as it is painted now: without "(&C)" unless Alt is down.
    QString shownText(const QString& text) const;
    /// Usual keys and what a person set in their place, "" for none; every button shows those.
    void setKeyHints(const QHash<QString, QString>& hints);
    QString shownKeyHint(const QString& usual) const { return m_keyHints.value(usual, usual); }
    bool showsMnemonics() const { return m_altDown; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTheme(const Theme& theme);
    void setAltDown(bool down);
    /// Has every widget take its sizes, fonts and colours anew.
    void announce();

    Theme m_theme;
    QHash<QString, QString> m_keyHints;
    bool m_altDown = false;
    bool m_announcing = false;
};

}  // namespace widgets
