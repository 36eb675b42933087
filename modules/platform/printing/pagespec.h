#pragma once

#include <QList>
#include <QMarginsF>
#include <QSizeF>
#include <QString>

#include <optional>

namespace printing {

/// The papers that service centres have in their printers.
enum class Paper {
    A4,
    A5,
    A5Landscape,
    Continuous241x279,
    Continuous241x140,
    Roll80,
    Roll58,
    Label40x30,
};

/// How a paper behaves, which decides the form of a layout: sheets are shaded, continuous forms are
/// struck by needles in black, a roll is as long as its content, a label has neither head nor foot.
enum class Medium { Sheet, Continuous, Roll, Label };

/// Size and margins of one paper, in millimetres, and the size of its body type in points.
struct PageSpec {
    Paper paper = Paper::A4;
    Medium medium = Medium::Sheet;
    QSizeF size;  ///< height 0: as long as the content
    QMarginsF margins;
    qreal points = 10;

    bool isNarrow() const { return medium == Medium::Roll || medium == Medium::Label; }
    qreal contentWidth() const { return size.width() - margins.left() - margins.right(); }

    static PageSpec of(Paper paper);
    friend bool operator==(const PageSpec&, const PageSpec&) = default;
};

QList<Paper> allPapers();

/// "a4", "roll80": the form in which settings keep a paper.
QString paperKey(Paper paper);
std::optional<Paper> paperFromKey(const QString& key);

/// For people: "241 mm continuous form, full page".
QString paperName(Paper paper);

}  // namespace printing
