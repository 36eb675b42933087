#pragma once

#include "pagekit/page.h"

class QScrollArea;

namespace widgets {
class ListPage;
}

namespace parts::ui {

class ExceptionRows;
struct ListedException;

/// What somebody has to look at in the stock: issued short, below zero, too much reserved, serials
/// entered twice, entered after a count, taken back twice (S41).
class ExceptionsPage final : public pagekit::Page {
    Q_OBJECT
public:
    ExceptionsPage(pagekit::AppContext& context, QWidget* parent);

    /// {"filter": id} of ExceptionRows.
    void open(const QVariantMap& arguments) override;
    bool back() override;
    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

private:
    ExceptionsPage(pagekit::AppContext& context, std::unique_ptr<ExceptionRows> rows,
                   QWidget* parent);
    void fillList();
    void showCurrent();
    QWidget* cardOf(const ListedException& one);
    void openPart();

    ExceptionRows* m_rows;  ///< owned by the list
    widgets::ListPage* m_list;
    QScrollArea* m_detail;
};

}  // namespace parts::ui
