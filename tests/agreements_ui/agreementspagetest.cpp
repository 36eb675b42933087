#include "agreements/agreementsfile.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/ui/agreementbatch.h"
#include "agreements/ui/agreementcardview.h"
#include "agreements/ui/agreementcompare.h"
#include "agreements/ui/agreementpages.h"
#include "agreements/ui/agreementprinting.h"
#include "agreements/ui/agreementscans.h"
#include "agreements/ui/copydialog.h"
#include "agreements/ui/termsview.h"
#include "pagekit/page.h"
#include "support/fakedesk.h"
#include "testsuite.h"
#include "widgets/formpane.h"
#include "widgets/listpage.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/textedit.h"

#include <QFile>
#include <QProgressDialog>
#include <QPushButton>
#include <QSignalSpy>

/// The page of agreements as a person works it, over a real file.
class AgreementsPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
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
        m_template = save(promiseTemplate());
        m_agreement = draft();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void theListShowsTheAgreementAndItsCardTheNextStep() {
        open();

        QCOMPARE(list().model().rowCount(), 1);
        QTRY_VERIFY(button("sendButton"));
        QVERIFY(button("sendButton")->isEnabled());
        QVERIFY(!button("scanButton"));
        QVERIFY(m_page->stateOf(QStringLiteral("record.next_status"))->enabled);
    }

    void theNextStepSendsADraftAndItsSenderIsOfferedOnlyASecondPerson() {
        open();
        QTRY_VERIFY(button("sendButton"));

        m_page->run(QStringLiteral("record.next_status"));

        QTRY_VERIFY(button("approvePinButton"));
        QVERIFY(!button("approveButton"));
        QCOMPARE(state(), agreements::AgreementState::InApproval);
    }

    void whatAnotherSentIsApprovedByTheNextStep() {
        asOther(
            [this](storage::WriteTx& tx) { return agreements::sendForApproval(tx, m_agreement); });
        open();
        QTRY_VERIFY(button("approveButton"));

        m_page->run(QStringLiteral("record.next_status"));

        QTRY_VERIFY(button("signButton"));
        QCOMPARE(state(), agreements::AgreementState::Approved);
    }

    void withoutTheRightAStepIsOffAndSaysSo() {
        m_desk->file().actor().rights.remove(agreements::draftAgreementsRight().id);
        m_desk->takeRights();
        open();
        QTRY_VERIFY(button("sendButton"));

        QVERIFY(!button("sendButton")->isEnabled());
        QVERIFY(!m_page->stateOf(QStringLiteral("record.next_status"))->enabled);
        QVERIFY(!m_page->stateOf(QStringLiteral("record.delete"))->enabled);
    }

    void filtersShowWhereAgreementsStand() {
        open();
        list().setFilter(QStringLiteral("in_force"));
        QTRY_COMPARE(list().model().rowCount(), 0);
        list().setFilter(QStringLiteral("drafting"));
        QTRY_COMPARE(list().model().rowCount(), 1);
    }

    void aDraftGoesToTheTrash() {
        open();
        QTRY_VERIFY(button("sendButton"));

        m_page->run(QStringLiteral("record.delete"));

        QTRY_COMPARE(list().model().rowCount(), 0);
        QVERIFY(!m_desk->sentences.isEmpty());
    }

    void aCopyIsEnteredOnceAndItsNumberRefusedAgain() {
        sign();
        agreements::ui::CopyDialog first(m_desk->context(), m_agreement, 1, nullptr);
        fill(first);
        QTRY_COMPARE(first.result(), int(QDialog::Accepted));
        agreements::ui::CopyDialog again(m_desk->context(), m_agreement, 1, nullptr);
        fill(again);

        QCOMPARE(again.result(), int(QDialog::Rejected));
        QCOMPARE(read(agreements::papersOf).size(), 1);
    }

    void aScanIsKeptAndOtherFilesAreNotTaken() {
        sign();
        open();
        QTRY_VERIFY(button("scanButton"));
        QTemporaryDir folder;
        for (const char* name : {"signed.pdf", "run.exe"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("%PDF-1.4");
            file.close();
            agreements::ui::attachScanFile(m_desk->context(), m_page.get(), m_agreement,
                                           file.fileName());
            m_desk->settle();
        }

        const auto scans = read(agreements::scansOf);
        QCOMPARE(scans.size(), 1);
        QCOMPARE(scans.first().fileName, QStringLiteral("signed.pdf"));
    }

    void aSupplementIsDraftedFromTheCard() {
        sign();
        open();
        QTRY_VERIFY(button("supplementButton"));

        m_page->run(QStringLiteral("agreements.supplement"));

        QTRY_COMPARE(list().model().rowCount(), 2);
        QCOMPARE(read(agreements::supplementsOf).size(), 1);
    }

    void theCardTellsTheTermsOfADraftAndOfWhatIsSigned() {
        for (const bool isSigned : {false, true}) {
            if (isSigned)
                sign();
            open();
            QTRY_VERIFY(m_page->findChild<agreements::ui::TermsView*>());

            const QString told = m_page->findChild<agreements::ui::TermsView*>()->text();
            QVERIFY2(told.contains(QStringLiteral("<p>")), qPrintable(told));
            QVERIFY2(!told.contains(u'_'), qPrintable(told));
        }
    }

    void aLaterTemplateIsOfferedForComparisonWordByWord() {
        sign();
        QByteArray later = promiseTemplate();
        later.replace("{{months}} months", "{{months}} whole months");
        save(later);
        open();
        QTRY_VERIFY(button("compareButton"));

        const auto comparison = m_desk->file().read([this](storage::Connection& connection) {
            return agreements::comparedWithNewest(connection, m_agreement,
                                                  agreements::Language::English);
        });

        const QString html = agreements::ui::comparisonHtml(**comparison);
        QVERIFY(html.contains(QStringLiteral("<u><b>whole")));
        QVERIFY(!html.contains(QStringLiteral("<s>")));
    }

    void thePaperOfWhatIsSignedHasItsHashAndADraftIsMarked() {
        const auto paper = [this](storage::Connection& connection) {
            return agreements::ui::paperOfAgreement(connection, m_agreement);
        };
        QVERIFY(!AgreementsFile::need(m_desk->file().read(paper)).watermark.isEmpty());

        sign();

        const auto printed = AgreementsFile::need(m_desk->file().read(paper));
        QVERIFY(printed.watermark.isEmpty());
        QVERIFY(!printed.footer.isEmpty());
    }

    void severalAgreementsAreSavedAsOnePdfAndAStoppedBatchLeavesNone() {
        QTemporaryDir folder;
        QWidget window;
        const QList<agreements::AgreementId> all{m_agreement, draft(), draft()};
        for (const bool isStopped : {false, true}) {
            const QString path = folder.filePath(QString::number(isStopped));
            auto* batch = new agreements::ui::AgreementBatch(m_desk->context(), all, path, &window);
            QSignalSpy finished(batch, &agreements::ui::AgreementBatch::finished);
            if (isStopped)
                window.findChildren<QProgressDialog*>().last()->cancel();
            batch->start();

            QTRY_COMPARE(finished.size(), 1);
            QCOMPARE(QFile::exists(path), !isStopped);
        }
    }

private:
    agreements::TemplateId save(const QByteArray& json) {
        return AgreementsFile::need(m_desk->file().write(
            [&](storage::WriteTx& tx) { return agreements::saveTemplateFile(tx, json); }));
    }
    agreements::AgreementId draft() {
        agreements::AgreementDraft made;
        made.agreement.templateId = m_template;
        made.scopes.append(agreements::AgreementScope());
        return AgreementsFile::need(m_desk->file().write(
            [&](storage::WriteTx& tx) { return agreements::saveDraft(tx, made); }));
    }
    template <class Work>
    void asOther(Work work) {
        storage::Actor other = m_desk->file().actor();
        other.user = core::IdSource(9).next(m_desk->file().time().now());
        AgreementsFile::need(m_desk->file().database().writeNow(other, work));
    }
    /// Through approval to its effect.
    void sign() {
        TestFile& file = m_desk->file();
        AgreementsFile::need(file.write(
            [this](storage::WriteTx& tx) { return agreements::sendForApproval(tx, m_agreement); }));
        asOther([this](storage::WriteTx& tx) { return agreements::approveDraft(tx, m_agreement); });
        const core::Date day = AgreementsFile::day("2026-07-06");
        AgreementsFile::need(file.write([&](storage::WriteTx& tx) {
            return agreements::signAgreement(
                tx, {m_agreement, day, {{QStringLiteral("provider"), day, false, true, {}}}});
        }));
    }
    void fill(agreements::ui::CopyDialog& dialog) {
        for (auto* edit : dialog.findChildren<widgets::TextEdit*>())
            edit->setValue(QStringLiteral("李娜"));
        Q_EMIT dialog.findChild<widgets::FormPane*>()->saveRequested({});
        m_desk->settle();
    }
    void open() {
        const pagekit::PageDescription* description =
            m_desk->pages().page(QStringLiteral("agreements.agreements"));
        m_page.reset(description->make(m_desk->context(), nullptr));
        m_desk->show(*m_page);
        m_page->takeFocus();
        m_desk->settle();
    }
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    QPushButton* button(const char* name) const {
        return m_page->findChild<QPushButton*>(QLatin1String(name));
    }
    template <class T>
    T read(core::Result<T> (*reader)(storage::Connection&, const agreements::AgreementId&)) {
        return AgreementsFile::need(m_desk->file().read(
            [&](storage::Connection& connection) { return reader(connection, m_agreement); }));
    }
    agreements::AgreementState state() { return *read(agreements::findAgreement)->life.state; }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
    agreements::TemplateId m_template;
    agreements::AgreementId m_agreement;
};

REGISTER_TEST(AgreementsPageTest)
#include "agreementspagetest.moc"
