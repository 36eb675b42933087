#pragma once

#include "agreements/domain/lifecycle.h"
#include "pagekit/appcontext.h"

#include <QDialog>

namespace widgets {
class CheckEdit;
class DateEdit;
class FormPane;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

/// Signs an agreement, or records the signatures and seals that came later; parties that are done
/// are not asked for again. Stays open on a refusal, with the sentence above its fields.
class MarkDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Sign, MoreMarks };

    MarkDialog(pagekit::AppContext& context, const AgreementId& agreement, Purpose purpose,
               const QList<PartyDuty>& duties, QWidget* parent);

private:
    struct PartyFields {
        QString party;
        widgets::TextEdit* person = nullptr;  ///< none: no signature is asked for
        widgets::CheckEdit* sealed = nullptr;
    };
    void build(const QList<PartyDuty>& duties);
    QList<PartyMark> marks(const core::Date& on) const;
    void save();

    pagekit::AppContext& m_context;
    AgreementId m_agreement;
    Purpose m_purpose;
    widgets::FormPane* m_pane;
    widgets::DateEdit* m_on = nullptr;
    QList<PartyFields> m_parties;
};

}  // namespace agreements::ui
