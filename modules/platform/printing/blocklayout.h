#pragma once

#include "printing/document.h"
#include "printing/strip.h"

/// The blocks but for tables, turned into strips.
namespace printing {

QList<Strip> companyStrips(const BlockContext& context, const CompanyHeader& header);
QList<Strip> titleStrips(const BlockContext& context, const Title& title);
QList<Strip> fieldStrips(const BlockContext& context, const FieldGrid& grid);
QList<Strip> paragraphStrips(const BlockContext& context, const Paragraph& paragraph);
QList<Strip> amountStrips(const BlockContext& context, const AmountLine& amount);
QList<Strip> signatureStrips(const BlockContext& context, const SignatureBlock& block,
                             const PageWords& words);
QList<Strip> noteStrips(const BlockContext& context, const Notes& notes);

}  // namespace printing
