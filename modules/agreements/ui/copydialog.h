#pragma once

#include "agreements/domain/lifecycle.h"
#include "pagekit/appcontext.h"

#include <QDialog>

namespace widgets {
class DateEdit;
class FormPane;
class QuantityEdit;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

/// An entry of the copy register: which copy was given to whom, and when (S93, S147).
class CopyDialog final : public QDialog {
    Q_OBJECT
public:
    CopyDialog(pagekit::AppContext& context, const AgreementId& agreement, int nextNumber,
               QWidget* parent);

private:
    void save();

    pagekit::AppContext& m_context;
    AgreementId m_agreement;
    widgets::FormPane* m_pane;
    widgets::QuantityEdit* m_number;
    widgets::TextEdit* m_holder;
    widgets::DateEdit* m_on;
    widgets::TextEdit* m_note;
};

}  // namespace agreements::ui
