#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/page.h"
#include "repairs/domain/orderrecord.h"
#include "repairs/domain/paperparties.h"
#include "repairs/ui/orderprinting.h"

#include <QHash>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace widgets {
class ChipLabel;
class MessageBar;
class Timeline;
}  // namespace widgets

namespace repairs::ui {

class VerdictPanel;
class WorkEditor;

/// One order: its head, findings and lines, and at the right the timeline of what happened. F8
/// moves it on, F9 prints, Ctrl+S saves the lines. Follows changes of the file. GUI thread.
class OrderView final : public QWidget {
    Q_OBJECT
public:
    OrderView(pagekit::AppContext& context, QWidget* parent);
    ~OrderView() override;

    void open(const OrderId& order);
    const OrderId& order() const { return m_order; }
    /// The record that is shown; nullptr until it is read.
    const OrderRecord* record() const { return m_loaded ? &m_record : nullptr; }

    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const;
    void run(const QString& commandId);
    void takeFocus();

Q_SIGNALS:
    void editWanted(const repairs::Order& order);
    void backWanted();
    void stateChanged();

private:
    void build();
    QWidget* buildHead();
    QWidget* buildSide();
    void load();
    void show(const OrderRecord& record, const PaperParties& parties);
    void showHead();
    void showFacts();
    void showTimeline();
    void saveWork(std::function<void()> then = {});
    void moveOn();
    void close();
    void reopen();
    void addNote();
    void print();
    void print(DocumentKind kind, PrintWay way);
    bool isDirty() const;
    /// Runs after the lines that are being edited are saved.
    void afterSaving(std::function<void()> then);
    template <class UseCase>
    void write(UseCase useCase, const QString& done);

    pagekit::AppContext& m_context;
    OrderId m_order;
    OrderRecord m_record;
    PaperParties m_parties;
    QHash<core::RowId, QString> m_userNames;
    bool m_loaded = false;
    widgets::MessageBar* m_message;
    QLabel* m_number;
    widgets::ChipLabel* m_chip;
    QLabel* m_summary;
    QPushButton* m_next;
    QPushButton* m_save;
    QPushButton* m_close;
    QPushButton* m_print;
    QWidget* m_facts;
    VerdictPanel* m_verdict;
    WorkEditor* m_work;
    widgets::Timeline* m_timeline;
};

}  // namespace repairs::ui
