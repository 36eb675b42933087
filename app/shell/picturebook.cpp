#include "shell/picturebook.h"

#include "shell/appearance.h"
#include "shell/language.h"
#include "shell/mainwindow.h"

#include "pagekit/page.h"
#include "pagekit/pageregistry.h"
#include "storage/database.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>

#include <memory>

namespace shell {
namespace {

constexpr int kLongestWaitMs = 10000;
constexpr int kQuietRounds = 4;

}  // namespace

PictureBook::PictureBook(pagekit::AppContext& context, MainWindow& window, Language& language)
    : m_context(context), m_window(window), m_language(language) {}

QStringList PictureBook::draw(const Wanted& wanted, QString& problem) {
    m_folder = wanted.folder;
    if (!QDir().mkpath(m_folder)) {
        problem = QCoreApplication::translate("shell::PictureBook", "The folder %1 cannot be made.")
                      .arg(m_folder);
        return {};
    }
    for (const QString& language : wanted.languages) {
        m_language.use(language);
        for (const QString& theme : wanted.themes) {
            applyTheme(theme == QLatin1String("dark") ? widgets::Scheme::Dark
                                                      : widgets::Scheme::Light);
            const QString suffix = QStringLiteral("%1-%2-%3x%4-%5")
                                       .arg(language, theme)
                                       .arg(wanted.size.width())
                                       .arg(wanted.size.height())
                                       .arg(wanted.scale);
            m_window.rebuild();
            m_window.resize(wanted.size);
            if (!drawAll(wanted, suffix)) {
                problem = QCoreApplication::translate("shell::PictureBook",
                                                      "Pictures cannot be written to %1.")
                              .arg(m_folder);
                return {};
            }
        }
    }
    return m_written;
}

bool PictureBook::drawAll(const Wanted& wanted, const QString& suffix) {
    m_window.show();
    for (const pagekit::PageDescription& page : m_context.pages.pages()) {
        m_window.openPage(page.id);
        settle();
        if (!grab(&m_window, page.id, suffix))
            return false;
    }
    m_window.openPage(m_context.pages.pages().first().id);
    m_window.openPalette(true);
    settle();
    if (!grab(&m_window, QStringLiteral("shell.commands"), suffix))
        return false;
    m_window.back();
    for (const pagekit::PictureDescription& picture : m_context.pages.pictures()) {
        const std::unique_ptr<QWidget> widget(picture.make(m_context));
        if (!widget) {
            // The state is one of the main window itself.
            settle();
            if (!grab(&m_window, picture.name, suffix))
                return false;
            continue;
        }
        if (!qobject_cast<QDialog*>(widget.get()))
            widget->resize(wanted.size);
        widget->show();
        settle();
        if (!grab(widget.get(), picture.name, suffix))
            return false;
    }
    return true;
}

bool PictureBook::grab(QWidget* widget, const QString& name, const QString& suffix) {
    const QString file = QDir(m_folder).filePath(QStringLiteral("%1-%2.png").arg(name, suffix));
    if (!widget->grab().save(file))
        return false;
    m_written.append(file);
    return true;
}

void PictureBook::settle() const {
    QElapsedTimer waited;
    waited.start();
    for (int quiet = 0; quiet < kQuietRounds && waited.elapsed() < kLongestWaitMs;) {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        quiet = m_context.database.isIdle() ? quiet + 1 : 0;
    }
}

}  // namespace shell
