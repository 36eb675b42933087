#pragma once

#include "pagekit/page.h"
#include "storage/writetx.h"
#include "widgets/rowsource.h"

#include <functional>
#include <memory>

class QStackedWidget;

namespace widgets {
class ListPage;
}

namespace pagekit {

class RecordCard;
class RecordForm;

/// A page of records: the list with its card, and the form over it. Esc goes back from the form.
/// Features give it their source, card and form and derive only for their texts.
class RecordsPage : public Page {
    Q_OBJECT
public:
    using RemoveRecord = std::function<core::Done(storage::WriteTx&, const core::RowId&)>;

    struct Contents {
        QString name;  ///< "customers": by which the columns are remembered
        std::unique_ptr<widgets::RowSource> source;
        std::function<RecordCard*(QWidget* parent)> makeCard;
        std::function<RecordForm*(QWidget* parent)> makeForm;
        QString editRight;
        QString removeRight;
        RemoveRecord remove;
        RemoveRecord restore;
        QString removedSentence;  ///< "The customer is in the trash."
    };

    RecordsPage(AppContext& context, Contents contents, QWidget* parent);

    /// {"new": true} opens the empty form, {"filter": id} the list.
    void open(const QVariantMap& arguments) override;
    void openRecord(const core::RowId& id) override;
    bool back() override;
    std::optional<CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

    widgets::ListPage& list() const { return *m_list; }

private:
    bool isFormShown() const;
    void showList();
    void startNew();
    void startEdit(const core::RowId& id);
    void removeCurrent();
    RecordForm& form();

    Contents m_contents;
    QStackedWidget* m_stack;
    widgets::ListPage* m_list;
    RecordCard* m_card;
    RecordForm* m_form = nullptr;
};

}  // namespace pagekit
