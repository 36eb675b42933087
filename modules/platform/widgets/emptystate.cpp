#include "widgets/emptystate.h"

#include "widgets/iconlabel.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace widgets {
namespace {

constexpr int kSentenceWidth = 420;

QString kindIcon(EmptyState::Kind kind) {
    switch (kind) {
    case EmptyState::Kind::NothingYet:
        return QStringLiteral("inbox");
    case EmptyState::Kind::NothingFound:
        return QStringLiteral("search-off");
    case EmptyState::Kind::NoRight:
        return QStringLiteral("lock");
    case EmptyState::Kind::Offline:
        return QStringLiteral("cloud-off");
    }
    return QStringLiteral("inbox");
}

}  // namespace

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(new IconLabel(QStringLiteral("inbox"), size::kEmptyIcon, IconRole::Secondary, this)),
      m_sentence(new TextLabel(TextRole::Message, Ink::Secondary, this)),
      m_primary(new QPushButton(this)),
      m_link(new QPushButton(this)) {
    setObjectName(QStringLiteral("emptyState"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setFixedWidth(kSentenceWidth);
    m_primary->setObjectName(QStringLiteral("emptyPrimaryButton"));
    m_primary->setProperty("primary", true);
    m_link->setObjectName(QStringLiteral("emptyLinkButton"));
    m_link->setProperty("quiet", true);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(size::kStep3);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_sentence, 0, Qt::AlignHCenter);
    column->addWidget(m_primary, 0, Qt::AlignHCenter);
    column->addWidget(m_link, 0, Qt::AlignHCenter);
    column->addStretch(3);
}

void EmptyState::set(Kind kind, const QString& sentence, const Action& primary, const Action& link,
                     const QString& iconName) {
    m_kind = kind;
    m_icon->setIcon(iconName.isEmpty() ? kindIcon(kind) : iconName, IconRole::Secondary);
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    setButton(m_primary, primary);
    setButton(m_link, link);
}

QString EmptyState::sentence() const {
    return m_sentence->text();
}

void EmptyState::setButton(QPushButton* button, const Action& action) {
    button->disconnect();
    button->setText(action.text);
    button->setVisible(!action.text.isEmpty());
    if (action.run)
        connect(button, &QPushButton::clicked, this, action.run);
}

}  // namespace widgets
