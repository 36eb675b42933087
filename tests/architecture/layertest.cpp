#include "sourcetree.h"
#include "testsuite.h"

#include <QTest>

#include <memory>

namespace architecture {

/// The layers once more, by include: linking alone does not see a header that is only included.
class LayerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTableIsRead();
    void everyIncludeIsOfAnAllowedLayer();
    void everyIncludedLibraryIsDeclared();
    void lowerLayersLinkNoGui();
    void noIncludeClimbsOutOfItsFolder();

private:
    QHash<QString, Library> m_libraries;
    QHash<QString, QStringList> m_layers;
    QList<SourceFile> m_files;
};

void LayerTest::initTestCase() {
    m_libraries = readLibraries();
    m_layers = readLayerTable();
    m_files = readTree({QStringLiteral("modules"), QStringLiteral("app")},
                       {QStringLiteral(".h"), QStringLiteral(".cpp")});
}

void LayerTest::theTableIsRead() {
    QCOMPARE(m_layers.value(QStringLiteral("base")), QStringList{QStringLiteral("base")});
    QVERIFY(m_layers.value(QStringLiteral("ui")).contains(QStringLiteral("uikit")));
    QCOMPARE(m_libraries.value(QStringLiteral("core")).layer, QStringLiteral("base"));
    QVERIFY(m_libraries.size() > 5);
    QVERIFY(m_files.size() > 50);
}

void LayerTest::everyIncludeIsOfAnAllowedLayer() {
    QStringList wrong;
    for (const SourceFile& file : m_files) {
        const Library own = m_libraries.value(libraryOf(file.path, m_libraries));
        if (own.name.isEmpty())
            continue;  // the programs of app/ may use everything
        for (const QString& include : file.includes()) {
            const Library used = m_libraries.value(libraryOf(include, m_libraries));
            if (!used.name.isEmpty() && used.name != own.name &&
                !m_layers.value(own.layer).contains(used.layer))
                wrong.append(QStringLiteral("%1 (%2) includes %3 (%4)")
                                 .arg(file.path, own.layer, include, used.layer));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayerTest::everyIncludedLibraryIsDeclared() {
    QStringList wrong;
    for (const SourceFile& file : m_files) {
        const QString own = libraryOf(file.path, m_libraries);
        if (own.isEmpty())
            continue;
        const QSet<QString> declared = closureOf(own, m_libraries);
        for (const QString& include : file.includes()) {
            const QString used = libraryOf(include, m_libraries);
            if (!used.isEmpty() && !declared.contains(used))
                wrong.append(QStringLiteral("%1 includes %2, but %3 does not declare %4")
                                 .arg(file.path, include, own, used));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayerTest::lowerLayersLinkNoGui() {
    QStringList wrong;
    for (const Library& library : m_libraries) {
        if (!QStringList{QStringLiteral("base"), QStringLiteral("service"),
                         QStringLiteral("domain"), QStringLiteral("server")}
                 .contains(library.layer))
            continue;
        for (const char* gui : {"Qt6::Gui", "Qt6::Widgets", "Qt6::PrintSupport", "Qt6::Svg"})
            if (library.links.contains(QLatin1String(gui)))
                wrong.append(QStringLiteral("%1 (%2) links %3")
                                 .arg(library.name, library.layer, QLatin1String(gui)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void LayerTest::noIncludeClimbsOutOfItsFolder() {
    QStringList wrong;
    for (const SourceFile& file : m_files)
        for (const QString& include : file.includes())
            if (include.contains(QStringLiteral("..")))
                wrong.append(QStringLiteral("%1 includes %2").arg(file.path, include));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

REGISTER_TEST(LayerTest)

}  // namespace architecture

#include "layertest.moc"
