#pragma once

#include "agreements/domain/agreement.h"

#include "storage/writetx.h"

namespace agreements {

// Use cases on templates; unless told they need "agreement.template.edit".

/// Saves the next version of the template's id. What equals the newest version is not saved again
/// (a retired one becomes active). Codes "template/wrong" (what checkTemplate() finds; the message
/// names the first place, the detail all of them) and those of parseTemplate().
core::Result<TemplateId> saveTemplateVersion(storage::WriteTx& tx, const Template& content);
core::Result<TemplateId> saveTemplateFile(storage::WriteTx& tx, QByteArrayView file);

/// Brings a template of the program into the file; `asKey` gives the copy a name of its own. Code
/// "template/unknown".
core::Result<TemplateId> copyBuiltIn(storage::WriteTx& tx, const QString& id,
                                     const QString& asKey = {});

/// The newest version of a template of the program, brought into the file where it is not there
/// yet: whoever may draft may draft from it. Right "agreement.draft". Code "template/unknown".
core::Result<TemplateId> builtInForDraft(storage::WriteTx& tx, const QString& id);

/// A retired version is not offered for drafting; what was drafted from it goes on. Code
/// "template/unknown".
core::Done setTemplateActive(storage::WriteTx& tx, const TemplateId& id, bool isActive);

}  // namespace agreements
