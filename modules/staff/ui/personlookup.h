#pragma once

#include "core/result.h"
#include "pagekit/pageregistry.h"
#include "staff/domain/person.h"
#include "storage/connection.h"

namespace staff::ui {

/// Whether a name is meant by what was typed: a part of it, its pinyin or initials.
bool isNameMeantBy(const QString& name, const QString& typed);

/// Whether a person is meant by what was typed: a part of the name, its pinyin or initials, or
/// digits of the telephone.
bool isMeantBy(const Person& person, const QString& typed);

/// People of the centre who are still there and fit what is typed, by name.
core::Result<QList<pagekit::PickerItem>> lookUpPeople(storage::Connection& connection,
                                                      CentreId centre, const QString& typed);

/// Registers the look-up "person" for the fields of other pages.
void registerPersonPicker(pagekit::PageRegistry& registry);

}  // namespace staff::ui
