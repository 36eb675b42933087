#pragma once

#include "agreements/domain/fact.h"
#include "widgets/entrycontext.h"

#include <QWidget>

#include <functional>

namespace widgets {
class Form;
}

namespace repairs::ui {

/// The facts of a case that the rules in force read, answered by keyboard. Only those are shown.
/// GUI thread.
class FactForm final : public QWidget {
    Q_OBJECT
public:
    FactForm(const widgets::EntryContext& entry, QWidget* parent);

    /// Shows these facts with their answers; an answer that is not given is empty.
    void show(const QList<agreements::Fact>& asked, const agreements::Facts& answers,
              bool isReadOnly);
    /// `answers` as shown, with what has been typed since.
    agreements::Facts answers() const;
    void takeFocus();

Q_SIGNALS:
    void edited();

private:
    struct Asked {
        agreements::Fact fact;
        std::function<std::optional<qint64>()> value;
    };

    widgets::EntryContext m_entry;
    widgets::Form* m_form = nullptr;
    agreements::Facts m_answers;
    QList<Asked> m_asked;
};

}  // namespace repairs::ui
