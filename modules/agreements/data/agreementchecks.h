#pragma once

#include "storage/projection.h"

#include <memory>

namespace agreements {

/// "agreement/copy": the bytes of each signed copy make its hash and can be read, and it is what
/// the event of signing says.
std::shared_ptr<storage::Check> copyCheck();
/// "agreement/signed": whatever was signed has its copy.
std::shared_ptr<storage::Check> signedCheck();
/// "agreement/template": the bytes of each version make its hash.
std::shared_ptr<storage::Check> templateCheck();
/// "agreement/scan": the content of each scan is beside the file and undamaged.
std::shared_ptr<storage::Check> scanCheck();

}  // namespace agreements
