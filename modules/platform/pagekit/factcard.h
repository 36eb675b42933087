#pragma once

#include "core/result.h"
#include "pagekit/appcontext.h"
#include "pagekit/presenter.h"
#include "pagekit/recordcard.h"

#include <QFuture>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace pagekit {

class FactGrid;

/// A RecordCard as features write theirs: it reads its record whenever another one is marked, and
/// lays it out anew from top to bottom.
///
///     void PartCard::load(const core::RowId& id) {
///         fillFrom(context().database.read(…),
///                  [this](const parts::PartCard& card) { addTitle(card.part.name); … });
///     }
class FactCard : public RecordCard {
    Q_OBJECT
public:
    FactCard(AppContext& context, QWidget* parent);

    void show(const core::RowId& id) final;

protected:
    AppContext& context() const { return m_context; }

    /// Reads the record, never nil, and hands the future to fillFrom().
    virtual void load(const core::RowId& id) = 0;

    /// Fills the card with what the read answers, unless another record is shown by then; nullopt
    /// leaves it empty.
    template <class Content, class Fill>
    void fillFrom(const QFuture<core::Result<std::optional<Content>>>& read, Fill fill) {
        withResult(this, m_context.presenter, read,
                   [this, asked = m_id, fill](const std::optional<Content>& content) {
                       if (asked != m_id)
                           return;
                       clear();
                       if (content)
                           fill(*content);
                   });
    }

    void addTitle(const QString& title);
    FactGrid& addFacts();
    void add(QWidget* widget);
    /// A button at the foot of the card.
    void addAction(const QString& text, const QString& objectName, bool enabled,
                   std::function<void()> run);

private:
    void clear();

    AppContext& m_context;
    core::RowId m_id;
    QVBoxLayout* m_layout;
    int m_actions = 0;
};

}  // namespace pagekit
