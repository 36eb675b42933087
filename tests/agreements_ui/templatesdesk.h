#pragma once

#include "agreements/agreementsfile.h"
#include "agreements/data/templatereads.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/ui/agreementpages.h"
#include "agreements/ui/templateeditor.h"
#include "agreements/ui/templatespage.h"
#include "agreements/ui/templatework.h"
#include "pagekit/page.h"
#include "support/fakedesk.h"
#include "testsuite.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/tableview.h"

#include <algorithm>
#include <memory>

/// The page of templates and its editor over a real file, worked without a mouse.
class TemplatesDesk {
protected:
    void begin() {
        m_desk = std::make_unique<FakeDesk>(
            QList<modulekit::Module>{{"identity", identity::registerIn},
                                     {"customers", customers::registerIn},
                                     {"equipment", equipment::registerIn},
                                     {"staff", staff::registerIn},
                                     {"agreements", agreements::registerIn}});
        TestFile& file = m_desk->file();
        file.actor().user = core::IdSource(8).next(file.time().now());
        staff::FirstCentre start;
        start.name = QStringLiteral("厦门服务站");
        file.actor().centre = AgreementsFile::need(file.write([&](storage::WriteTx& tx) {
                                  return staff::startCentre(tx, start);
                              })).row();
        m_desk->takeRights();
        agreements::ui::registerIn(m_desk->pages());
        open();
    }
    void end() {
        m_page.reset();
        m_desk.reset();
    }
    void open() {
        const pagekit::PageDescription* description =
            m_desk->pages().page(QStringLiteral("agreements.templates"));
        m_page.reset(description->make(m_desk->context(), nullptr));
        m_desk->show(*m_page);
        m_page->takeFocus();
        m_desk->settle();
    }
    void startNew() {
        m_page->run(QStringLiteral("record.new"));
        m_desk->settle();
    }
    void copyFirst() {
        mark(0);
        m_page->run(QStringLiteral("record.duplicate"));
        m_desk->settle();
        m_page->run(QStringLiteral("record.save"));
        m_desk->settle();
    }
    void mark(int row) {
        list().table().setCurrentIndex(list().model().index(row, 0));
        m_desk->settle();
    }
    void markId(const core::RowId& id) {
        m_page->openRecord(id);
        m_desk->settle();
        QCOMPARE(list().currentId(), id);
    }
    void type(const char* name, const char* text) {
        QWidget* edit = field<QWidget>(name);
        edit->setFocus();
        for (const char* at = text; *at; ++at) {
            if (*at == '\n')
                QTest::keyClick(edit, Qt::Key_Return);
            else
                QTest::keyClick(edit, *at);
        }
    }
    template <class T>
    T* field(const char* name, const char* within = nullptr) const {
        QWidget* place = within ? editor()->findChild<QWidget*>(QLatin1String(within)) : editor();
        // Two parts of the editor have a text: the one that is shown is meant.
        const QList<T*> all = place->findChildren<T*>(QLatin1String(name));
        const auto shown =
            std::find_if(all.begin(), all.end(), [](const T* one) { return one->isVisible(); });
        return shown == all.end() ? all.value(0) : *shown;
    }
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    agreements::ui::TemplateEditor* editor() const {
        return m_page->findChild<agreements::ui::TemplateEditor*>();
    }
    QList<agreements::TemplateRow> stored() {
        return AgreementsFile::need(m_desk->file().read([](storage::Connection& connection) {
            return agreements::allTemplateVersions(connection);
        }));
    }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
};
