#pragma once

#include "pagekit/page.h"

class QTimer;

namespace widgets {
class Tile;
}  // namespace widgets

namespace pagekit {
struct TileDescription;
}  // namespace pagekit

namespace shell {

class ChecklistCard;

/// The first page of the day: tiles that open the rows behind them, cards of what needs somebody,
/// and for a new centre the checklist of what is still to set up. Follows changes of the file.
class DeskPage final : public pagekit::Page {
    Q_OBJECT
public:
    explicit DeskPage(pagekit::AppContext& context, QWidget* parent = nullptr);

    std::optional<pagekit::CommandState> stateOf(const QString& commandId) const override;
    void run(const QString& commandId) override;
    void takeFocus() override;

private:
    QWidget* buildHead();
    QWidget* buildTiles();
    QWidget* buildCards();
    void refresh();
    bool maySee(const QString& right) const;

    QList<std::pair<const pagekit::TileDescription*, widgets::Tile*>> m_tiles;
    ChecklistCard* m_checklist;
    QTimer* m_refresh;
};

}  // namespace shell
