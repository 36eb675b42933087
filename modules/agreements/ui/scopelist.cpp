#include "agreements/ui/scopelist.h"

#include "agreements/domain/agreementwords.h"

#include "pagekit/pickerfield.h"
#include "widgets/choiceedit.h"
#include "widgets/icons.h"
#include "widgets/referenceedit.h"
#include "widgets/textedit.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace agreements::ui {
namespace {

const QString kUnitKind = QStringLiteral("unit");
const QString kModelKind = QStringLiteral("model");
const QString kProductLineKind = QStringLiteral("product_line");

}  // namespace

struct ScopeList::Line {
    QWidget* row = nullptr;
    widgets::ChoiceEdit* kind = nullptr;
    widgets::ReferenceEdit* unit = nullptr;
    widgets::ReferenceEdit* model = nullptr;
    widgets::ReferenceEdit* productLine = nullptr;
    widgets::TextEdit* region = nullptr;
};

ScopeList::ScopeList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout) {
    auto* add = new QPushButton(tr("Add a line"), this);
    add->setObjectName(QStringLiteral("addScopeButton"));
    add->setProperty("quiet", true);
    add->setProperty("keyHint", tr("Insert"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine().kind->setFocus();
        Q_EMIT edited();
    });
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    m_column->setSpacing(widgets::size::kStep2);
    layout->addLayout(m_column);
    layout->addLayout(buttons);
    setFocusProxy(add);
}

ScopeList::~ScopeList() = default;

void ScopeList::setContext(pagekit::AppContext& context) {
    m_context = &context;
}

widgets::ReferenceEdit* ScopeList::referenceOf(const Line& line, ScopeKind kind) {
    switch (kind) {
    case ScopeKind::Unit:
        return line.unit;
    case ScopeKind::Model:
        return line.model;
    case ScopeKind::ProductLine:
        return line.productLine;
    case ScopeKind::All:
        break;
    }
    return nullptr;
}

ScopeList::Line& ScopeList::addLine() {
    auto made = std::make_unique<Line>();
    Line& line = *made;
    line.row = new QWidget(this);
    auto* layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    line.kind = new widgets::ChoiceEdit(line.row);
    line.kind->setObjectName(QStringLiteral("scopeKindEdit"));
    line.kind->setAccessibleName(tr("Which units"));
    for (const ScopeKind kind :
         {ScopeKind::All, ScopeKind::ProductLine, ScopeKind::Model, ScopeKind::Unit})
        line.kind->addEnum(kind, title(kind));
    layout->addWidget(line.kind);
    const auto reference = [&](const QString& kind, ScopeKind named) {
        auto* edit = new widgets::ReferenceEdit(line.row);
        edit->setObjectName(QStringLiteral("scopeRecordEdit"));
        edit->setAccessibleName(title(named));
        pagekit::usePicker(*edit, *m_context, kind);
        connect(edit, &widgets::ReferenceEdit::edited, this, &ScopeList::edited);
        layout->addWidget(edit, 1);
        return edit;
    };
    line.productLine = reference(kProductLineKind, ScopeKind::ProductLine);
    line.model = reference(kModelKind, ScopeKind::Model);
    line.unit = reference(kUnitKind, ScopeKind::Unit);
    line.region = new widgets::TextEdit(line.row);
    line.region->setObjectName(QStringLiteral("scopeRegionEdit"));
    line.region->setAccessibleName(tr("Region"));
    line.region->setPlaceholderText(tr("Everywhere"));
    line.region->setNaturalWidth(160);
    layout->addWidget(line.region);
    auto* remove = new QPushButton(line.row);
    remove->setIcon(widgets::icon(QStringLiteral("trash")));
    remove->setProperty("quiet", true);
    remove->setAutoDefault(false);
    remove->setAccessibleName(tr("Remove this line"));
    remove->setToolTip(tr("Remove this line (Ctrl+Delete)"));
    remove->setFocusPolicy(Qt::ClickFocus);
    layout->addWidget(remove);
    connect(line.region, &widgets::TextEdit::edited, this, &ScopeList::edited);
    connect(line.kind, &widgets::ChoiceEdit::edited, this, [this, &line] {
        showKind(line);
        Q_EMIT edited();
    });
    connect(remove, &QPushButton::clicked, this, [this, row = line.row] { removeLine(row); });
    m_column->addWidget(line.row);
    line.kind->setEnum(ScopeKind::All);
    showKind(line);
    m_lines.push_back(std::move(made));
    setFocusProxy(m_lines.front()->kind);
    return line;
}

