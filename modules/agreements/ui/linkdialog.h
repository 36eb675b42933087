#pragma once

#include "agreements/domain/lifecycle.h"
#include "pagekit/appcontext.h"

#include <QDialog>

namespace widgets {
class FormPane;
class ReferenceEdit;
}  // namespace widgets

namespace agreements::ui {

/// The agreement that another one depends on (S93): it takes effect only together with it.
class LinkDialog final : public QDialog {
    Q_OBJECT
public:
    LinkDialog(pagekit::AppContext& context, const AgreementId& agreement, QWidget* parent);

private:
    void save();

    pagekit::AppContext& m_context;
    AgreementId m_agreement;
    widgets::FormPane* m_pane;
    widgets::ReferenceEdit* m_linked;
};

}  // namespace agreements::ui
