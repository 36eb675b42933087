#include "widgets/type.h"

#include <QApplication>

namespace widgets {

QFont applicationFont(const QString& language, double pointSize) {
    const bool traditional = language.startsWith(u"zh_TW") || language.startsWith(u"zh_HK") ||
                             language.startsWith(u"zh-TW");
#ifdef Q_OS_WIN
    QStringList families{QStringLiteral("Segoe UI")};
    families << (traditional ? QStringLiteral("Microsoft JhengHei UI")
                             : QStringLiteral("Microsoft YaHei UI"));
#else
    QStringList families{
        traditional ? QStringLiteral("Noto Sans CJK TC") : QStringLiteral("Noto Sans CJK SC"),
        traditional ? QStringLiteral("Noto Sans TC") : QStringLiteral("Noto Sans SC"),
        QStringLiteral("Source Han Sans SC"),
        QStringLiteral("WenQuanYi Micro Hei"),
        QStringLiteral("Noto Sans"),
        QStringLiteral("DejaVu Sans")};
#endif
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(pointSize);
    font.setHintingPreference(QFont::PreferVerticalHinting);
    return font;
}

QFont fontFor(TextRole role) {
    return fontFor(role, QApplication::font());
}

QFont fontFor(TextRole role, const QFont& body) {
    QFont font = body;
    const double points = body.pointSizeF() > 0 ? body.pointSizeF() : 10.0;
    const auto scaled = [&](double atTen, bool semibold) {
        font.setPointSizeF(points * atTen / 10.0);
        font.setWeight(semibold ? QFont::DemiBold : QFont::Normal);
    };
    switch (role) {
    case TextRole::Body:
        scaled(10, false);
        break;
    case TextRole::Secondary:
        scaled(9, false);
        break;
    case TextRole::Section:
        scaled(11, true);
        break;
    case TextRole::RecordTitle:
        scaled(12, true);
        break;
    case TextRole::PageTitle:
        scaled(16, true);
        break;
    case TextRole::TileNumber:
        scaled(20, true);
        break;
    case TextRole::Message:
        scaled(11, false);
        break;
    }
    return font;
}

}  // namespace widgets
