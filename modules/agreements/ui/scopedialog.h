#pragma once

#include "agreements/domain/agreement.h"
#include "pagekit/appcontext.h"

#include <QDialog>

namespace widgets {
class FormPane;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

class ScopeList;

/// Other units for a signed agreement, with the reason: the text stays as it was signed. Stays open
/// with the sentence of a refusal.
class ScopeDialog final : public QDialog {
    Q_OBJECT
public:
    ScopeDialog(pagekit::AppContext& context, const AgreementId& agreement,
                const QList<AgreementScope>& scopes, QWidget* parent);

private:
    void save();

    pagekit::AppContext& m_context;
    AgreementId m_agreement;
    widgets::FormPane* m_pane;
    ScopeList* m_scopes;
    widgets::TextEdit* m_reason;
};

}  // namespace agreements::ui
