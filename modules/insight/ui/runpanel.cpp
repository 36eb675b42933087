#include "insight/ui/runpanel.h"

#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace insight::ui {
namespace {

constexpr int kWholeRun = 1000;
constexpr int kFollowMs = 100;

}  // namespace

RunPanel::RunPanel(core::Formats formats, QWidget* parent)
    : QWidget(parent),
      m_formats(formats),
      m_sentence(new widgets::TextLabel(widgets::TextRole::Section, widgets::Ink::Text, this)),
      m_count(new widgets::TextLabel(widgets::TextRole::Body, widgets::Ink::Secondary, this)),
      m_bar(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Cancel"), this)) {
    m_sentence->setWordWrap(true);
    m_count->setObjectName(QStringLiteral("runCountLabel"));
    m_bar->setObjectName(QStringLiteral("runBar"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(widgets::size::kFormWidth / 2);
    m_cancel->setObjectName(QStringLiteral("cancelRunButton"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep3);
    layout->addWidget(m_sentence);
    layout->addWidget(m_bar);
    layout->addWidget(m_count);
    layout->addWidget(m_cancel, 0, Qt::AlignLeft);
    connect(m_cancel, &QPushButton::clicked, this, &RunPanel::cancel);
    m_timer.setInterval(kFollowMs);
    connect(&m_timer, &QTimer::timeout, this, &RunPanel::follow);
}

std::shared_ptr<RunTicket> RunPanel::start(const QString& sentence, bool canCancel) {
    m_ticket = std::make_shared<RunTicket>();
    m_sentence->setText(sentence);
    m_cancel->setEnabled(true);
    m_cancel->setVisible(canCancel);
    m_timer.start();
    follow();
    return m_ticket;
}

void RunPanel::stop() {
    m_timer.stop();
    m_ticket.reset();
}

void RunPanel::cancel() {
    if (!m_ticket)
        return;
    m_ticket->isCancelled = true;
    m_cancel->setEnabled(false);
}

void RunPanel::takeFocus() {
    m_cancel->setFocus();
}

void RunPanel::follow() {
    if (!m_ticket)
        return;
    const double share = m_ticket->share;
    m_bar->setRange(0, share < 0 ? 0 : kWholeRun);
    m_bar->setValue(share < 0 ? 0 : int(share * kWholeRun));
    const qint64 read = m_ticket->read;
    const qint64 rejected = m_ticket->rejected;
    if (read == 0)
        m_count->clear();
    else if (rejected == 0)
        m_count->setText(tr("Records so far: %1").arg(m_formats.number(read)));
    else
        m_count->setText(tr("Records so far: %1, of which not accepted: %2")
                             .arg(m_formats.number(read), m_formats.number(rejected)));
}

}  // namespace insight::ui
