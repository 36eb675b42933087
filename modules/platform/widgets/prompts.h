#pragma once

#include <QString>

class QWidget;

namespace widgets {

/// Asks before something that cannot be taken back. `verb` stands on the button ("Delete"), the
/// other one is "Cancel", which is also what Escape, Enter and closing mean. True for the verb.
bool confirm(QWidget* parent, const QString& question, const QString& verb,
             const QString& explanation = {});

enum class Unsaved { Keep, Discard, Stay };

/// Asks what to do with text that is not saved when a form is left.
Unsaved askAboutUnsaved(QWidget* parent, const QString& question, const QString& saveVerb);

/// A line of text for a reason; nullopt-like empty string when cancelled. `verb` is only enabled
/// once something is typed.
QString askForReason(QWidget* parent, const QString& question, const QString& label,
                     const QString& verb);

}  // namespace widgets
