#include "agreements/ui/problemlist.h"

#include "agreements/ui/problemplace.h"
#include "agreements/ui/templatework.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace agreements::ui {
namespace {

constexpr int kProblemLines = 4;
constexpr int kPlaceRole = Qt::UserRole;

}  // namespace

ProblemList::ProblemList(TemplateWork& work, QWidget* parent)
    : QWidget(parent),
      m_work(work),
      m_count(new widgets::TextLabel(widgets::TextRole::Section)),
      m_list(new QListWidget(this)) {
    m_count->setObjectName(QStringLiteral("problemCount"));
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setMaximumHeight(kProblemLines * widgets::currentTheme().rowHeight());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(m_count);
    layout->addWidget(m_list);
    const auto jump = [this](const QListWidgetItem* item) {
        Q_EMIT placeWanted(item->data(kPlaceRole).toString());
    };
    connect(m_list, &QListWidget::itemActivated, this, jump);
    connect(m_list, &QListWidget::itemClicked, this, jump);
    connect(&work, &TemplateWork::problemsChanged, this, &ProblemList::fill);
    fill();
}

void ProblemList::setLanguage(Language language) {
    m_language = language;
    fill();
}

int ProblemList::count() const {
    return m_list->count();
}

void ProblemList::goToNext() {
    if (m_list->count() == 0)
        return;
    m_list->setCurrentRow((m_list->currentRow() + 1) % m_list->count());
    Q_EMIT placeWanted(m_list->currentItem()->data(kPlaceRole).toString());
}

void ProblemList::fill() {
    m_list->clear();
    int wrong = 0;
    for (const TemplateProblem& problem : m_work.problems()) {
        const bool isWrong = problem.severity == TemplateProblem::Severity::Wrong;
        wrong += isWrong ? 1 : 0;
        auto* item = new QListWidgetItem(
            tr("%1: %2", "place of a problem, what it is")
                .arg(spokenPlace(m_work.content(), m_language, problem.place), problem.sentence));
        item->setIcon(
            isWrong ? widgets::icon(QStringLiteral("circle-x"), widgets::IconRole::Error)
                    : widgets::icon(QStringLiteral("alert-triangle"), widgets::IconRole::Warning));
        item->setToolTip(problem.sentence);
        item->setData(kPlaceRole, problem.place);
        m_list->addItem(item);
    }
    const int all = m_list->count();
    m_list->setVisible(all > 0);
    m_count->setText(
        all == 0    ? tr("Nothing is wrong.")
        : wrong > 0 ? tr("%n problem(s) to be put right before saving or printing", nullptr, wrong)
                    : tr("%n thing(s) to look at", nullptr, all));
    m_count->setRole(all == 0 ? widgets::TextRole::Secondary : widgets::TextRole::Section);
    m_count->setInk(wrong > 0 ? widgets::Ink::Error : widgets::Ink::Secondary);
}

}  // namespace agreements::ui
