#include "printing/pagespec.h"

#include <QCoreApplication>

namespace printing {

PageSpec PageSpec::of(Paper paper) {
    const QMarginsF sheet(15, 12, 15, 12);
    // 12.7 mm of tractor holes on either side, and room for the needle head beside them.
    const QMarginsF continuous(18, 8, 18, 8);
    switch (paper) {
    case Paper::A4:
        return {paper, Medium::Sheet, QSizeF(210, 297), sheet, 10};
    case Paper::A5:
        return {paper, Medium::Sheet, QSizeF(148, 210), QMarginsF(10, 8, 10, 8), 9};
    case Paper::A5Landscape:
        return {paper, Medium::Sheet, QSizeF(210, 148), QMarginsF(12, 8, 12, 8), 9};
    case Paper::Continuous241x279:
        return {paper, Medium::Continuous, QSizeF(241, 279), continuous, 10.5};
    case Paper::Continuous241x140:
        return {paper, Medium::Continuous, QSizeF(241, 140), QMarginsF(18, 6, 18, 6), 10};
    case Paper::Roll80:
        return {paper, Medium::Roll, QSizeF(80, 0), QMarginsF(4, 4, 4, 8), 9};
    case Paper::Roll58:
        return {paper, Medium::Roll, QSizeF(58, 0), QMarginsF(4, 4, 4, 8), 8.5};
    case Paper::Label40x30:
        return {paper, Medium::Label, QSizeF(40, 30), QMarginsF(2, 1.5, 2, 1.5), 7};
    }
    Q_UNREACHABLE();
}

QList<Paper> allPapers() {
    return {Paper::A4,
            Paper::A5,
            Paper::A5Landscape,
            Paper::Continuous241x279,
            Paper::Continuous241x140,
            Paper::Roll80,
            Paper::Roll58,
            Paper::Label40x30};
}

QString paperKey(Paper paper) {
    switch (paper) {
    case Paper::A4:
        return QStringLiteral("a4");
    case Paper::A5:
        return QStringLiteral("a5");
    case Paper::A5Landscape:
        return QStringLiteral("a5-landscape");
    case Paper::Continuous241x279:
        return QStringLiteral("continuous-241x279");
    case Paper::Continuous241x140:
        return QStringLiteral("continuous-241x140");
    case Paper::Roll80:
        return QStringLiteral("roll80");
    case Paper::Roll58:
        return QStringLiteral("roll58");
    case Paper::Label40x30:
        return QStringLiteral("label-40x30");
    }
    Q_UNREACHABLE();
}

std::optional<Paper> paperFromKey(const QString& key) {
    for (const Paper paper : allPapers())
        if (paperKey(paper) == key)
            return paper;
    return std::nullopt;
}

QString paperName(Paper paper) {
    switch (paper) {
    case Paper::A4:
        return QStringLiteral("A4");
    case Paper::A5:
        return QStringLiteral("A5");
    case Paper::A5Landscape:
        return QCoreApplication::translate("printing", "A5 landscape");
    case Paper::Continuous241x279:
        return QCoreApplication::translate("printing", "241 mm continuous form, full page");
    case Paper::Continuous241x140:
        return QCoreApplication::translate("printing", "241 mm continuous form, half page");
    case Paper::Roll80:
        return QCoreApplication::translate("printing", "80 mm receipt roll");
    case Paper::Roll58:
        return QCoreApplication::translate("printing", "58 mm receipt roll");
    case Paper::Label40x30:
        return QCoreApplication::translate("printing", "40 × 30 mm label");
    }
    Q_UNREACHABLE();
}

}  // namespace printing
