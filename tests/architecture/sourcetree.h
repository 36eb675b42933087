#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

/// The tree as text, for tests that look at it.
namespace architecture {

struct SourceFile {
    QString path;  ///< from the root: "modules/platform/core/money.h"
    QString text;

    bool isHeader() const { return path.endsWith(QStringLiteral(".h")); }
    /// What stands in quotes or angle brackets behind #include.
    QStringList includes() const;
};

/// A library as its CMakeLists.txt declares it.
struct Library {
    QString name;
    QString layer;
    QStringList depends;
    QStringList links;
};

/// All files below `folders` (from the root) whose names end like one of `endings`, sorted.
QList<SourceFile> readTree(const QStringList& folders, const QStringList& endings);

/// Declarations in the CMakeLists.txt of app/ and modules/ by the library's name.
QHash<QString, Library> readLibraries();

/// From packaging/cmake/Layers.cmake: the layers that a layer may use.
QHash<QString, QStringList> readLayerTable();

/// Which library a path belongs to ("customers/ui/customerpage.h" is of customers_ui); empty for
/// what belongs to none. The path may begin with modules/, modules/platform/ or app/.
QString libraryOf(const QString& path, const QHash<QString, Library>& libraries);

/// `library` and everything it declares, directly or through others.
QSet<QString> closureOf(const QString& library, const QHash<QString, Library>& libraries);

/// Without comments and the contents of string literals.
QString codeOnly(const QString& text);

}  // namespace architecture
