#pragma once

#include "pagekit/appcontext.h"

#include <QSize>
#include <QString>
#include <QStringList>

class QWidget;

namespace shell {

class Language;
class MainWindow;

/// Draws every page and every registered dialog of the open file to PNG files, named
/// `<page>-<lang>-<theme>-<size>-<scale>.png`. Serves the README, people and tests.
class PictureBook final {
public:
    struct Wanted {
        QString folder;
        QStringList languages;
        QStringList themes;
        QSize size{1366, 768};
        qreal scale = 1;
    };

    PictureBook(pagekit::AppContext& context, MainWindow& window, Language& language);

    /// The files written; empty with `problem` set when the folder cannot be written.
    QStringList draw(const Wanted& wanted, QString& problem);

private:
    bool drawAll(const Wanted& wanted, const QString& suffix);
    bool grab(QWidget* widget, const QString& name, const QString& suffix);
    /// Lets loading finish: events are handled until the data file has nothing left to answer.
    void settle() const;

    pagekit::AppContext& m_context;
    MainWindow& m_window;
    Language& m_language;
    QString m_folder;
    QStringList m_written;
};

}  // namespace shell
