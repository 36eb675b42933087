#pragma once

#include <QTest>

#include <rapidcheck.h>
#include <rapidcheck/detail/Configuration.h>

#include <sstream>

/// Checks a property with rapidcheck and reports a counter-example as a failure of QtTest. The
/// cases are the same in every run; RC_PARAMS="seed=… max_success=…" looks further.
template <class Property>
void verifyProperty(const char* name, Property property) {
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    if (qEnvironmentVariableIsEmpty("RC_PARAMS"))
        params.seed = 20260705;
    rc::detail::TestMetadata metadata;
    metadata.id = name;
    const auto result = rc::detail::checkTestable(property, metadata, params);
    std::ostringstream text;
    rc::detail::printResultMessage(result, text);
    const bool holds = result.template is<rc::detail::SuccessResult>();
    QVERIFY2(holds, (std::string(name) + ": " + text.str()).c_str());
}

/// From the whole range in every run: left alone, a run that comes early draws from the beginning
/// of a range only, and what stands last is hardly ever tried.
template <class T>
T within(T from, T beyond) {
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<T>(from, beyond));
}
