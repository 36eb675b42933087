#pragma once

#include "pagekit/appcontext.h"
#include "storage/backup.h"

#include <QThreadPool>
#include <QWidget>

#include <atomic>
#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace storage {
struct Finding;
}

namespace shell {

/// Takes over once the file may be closed: restores the backup and opens the desk again.
using RestoreLater = std::function<void(const QString& source, const QString& passphrase)>;

/// Backup, restore, verification of the file, diagnostics. Work runs on a worker with progress and
/// can be stopped. GUI thread.
class DataSettings final : public QWidget {
    Q_OBJECT
public:
    DataSettings(pagekit::AppContext& context, RestoreLater restoreLater, QWidget* parent);
    ~DataSettings() override;

private:
    void build();
    void addAction(QVBoxLayout* layout, const QString& explanation, const QString& text,
                   const QString& objectName, std::function<void()> run);
    void backUp();
    void restore();
    void check();
    void copyDiagnostics();
    void showFindings(const QList<storage::Finding>& findings);
    /// Runs on the worker; `done` is called here.
    template <class Work, class Finished>
    void runWork(const QString& sentence, Work work, Finished finished);
    storage::BackupProgress progress();

    pagekit::AppContext& m_context;
    RestoreLater m_restoreLater;
    QThreadPool m_worker;
    std::shared_ptr<std::atomic_bool> m_stopped;
    QLabel* m_status;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QList<QPushButton*> m_buttons;
};

}  // namespace shell
