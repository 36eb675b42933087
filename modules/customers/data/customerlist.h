#pragma once

#include "customers/domain/customer.h"
#include "storage/keysetlist.h"

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

using CustomerSort = storage::SortBy<CustomerOrder>;
using CustomerList = storage::KeysetList<CustomerRow, CustomerFilter, CustomerSort>;

const CustomerList& customerList();

}  // namespace customers
