#include "widgets/problemline.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace widgets {
namespace {

constexpr int kSide = 14;

}  // namespace

ProblemLine::ProblemLine(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel(TextRole::Secondary, Ink::Error, this)) {
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(kSide + 4, 0, 0, 0);
    layout->addWidget(m_text);
}

void ProblemLine::show(const QString& sentence, core::FieldProblem::Severity severity) {
    m_severity = severity;
    m_text->setInk(severity == core::FieldProblem::Severity::Wrong ? Ink::Error : Ink::Warning);
    m_text->setText(sentence);
    QWidget::show();
    update();
}

void ProblemLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool wrong = m_severity == core::FieldProblem::Severity::Wrong;
    const Theme& theme = currentTheme();
    const int line = m_text->fontMetrics().height();
    paintIcon(painter, QRectF(0, (line - kSide) / 2.0, kSide, kSide),
              wrong ? QStringLiteral("alert-circle") : QStringLiteral("alert-triangle"),
              wrong ? theme.error.ink : theme.warning.ink);
}

}  // namespace widgets
