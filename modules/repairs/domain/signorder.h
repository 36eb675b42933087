#pragma once

#include "core/result.h"
#include "repairs/domain/orderparts.h"
#include "repairs/domain/strokes.h"
#include "storage/writetx.h"

namespace repairs {

struct SignDraft {
    OrderId order;
    SignaturePurpose purpose = SignaturePurpose::Work;
    QString signerName;
    Strokes strokes;
    QString statement;  ///< the sentence that stood above the signature
};

/// Use case, needs "repairs.edit"; keeps what the customer signed. Codes "input/invalid" for an
/// empty name or drawing, "order/closed".
core::Result<SignatureId> signOrder(storage::WriteTx& tx, const SignDraft& draft);

}  // namespace repairs
