#pragma once

#include "core/id.h"
#include "core/result.h"
#include "pagekit/appcontext.h"

#include <QFuture>
#include <QList>
#include <QString>
#include <QVariantMap>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace widgets {
class Card;
}

namespace pagekit {

/// A few records that need somebody, as a card of the desk shows them.
struct DeskList {
    struct Row {
        core::RowId id;
        QString title;
        QString subtitle;
        QString note;           ///< at the right: "2 days overdue"
        bool alarming = false;  ///< the note in red with a clock
    };

    QList<Row> rows;   ///< the first ones; kMostRows are shown
    qint64 count = 0;  ///< of all there are
};

/// A card of the desk with the first records of a list, their count, and a way to all of them.
/// Each row opens its record. Follows changes of the file. GUI thread.
class DeskListCard final : public QWidget {
    Q_OBJECT
public:
    static constexpr int kMostRows = 5;

    struct Contents {
        QString title;
        QString nothing;  ///< what stands there when there is none
        QString kind;     ///< of the records, for Navigator::openRecord
        QString pageId;   ///< where all of them are
        QVariantMap arguments;
        std::function<QFuture<core::Result<DeskList>>(AppContext&)> load;
    };

    DeskListCard(AppContext& context, Contents contents, QWidget* parent);

private:
    void load();
    void showList(const DeskList& list);

    AppContext& m_context;
    Contents m_contents;
    widgets::Card* m_card;
    QPushButton* m_all;
    QWidget* m_rows = nullptr;
    QTimer* m_refresh;
};

}  // namespace pagekit
