#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace modulekit {

/// What a user is in the centre. A user may have several.
enum class Role { Clerk, Storekeeper, Engineer, Manager, Administrator };

/// All roles, the administrator last.
QList<Role> allRoles();
/// The word in the tables and on the command line: "clerk", "storekeeper", …
QString roleCode(Role role);
/// nullopt for a word that is none of roleCode's.
std::optional<Role> roleFromCode(QStringView code);
/// The word for people, translated.
QString roleTitle(Role role);

/// Something that not everybody may do. A feature keeps its rights as functions
/// (`modulekit::Right closeWithoutSignatureRight()`), adds them in registerIn and hands them to
/// identity::require, which can then name the right to whoever lacks it. Administrators have all.
struct Right {
    QString id;                      ///< "repairs.close_without_signature", never changed
    std::function<QString()> title;  ///< translated at the call: "Close an order without signature"
    QList<Role> roles;               ///< who has it until the centre decides otherwise
};

}  // namespace modulekit
