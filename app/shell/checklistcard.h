#pragma once

#include "pagekit/appcontext.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace widgets {
class Card;
}

namespace shell {

/// What is still to set up in a new centre. A step can be skipped, which is remembered for this
/// person, and brought back; the card goes once nothing is left. GUI thread.
class ChecklistCard final : public QWidget {
    Q_OBJECT
public:
    explicit ChecklistCard(pagekit::AppContext& context, QWidget* parent);

    /// Asks each step anew whether it is done.
    void refresh();

private:
    void showSteps(const QHash<QString, bool>& done);
    QWidget* makeSteps(const QHash<QString, bool>& done);
    QSet<QString> skipped() const;
    void setSkipped(const QSet<QString>& ids);

    pagekit::AppContext& m_context;
    widgets::Card* m_card;
    QPushButton* m_bringBack;
    QWidget* m_steps = nullptr;
    QHash<QString, bool> m_done;
};

}  // namespace shell
