#include "printing/textsetter.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

namespace printing {
namespace {

/// WenQuanYi Micro Hei has one weight, and what Qt makes of it is lost at the sizes of paper. Its
/// outline is drawn instead, which leaves the text of a PDF as it is.
#ifdef Q_OS_WIN
constexpr bool kHasBoldFace = true;
#else
constexpr bool kHasBoldFace = false;
#endif
constexpr qreal kEmphasis = 0.035;  // of the em

QString withoutTrailingSpace(QString text) {
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

}  // namespace

QStringList documentFamilies(const QLocale& locale) {
    const bool isTraditional = locale.script() == QLocale::TraditionalChineseScript ||
                               locale.territory() == QLocale::Taiwan ||
                               locale.territory() == QLocale::HongKong ||
                               locale.territory() == QLocale::Macao;
#ifdef Q_OS_WIN
    const QStringList simplified{QStringLiteral("Microsoft YaHei"), QStringLiteral("SimSun")};
    const QStringList traditional{QStringLiteral("Microsoft JhengHei"), QStringLiteral("PMingLiU")};
    return isTraditional ? traditional + simplified : simplified + traditional;
#else
    const QString hei = QStringLiteral("WenQuanYi Micro Hei");
    const QString simplified = QStringLiteral("Noto Sans CJK SC");
    const QString traditional = QStringLiteral("Noto Sans CJK TC");
    const QString others = QStringLiteral("Sans Serif");
    return isTraditional ? QStringList{hei, traditional, simplified, others}
                         : QStringList{hei, simplified, traditional, others};
#endif
}

TextSetter::TextSetter(const QLocale& locale) : m_families(documentFamilies(locale)) {}

QFont TextSetter::font(Face face) const {
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(qRound(face.points * kUnitsPerPoint));
    font.setBold(face.isBold && kHasBoldFace);
    // Hinting would make the widths depend on the device.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal TextSetter::width(const QString& text, Face face) const {
    return QFontMetricsF(font(face)).horizontalAdvance(text);
}

qreal TextSetter::lineHeight(Face face) const {
    return face.points * kUnitsPerPoint * 1.4;
}

qreal TextSetter::baseline(Face face) const {
    const qreal em = face.points * kUnitsPerPoint;
    // Hanzi fill their em square from 0.88 above to 0.12 below the baseline.
    return (lineHeight(face) - em) / 2 + 0.88 * em;
}

QStringList TextSetter::lines(const QString& text, Face face, qreal width) const {
    QStringList result;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    for (const QString& paragraph : text.split(u'\n')) {
        const qsizetype before = result.size();
        QTextLayout layout(paragraph, font(face));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            result.append(withoutTrailingSpace(paragraph.mid(line.textStart(), line.textLength())));
        }
        layout.endLayout();
        if (result.size() == before)
            result.append(QString());
    }
    return result;
}

TextItem TextSetter::line(const QString& text, Face face, QPointF topLeft, qreal width,
                          Qt::Alignment align, const QColor& colour) const {
    qreal left = topLeft.x();
    if (align & (Qt::AlignRight | Qt::AlignHCenter)) {
        const qreal spare = width - this->width(text, face);
        left += (align & Qt::AlignRight) ? spare : spare / 2;
    }
    return {QPointF(left, topLeft.y() + baseline(face)), text, font(face), colour,
            face.isBold && !kHasBoldFace ? face.points * kUnitsPerPoint * kEmphasis : 0};
}

}  // namespace printing
