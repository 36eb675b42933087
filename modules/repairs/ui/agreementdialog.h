#pragma once

#include "repairs/domain/orderverdict.h"
#include "repairs/domain/recordverdict.h"

#include <QDialog>

namespace widgets {
class ChoiceEdit;
struct EntryContext;
class Form;
class TextEdit;
}  // namespace widgets

namespace repairs::ui {

/// Under which agreement an order stands: the most specific one, another one in force, none; with
/// the reason. Returns the answer, writes nothing.
class AgreementDialog final : public QDialog {
    Q_OBJECT
public:
    /// `order` is nil while there is only a call.
    AgreementDialog(const widgets::EntryContext& entry, const OrderId& order,
                    const OrderVerdicts& verdicts, QWidget* parent);

    AgreementChoiceDraft draft() const;

private:
    void fill();
    void take();

    OrderId m_order;
    QMap<agreements::Relation, OrderAgreement> m_decided;  ///< what holds now by a person's choice
    widgets::Form* m_form;
    widgets::ChoiceEdit* m_relation;
    widgets::ChoiceEdit* m_agreement;
    widgets::TextEdit* m_reason;
    struct Offered {
        agreements::Relation relation;
        agreements::AgreementId id;
        QString text;
    };
    QList<Offered> m_offered;
};

}  // namespace repairs::ui
