#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QTranslator>

namespace shell {

/// The language of the interface, switched while the program runs: the program's own texts and
/// Qt's. GUI thread.
class Language final : public QObject {
    Q_OBJECT
public:
    explicit Language(QObject* parent = nullptr);

    /// zh_CN, zh_TW, en.
    static QStringList codes();
    /// The language's name in itself.
    static QString nameOf(const QString& code);
    /// The offered language nearest to the system's.
    static QString ofSystem();

    QString code() const { return m_code; }
    /// Loads the texts, sets the default locale and the application's font families.
    void use(const QString& code);

Q_SIGNALS:
    void changed();

private:
    QString m_code;
    QTranslator m_own;
    QTranslator m_qt;
};

}  // namespace shell
