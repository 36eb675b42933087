#pragma once

#include "core/formats.h"
#include "insight/ui/runticket.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QProgressBar;
class QPushButton;

namespace widgets {
class TextLabel;
}

namespace insight::ui {

/// Shows how far a job is, with a count and Cancel. GUI thread; looks at the ticket now and then.
class RunPanel final : public QWidget {
    Q_OBJECT
public:
    RunPanel(core::Formats formats, QWidget* parent);

    /// A new ticket for the job that begins now.
    std::shared_ptr<RunTicket> start(const QString& sentence, bool canCancel = true);
    void stop();
    void cancel();
    void takeFocus();

private:
    void follow();

    core::Formats m_formats;
    widgets::TextLabel* m_sentence;
    widgets::TextLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer m_timer;
    std::shared_ptr<RunTicket> m_ticket;
};

}  // namespace insight::ui
