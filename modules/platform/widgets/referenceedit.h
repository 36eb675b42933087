#pragma once

#include "core/id.h"
#include "widgets/lineeditor.h"

#include <QList>
#include <QPointer>

#include <functional>
#include <optional>

namespace widgets {

class ChoicePopup;

/// One record that a lookup offers.
struct ReferenceChoice {
    core::RowId id;
    QString title;
    QString subtitle = {};

    friend bool operator==(const ReferenceChoice&, const ReferenceChoice&) = default;
};

using FoundChoices = std::function<void(const QList<ReferenceChoice>&)>;
/// Looks `text` up (an empty text: the usual ones) and answers later, on the GUI thread. An answer
/// to an older question is ignored, also one that comes after the field is gone.
using ChoiceFinder = std::function<void(const QString& text, FoundChoices found)>;

/// A field that names another record: type to look it up, Up and Down move in the list, Enter takes
/// the marked one, Escape closes the list. F4, F7 or Alt+Down open it. Text that names no record is
/// a problem of the field, never a value.
class ReferenceEdit final : public LineEditor {
    Q_OBJECT

public:
    explicit ReferenceEdit(QWidget* parent = nullptr);
    ~ReferenceEdit() override;

    void setFinder(ChoiceFinder finder);
    /// Adds a last entry such as "New customer…"; `make` gets what is typed and calls setValue()
    /// when the record is there.
    void setNewEntry(const QString& text, std::function<void(const QString& typed)> make);

    const std::optional<ReferenceChoice>& value() const { return m_value; }
    void setValue(const std::optional<ReferenceChoice>& value);

    QString inputProblem() const override;
    QString help() const override;
    /// Keeps id, title and subtitle of what is chosen, else the text.
    QVariant draft() const override;
    void setDraft(const QVariant& draft) override;
    /// Enter takes what is marked while the list is open, and leaves the field else.
    bool wantsEnter() const override { return isListOpen(); }
    void tidy() override;

    void openList();
    bool isListOpen() const;

Q_SIGNALS:
    /// A person picked another record, or emptied the field.
    void picked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void find(const QString& text);
    void show(const QList<ReferenceChoice>& choices);
    void take(int row);
    void closeList();
    bool handleListKey(QKeyEvent* event);

    ChoiceFinder m_finder;
    QString m_newText;
    std::function<void(const QString&)> m_make;
    std::optional<ReferenceChoice> m_value;
    QList<ReferenceChoice> m_choices;
    QPointer<ChoicePopup> m_popup;
    quint64 m_question = 0;
};

}  // namespace widgets

Q_DECLARE_METATYPE(widgets::ReferenceChoice)
