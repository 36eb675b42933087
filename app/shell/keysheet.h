#pragma once

#include <QDialog>

namespace pagekit {
class PageRegistry;
}

namespace shell {

class KeyBindings;

/// All commands with their keys, made from the command registry, so that it cannot go stale.
class KeySheet final : public QDialog {
    Q_OBJECT
public:
    KeySheet(const pagekit::PageRegistry& registry, const KeyBindings& keys, QWidget* parent);
};

}  // namespace shell
