#pragma once

#include "core/result.h"
#include "insight/domain/importrun.h"

#include <QObject>

#include <memory>

namespace pagekit {
struct AppContext;
}

namespace insight::ui {

struct RunTicket;

/// The long jobs of the import page, away from the GUI thread. A check ends with its page; an
/// import and its undoing go on without it, because each is one transaction, and tell the shell how
/// they ended.
class ImportJobs final : public QObject {
    Q_OBJECT
public:
    ImportJobs(pagekit::AppContext& context, QObject* parent);

    void check(const ImportRequest& request, const std::shared_ptr<RunTicket>& ticket);
    void import(const ImportRequest& request, const std::shared_ptr<RunTicket>& ticket);
    void undo(const core::RowId& batch);
    /// Something is being written.
    bool isWriting() const { return m_isWriting; }

Q_SIGNALS:
    void writingChanged(bool isWriting);
    void checked(const core::Result<ImportResult>& result);
    void imported(const core::Result<ImportResult>& result);
    void undone(const core::Result<storage::ImportUndo>& result,
                const QList<storage::Finding>& obstacles);

private:
    void setWriting(bool isWriting);

    pagekit::AppContext& m_context;
    bool m_isWriting = false;
};

}  // namespace insight::ui
