#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

class QPlainTextEdit;

namespace agreements::ui {

class TemplateWork;

/// A text with tags in one language; what another language says stands grey where this one says
/// nothing yet. Blanks, conditions, repeats, references and snippets are put into it by a menu.
class TaggedTextEdit final : public QWidget {
    Q_OBJECT
public:
    TaggedTextEdit(TemplateWork& work, QWidget* parent);

    void set(const LocalText& text, Language language);
    QString text() const;
    /// Takes the focus, to that line from 1 where there is such a one.
    void goTo(int line);

Q_SIGNALS:
    void edited();

private:
    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    QPlainTextEdit* m_text;
    bool m_showing = false;
};

}  // namespace agreements::ui
