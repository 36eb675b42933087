#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace core {

/// A value or the Error that stood in its way. Expected failures travel as Result, mistakes of the
/// programmer are asserted, exceptions do not leave a library's wrapper.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Success of an action that yields nothing.
using Done = Result<void>;

/// `return fail("order/closed", tr("The order is closed."));`
[[nodiscard]] inline tl::unexpected<Error> fail(QString code, QString message,
                                                QString detail = {}) {
    return tl::unexpected<Error>(Error{std::move(code), std::move(message), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error) {
    return tl::unexpected<Error>(std::move(error));
}

}  // namespace core

/// Hands an error on to the caller: `CORE_TRY(tx.insert(...));`
#define CORE_TRY(expression)                                   \
    do {                                                       \
        if (auto coreTried = (expression); !coreTried)         \
            return ::core::fail(std::move(coreTried).error()); \
    } while (false)

#define CORE_JOIN_(a, b) a##b
#define CORE_JOIN(a, b) CORE_JOIN_(a, b)

/// Takes the value or hands the error on: `CORE_ASSIGN(const auto order, findOrder(id));`
#define CORE_ASSIGN(declaration, expression) \
    CORE_ASSIGN_(CORE_JOIN(coreResult, __LINE__), declaration, expression)
#define CORE_ASSIGN_(temporary, declaration, expression)   \
    auto temporary = (expression);                         \
    if (!temporary)                                        \
        return ::core::fail(std::move(temporary).error()); \
    declaration = std::move(*temporary)
