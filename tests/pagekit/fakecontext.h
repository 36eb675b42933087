#pragma once

#include "testfile.h"
#include "testsuite.h"

#include "core/idsource.h"

#include "identity/attemptlimit.h"
#include "identity/identitymodule.h"
#include "identity/session.h"
#include "modulekit/personalsettings.h"
#include "pagekit/appcontext.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "printing/printersettings.h"
#include "storage/searchindex.h"
#include "widgets/entrycontext.h"

#include <QTemporaryDir>
#include <QWidget>

/// Remembers where it was sent.
class FakeNavigator final : public pagekit::Navigator {
public:
    void openPage(const QString& pageId, const QVariantMap& arguments) override {
        page = pageId;
        given = arguments;
    }
    void openRecord(const QString& recordKind, const core::RowId& id) override {
        kind = recordKind;
        record = id;
    }
    void back() override {}

    QString page;
    QVariantMap given;
    QString kind;
    core::RowId record;
};

/// Remembers what was told.
class FakePresenter final : public pagekit::Presenter {
public:
    void showError(const core::Error& error) override { errors.append(error.code); }
    void showWarning(const QString& /*sentence*/) override {}
    void showDone(const QString& /*sentence*/) override {}
    void showUndo(const QString& /*sentence*/, std::function<void()> /*undo*/) override {}
    QObject* receiver() override { return &m_receiver; }
    bool confirm(QWidget*, const QString&, const QString&) override { return true; }

    QStringList errors;

private:
    QObject m_receiver;
};

/// All that a page leans on, around a fresh file.
class FakeContext final {
public:
    FakeContext() {
        identity::SignedIn user;
        user.user.id = identity::UserId(core::IdSource(3).next(m_file.time().now()));
        user.user.name = QStringLiteral("clerk");
        user.actor = m_file.actor();
        user.actor.user = user.user.id.row();
        m_session.start(user);
        m_entry.time = &m_file.time();
    }

    pagekit::AppContext& context() { return m_context; }
    TestFile& file() { return m_file; }
    pagekit::PageRegistry& pages() { return m_pages; }
    FakeNavigator& navigator() { return m_navigator; }
    FakePresenter& presenter() { return m_presenter; }

private:
    TestFile m_file{{{"identity", identity::registerIn}}};
    QTemporaryDir m_settings;
    modulekit::PersonalSettings m_personal{m_settings.filePath(QStringLiteral("settings.ini"))};
    identity::Session m_session;
    identity::AttemptLimit m_attempts{m_file.time()};
    printing::PrinterSettings m_printers{m_personal.store()};
    widgets::EntryContext m_entry;
    pagekit::PageRegistry m_pages;
    FakeNavigator m_navigator;
    FakePresenter m_presenter;
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
                                  m_navigator,
                                  m_presenter};
};
