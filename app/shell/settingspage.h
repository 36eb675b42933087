#pragma once

#include "pagekit/page.h"

#include <QStringList>

class QListWidget;
class QStackedWidget;

namespace shell {

/// The settings: their pages at the left, each made when it is first chosen.
class SettingsPage final : public pagekit::Page {
    Q_OBJECT
public:
    explicit SettingsPage(pagekit::AppContext& context, QWidget* parent = nullptr);

    /// {"page": id} shows one of them.
    void open(const QVariantMap& arguments) override;
    QVariantMap state() const override;
    void restore(const QVariantMap& state) override;
    void takeFocus() override;

private:
    void showRow(int row);
    void showId(const QString& id);

    QStringList m_ids;
    QListWidget* m_list;
    QStackedWidget* m_stack;
    QHash<int, QWidget*> m_made;
};

}  // namespace shell
