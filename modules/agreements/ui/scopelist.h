#pragma once

#include "agreements/domain/agreement.h"
#include "pagekit/appcontext.h"
#include "widgets/editor.h"

#include <QWidget>

#include <memory>
#include <vector>

class QVBoxLayout;

namespace widgets {
class ChoiceEdit;
class ReferenceEdit;
class TextEdit;
}  // namespace widgets

namespace agreements::ui {

/// The units that an agreement is for: a line each of all units, a product line, a model or one
/// unit, in a region or everywhere. Insert adds a line, Ctrl+Delete takes the one away that has the
/// keyboard. GUI thread.
class ScopeList final : public QWidget, public widgets::Editor {
    Q_OBJECT
public:
    explicit ScopeList(QWidget* parent = nullptr);
    ~ScopeList() override;

    /// To be called before anything else: where units, models and product lines are looked up.
    void setContext(pagekit::AppContext& context);

    QList<AgreementScope> value() const;
    void setValue(const QList<AgreementScope>& scopes);

    bool isBlank() const override { return m_lines.empty(); }
    QString inputProblem() const override;
    QVariant draft() const override;
    void setDraft(const QVariant& draft) override;
    QString help() const override;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Line;
    Line& addLine();
    void removeLine(const QWidget* row);
    void showKind(Line& line);
    static widgets::ReferenceEdit* referenceOf(const Line& line, ScopeKind kind);

    pagekit::AppContext* m_context = nullptr;
    std::vector<std::unique_ptr<Line>> m_lines;
    QVBoxLayout* m_column;
};

}  // namespace agreements::ui
