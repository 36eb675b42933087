#pragma once

#include "pagekit/pageregistry.h"

#include <QWidget>

class QPushButton;

namespace widgets {
class ChoiceEdit;
class Form;
class MessageBar;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// The first page of a new file: what the centre is called and in which currency it works. One
/// button makes the user who sits there, the centre, its working week and its holidays. GUI thread.
class WelcomePage final : public QWidget {
    Q_OBJECT
public:
    WelcomePage(pagekit::AppContext& context, QWidget* parent, std::function<void()> finished);

private:
    void build();
    QWidget* buildCard();
    void save();

    pagekit::AppContext& m_context;
    std::function<void()> m_finished;
    widgets::MessageBar* m_messages;
    widgets::Form* m_form;
    widgets::TextEdit* m_name;
    widgets::ChoiceEdit* m_currency;
    QPushButton* m_start;
};

pagekit::WelcomeDescription welcome();

}  // namespace staff::ui
