#pragma once

#include "customers/domain/customer.h"
#include "storage/keyset.h"

#include <optional>

namespace customers {

/// One line of the list of customers.
struct CustomerRow {
    CustomerId id;
    qint64 seq = 0;
    QString number;
    CustomerKind kind = CustomerKind::Person;
    QString name;
    QString phone;
    QString address;
    bool walkIn = false;
    bool isRemoved = false;
    core::Instant madeAt;

    friend bool operator==(const CustomerRow&, const CustomerRow&) = default;
};

struct CustomerFilter {
    /// All of these words, in name, pinyin, number, telephone number or address; folded.
    QString text;
    std::optional<CustomerKind> kind;
    std::optional<core::RowId> centre;
    bool withWalkIns = true;
    bool inTrash = false;  ///< only the removed ones

    friend bool operator==(const CustomerFilter&, const CustomerFilter&) = default;
};

/// Each has an index; those in the trash are sorted without one.
enum class CustomerOrder { Name, Number, Made };

struct CustomerSort {
    CustomerOrder order = CustomerOrder::Name;
    bool descending = false;

    friend bool operator==(const CustomerSort&, const CustomerSort&) = default;
};

using CustomerPage = storage::KeysetPage<CustomerRow>;

/// Up to `count` lines behind or before `anchor`; without an anchor the first or the last ones.
core::Result<CustomerPage> listCustomers(storage::Connection& connection,
                                         const CustomerFilter& filter, const CustomerSort& sort,
                                         const std::optional<storage::Anchor>& anchor,
                                         storage::Direction direction, int count);

core::Result<qint64> countCustomers(storage::Connection& connection, const CustomerFilter& filter);

/// The count together with the anchors that listCustomersAt() needs; one pass over the index.
core::Result<storage::Landmarks> customerLandmarks(storage::Connection& connection,
                                                   const CustomerFilter& filter,
                                                   const CustomerSort& sort);

/// The lines from position `row` on.
core::Result<CustomerPage> listCustomersAt(storage::Connection& connection,
                                           const CustomerFilter& filter, const CustomerSort& sort,
                                           const storage::Landmarks& landmarks, qint64 row,
                                           int count);

}  // namespace customers
