#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace architecture {
namespace {

QDir root() {
    return QDir(QStringLiteral(AFTERCARE_SOURCE_DIR));
}

QString textOf(const QString& path) {
    QFile file(root().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList words(const QString& text) {
    return text.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
}

/// The words behind `key` up to the next upper-case key of aftercare_library.
QStringList listBehind(const QString& declaration, const QString& key) {
    static const QStringList keys{QStringLiteral("NAME"), QStringLiteral("LAYER"),
                                  QStringLiteral("SOURCES"), QStringLiteral("DEPENDS"),
                                  QStringLiteral("LINKS")};
    const QStringList all = words(declaration);
    QStringList found;
    bool isWithin = false;
    for (const QString& word : all) {
        if (keys.contains(word))
            isWithin = word == key;
        else if (isWithin)
            found.append(word);
    }
    return found;
}

QString withoutPrefix(QString path) {
    for (const char* prefix : {"modules/platform/", "modules/", "app/"})
        if (path.startsWith(QLatin1String(prefix)))
            return path.mid(QLatin1String(prefix).size());
    return path;
}

}  // namespace

QStringList SourceFile::includes() const {
    static const QRegularExpression include(
        QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"),
        QRegularExpression::MultilineOption);
    QStringList found;
    for (auto matches = include.globalMatch(text); matches.hasNext();)
        found.append(matches.next().captured(1));
    return found;
}

QList<SourceFile> readTree(const QStringList& folders, const QStringList& endings) {
    QList<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator each(root().filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = root().relativeFilePath(each.next());
            if (std::any_of(endings.begin(), endings.end(),
                            [&](const QString& end) { return path.endsWith(end); }))
                files.append({path, textOf(path)});
        }
    }
    std::sort(files.begin(), files.end(),
              [](const SourceFile& a, const SourceFile& b) { return a.path < b.path; });
    return files;
}

QHash<QString, Library> readLibraries() {
    static const QRegularExpression declaration(QStringLiteral("aftercare_library\\(([^)]*)\\)"));
    static const QRegularExpression comment(QStringLiteral("#[^\\n]*"));
    QHash<QString, Library> libraries;
    for (SourceFile file : readTree({QStringLiteral("modules"), QStringLiteral("app")},
                                    {QStringLiteral("CMakeLists.txt")})) {
        file.text.remove(comment);
        for (auto matches = declaration.globalMatch(file.text); matches.hasNext();) {
            const QString text = matches.next().captured(1);
            Library library;
            library.name = listBehind(text, QStringLiteral("NAME")).value(0);
            library.layer = listBehind(text, QStringLiteral("LAYER")).value(0);
            library.depends = listBehind(text, QStringLiteral("DEPENDS"));
            library.links = listBehind(text, QStringLiteral("LINKS"));
            libraries.insert(library.name, library);
        }
    }
    return libraries;
}

QHash<QString, QStringList> readLayerTable() {
    static const QRegularExpression row(QStringLiteral("set\\(AFTERCARE_([a-z]+)_USES ([^)]*)\\)"));
    QHash<QString, QStringList> table;
    const QString text = textOf(QStringLiteral("packaging/cmake/Layers.cmake"));
    for (auto matches = row.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        table.insert(match.captured(1), words(match.captured(2)));
    }
    return table;
}

QString libraryOf(const QString& path, const QHash<QString, Library>& libraries) {
    const QStringList parts = withoutPrefix(path).split(u'/');
    if (parts.size() < 2)
        return {};
    const bool isScreen = parts[1] == QStringLiteral("ui");
    const QString name = isScreen ? parts[0] + QStringLiteral("_ui") : parts[0];
    return libraries.contains(name) ? name : QString();
}

QSet<QString> closureOf(const QString& library, const QHash<QString, Library>& libraries) {
    QSet<QString> reached{library};
    QStringList open{library};
    while (!open.isEmpty()) {
        for (const QString& next : libraries.value(open.takeLast()).depends) {
            if (!reached.contains(next)) {
                reached.insert(next);
                open.append(next);
            }
        }
    }
    return reached;
}

QString codeOnly(const QString& text) {
    static const QRegularExpression noCode(
        QStringLiteral(R"re(R"([a-z]*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/)re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString code = text;
    return code.replace(noCode, QStringLiteral("\"\""));
}

}  // namespace architecture
