#pragma once

#include "core/instant.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace agreements {

/// Everything that the terms of an agreement can ask about a case. The numbers are those of
/// `Facts` and of no meaning outside the program.
enum class Fact {
    ReportedAt,
    ReceivedAt,
    FaultOn,
    ProductGroup,
    Component,
    SoldOn,
    DeliveredOn,
    AcceptedOn,
    InvoicedOn,
    DealerReceivedOn,
    ExtensionMonths,
    ExtensionApproved,
    CardEndsOn,
    Cause,
    TransportDamage,
    BatchProblem,
    ReturnedToMaker,
    ArrangedBeforeShipping,
    ConsigneeCorrect,
    HomeVisit,
    VisitArea,
    Irreparable,
    MakerConfirmed,
    Permitted,
    PackingComplete,
    List,
    ListQuantity,
    ReceivedQuantity,
    AtEndTest,
    Item,
    StillUnusable,
    AtOpening,
    ListedFault,
    CertifiedRepairs,
    FaultKind,
    PartValue,
    InitialStock,
    OldPartReturned,
};

inline constexpr int factCount = int(Fact::OldPartReturned) + 1;

enum class FactType {
    Instant,  ///< epoch milliseconds
    Date,     ///< days since 0001-01-01
    Count,    ///< from 0 up
    Money,    ///< minor units
    Flag,     ///< 0 or 1
    Choice,   ///< index into FactShape::choices
};

/// Where a fact stands in the JSON of a case.
enum class FactGroup { Case, Unit, Facts, Part };

struct FactShape {
    Fact fact;
    QString name;  ///< "sold_on", as in JSON, templates and columns
    FactGroup group;
    FactType type;
    bool canBeNull;
    std::optional<qint64> standard;  ///< what an absent one is; nothing stands for "not known"
    QStringList choices;             ///< of Choice

    /// The value of `text` as a fact of this type keeps it: a choice, "true" or "false".
    std::optional<qint64> valueOf(QStringView text) const;
};

const std::array<FactShape, factCount>& factShapes();
inline const FactShape& shapeOf(Fact fact) {
    return factShapes()[std::size_t(fact)];
}
std::optional<Fact> factNamed(QStringView name);
/// The date fact that a choice such as "sold" or "invoiced" stands for.
std::optional<Fact> dateFactOf(QStringView choice);

/// The facts of one case, each as a number of its FactType.
class Facts {
public:
    Facts();
    std::optional<qint64> at(Fact fact) const { return m_values[std::size_t(fact)]; }
    void set(Fact fact, std::optional<qint64> value) { m_values[std::size_t(fact)] = value; }

    friend bool operator==(const Facts&, const Facts&) = default;

private:
    std::array<std::optional<qint64>, factCount> m_values;
};

}  // namespace agreements
