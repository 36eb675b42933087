#pragma once

#include "agreements/domain/template.h"

#include <QWidget>

class QTableWidget;

namespace agreements::ui {

class TemplateWork;

/// Who signs and seals, line by line: the party, what stands before the line, the blank that stands
/// on it, room for a seal. Lines of one party that follow each other are one block.
class SignaturesEdit final : public QWidget {
    Q_OBJECT
public:
    SignaturesEdit(TemplateWork& work, QWidget* parent);

    void setLanguage(Language language);

private:
    struct Line {
        QString party;
        SignatureLine line;
        friend bool operator==(const Line&, const Line&) = default;
    };

    void follow();
    void fill();
    void add();
    void removeCurrent();
    void take();

    TemplateWork& m_work;
    Language m_language = Language::Simplified;
    QTableWidget* m_table;
    QList<Line> m_lines;
    bool m_filling = false;
};

}  // namespace agreements::ui
