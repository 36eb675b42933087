#include "agreements/domain/agreementrights.h"
#include "agreements_ui/templatesdesk.h"

#include <QLineEdit>

/// The list of templates: copies, versions, what is kept and what may not be done.
class TemplatesPageTest final : public QObject, private TemplatesDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void theProgramsTemplatesAreListedAndEditingOneMakesACopy() {
        const auto& builtIn = agreements::builtInTemplates();
        QCOMPARE(list().model().rowCount(), int(builtIn.size()));
        mark(0);

        m_page->run(QStringLiteral("record.edit"));
        QTRY_VERIFY(editor());
        m_page->run(QStringLiteral("record.save"));
        m_desk->settle();

        QVERIFY(m_desk->errors.isEmpty());
        const auto rows = stored();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().key, builtIn.firstKey() + QStringLiteral("-2"));
        QCOMPARE(rows.first().version, 1);
    }

    void aSecondCopyHasAnotherName() {
        copyFirst();
        list().setFilter(QStringLiteral("built_in"));
        m_desk->settle();
        copyFirst();

        const auto rows = stored();
        QCOMPARE(rows.size(), 2);
        QVERIFY(rows[0].key != rows[1].key);
    }

    void aChangeMakesANextVersionAndRetiringIsTakenBack() {
        copyFirst();
        const core::RowId first = stored().first().id.row();
        markId(first);
        m_page->run(QStringLiteral("record.edit"));
        m_desk->settle();
        type("headingEdit", "Changed");
        m_page->run(QStringLiteral("record.save"));
        m_desk->settle();
        QCOMPARE(stored().size(), 2);
        QCOMPARE(stored().first().version, 2);

        markId(stored().first().id.row());
        m_page->run(QStringLiteral("record.next_status"));
        m_desk->settle();
        QVERIFY(!stored().first().isActive);
        m_page->run(QStringLiteral("list.refresh"));
        m_desk->settle();
        markId(stored().first().id.row());
        m_page->run(QStringLiteral("record.next_status"));
        m_desk->settle();
        QVERIFY(stored().first().isActive);
    }

    void whatWasNotSavedIsThereAgain() {
        copyFirst();
        markId(stored().first().id.row());
        m_page->run(QStringLiteral("record.edit"));
        m_desk->settle();
        type("headingEdit", "Kept");
        QVERIFY(m_page->back());
        m_desk->settle();

        open();
        markId(stored().first().id.row());
        m_page->run(QStringLiteral("record.edit"));

        QTRY_VERIFY(editor() && editor()->isChanged());
        QVERIFY(field<QLineEdit>("headingEdit")->text().contains(QStringLiteral("Kept")));
    }

    void withoutTheRightNothingIsEdited() {
        m_desk->file().actor().rights.remove(agreements::editTemplatesRight().id);
        m_desk->takeRights();
        open();
        mark(0);

        for (const char* command : {"record.new", "record.edit", "record.duplicate"}) {
            QVERIFY(!m_page->stateOf(QLatin1String(command))->enabled);
            m_page->run(QLatin1String(command));
        }

        m_desk->settle();
        QVERIFY(!editor());
    }
};

REGISTER_TEST(TemplatesPageTest)
#include "templatespagetest.moc"
