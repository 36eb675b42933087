#pragma once

#include "core/error.h"
#include "insight/domain/exportrun.h"
#include "insight/ui/runticket.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace pagekit {
struct AppContext;
}
namespace widgets {
class ChoiceEdit;
class Segmented;
class TextLabel;
}  // namespace widgets

namespace insight::ui {

class RunPanel;

/// Writes customers, units or orders into a file of the person's choice, on a reader's thread.
/// Leaving the page cancels; then no file is left.
class ExportCard final : public QWidget {
    Q_OBJECT
public:
    ExportCard(pagekit::AppContext& context, QWidget* parent);
    ~ExportCard() override;

    void takeFocus();

Q_SIGNALS:
    void exported(const ExportedTable& table);
    void failed(const core::Error& error);

private:
    void build();
    void choosePlace();
    void run(const QString& path);
    void showBusy(bool busy);
    void showRight();

    pagekit::AppContext& m_context;
    QWidget* m_choices;
    widgets::ChoiceEdit* m_table;
    widgets::Segmented* m_format;
    widgets::TextLabel* m_reason;
    QPushButton* m_export;
    RunPanel* m_run;
    std::shared_ptr<RunTicket> m_ticket;
};

}  // namespace insight::ui
