#pragma once

#include "agreements/domain/template.h"

#include "core/jsoncursor.h"
#include "core/result.h"

#include <QJsonObject>

namespace agreements {

/// Reads a template's file: JSON in UTF-8, at most 4 MiB, 32 levels deep, 2,000 variables, 5,000
/// clauses. Names are looked up only when the template is checked or its terms are compiled.
/// Codes "template/json", "template/size"; the message names the place, which is the detail too.
core::Result<Template> parseTemplate(QByteArrayView file);

/// The same from a value that has been read; faults go to the cursor's list.
Template readTemplate(core::JsonCursor cursor);

QJsonObject toJson(const Template& agreement);
/// The form of the file: equal templates give equal bytes, for hashing and comparing.
QByteArray templateBytes(const Template& agreement);

}  // namespace agreements
