#include "parts/ui/linkrow.h"

#include "widgets/icons.h"
#include "widgets/textlabel.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace parts::ui {

LinkRow::LinkRow(const Content& content, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(widgets::size::kStep2);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    if (content.open) {
        auto* link = new QPushButton(content.text, this);
        link->setProperty("link", true);
        connect(link, &QPushButton::clicked, this, content.open);
        texts->addWidget(link, 0, Qt::AlignLeft);
    } else {
        auto* text =
            new widgets::TextLabel(content.text, widgets::TextRole::Body, widgets::Ink::Text, this);
        text->setWordWrap(true);
        texts->addWidget(text);
    }
    if (!content.remark.isEmpty()) {
        auto* remark = new widgets::TextLabel(content.remark, widgets::TextRole::Secondary,
                                              widgets::Ink::Secondary, this);
        remark->setWordWrap(true);
        texts->addWidget(remark);
    }
    row->addLayout(texts, 1);
    if (!content.remove)
        return;
    auto* remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("removeLinkButton"));
    remove->setIcon(widgets::icon(QStringLiteral("x")));
    remove->setAccessibleName(content.removeText);
    remove->setToolTip(content.removeText);
    connect(remove, &QToolButton::clicked, this, content.remove);
    row->addWidget(remove, 0, Qt::AlignTop);
}

}  // namespace parts::ui
