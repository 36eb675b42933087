#pragma once

#include "widgets/type.h"

#include <QLabel>

namespace widgets {

enum class Ink { Text, Secondary, Accent, Success, Warning, Error, Disabled };

/// A label of the type scale whose font and colour follow the theme and the application's font.
class TextLabel final : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextRole role, Ink ink = Ink::Text, QWidget* parent = nullptr);
    TextLabel(const QString& text, TextRole role, Ink ink = Ink::Text, QWidget* parent = nullptr);

    void setRole(TextRole role);
    void setInk(Ink ink);

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    TextRole m_role;
    Ink m_ink;
    bool m_following = false;
};

}  // namespace widgets
