#pragma once

#include <QStringList>
#include <QWidget>

namespace widgets {

class NoteEdit;

/// Phrases below a note, each a button that puts it into the note. While the note has the focus,
/// Ctrl+1 to Ctrl+9 take the first nine and F4 lists them all. What stands in the note stays: a
/// phrase comes behind it. Hidden without phrases.
class PhraseBar final : public QWidget {
    Q_OBJECT

public:
    PhraseBar(NoteEdit& note, QWidget* parent);

    void setPhrases(const QStringList& phrases);
    const QStringList& phrases() const { return m_phrases; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void take(qsizetype index);
    void listAll();

    void fitHeight();

    NoteEdit& m_note;
    QWidget* m_buttons;  ///< laid out by hand: a form that asks for heights by width squeezes notes
    QStringList m_phrases;
};

}  // namespace widgets
