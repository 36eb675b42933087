#include "insight/ui/importjobs.h"

#include "insight/ui/importpage.h"
#include "insight/ui/runticket.h"

#include "identity/session.h"
#include "pagekit/answer.h"
#include "pagekit/appcontext.h"
#include "pagekit/presenter.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QPointer>

namespace insight::ui {
namespace {

ImportWatch watchOf(const std::shared_ptr<RunTicket>& ticket) {
    return [ticket](const ImportProgress& progress) {
        ticket->read = progress.read;
        ticket->rejected = progress.rejected;
        ticket->share = progress.share;
        return !ticket->isCancelled;
    };
}

}  // namespace

ImportJobs::ImportJobs(pagekit::AppContext& context, QObject* parent)
    : QObject(parent), m_context(context) {}

void ImportJobs::setWriting(bool isWriting) {
    m_isWriting = isWriting;
    Q_EMIT writingChanged(isWriting);
}

void ImportJobs::check(const ImportRequest& request, const std::shared_ptr<RunTicket>& ticket) {
    const auto work = [actor = m_context.session.actor(), request,
                       watch = watchOf(ticket)](storage::Connection& connection) {
        return dryRunImport(connection, actor, request, watch);
    };
    pagekit::onAnswer(this, m_context.database.read(work),
                      [this](const core::Result<ImportResult>& result) { Q_EMIT checked(result); });
}

void ImportJobs::import(const ImportRequest& request, const std::shared_ptr<RunTicket>& ticket) {
    setWriting(true);
    pagekit::Presenter& presenter = m_context.presenter;
    // Closing the program does not wait for the whole file: what is half done is rolled back.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, presenter.receiver(),
            [ticket] { ticket->isCancelled = true; });
    const auto work = [request, watch = watchOf(ticket)](storage::WriteTx& tx) {
        return runImport(tx, request, watch);
    };
    pagekit::onAnswer(
        presenter.receiver(), m_context.database.write(m_context.session.actor(), work),
        [jobs = QPointer<ImportJobs>(this), &presenter](const core::Result<ImportResult>& result) {
            if (jobs) {
                jobs->setWriting(false);
                Q_EMIT jobs->imported(result);
            } else if (!result) {
                presenter.showError(result.error());
            } else {
                presenter.showDone(
                    ImportPage::tr("%n record(s) were imported.", nullptr, int(result->imported)));
            }
        });
}

void ImportJobs::undo(const core::RowId& batch) {
    setWriting(true);
    pagekit::Presenter& presenter = m_context.presenter;
    const auto obstacles = std::make_shared<QList<storage::Finding>>();
    const auto work = [batch, obstacles,
                       schema = &m_context.database.schema()](storage::WriteTx& tx) {
        return insight::undoImport(tx, *schema, batch, obstacles.get());
    };
    pagekit::onAnswer(presenter.receiver(),
                      m_context.database.write(m_context.session.actor(), work),
                      [jobs = QPointer<ImportJobs>(this), obstacles,
                       &presenter](const core::Result<storage::ImportUndo>& result) {
                          if (jobs) {
                              jobs->setWriting(false);
                              Q_EMIT jobs->undone(result, *obstacles);
                          } else if (!result) {
                              presenter.showError(result.error());
                          } else {
                              presenter.showDone(ImportPage::tr("The import was undone."));
                          }
                      });
}

}  // namespace insight::ui
