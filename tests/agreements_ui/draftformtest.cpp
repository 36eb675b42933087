#include "agreements/agreementsfile.h"
#include "agreements/data/agreementreads.h"
#include "agreements/domain/agreementdraft.h"
#include "agreements/domain/agreementlife.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/draftoutline.h"
#include "agreements/domain/templatestore.h"
#include "agreements/ui/agreementpages.h"
#include "agreements/ui/draftform.h"
#include "agreements/ui/restdaysedit.h"
#include "agreements/ui/scopedialog.h"
#include "agreements/ui/scopelist.h"
#include "agreements_ui/exampleblanks.h"
#include "equipment/ui/equipmentpages.h"
#include "pagekit/page.h"
#include "staff/ui/staffpages.h"
#include "support/fakedesk.h"
#include "testsuite.h"
#include "widgets/choiceedit.h"
#include "widgets/field.h"
#include "widgets/form.h"
#include "widgets/formpane.h"
#include "widgets/listpage.h"
#include "widgets/messagebar.h"
#include "widgets/noteedit.h"
#include "widgets/pagedtablemodel.h"
#include "widgets/textedit.h"

#include <QPushButton>
#include <QSignalSpy>

/// Drafting on the page of agreements as a person does it, over a real file.
class DraftFormTest final : public QObject {
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
        equipment::ui::registerIn(m_desk->pages());
        staff::ui::registerIn(m_desk->pages());
        agreements::ui::registerIn(m_desk->pages());
        m_page.reset(m_desk->pages()
                         .page(QStringLiteral("agreements.agreements"))
                         ->make(m_desk->context(), nullptr));
        m_desk->show(*m_page);
        m_page->takeFocus();
        m_desk->settle();
    }
    void cleanup() {
        m_page.reset();
        m_desk.reset();
    }

    void aDraftIsMadeFromATemplateOfTheProgramAndStandsInTheList() {
        startNew(QStringLiteral("T3"));
        edit<widgets::TextEdit>("title")->setValue(QStringLiteral("华东外协"));

        run("record.save");

        QTRY_COMPARE(list().model().rowCount(), 1);
        const auto made = onlyAgreement();
        QCOMPARE(made.agreement.title, QStringLiteral("华东外协"));
        QCOMPARE(made.agreement.templateKey, QStringLiteral("T3"));
        QCOMPARE(made.scopes.size(), 1);
        QCOMPARE(*made.life.state, agreements::AgreementState::Draft);
    }

    void theNextOpenPointIsOneKeyAway() {
        startNew(QStringLiteral("T3"));
        QVERIFY(m_page->stateOf(QStringLiteral("pane.next"))->enabled);

        run("pane.next");
        const QString first = focusedField();
        run("pane.next");
        const QString second = focusedField();

        const agreements::Template& content = *agreements::builtInTemplates().constFind("T3");
        const auto open = agreements::openPoints(content, {}, {});
        QVERIFY2((open.blanks + open.decisions).contains(first), qPrintable(first));
        QVERIFY2((open.blanks + open.decisions).contains(second), qPrintable(second));
        QVERIFY(first != second);
    }

    void whatIsWholeIsSentWithOneKey() {
        startNew(QStringLiteral("L3"));
        fillAll(QStringLiteral("L3"));
        QVERIFY(!m_page->stateOf(QStringLiteral("pane.next"))->enabled);

        run("record.next_status");

        QTRY_COMPARE(list().model().rowCount(), 1);
        QCOMPARE(*onlyAgreement().life.state, agreements::AgreementState::InApproval);
    }

    void whatIsNotWholeIsNotSentAndSaysWhy() {
        startNew(QStringLiteral("T3"));

        run("record.next_status");
        m_desk->settle();

        QVERIFY(!form().isHidden());
        QVERIFY(!messages().sentence().isEmpty());
        QCOMPARE(count(), 0);
    }

    void anotherTemplateKeepsWhatBothHave() {
        startNew(QStringLiteral("L1"));
        type("title", QStringLiteral("两梯"));
        type("hotline", QStringLiteral("400-100-2000"));

        choose(QStringLiteral("L2"));

        QTRY_VERIFY(form().field(QStringLiteral("consumables_in_period")));
        QCOMPARE(edit<widgets::TextEdit>("title")->value(), QStringLiteral("两梯"));
        QCOMPARE(edit<widgets::TextEdit>("hotline")->value(), QStringLiteral("400-100-2000"));
    }

    void whatWasTypedIsOfferedAgainByItsTemplate() {
        startNew(QStringLiteral("L2"));
        type("title", QStringLiteral("冷柜"));
        Q_EMIT form().edited();
        Q_EMIT pane().cancelRequested();
        m_desk->settle();
        QVERIFY(m_page->findChild<widgets::ListPage*>()->isVisible());

        run("record.new");
        m_desk->settle();

        QTRY_VERIFY(!messages().sentence().isEmpty());
        QVERIFY(form().field(QStringLiteral("consumables_in_period")));
        QCOMPARE(edit<widgets::TextEdit>("title")->value(), QStringLiteral("冷柜"));
    }

    void whatAnotherSavedMeanwhileIsNotOverwrittenUnasked() {
        startNew(QStringLiteral("T3"));
        run("record.save");
        QTRY_COMPARE(list().model().rowCount(), 1);
        openDraft();
        agreements::AgreementDraft theirs{onlyAgreement().agreement, onlyAgreement().scopes};
        theirs.agreement.title = QStringLiteral("别人的");
        AgreementsFile::need(m_desk->file().write(
            [&](storage::WriteTx& tx) { return agreements::saveDraft(tx, theirs); }));
        edit<widgets::TextEdit>("title")->setValue(QStringLiteral("我的"));

        run("record.save");
        m_desk->settle();
        QCOMPARE(onlyAgreement().agreement.title, QStringLiteral("别人的"));

        press(messages(), "Save mine over it");
        QTRY_COMPARE(onlyAgreement().agreement.title, QStringLiteral("我的"));
    }

    void aTemplateRetiredMeanwhileIsAskedAbout() {
        const auto id = AgreementsFile::need(m_desk->file().write([](storage::WriteTx& tx) {
            return agreements::builtInForDraft(tx, QStringLiteral("T3"));
        }));
        startNew(QStringLiteral("T3"));
        AgreementsFile::need(m_desk->file().write(
            [&](storage::WriteTx& tx) { return agreements::setTemplateActive(tx, id, false); }));

        run("record.save");
        m_desk->settle();
        QCOMPARE(count(), 0);

        press(messages(), "Save all the same");
        QTRY_COMPARE(count(), 1);
    }

    void aLineWithoutItsModelIsNamed() {
        startNew(QStringLiteral("L3"));
        auto* scopes = edit<agreements::ui::ScopeList>("scopes");
        auto* kind = scopes->findChild<widgets::ChoiceEdit*>(QStringLiteral("scopeKindEdit"));
        kind->setEnum(agreements::ScopeKind::Model);
        Q_EMIT kind->edited();

        run("record.save");
        m_desk->settle();

        QVERIFY(!form().field(QStringLiteral("scopes"))->problem().isEmpty());
        QCOMPARE(count(), 0);
    }

    void daysOfRestAreTypedOrTakenFromTheCentre() {
        using agreements::ui::RestDaysEdit;
        startNew(QStringLiteral("T3"));
        auto* rest = edit<RestDaysEdit>("restDays");
        rest->findChild<QPushButton*>(QStringLiteral("restDaysOfCentreButton"))->click();
        QTRY_COMPARE(rest->value().restWeekdays, (QSet<int>{6, 7}));
        auto* holidays = rest->findChild<widgets::NoteEdit*>(QStringLiteral("restHolidaysEdit"));
        holidays->setValue(QStringLiteral("2027-10-01，2027-10-02"));

        run("record.save");

        QTRY_COMPARE(list().model().rowCount(), 1);
        const agreements::RestDays kept = onlyAgreement().agreement.restDays;
        QCOMPARE(kept.restWeekdays, (QSet<int>{6, 7}));
        QCOMPARE(kept.holidays, (QSet<core::Date>{AgreementsFile::day("2027-10-01"),
                                                  AgreementsFile::day("2027-10-02")}));
    }

    void aDayThatIsNoneIsNamedAndNothingIsSaved() {
        startNew(QStringLiteral("T3"));
        auto* rest = edit<agreements::ui::RestDaysEdit>("restDays");
        rest->findChild<widgets::NoteEdit*>(QStringLiteral("restWorkdaysEdit"))
            ->setValue(QStringLiteral("2027-02-29"));

        run("record.save");
        m_desk->settle();

        QVERIFY(form()
                    .field(QStringLiteral("restDays"))
                    ->problem()
                    .contains(QStringLiteral("2027-02-29")));
        QCOMPARE(count(), 0);
    }

    void insertAndCtrlDeleteAddAndRemoveALine() {
        startNew(QStringLiteral("L3"));
        auto* scopes = edit<agreements::ui::ScopeList>("scopes");
        scopes->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Insert);
        QCOMPARE(scopes->value().size(), 2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(scopes->value().size(), 1);
    }

    void aSupplementIsOpenedInTheForm() {
        startNew(QStringLiteral("L3"));
        fillAll(QStringLiteral("L3"));
        run("record.next_status");
        QTRY_COMPARE(list().model().rowCount(), 1);
        makeEffective(onlyAgreement().agreement.id);
        m_page->openRecord(onlyAgreement().agreement.id.row());
        QTRY_VERIFY(m_page->stateOf(QStringLiteral("agreements.supplement"))->enabled);

        run("agreements.supplement");

        QTRY_VERIFY(m_page->findChild<agreements::ui::DraftForm*>()->isVisible());
        QTRY_VERIFY(!edit<widgets::ChoiceEdit>("template")->isEnabled());
        QCOMPARE(edit<widgets::ChoiceEdit>("template")->value().toString(), QStringLiteral("L3"));
        QCOMPARE(count(), 2);
    }

    void unitsOfASignedAgreementChangeWithAReason() {
        startNew(QStringLiteral("L3"));
        fillAll(QStringLiteral("L3"));
        run("record.next_status");
        QTRY_COMPARE(list().model().rowCount(), 1);
        makeEffective(onlyAgreement().agreement.id);
        agreements::ui::ScopeDialog dialog(m_desk->context(), onlyAgreement().agreement.id,
                                           onlyAgreement().scopes, nullptr);
        m_desk->show(dialog);
        dialog.findChild<widgets::TextEdit*>(QStringLiteral("scopeRegionEdit"))
            ->setValue(QStringLiteral("福建"));
        auto* reason = dialog.findChild<widgets::TextEdit*>(QStringLiteral("reasonEdit"));

        QTest::keyClick(reason, Qt::Key_S, Qt::ControlModifier);
        m_desk->settle();
        QVERIFY(dialog.isVisible());
        QTest::keyClicks(reason, QStringLiteral("only there"));
        QTest::keyClick(reason, Qt::Key_S, Qt::ControlModifier);

        QTRY_VERIFY(!dialog.isVisible());
        QCOMPARE(onlyAgreement().scopes.first().region, QStringLiteral("福建"));
        QCOMPARE(onlyAgreement().events.last().text, QStringLiteral("only there"));
    }

