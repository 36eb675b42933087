#pragma once

#include <QObject>

#include <functional>
#include <memory>

/// One executable per library holds all its test classes; CTest runs each class as a process of its
/// own (`test_core MoneyTest`). Write at the end of a test's source:
///
///     REGISTER_TEST(MoneyTest)
///     #include "moneytest.moc"
namespace testsuite {

using Factory = std::function<std::unique_ptr<QObject>()>;

/// Returns true so that it can initialise a constant.
bool add(const char* className, const Factory& factory);

}  // namespace testsuite

#define REGISTER_TEST(Class)                               \
    [[maybe_unused]] static const bool registered##Class = \
        testsuite::add(#Class, [] { return std::make_unique<Class>(); });
