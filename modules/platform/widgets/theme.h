#pragma once

#include <QColor>
#include <QList>

class QWidget;

namespace widgets {

enum class Scheme { Light, Dark, HighContrast };

/// How tall controls and rows are: compact for small screens, touch for tablets.
enum class Density { Compact, Comfortable, Touch };

/// Families of status chips, chosen by meaning and never by taste. A chip always has its word:
/// colour alone says nothing.
enum class Family { Waiting, Working, Blocked, Done, Overdue, Plan, Neutral };

struct ColourPair {
    QColor ink;
    QColor fill;
};

/// The tokens of the look. Everything that paints takes its colours and sizes from here; no other
/// file names a colour. tests/widgets/themetest.cpp recomputes the contrast of each pair.
struct Theme {
    Scheme scheme = Scheme::Light;
    Density density = Density::Comfortable;

    QColor window;     ///< ground of the window
    QColor base;       ///< cards, fields, tables
    QColor alternate;  ///< table headers, disabled fields
    QColor hover;
    QColor line;    ///< decoration only, carries no meaning
    QColor border;  ///< of controls, at least 3:1 on base
    QColor text;
    QColor text2;  ///< labels, secondary lines
    QColor placeholder;
    QColor disabled;
    QColor accent;
    QColor onAccent;
    QColor accentHover;
    QColor selection;

    ColourPair success;
    ColourPair warning;
    ColourPair error;
    ColourPair info;
    ColourPair plan;
    ColourPair neutral;

    QList<QColor> series;      ///< charts: told apart with any colour vision
    QList<QColor> sequential;  ///< little to much
    QList<QColor> diverging;   ///< worse to better

    const ColourPair& pair(Family family) const;

    int controlHeight() const;
    int rowHeight() const;
    int headerHeight() const;
};

/// Steps of the 4 px grid and the sizes of the frame, in device independent pixels.
namespace size {
inline constexpr int kStep1 = 4;
inline constexpr int kStep2 = 8;
inline constexpr int kStep3 = 12;
inline constexpr int kStep4 = 16;
inline constexpr int kStep6 = 24;
inline constexpr int kStep8 = 32;
inline constexpr int kStep12 = 48;

inline constexpr int kRadius = 6;
inline constexpr int kCardRadius = 8;
inline constexpr int kChipHeight = 22;
inline constexpr int kFocus = 2;
inline constexpr int kFieldPadding = 8;
inline constexpr int kCellPadding = 12;
inline constexpr int kButtonMinimum = 80;
inline constexpr int kSideBar = 208;
inline constexpr int kSideBarCollapsed = 56;
inline constexpr int kTopBar = 56;
inline constexpr int kDetailMinimum = 336;
inline constexpr int kDetailMaximum = 420;
inline constexpr int kFormWidth = 720;
inline constexpr int kNarrowWindow = 1280;  ///< below it a detail pane becomes a page
inline constexpr int kSmallWindow = 1366;   ///< below it pages have margins of 16, not 24

inline constexpr int kIcon = 16;
inline constexpr int kSideBarIcon = 20;
inline constexpr int kLargeIcon = 24;
inline constexpr int kEmptyIcon = 48;
}  // namespace size

Theme lightTheme(Density density = Density::Comfortable);
Theme darkTheme(Density density = Density::Comfortable);
/// White and yellow on black, solid borders: for people who need it and for Windows' high contrast.
Theme highContrastTheme(Density density = Density::Comfortable);
Theme themeOf(Scheme scheme, Density density = Density::Comfortable);

/// The theme the program is drawn with now: that of the AppStyle, or the light one before it is
/// set.
const Theme& currentTheme();

/// Ratio of luminances by WCAG 2.1, from 1 to 21.
double contrastRatio(const QColor& a, const QColor& b);

}  // namespace widgets
