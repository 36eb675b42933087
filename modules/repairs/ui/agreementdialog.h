#pragma once

#include "pagekit/appcontext.h"
#include "repairs/domain/orderverdict.h"
#include "repairs/domain/recordverdict.h"

#include <QDialog>

namespace widgets {
class ChoiceEdit;
class Form;
class TextEdit;
}  // namespace widgets

namespace repairs::ui {

/// Under which agreement an order stands: the most specific one, another one in force, none; with
/// the reason. Returns the answer, writes nothing.
class AgreementDialog final : public QDialog {
    Q_OBJECT
public:
    AgreementDialog(pagekit::AppContext& context, const OrderId& order,
                    const OrderVerdicts& verdicts, QWidget* parent);

    AgreementChoiceDraft draft() const;

private:
    void offer();
    void fill();
    void take();

    pagekit::AppContext& m_context;
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
