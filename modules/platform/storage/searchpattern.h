#pragma once

#include "storage/searchquery.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace storage {

/// Tells whether a typed word matches a record by what is kept of it in the index; works on the
/// bytes of the row, because a search looks at hundreds of them.
class SearchPattern final {
public:
    explicit SearchPattern(const SearchWord& word);

    /// `tokens` separated by blanks, `keys` by line ends.
    bool matches(QByteArrayView tokens, QByteArrayView keys) const;

private:
    QList<QByteArray> m_keys;
    QList<std::pair<QByteArray, bool>> m_terms;  ///< true where the beginning of a token is enough
};

}  // namespace storage
