#pragma once

#include "agreements/domain/agreement.h"
#include "agreements/domain/compare.h"
#include "pagekit/appcontext.h"

#include <QDialog>

#include <optional>

class QTextBrowser;

namespace agreements::ui {

/// What the newest version of the template says otherwise than what was signed, clause by clause
/// and word by word: words that are gone are struck out, new ones underlined. Only to be read.
class AgreementCompare final : public QDialog {
    Q_OBJECT
public:
    AgreementCompare(pagekit::AppContext& context, const AgreementId& agreement, Language language,
                     QWidget* parent);

private:
    void fill(const std::optional<TemplateComparison>& comparison);

    QTextBrowser* m_text;
};

/// The comparison as HTML; clauses that are the same are left out.
QString comparisonHtml(const TemplateComparison& comparison);

}  // namespace agreements::ui
