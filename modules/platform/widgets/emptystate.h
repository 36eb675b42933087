#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QPushButton;

namespace widgets {

class TextLabel;

/// What stands where a list or a pane has nothing to show: which belongs here, and the next step.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        NothingYet,    ///< teaches what belongs here
        NothingFound,  ///< search or filter hide everything
        NoRight,       ///< says which right it takes
        Offline,       ///< not read yet and not to be had now
    };

    struct Action {
        QString text;
        std::function<void()> run;
    };

    explicit EmptyState(QWidget* parent = nullptr);

    /// `iconName` empty takes the kind's own icon. `primary` is a button, `link` a quiet one below.
    void set(Kind kind, const QString& sentence, const Action& primary = {},
             const Action& link = {}, const QString& iconName = {});
    Kind kind() const { return m_kind; }
    QString sentence() const;

private:
    void setButton(QPushButton* button, const Action& action);

    Kind m_kind = Kind::NothingYet;
    class IconLabel* m_icon;
    TextLabel* m_sentence;
    QPushButton* m_primary;
    QPushButton* m_link;
};

}  // namespace widgets
