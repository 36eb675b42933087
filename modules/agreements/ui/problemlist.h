#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

class QListWidget;

namespace widgets {
class TextLabel;
}

namespace agreements::ui {

class TemplateWork;

/// What is wrong with a template, found while it is typed; Enter or a click goes to the place.
class ProblemList final : public QWidget {
    Q_OBJECT
public:
    ProblemList(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language);
    void goToNext();
    int count() const;

Q_SIGNALS:
    void placeWanted(const QString& place);

private:
    void fill();

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    widgets::TextLabel* m_count;
    QListWidget* m_list;
};

}  // namespace agreements::ui
