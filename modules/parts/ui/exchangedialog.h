#pragma once

#include "core/result.h"
#include "pagekit/secondpersonfields.h"
#include "parts/domain/coredeposit.h"
#include "parts/domain/part.h"

#include <QDialog>
#include <QList>

#include <functional>

namespace widgets {
class ChoiceEdit;
class CodeEdit;
class DateEdit;
class DateTimeEdit;
class FormBuilder;
class FormPane;
class MoneyEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace parts::ui {

/// What a step of an exchange needs to know of it.
struct ExchangeSubject {
    CoreExchange exchange;
    DepositBalance deposit;
    Part part;

    bool isOpen() const { return exchange.isOpen(); }
    bool awaitsFate() const { return !exchange.oldMove.isNil() && !exchange.fate; }
};

/// One step of an exchange of old for new: the old part comes in, or does not and why; its fate; a
/// deposit; whose it is, until when and under which label. Writes it itself. GUI thread.
class ExchangeDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Task { OldPart, NotComing, Fate, Deposit, Terms };

    ExchangeDialog(pagekit::AppContext& context, Task task, const ExchangeSubject& subject,
                   QWidget* parent);

    static QString title(Task task);

private:
    using Work = std::function<core::Done(storage::WriteTx&)>;

    void addFields(widgets::FormBuilder& fields);
    void addOldPartFields(widgets::FormBuilder& fields);
    void addFateFields(widgets::FormBuilder& fields);
    void addDepositFields(widgets::FormBuilder& fields);
    void addTermsFields(widgets::FormBuilder& fields);
    void addReason(widgets::FormBuilder& fields, bool isNeeded);
    void loadBins();
    void showFields();
    void save();
    Work work() const;
    Work oldPartWork() const;
    Work termsWork() const;
    void write(const Work& work);
    void refused(const core::Error& error);

    pagekit::AppContext& m_context;
    const Task m_task;
    const ExchangeSubject m_subject;
    widgets::FormPane* m_pane;
    pagekit::SecondPersonFields m_second;
    widgets::CodeEdit* m_label = nullptr;
    widgets::CodeEdit* m_serial = nullptr;
    widgets::CodeEdit* m_lot = nullptr;
    widgets::ChoiceEdit* m_bin = nullptr;
    widgets::DateTimeEdit* m_happened = nullptr;
    widgets::TextEdit* m_reason = nullptr;
    widgets::ChoiceEdit* m_fate = nullptr;
    widgets::ChoiceEdit* m_deposit = nullptr;
    widgets::MoneyEdit* m_amount = nullptr;
    widgets::ChoiceEdit* m_owner = nullptr;
    widgets::ReferenceEdit* m_party = nullptr;
    widgets::DateEdit* m_due = nullptr;
};

}  // namespace parts::ui
