#include "storage/searchpattern.h"

#include "storage/searchentries.h"

#include <algorithm>
#include <string_view>

namespace storage {
namespace {

/// Whether one of the parts of `list` begins with `front`, or is it as a whole.
bool holdsPart(std::string_view list, char separator, std::string_view front, bool isWhole) {
    for (size_t at = list.find(front); at != std::string_view::npos;
         at = list.find(front, at + 1)) {
        const size_t end = at + front.size();
        const bool begins = at == 0 || list[at - 1] == separator;
        if (begins && (!isWhole || end == list.size() || list[end] == separator))
            return true;
    }
    return false;
}

std::string_view viewOf(QByteArrayView bytes) {
    return {bytes.data(), size_t(bytes.size())};
}

}  // namespace

SearchPattern::SearchPattern(const SearchWord& word) {
    if (word.hasFront())
        m_keys.append((searchmark::kForward + word.code).toUtf8());
    if (word.hasTail())
        m_keys.append((searchmark::kBackward + reversed(word.code)).toUtf8());
    if (!word.name.isEmpty())
        m_keys.append((searchmark::kName + word.name).toUtf8());
    for (const SearchTerm& term : word.terms)
        m_terms.append({term.token.toUtf8(), term.isFront});
}

bool SearchPattern::matches(QByteArrayView tokens, QByteArrayView keys) const {
    const bool byKey = std::any_of(m_keys.begin(), m_keys.end(), [keys](const QByteArray& key) {
        return holdsPart(viewOf(keys), '\n', viewOf(key), false);
    });
    if (byKey || m_terms.isEmpty())
        return byKey;
    return std::all_of(m_terms.begin(), m_terms.end(), [tokens](const auto& term) {
        return holdsPart(viewOf(tokens), ' ', viewOf(term.first), !term.second);
    });
}

}  // namespace storage
