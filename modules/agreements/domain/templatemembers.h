#pragma once

#include "agreements/domain/localtext.h"

#include "core/jsoncursor.h"

#include <QJsonObject>
#include <QStringList>

#include <array>

namespace agreements {

// What the parts of a template's file have in common: texts in three languages, words of a list,
// names. Faults go to the cursor's list.

/// A value and the word that stands for it in the file.
template <class T>
struct Named {
    T value;
    const char* name;
};

template <class T, std::size_t N>
T readNamed(core::JsonCursor cursor, const std::array<Named<T>, N>& known) {
    QStringList names;
    for (const Named<T>& one : known)
        names.append(QString::fromLatin1(one.name));
    const qsizetype index = names.indexOf(cursor.choice(names));
    return known[index < 0 ? 0 : std::size_t(index)].value;
}

template <class T, std::size_t N>
QString nameOf(T value, const std::array<Named<T>, N>& known) {
    for (const Named<T>& one : known)
        if (one.value == value)
            return QString::fromLatin1(one.name);
    return {};
}

LocalText readLocal(core::JsonCursor cursor);
QJsonObject localJson(const LocalText& text);
LocalText readLocalMember(core::JsonCursor& cursor, const char* name);
/// A member that is left out where the text is empty, as the next one.
void insertLocal(QJsonObject& json, const char* name, const LocalText& text);
void insertText(QJsonObject& json, const char* name, const QString& text);
QString readTextMember(core::JsonCursor& cursor, const char* name);
QStringList readTextsMember(core::JsonCursor& cursor, const char* name);
/// The member "name". Names stand in texts between braces and as keys, so they are plain.
QString readName(core::JsonCursor& cursor);

}  // namespace agreements
