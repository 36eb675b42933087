#include "widgets/celltext.h"

#include "core/money.h"
#include "core/quantity.h"
#include "widgets/chip.h"
#include "widgets/column.h"

namespace widgets {
namespace {

template <class T>
bool holds(const QVariant& value) {
    return value.metaType() == QMetaType::fromType<T>();
}

bool isWhole(const QVariant& value) {
    return value.metaType().id() == QMetaType::Int || value.metaType().id() == QMetaType::LongLong;
}

/// An optional date or instant is its value, or an empty cell.
QVariant presentValue(const QVariant& value) {
    if (holds<std::optional<core::Date>>(value)) {
        const auto date = value.value<std::optional<core::Date>>();
        return date ? QVariant::fromValue(*date) : QVariant();
    }
    if (holds<std::optional<core::Instant>>(value)) {
        const auto instant = value.value<std::optional<core::Instant>>();
        return instant ? QVariant::fromValue(*instant) : QVariant();
    }
    return value;
}

QString joined(const TwoLines& lines) {
    if (lines.first.isEmpty() || lines.second.isEmpty())
        return lines.first + lines.second;
    return QStringLiteral("%1, %2").arg(lines.first, lines.second);
}

}  // namespace

QString cellText(const QVariant& cell, const EntryContext& entry) {
    const QVariant value = presentValue(cell);
    if (holds<core::Money>(value))
        return core::formatAmount(value.value<core::Money>());
    if (holds<core::Quantity>(value))
        return core::formatQuantity(value.value<core::Quantity>());
    if (holds<core::Date>(value))
        return entry.formats().date(*static_cast<const core::Date*>(value.constData()));
    if (holds<core::Instant>(value)) {
        const auto instant = value.value<core::Instant>();
        const core::Date date = core::dateOf(instant, entry.zone);
        const core::Formats formats = entry.formats();
        if (date.year() == entry.today().year())
            return QStringLiteral("%1 %2").arg(formats.dayAndMonth(date),
                                               formats.time(instant, entry.zone));
        return formats.date(date);
    }
    if (holds<Chip>(value))
        return value.value<Chip>().word;
    if (holds<TwoLines>(value))
        return joined(value.value<TwoLines>());
    if (isWhole(value))
        return entry.formats().number(value.toLongLong());
    return value.toString();
}

QString cellPlainText(const QVariant& cell, const EntryContext& entry) {
    const QVariant value = presentValue(cell);
    if (holds<core::Money>(value))
        return core::formatAmount(value.value<core::Money>()).remove(u',');
    if (holds<core::Quantity>(value))
        return core::formatQuantity(value.value<core::Quantity>()).remove(u',');
    if (holds<core::Date>(value))
        return static_cast<const core::Date*>(value.constData())->toIso();
    if (holds<core::Instant>(value)) {
        const auto instant = value.value<core::Instant>();
        return QStringLiteral("%1 %2").arg(core::dateOf(instant, entry.zone).toIso(),
                                           entry.formats().time(instant, entry.zone));
    }
    if (isWhole(value))
        return QString::number(value.toLongLong());
    return cellText(value, entry);
}

QString cellSpokenText(const QVariant& value, const EntryContext& entry) {
    return holds<Chip>(value) ? value.value<Chip>().spoken() : cellText(value, entry);
}

}  // namespace widgets
