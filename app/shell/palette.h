#pragma once

#include "pagekit/appcontext.h"

#include <QFrame>
#include <QString>

class QLabel;
class QLineEdit;
class QListView;

namespace shell {

class CommandActions;
class KeyBindings;
class PaletteModel;

/// The box that finds anything: Ctrl+K records (number, plate, telephone, serial, hanzi, pinyin),
/// Ctrl+Shift+P commands. Arrow keys choose, Enter opens, Esc closes; typing never waits, an answer
/// to an older text is dropped. GUI thread.
class Palette final : public QFrame {
    Q_OBJECT
public:
    enum class Mode { Records, Commands };

    Palette(pagekit::AppContext& context, CommandActions& actions, const KeyBindings& keys,
            QWidget* window);

    void openFor(Mode mode, const QString& text = {});
    void close();
    QLineEdit* edit() const { return m_edit; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void typed(const QString& text);
    void findRecords(const QString& text);
    void listCommands(const QString& text);
    void runCurrent();
    void place();
    void showHint(const QString& sentence);
    void move(int rows);

    pagekit::AppContext& m_context;
    CommandActions& m_actions;
    const KeyBindings& m_keys;
    Mode m_mode = Mode::Records;
    int m_request = 0;
    QLineEdit* m_edit;
    QListView* m_view;
    PaletteModel* m_model;
    QLabel* m_hint;
};

}  // namespace shell
