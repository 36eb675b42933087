#pragma once

#include <QString>
#include <QVariant>

namespace widgets {

/// What a form knows of each of its editors. An editor is a QWidget that also is an Editor and has
/// a signal `edited()`, sent for what a person changes and never for what the program sets.
class Editor {
public:
    virtual ~Editor() = default;

    /// Nothing is entered.
    virtual bool isBlank() const = 0;
    /// Why what is entered cannot be read, as a sentence that says how to be right; else empty.
    virtual QString inputProblem() const { return {}; }

    /// What is entered, readable or not, as a form keeps it in a draft.
    virtual QVariant draft() const = 0;
    virtual void setDraft(const QVariant& draft) = 0;

    /// What may be typed and which keys help, for F1; empty where that is plain.
    virtual QString help() const { return {}; }

    /// Enter leaves the field for the next one; editors of several lines need the key themselves.
    virtual bool wantsEnter() const { return false; }
};

}  // namespace widgets
