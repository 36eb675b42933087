#pragma once

#include "agreements/domain/termwords.h"

#include <QLabel>

namespace agreements::ui {

/// What an agreement promises, sentence by sentence, under the clauses in the order of the
/// document. Rows that a switch has turned off are left out. To be read and copied; reached by Tab.
class TermsView final : public QLabel {
    Q_OBJECT
public:
    TermsView(const TermWords& words, QWidget* parent);
};

/// The same as HTML.
QString termsHtml(const TermWords& words);

}  // namespace agreements::ui
