#include "pagekit/pageregistry.h"
#include "testsuite.h"

#include <QTest>

namespace {

pagekit::PageDescription pageAt(const char* id, int position) {
    pagekit::PageDescription page;
    page.id = QLatin1String(id);
    page.position = position;
    return page;
}

}  // namespace

/// What the features contribute.
class PageRegistryTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesStandInTheOrderOfTheirPosition() {
        pagekit::PageRegistry registry;
        registry.add(pageAt("last", 900));
        registry.add(pageAt("first", 0));
        registry.add(pageAt("middle", 10));
        registry.add(pageAt("also in the middle", 10));

        QStringList ids;
        for (const pagekit::PageDescription& page : registry.pages())
            ids.append(page.id);
        QCOMPARE(ids, (QStringList{QStringLiteral("first"), QStringLiteral("middle"),
                                   QStringLiteral("also in the middle"), QStringLiteral("last")}));
    }

    void descriptionsAreFoundByTheirIds() {
        pagekit::PageRegistry registry;
        registry.add(pageAt("repairs.orders", 0));
        pagekit::CommandDescription command;
        command.id = QStringLiteral("record.new");
        registry.add(command);
        pagekit::RecordDescription record;
        record.kind = QStringLiteral("order");
        record.pageId = QStringLiteral("repairs.orders");
        registry.add(record);

        QVERIFY(registry.page(QStringLiteral("repairs.orders")));
        QVERIFY(registry.command(QStringLiteral("record.new")));
        QCOMPARE(registry.record(QStringLiteral("order"))->pageId,
                 QStringLiteral("repairs.orders"));
        QVERIFY(!registry.page(QStringLiteral("unknown")));
        QVERIFY(!registry.picker(QStringLiteral("unknown")));
    }
};

REGISTER_TEST(PageRegistryTest)
#include "pageregistrytest.moc"
