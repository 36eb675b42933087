#pragma once

#include "pagekit/appcontext.h"

#include <QKeySequence>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace pagekit {
struct CommandDescription;
}
namespace widgets {
class SearchField;
}

namespace shell {

class KeyBindings;
class KeyCapture;
class KeysModel;

/// The key of each command, to be changed: choose a command, press its new key. A key that another
/// command has is taken from there only when it is said so. Takes effect at once. GUI thread.
class KeySettings final : public QWidget {
    Q_OBJECT
public:
    KeySettings(pagekit::AppContext& context, KeyBindings& bindings, QWidget* parent);

private:
    QWidget* buildEditor();
    const pagekit::CommandDescription* current() const;
    void showCurrent();
    void take(const QKeySequence& key);
    void assign(bool add);
    void say(const QString& sentence, bool wrong);

    KeyBindings& m_bindings;
    KeysModel* m_model;
    widgets::SearchField* m_search;
    QTableView* m_table;
    QLabel* m_name = nullptr;
    KeyCapture* m_capture = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_resetAll = nullptr;
    QLabel* m_sentence = nullptr;
    QKeySequence m_pressed;
};

}  // namespace shell
