#pragma once

#include "agreements/domain/localtext.h"

namespace agreements::ui {

/// Languages are called by their own names, whatever the interface's language.
inline QString ownName(Language language) {
    switch (language) {
    case Language::Simplified:
        return QStringLiteral("简体中文");
    case Language::Traditional:
        return QStringLiteral("繁體中文");
    case Language::English:
        return QStringLiteral("English");
    }
    Q_UNREACHABLE();
}

}  // namespace agreements::ui
