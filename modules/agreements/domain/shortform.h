#pragma once

#include "agreements/domain/agreementcopy.h"

#include "core/jsoncursor.h"

#include <functional>

namespace agreements {

/// Reads an agreement in its short form, {"template","signed_on","time_zone","values","switches",
/// "calendar"}: it is drafted from the template of that id and signed in memory. Blanks that no
/// term reads may stay empty here. Faults as core::JsonFault.
AgreementCopy readShortForm(QByteArrayView json,
                            const std::function<const Template*(const QString& id)>& templateById,
                            core::JsonFaults& faults);

}  // namespace agreements
