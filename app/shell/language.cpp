#include "shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace shell {

Language::Language(QObject* parent) : QObject(parent) {}

QStringList Language::codes() {
    return {QStringLiteral("zh_CN"), QStringLiteral("zh_TW"), QStringLiteral("en")};
}

QString Language::nameOf(const QString& code) {
    if (code == QLatin1String("zh_CN"))
        return QStringLiteral("简体中文");
    if (code == QLatin1String("zh_TW"))
        return QStringLiteral("繁體中文");
    return QStringLiteral("English");
}

QString Language::ofSystem() {
    const QLocale system = QLocale::system();
    if (system.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return system.script() == QLocale::TraditionalChineseScript ? QStringLiteral("zh_TW")
                                                                : QStringLiteral("zh_CN");
}

void Language::use(const QString& code) {
    if (code == m_code)
        return;
    QCoreApplication::removeTranslator(&m_own);
    QCoreApplication::removeTranslator(&m_qt);
    m_code = code;
    QLocale::setDefault(QLocale(code == QLatin1String("en") ? QStringLiteral("en_GB") : code));
    if (m_own.load(QStringLiteral(":/i18n/aftercare_%1.qm").arg(code)))
        QCoreApplication::installTranslator(&m_own);
    if (m_qt.load(QStringLiteral("qtbase_%1").arg(code),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    Q_EMIT changed();
}

}  // namespace shell