void ScopeList::showKind(Line& line) {
    const auto* shown = referenceOf(line, line.kind->valueAs<ScopeKind>());
    for (widgets::ReferenceEdit* edit : {line.productLine, line.model, line.unit})
        edit->setVisible(edit == shown);
    line.kind->setSizePolicy(shown ? QSizePolicy::Fixed : QSizePolicy::Expanding,
                             QSizePolicy::Fixed);
}

void ScopeList::removeLine(const QWidget* row) {
    const auto found =
        std::ranges::find_if(m_lines, [&](const auto& one) { return one->row == row; });
    if (found == m_lines.end())
        return;
    (*found)->row->hide();
    (*found)->row->deleteLater();
    m_lines.erase(found);
    setFocusProxy(m_lines.empty() ? findChild<QWidget*>(QStringLiteral("addScopeButton"))
                                  : m_lines.front()->kind);
    setFocus();
    Q_EMIT edited();
}

QList<AgreementScope> ScopeList::value() const {
    QList<AgreementScope> scopes;
    for (const auto& line : m_lines) {
        AgreementScope scope;
        scope.kind = line->kind->valueAs<ScopeKind>();
        scope.region = line->region->value().simplified();
        if (scope.kind == ScopeKind::Unit)
            scope.unit = equipment::UnitId(pagekit::pickedId(*line->unit));
        else if (scope.kind == ScopeKind::Model)
            scope.model = equipment::ModelId(pagekit::pickedId(*line->model));
        else if (scope.kind == ScopeKind::ProductLine)
            scope.productLine = equipment::ProductLineId(pagekit::pickedId(*line->productLine));
        scopes.append(scope);
    }
    return scopes;
}

void ScopeList::setValue(const QList<AgreementScope>& scopes) {
    while (!m_lines.empty()) {
        delete m_lines.back()->row;
        m_lines.pop_back();
    }
    setFocusProxy(findChild<QWidget*>(QStringLiteral("addScopeButton")));
    for (const AgreementScope& scope : scopes) {
        Line& line = addLine();
        line.kind->setEnum(scope.kind);
        line.region->setValue(scope.region);
        pagekit::setPicked(*line.unit, *m_context, kUnitKind, scope.unit.row());
        pagekit::setPicked(*line.model, *m_context, kModelKind, scope.model.row());
        pagekit::setPicked(*line.productLine, *m_context, kProductLineKind,
                           scope.productLine.row());
        showKind(line);
    }
}

QString ScopeList::inputProblem() const {
    for (const auto& line : m_lines) {
        const auto* named = referenceOf(*line, line->kind->valueAs<ScopeKind>());
        if (!named)
            continue;
        if (const QString problem = named->inputProblem(); !problem.isEmpty())
            return problem;
        if (named->isBlank())
            return tr("Choose which %1 it is, or remove the line.").arg(named->accessibleName());
    }
    return {};
}

QVariant ScopeList::draft() const {
    QVariantList lines;
    for (const auto& line : m_lines) {
        QVariantMap one{{QStringLiteral("kind"), line->kind->draft()},
                        {QStringLiteral("region"), line->region->draft()}};
        if (const auto* named = referenceOf(*line, line->kind->valueAs<ScopeKind>()))
            one.insert(QStringLiteral("record"), named->draft());
        lines.append(one);
    }
    return lines;
}

void ScopeList::setDraft(const QVariant& draft) {
    setValue({});
    for (const QVariant& one : draft.toList()) {
        const QVariantMap kept = one.toMap();
        Line& line = addLine();
        line.kind->setDraft(kept.value(QStringLiteral("kind")));
        line.region->setDraft(kept.value(QStringLiteral("region")));
        if (auto* named = referenceOf(line, line.kind->valueAs<ScopeKind>()))
            named->setDraft(kept.value(QStringLiteral("record")));
        showKind(line);
    }
}

QString ScopeList::help() const {
    return tr(
        "Insert adds a line, Ctrl+Delete removes the one you are in. The most specific line "
        "decides: a unit before its model, a model before its product line.");
}

void ScopeList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Insert) {
        addLine().kind->setFocus();
        Q_EMIT edited();
        return;
    }
    const bool removes =
        event->key() == Qt::Key_Delete && event->modifiers().testFlag(Qt::ControlModifier);
    for (const auto& line : m_lines) {
        if (!removes || !line->row->isAncestorOf(QApplication::focusWidget()))
            continue;
        removeLine(line->row);
        return;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace agreements::ui
