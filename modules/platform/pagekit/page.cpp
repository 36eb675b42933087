#include "pagekit/page.h"

namespace pagekit {

Page::Page(AppContext& context, QWidget* parent) : QWidget(parent), m_context(context) {
    setFocusPolicy(Qt::StrongFocus);
}

void Page::open(const QVariantMap& /*arguments*/) {}

void Page::openRecord(const core::RowId& /*id*/) {}

bool Page::back() {
    return false;
}

std::optional<CommandState> Page::stateOf(const QString& /*commandId*/) const {
    return std::nullopt;
}

void Page::run(const QString& /*commandId*/) {}

QVariantMap Page::state() const {
    return {};
}

void Page::restore(const QVariantMap& /*state*/) {}

void Page::takeFocus() {
    setFocus();
}

}  // namespace pagekit
