#pragma once

#include "identity/attemptlimit.h"
#include "identity/session.h"
#include "modulekit/personalsettings.h"
#include "pagekit/appcontext.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "printing/printersettings.h"
#include "storage/searchindex.h"
#include "testfile.h"
#include "widgets/appstyle.h"
#include "widgets/entrycontext.h"

#include <QApplication>
#include <QTest>

/// What pages stand on, without the shell: a fresh file, a signed-in user who may do everything,
/// and a navigator and presenter that only write down what they are told. Link the modules' _ui
/// libraries to use it.
class FakeDesk final : private pagekit::Navigator, private pagekit::Presenter {
public:
    explicit FakeDesk(const QList<modulekit::Module>& modules) : m_file(modules) {
        widgets::AppStyle::apply(widgets::lightTheme());
        m_entry.time = &m_file.time();
        takeRights();
    }

    TestFile& file() { return m_file; }
    pagekit::PageRegistry& pages() { return m_pages; }
    pagekit::AppContext& context() { return m_context; }

    /// The session gets the rights that file().actor() has now.
    void takeRights() {
        identity::SignedIn signedIn;
        signedIn.actor = m_file.actor();
        m_session.start(std::move(signedIn));
    }

    /// Shows a widget as a window of the usual size, with the keyboard.
    void show(QWidget& widget) {
        widget.resize(1366, 768);
        widget.show();
        widget.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&widget);
    }
    /// Every write and read that was asked for has run, and its answer has arrived.
    void settle() {
        for (int quiet = 0; quiet < 3;) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
            quiet = m_file.database().isIdle() ? quiet + 1 : 0;
        }
    }

    QStringList errors;  ///< codes
    QStringList sentences;
    QList<Action> notices;  ///< what their sentences lead to
    QList<std::pair<QString, QVariantMap>> openedPages;
    QList<std::pair<QString, core::RowId>> openedRecords;

private:
    void openPage(const QString& pageId, const QVariantMap& arguments) override {
        openedPages.append({pageId, arguments});
    }
    void openRecord(const QString& kind, const core::RowId& id) override {
        openedRecords.append({kind, id});
    }
    void back() override {}

    void showError(const core::Error& error) override { errors.append(error.code); }
    void showWarning(const QString& sentence) override { sentences.append(sentence); }
    void showNotice(const QString& sentence, const Action& action) override {
        sentences.append(sentence);
        notices.append(action);
    }
    void showDone(const QString& sentence) override { sentences.append(sentence); }
    void showUndo(const QString& sentence, std::function<void()>) override {
        sentences.append(sentence);
    }
    QObject* receiver() override { return &m_receiver; }
    bool confirm(QWidget*, const QString&, const QString&) override { return true; }

    TestFile m_file;
    QTemporaryDir m_settings;
    modulekit::PersonalSettings m_personal{m_settings.filePath(QStringLiteral("settings.ini"))};
    identity::Session m_session;
    identity::AttemptLimit m_attempts{m_file.time()};
    printing::PrinterSettings m_printers{m_personal.store()};
    widgets::EntryContext m_entry;
    pagekit::PageRegistry m_pages;
    QObject m_receiver;
    pagekit::AppContext m_context{m_file.database(),
                                  m_file.time(),
                                  m_session,
                                  m_attempts,
                                  m_personal,
                                  m_file.registry(),
                                  *m_file.registry().searchIndex(),
                                  m_pages,
                                  m_printers,
                                  m_entry,
                                  *this,
                                  *this};
};
