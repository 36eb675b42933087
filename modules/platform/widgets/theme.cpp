#include "widgets/theme.h"

#include "widgets/appstyle.h"

#include <QApplication>

#include <cmath>

namespace widgets {
namespace {

QColor rgb(QRgb value) {
    return QColor::fromRgb(value);
}

QList<QColor> colours(std::initializer_list<QRgb> values) {
    QList<QColor> list;
    for (const QRgb value : values)
        list.append(rgb(value));
    return list;
}

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

}  // namespace

const ColourPair& Theme::pair(Family family) const {
    switch (family) {
    case Family::Waiting:
    case Family::Neutral:
        return neutral;
    case Family::Working:
        return info;
    case Family::Blocked:
        return warning;
    case Family::Done:
        return success;
    case Family::Overdue:
        return error;
    case Family::Plan:
        return plan;
    }
    return neutral;
}

int Theme::controlHeight() const {
    switch (density) {
    case Density::Compact:
        return 28;
    case Density::Comfortable:
        return 32;
    case Density::Touch:
        return 40;
    }
    return 32;
}

int Theme::rowHeight() const {
    return controlHeight();
}

int Theme::headerHeight() const {
    return density == Density::Compact ? 32 : density == Density::Touch ? 44 : 36;
}

Theme lightTheme(Density density) {
    Theme theme;
    theme.scheme = Scheme::Light;
    theme.density = density;
    theme.window = rgb(0xF5F6F8);
    theme.base = rgb(0xFFFFFF);
    theme.alternate = rgb(0xF8F9FB);
    theme.hover = rgb(0xEEF2F7);
    theme.line = rgb(0xD5DAE1);
    theme.border = rgb(0x7D8694);
    theme.text = rgb(0x1B2430);
    theme.text2 = rgb(0x566173);
    theme.placeholder = rgb(0x6B7585);
    theme.disabled = rgb(0x9AA3AF);
    theme.accent = rgb(0x1F5FBF);
    theme.onAccent = rgb(0xFFFFFF);
    theme.accentHover = rgb(0x194E9E);
    theme.selection = rgb(0xE3EDFB);
    theme.success = {rgb(0x17713F), rgb(0xE4F4EB)};
    theme.warning = {rgb(0x8A5A00), rgb(0xFDF1D8)};
    theme.error = {rgb(0xB3261E), rgb(0xFCE8E6)};
    theme.info = {rgb(0x1F5FBF), rgb(0xE3EDFB)};
    theme.plan = {rgb(0x6B3FA0), rgb(0xF0E8F9)};
    theme.neutral = {rgb(0x4B5563), rgb(0xECEFF3)};
    theme.series = colours({0x1F5FBF, 0xD06A00, 0x702160, 0x1E5303, 0x9E82D0, 0x2EA26E});
    theme.sequential = colours({0xE8F0FB, 0xBCD3F3, 0x8AB1E6, 0x558BD3, 0x2A66B5, 0x154380});
    theme.diverging =
        colours({0x8A3B00, 0xD98A3D, 0xF2D3AE, 0xF3F4F6, 0xB7D3EE, 0x5D97D6, 0x174F96});
    return theme;
}

Theme darkTheme(Density density) {
    Theme theme;
    theme.scheme = Scheme::Dark;
    theme.density = density;
    theme.window = rgb(0x181B20);
    theme.base = rgb(0x20242B);
    theme.alternate = rgb(0x252A32);
    theme.hover = rgb(0x2C323C);
    theme.line = rgb(0x3A414D);
    theme.border = rgb(0x7C8696);
    theme.text = rgb(0xE6E9EE);
    theme.text2 = rgb(0xA9B2C0);
    theme.placeholder = rgb(0x8F99A8);
    theme.disabled = rgb(0x646D7A);
    theme.accent = rgb(0x6EA8FE);
    theme.onAccent = rgb(0x0B1A33);
    theme.accentHover = rgb(0x8BBAFF);
    theme.selection = rgb(0x243754);
    theme.success = {rgb(0x5FCB91), rgb(0x17362A)};
    theme.warning = {rgb(0xE9B44C), rgb(0x3A2E12)};
    theme.error = {rgb(0xFF8A80), rgb(0x44201E)};
    theme.info = {rgb(0x84B4FF), rgb(0x243754)};
    theme.plan = {rgb(0xC4A3F5), rgb(0x33254A)};
    theme.neutral = {rgb(0xB5BDC9), rgb(0x2F353F)};
    theme.series = colours({0x6EA8FE, 0xF2A33A, 0x3A966F, 0xB877AC, 0x80E9F9, 0xB8EBAA});
    theme.sequential = colours({0x154380, 0x2A66B5, 0x558BD3, 0x8AB1E6, 0xBCD3F3, 0xE8F0FB});
    theme.diverging =
        colours({0xD98A3D, 0xB8732F, 0x7A5230, 0x3A414D, 0x35587F, 0x4A7FB8, 0x5D97D6});
    return theme;
}

Theme highContrastTheme(Density density) {
    Theme theme = darkTheme(density);
    theme.scheme = Scheme::HighContrast;
    theme.window = rgb(0x000000);
    theme.base = rgb(0x000000);
    theme.alternate = rgb(0x101010);
    theme.hover = rgb(0x2A2A2A);
    theme.line = rgb(0x9A9A9A);
    theme.border = rgb(0xFFFFFF);
    theme.text = rgb(0xFFFFFF);
    theme.text2 = rgb(0xF0F0F0);
    theme.placeholder = rgb(0xD0D0D0);
    theme.disabled = rgb(0x9A9A9A);
    theme.accent = rgb(0xFFD400);
    theme.onAccent = rgb(0x000000);
    theme.accentHover = rgb(0xFFE566);
    theme.selection = rgb(0x003A8C);
    theme.success = {rgb(0x7CFFB2), rgb(0x00200F)};
    theme.warning = {rgb(0xFFD400), rgb(0x2B2300)};
    theme.error = {rgb(0xFF9A90), rgb(0x3A0000)};
    theme.info = {rgb(0x9CC8FF), rgb(0x001B40)};
    theme.plan = {rgb(0xDCC2FF), rgb(0x220040)};
    theme.neutral = {rgb(0xFFFFFF), rgb(0x1C1C1C)};
    return theme;
}

Theme themeOf(Scheme scheme, Density density) {
    switch (scheme) {
    case Scheme::Light:
        return lightTheme(density);
    case Scheme::Dark:
        return darkTheme(density);
    case Scheme::HighContrast:
        return highContrastTheme(density);
    }
    return lightTheme(density);
}

const Theme& currentTheme() {
    if (const auto* style = qobject_cast<const AppStyle*>(QApplication::style()))
        return style->theme();
    static const Theme fallback = lightTheme();
    return fallback;
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

}  // namespace widgets