private:
    void run(const char* command) { m_page->run(QLatin1String(command)); }
    void startNew(const QString& key) {
        run("record.new");
        m_desk->settle();
        QTRY_VERIFY(m_page->findChild<widgets::Form*>());
        choose(key);
    }
    void choose(const QString& key) {
        auto* choice = edit<widgets::ChoiceEdit>("template");
        if (choice->value().toString() == key)
            return;
        choice->setValue(key);
        Q_EMIT choice->edited();
        m_desk->settle();
        QTRY_COMPARE(edit<widgets::ChoiceEdit>("template")->value().toString(), key);
    }
    void type(const char* field, const QString& text) {
        edit<widgets::TextEdit>(field)->setValue(text);
    }
    /// Every blank and decision, by their editors' own drafts.
    void fillAll(const QString& key) {
        const agreements::Template& content = *agreements::builtInTemplates().constFind(key);
        const auto values =
            agreements::examples::filledBlanks(content, agreements::Language::English);
        const auto switches = agreements::examples::decidedSwitches(content);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            if (value->rows.isEmpty())
                form().setDraft({{value.key(), value->text}});
        for (auto one = switches.cbegin(); one != switches.cend(); ++one)
            form().setDraft({{one.key(), one.value()}});
        Q_EMIT form().edited();
    }
    void openDraft() {
        m_page->openRecord(onlyAgreement().agreement.id.row());
        QTRY_VERIFY(m_page->stateOf(QStringLiteral("record.edit"))->enabled);
        run("record.edit");
        m_desk->settle();
        QTRY_VERIFY(!edit<widgets::ChoiceEdit>("template")->isEnabled());
    }
    void makeEffective(const agreements::AgreementId& id) {
        storage::Actor other = m_desk->file().actor();
        other.user = core::IdSource(9).next(m_desk->file().time().now());
        AgreementsFile::need(m_desk->file().database().writeNow(
            other, [&](storage::WriteTx& tx) { return agreements::approveDraft(tx, id); }));
        const core::Date day = AgreementsFile::day("2026-07-06");
        AgreementsFile::need(m_desk->file().write([&](storage::WriteTx& tx) {
            return agreements::signAgreement(
                tx, {id, day, {{QStringLiteral("provider"), day, true, true, {}}}});
        }));
        m_desk->settle();
    }
    static void press(widgets::MessageBar& bar, const char* text) {
        for (auto* button : bar.findChildren<QPushButton*>())
            if (button->text() == QLatin1String(text)) {
                button->click();
                return;
            }
        QFAIL(text);
    }
    widgets::FormPane& pane() const {
        return *m_page->findChild<agreements::ui::DraftForm*>()
                    ->findChildren<widgets::FormPane*>()
                    .last();
    }
    widgets::Form& form() const { return pane().form(); }
    widgets::MessageBar& messages() const { return pane().messages(); }
    template <class E>
    E* edit(const char* field) const {
        return qobject_cast<E*>(form().field(QLatin1String(field))->editorWidget());
    }
    QString focusedField() const {
        const QWidget* focused = QApplication::focusWidget();
        for (const widgets::Field* field : form().fields())
            if (focused && field->isAncestorOf(focused))
                return field->id();
        return {};
    }
    widgets::ListPage& list() const { return *m_page->findChild<widgets::ListPage*>(); }
    QList<agreements::AgreementId> ids() {
        return AgreementsFile::need(m_desk->file().read(
            [](storage::Connection& connection) -> core::Result<QList<agreements::AgreementId>> {
                CORE_ASSIGN(auto row, connection.prepare("SELECT id FROM agreement ORDER BY seq"));
                QList<agreements::AgreementId> all;
                while (row.next())
                    all.append(agreements::AgreementId(row.id(0)));
                CORE_TRY(row.status());
                return all;
            }));
    }
    int count() { return int(ids().size()); }
    agreements::AgreementCard onlyAgreement() {
        const agreements::AgreementId id = ids().first();
        return *AgreementsFile::need(m_desk->file().read([id](storage::Connection& connection) {
            return agreements::findAgreement(connection, id);
        }));
    }

    std::unique_ptr<FakeDesk> m_desk;
    std::unique_ptr<pagekit::Page> m_page;
};

REGISTER_TEST(DraftFormTest)
#include "draftformtest.moc"
