#pragma once

#include "pagekit/appcontext.h"
#include "pagekit/draftkeeper.h"
#include "repairs/domain/receiveorder.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets {
class ChoiceEdit;
class DateTimeEdit;
class Form;
class FormBuilder;
class FormPane;
class NoteEdit;
class PhoneEdit;
class PhraseBar;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace repairs::ui {

class IntakeVerdict;
class RepeatedFault;

/// A call becomes an order, search first: who calls, which unit, what is wrong, what is expected
/// (S68), until when; meanwhile what the agreements say. Also changes the head of an order that is
/// there. What is typed is a draft until it is saved. GUI thread.
class IntakeForm final : public QWidget {
    Q_OBJECT
public:
    IntakeForm(pagekit::AppContext& context, QWidget* parent);

    /// An empty form, or the draft that was left behind.
    void startNew();
    void startNewFor(const CustomerId& customer, const UnitId& unit);
    /// Another order as this one, for the same customer and unit.
    void startLike(const Order& order);
    void startEdit(const Order& order);
    void save();
    /// For a new order: saved() is followed by receiptWanted().
    void saveAndPrint();
    /// Puts into the current field what stood there in the order taken before.
    void repeatLast();
    bool isEditing() const { return m_edited.has_value(); }
    void takeFocus();

Q_SIGNALS:
    void saved(const repairs::OrderId& order, const QString& number, bool isNew);
    void receiptWanted(const repairs::OrderId& order);
    void cancelled();
    void openOrderWanted(const repairs::OrderId& order);

private:
    void build();
    void addCaller(widgets::FormBuilder& fields);
    void addFault(widgets::FormBuilder& fields);
    void addPlan(widgets::FormBuilder& fields);
    void addActions();
    void readPhrases();
    void startWith(const OrderDraft& draft);
    void write(const OrderDraft& draft);
    OrderDraft typed() const;
    void show(const OrderDraft& draft);
    QVariantMap content() const;
    void discard();
    void customerPicked();
    void unitPicked();
    void warnOfOpenOrder();
    void keepDraft(const QString& key, bool restore);
    void received(const ReceivedOrder& order);
    /// The verdict below the unit follows the call.
    void judgeCall(const CustomerId& customer, const UnitId& unit);
    void judgeTyped();

    pagekit::AppContext& m_context;
    std::optional<Order> m_edited;
    OrderDraft m_before;
    bool m_isWriting = false;
    bool m_printsReceipt = false;
    QVariantMap m_last;  ///< the fields of the order taken before
    std::unique_ptr<pagekit::DraftKeeper> m_keeper;
    QLabel* m_title;
    widgets::FormPane* m_pane;
    widgets::Form* m_form;
    widgets::ReferenceEdit* m_customer;
    widgets::ReferenceEdit* m_unit;
    IntakeVerdict* m_verdict;
    RepeatedFault* m_repeated;
    widgets::TextEdit* m_contactName;
    widgets::PhoneEdit* m_contactPhone;
    widgets::NoteEdit* m_fault;
    widgets::PhraseBar* m_faults;
    widgets::NoteEdit* m_expectation;
    widgets::PhraseBar* m_expectations;
    widgets::TextEdit* m_accessories;
    widgets::DateTimeEdit* m_promised;
    widgets::ReferenceEdit* m_engineer;
    widgets::ChoiceEdit* m_channel;
    widgets::ChoiceEdit* m_kind;
    widgets::ChoiceEdit* m_priority;
    QPushButton* m_saveAndPrint;
};

}  // namespace repairs::ui
