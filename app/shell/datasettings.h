#pragma once

#include "pagekit/appcontext.h"

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace shell {

/// Backup, restore, verification of the file, diagnostics. Work runs on a worker with progress and
/// can be stopped. GUI thread.
class DataSettings final : public QWidget {
    Q_OBJECT
public:
    DataSettings(pagekit::AppContext& context, QWidget* parent);
    ~DataSettings() override;

private:
    void backUp();
    void restore();
    void check();
    void copyDiagnostics();
    QPushButton* addAction(const QString& heading, const QString& explanation, const QString& button,
                           const QString& objectName);
    void begin(const QString& sentence);
    void end(const QString& sentence);

    pagekit::AppContext& m_context;
    std::shared_ptr<std::atomic_bool> m_cancelled;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_stop;
};

}  // namespace shell
