#pragma once

#include <QWidget>

#include <functional>

namespace parts::ui {

/// A line of a card: something that can be opened, with a remark, and a button that takes it away.
class LinkRow final : public QWidget {
    Q_OBJECT
public:
    struct Content {
        QString text;
        QString remark;
        std::function<void()> open;    ///< empty: plain text
        std::function<void()> remove;  ///< empty: it stays
        QString removeText;            ///< said by the button
    };
    LinkRow(const Content& content, QWidget* parent);
};

}  // namespace parts::ui
