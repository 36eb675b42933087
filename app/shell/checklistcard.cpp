#include "shell/checklistcard.h"

#include "modulekit/personalsettings.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "widgets/card.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace shell {
namespace {

const QString kSkippedSteps = QStringLiteral("desk/skippedSteps");

/// What refresh() gathers until every step has answered.
struct StepStates {
    QHash<QString, bool> done;
    qsizetype expected = 0;
};

}  // namespace

ChecklistCard::ChecklistCard(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_card(new widgets::Card(this)),
      m_bringBack(new QPushButton(this)) {
    m_bringBack->setObjectName(QStringLiteral("bringBackButton"));
    m_bringBack->setProperty("quiet", true);
    connect(m_bringBack, &QPushButton::clicked, this, [this] { setSkipped({}); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep1);
    layout->addWidget(m_card);
    layout->addWidget(m_bringBack, 0, Qt::AlignLeft);
    hide();
}

void ChecklistCard::refresh() {
    auto states = std::make_shared<StepStates>();
    states->expected = m_context.pages.checklist().size();
    for (const pagekit::ChecklistStep& step : m_context.pages.checklist()) {
        pagekit::withResult(this, m_context.presenter, step.isDone(m_context),
                            [this, states, id = step.id](bool done) {
                                states->done.insert(id, done);
                                if (states->done.size() == states->expected)
                                    showSteps(states->done);
                            });
    }
}

void ChecklistCard::showSteps(const QHash<QString, bool>& done) {
    m_done = done;
    const QSet<QString> left = skipped();
    const auto finished = std::count(done.begin(), done.end(), true);
    int open = 0;
    int leftOut = 0;
    for (auto step = done.cbegin(); step != done.cend(); ++step) {
        if (!step.value())
            ++(left.contains(step.key()) ? leftOut : open);
    }
    m_card->setTitle(QCoreApplication::translate("shell::DeskPage", "Setting up: %1 of %2 done")
                         .arg(finished)
                         .arg(done.size()));
    delete m_steps;
    m_steps = makeSteps(done);
    m_card->body()->addWidget(m_steps);
    m_card->setVisible(open > 0);
    m_bringBack->setText(tr("Show %n skipped step(s) of setting up", nullptr, leftOut));
    m_bringBack->setVisible(leftOut > 0);
    setVisible(open > 0 || leftOut > 0);
}

QWidget* ChecklistCard::makeSteps(const QHash<QString, bool>& done) {
    const QSet<QString> left = skipped();
    auto* steps = new QWidget(m_card);
    auto* column = new QVBoxLayout(steps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(widgets::size::kStep2);
    for (const pagekit::ChecklistStep& step : m_context.pages.checklist()) {
        if (done.value(step.id) || left.contains(step.id))
            continue;
        auto* hint = new QLabel(step.hint(), steps);
        hint->setWordWrap(true);
        hint->setForegroundRole(QPalette::PlaceholderText);
        auto* start = new QPushButton(step.title(), steps);
        start->setObjectName(step.id);
        connect(start, &QPushButton::clicked, this, [this, &step] { step.start(m_context); });
        auto* skip = new QPushButton(tr("Skip"), steps);
        skip->setObjectName(step.id + QStringLiteral(".skip"));
        skip->setAccessibleName(tr("Skip: %1").arg(step.title()));
        skip->setProperty("link", true);
        // Queued: the button goes with the rows that it stands in.
        connect(
            skip, &QPushButton::clicked, this,
            [this, id = step.id] { setSkipped(skipped() + QSet<QString>{id}); },
            Qt::QueuedConnection);
        auto* row = new QHBoxLayout;
        row->setSpacing(widgets::size::kStep3);
        row->addWidget(start);
        row->addWidget(hint, 1);
        row->addWidget(skip);
        column->addLayout(row);
    }
    return steps;
}

QSet<QString> ChecklistCard::skipped() const {
    const QStringList ids = m_context.personal.store().value(kSkippedSteps).toStringList();
    return {ids.begin(), ids.end()};
}

void ChecklistCard::setSkipped(const QSet<QString>& ids) {
    QStringList kept(ids.begin(), ids.end());
    kept.sort();
    if (kept.isEmpty())
        m_context.personal.store().remove(kSkippedSteps);
    else
        m_context.personal.store().setValue(kSkippedSteps, kept);
    showSteps(QHash<QString, bool>(m_done));
}

}  // namespace shell
