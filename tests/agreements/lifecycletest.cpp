#include "agreements/agreementsfile.h"
#include "agreements/data/continuingservice.h"
#include "agreements/domain/agreementrights.h"
#include "agreements/domain/builtintemplates.h"
#include "identity/useredit.h"
#include "modulekit/centresettings.h"
#include "testsuite.h"

using namespace agreements;
using State = AgreementState;

namespace {

/// What can be done to an agreement, by the words of the table.
core::Done act(AgreementsFile& file, const QString& action, const AgreementId& id) {
    const core::Date today = AgreementsFile::day("2026-07-06");
    const auto asNothing = [](auto result) -> core::Done {
        if (!result)
            return core::fail(result.error());
        return {};
    };
    if (action == QLatin1String("approve"))
        return file.writeAsOther([&](storage::WriteTx& tx) { return approveDraft(tx, id); });
    return file.write([&](storage::WriteTx& tx) -> core::Done {
        if (action == QLatin1String("edit")) {
            AgreementDraft draft{file.card(id).agreement, file.card(id).scopes};
            draft.agreement.note = QStringLiteral("changed");
            return asNothing(saveDraft(tx, draft));
        }
        if (action == QLatin1String("send"))
            return sendForApproval(tx, id);
        if (action == QLatin1String("return"))
            return returnDraft(tx, id, QStringLiteral("look again"));
        if (action == QLatin1String("sign"))
            return asNothing(signAgreement(tx, {id, today, {}}));
        if (action == QLatin1String("marks"))
            return recordMarks(tx, id, {{QStringLiteral("A"), today, true, true, {}}});
        if (action == QLatin1String("terminate"))
            return terminateAgreement(tx, {id, today, QStringLiteral("over")});
        if (action == QLatin1String("supplement"))
            return asNothing(draftSupplement(tx, id));
        if (action == QLatin1String("paper"))
            return issuePaper(tx, id, {1, QStringLiteral("A"), today, {}});
        if (action == QLatin1String("remove"))
            return removeDraft(tx, id);
        return core::fail(QStringLiteral("test/action"), action);
    });
}

}  // namespace

class LifeCycleTest : public QObject {
    Q_OBJECT

    std::unique_ptr<AgreementsFile> m_file;

    AgreementId inState(State state) {
        AgreementsFile& file = *m_file;
        const AgreementId id = file.addDraft(file.draftOf(file.dealer));
        if (state == State::Draft)
            return id;
        AgreementsFile::need(act(file, QStringLiteral("send"), id));
        if (state == State::InApproval)
            return id;
        AgreementsFile::need(act(file, QStringLiteral("approve"), id));
        if (state == State::Approved)
            return id;
        const core::Date day = AgreementsFile::day("2026-02-01");
        file.sign(id, "2026-02-01",
                  state == State::Signed ? QList<PartyMark>() : file.allMarks(file.dealer, day));
        if (state == State::Terminated)
            AgreementsFile::need(act(file, QStringLiteral("terminate"), id));
        return id;
    }

private Q_SLOTS:
    void init() { m_file = std::make_unique<AgreementsFile>(); }
    void cleanup() { m_file.reset(); }

    void eachStateAllowsWhatItAllows_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("allowed");
        QTest::newRow("draft") << int(State::Draft) << QStringList{"edit", "send", "remove"};
        QTest::newRow("in approval")
            << int(State::InApproval) << QStringList{"approve", "return", "remove"};
        QTest::newRow("approved") << int(State::Approved)
                                  << QStringList{"return", "sign", "remove"};
        QTest::newRow("signed") << int(State::Signed) << QStringList{"marks", "paper"};
        QTest::newRow("effective")
            << int(State::Effective) << QStringList{"terminate", "supplement", "paper"};
        QTest::newRow("terminated") << int(State::Terminated) << QStringList{"paper"};
    }

    void eachStateAllowsWhatItAllows() {
        QFETCH(int, state);
        QFETCH(QStringList, allowed);
        const QStringList actions{"edit",  "send",      "approve",    "return", "sign",
                                  "marks", "terminate", "supplement", "paper",  "remove"};
        for (const QString& action : actions) {
            const AgreementId id = inState(State(state));

            const auto done = act(*m_file, action, id);

            QCOMPARE(
                action + u' ' + codeOf(done),
                action + u' ' +
                    (allowed.contains(action) ? QString() : QStringLiteral("agreement/state")));
        }
    }

    void aDraftThatIsNotCompleteIsNotSent() {
        AgreementDraft draft = m_file->draftOf(m_file->dealer);
        draft.agreement.values.remove(QStringLiteral("valid_to"));
        draft.scopes.clear();
        const AgreementId id = m_file->addDraft(draft);

        const auto sent =
            m_file->write([&](storage::WriteTx& tx) { return sendForApproval(tx, id); });

        QCOMPARE(codeOf(sent), QStringLiteral("input/invalid"));
        QVERIFY(sent.error().detail.contains(QStringLiteral("valid_to")));
        QVERIFY(sent.error().detail.contains(QStringLiteral("scopes")));
    }

    void whatDoesNotFitABlankIsRefusedAtOnce() {
        AgreementDraft draft = m_file->draftOf(m_file->dealer);
        draft.agreement.values.insert(QStringLiteral("months"), Value(QStringLiteral("121")));
        draft.agreement.values.insert(QStringLiteral("nonsense"), Value(QStringLiteral("1")));
        draft.agreement.switches.insert(QStringLiteral("first_day"), QStringLiteral("maybe"));

        const auto saved =
            m_file->write([&](storage::WriteTx& tx) { return saveDraft(tx, draft); });

        QCOMPARE(codeOf(saved), QStringLiteral("input/invalid"));
        for (const char* field : {"months", "nonsense", "first_day"})
            QVERIFY(saved.error().detail.contains(QLatin1String(field)));
    }

    void aClockThatWasPutBackDoesNotChangeTheOrder() {
        const AgreementId id = inState(State::InApproval);
        const core::Instant sent = m_file->card(id).life.stateAt;
        m_file->file().time().set({sent.ms - 60'000});

        AgreementsFile::need(act(*m_file, QStringLiteral("approve"), id));

        QCOMPARE(m_file->card(id).life.state, std::optional(State::Approved));
        QVERIFY(sent < m_file->card(id).life.stateAt);
        QCOMPARE(m_file->card(id).life.notApplied, 0);
    }

    void whoeverSentItDoesNotApproveIt() {
        const AgreementId id = inState(State::InApproval);

        QCOMPARE(codeOf(m_file->write([&](storage::WriteTx& tx) { return approveDraft(tx, id); })),
                 QStringLiteral("approval/same-person"));
    }

    void inACentreOfOnePersonWhoeverSentItMayApproveIt() {
        const AgreementId id = inState(State::InApproval);
        AgreementsFile::need(m_file->write([&](storage::WriteTx& tx) {
            return modulekit::saveSetting(tx, ownApprovalSetting(), tx.actor().centre, true);
        }));

        AgreementsFile::need(
            m_file->write([&](storage::WriteTx& tx) { return approveDraft(tx, id); }));

        QCOMPARE(m_file->card(id).life.state, std::optional(State::Approved));
        QCOMPARE(m_file->card(id).events.last().approvedBy, m_file->card(id).events[1].madeBy);
    }

    void anApprovalByPinNeedsARightAndIsFresh() {
        identity::UserDraft manager;
        manager.name = QStringLiteral("mei");
        manager.roles = {identity::Role::Manager};
        identity::UserDraft clerk;
        clerk.name = QStringLiteral("li");
        clerk.roles = {identity::Role::Clerk};
        const auto add = [&](const identity::UserDraft& user) {
            return AgreementsFile::need(
                m_file->write([&](storage::WriteTx& tx) { return identity::saveUser(tx, user); }));
        };
        const auto mei = add(manager);
        const auto li = add(clerk);
        const AgreementId id = inState(State::InApproval);
        const core::Instant now = m_file->file().time().now();
        const auto approveBy = [&](identity::UserId user, core::Instant at) {
            return codeOf(m_file->write([&](storage::WriteTx& tx) {
                return approveDraft(tx, id, identity::Approval{user, at});
            }));
        };

        QCOMPARE(approveBy(li, now), QStringLiteral("approval/refused"));
        QCOMPARE(approveBy(mei, {now.ms - 31 * 60 * 1000}), QStringLiteral("approval/refused"));
        QCOMPARE(approveBy(mei, now), QString());
        QCOMPARE(m_file->card(id).events.last().approvedBy, mei.row());
    }

    void bothSignaturesAndBothSealsAreNeeded() {
        const AgreementId id = inState(State::Signed);
        const core::Date first = AgreementsFile::day("2026-02-03");
        const core::Date last = AgreementsFile::day("2026-02-10");
        const QList<PartyMark> marks{{QStringLiteral("A"), first, true, false, {}},
                                     {QStringLiteral("A"), first, false, true, {}},
                                     {QStringLiteral("B"), last, true, false, {}},
                                     {QStringLiteral("B"), first, false, true, {}}};
        for (const PartyMark& mark : marks) {
            QCOMPARE(m_file->card(id).life.state, std::optional(State::Signed));
            QVERIFY_RESULT(
                m_file->write([&](storage::WriteTx& tx) { return recordMarks(tx, id, {mark}); }));
        }

        const AgreementCard card = m_file->card(id);
        QCOMPARE(card.life.state, std::optional(State::Effective));
        QCOMPARE(card.life.effectiveOn, std::optional(last));
    }

    void oneThatDependsTakesEffectWithTheOther() {
        AgreementsFile& file = *m_file;
        const AgreementId waiting = file.addEffective(file.draftOf(file.dependent), "2026-02-01");
        QCOMPARE(file.card(waiting).life.state, std::optional(State::Signed));
        const AgreementId other = file.addDraft(file.draftOf(file.dealer));
        QVERIFY_RESULT(
            file.write([&](storage::WriteTx& tx) { return linkAgreement(tx, waiting, other); }));
        QCOMPARE(file.card(waiting).life.state, std::optional(State::Signed));

        file.approve(other);
        file.sign(other, "2026-03-05",
                  file.allMarks(file.dealer, AgreementsFile::day("2026-03-05")));

        QCOMPARE(file.card(other).life.state, std::optional(State::Effective));
        const AgreementCard card = file.card(waiting);
        QCOMPARE(card.life.state, std::optional(State::Effective));
        QCOMPARE(card.life.effectiveOn, std::optional(AgreementsFile::day("2026-03-05")));
        QCOMPARE(codeOf(file.write(
                     [&](storage::WriteTx& tx) { return linkAgreement(tx, waiting, other); })),
                 QStringLiteral("agreement/state"));
    }

    void aLaterTemplateTouchesNothingSigned() {
        const AgreementId id = inState(State::Effective);
        const QByteArray before = m_file->frozen(id);
        QByteArray changed = dealerTemplate();
        changed.replace("个月，", "个月内，");

        const TemplateId second = m_file->addTemplate(changed);

        QVERIFY(second != m_file->dealer);
        QCOMPARE(m_file->frozen(id), before);
        const auto comparison = AgreementsFile::need(m_file->read([&](storage::Connection& c) {
            return comparedWithNewest(c, id, Language::Simplified);
        }));
        QVERIFY(comparison && comparison->hasChanges());
    }

    void theSameTemplateIsNoNewVersion() {
        QCOMPARE(m_file->addTemplate(dealerTemplate()), m_file->dealer);
    }

    void aSupplementTakesThePlaceOfWhatItAmends() {
        AgreementsFile& file = *m_file;
        const AgreementId first = inState(State::Effective);
        const AgreementId second = AgreementsFile::need(
            file.write([&](storage::WriteTx& tx) { return draftSupplement(tx, first); }));
        AgreementDraft draft{file.card(second).agreement, file.card(second).scopes};
        draft.agreement.values.insert(QStringLiteral("months"), Value(QStringLiteral("24")));
        file.addDraft(draft);
        file.approve(second);
        file.sign(second, "2026-05-01",
                  file.allMarks(file.dealer, AgreementsFile::day("2026-05-01")));

        QCOMPARE(file.card(first).life.state, std::optional(State::Amended));
        const auto copyOn = [&](const char* iso) {
            const auto copy = AgreementsFile::need(file.read([&](storage::Connection& c) {
                return copyInForce(c, first, AgreementsFile::day(iso));
            }));
            return copy ? copy->agreement : AgreementId();
        };
        QCOMPARE(copyOn("2026-01-31"), AgreementId());
        QCOMPARE(copyOn("2026-04-30"), first);
        QCOMPARE(copyOn("2026-05-01"), second);
        QCOMPARE(copyOn("2027-01-01"), AgreementId());
    }

    void serviceGoesOnForUnitsSoldWithinTheYear() {
        AgreementsFile& file = *m_file;
        file.addUnit(QStringLiteral("old"), QStringLiteral("M"), "2025-07-05");
        file.addUnit(QStringLiteral("last"), QStringLiteral("M"), "2025-07-06");
        file.addUnit(QStringLiteral("new"), QStringLiteral("M"), "2026-07-06");
        file.addUnit(QStringLiteral("after"), QStringLiteral("M"), "2026-07-07");
        file.addUnit(QStringLiteral("unknown"), QStringLiteral("M"));
        const AgreementId id = inState(State::Terminated);

        const auto service = AgreementsFile::need(file.read([&](storage::Connection& c) {
            return continuingService(c, id, AgreementsFile::day("2026-07-06"));
        }));

        QCOMPARE(service.months, 12);
        QCOMPARE(service.clause, QStringLiteral("c1"));
        QCOMPARE(service.withoutSaleDate, 1);
        QStringList serials;
        for (const ContinuingUnit& unit : service.units)
            serials.append(unit.serial + u' ' + unit.until.toIso());
        QCOMPARE(serials, QStringList({"last 2026-07-06", "new 2027-07-06"}));
    }

    void expiryFollowsFromTheDay() {
        const AgreementCard card = m_file->card(inState(State::Effective));
        const auto on = [&](const char* iso) {
            return code(standingOn(card.life, card.inForce, AgreementsFile::day(iso), 60));
        };

        QCOMPARE(on("2026-01-31"), QStringLiteral("waiting"));
        QCOMPARE(on("2026-02-01"), QStringLiteral("in_force"));
        QCOMPARE(on("2026-10-31"), QStringLiteral("in_force"));
        QCOMPARE(on("2026-11-01"), QStringLiteral("expiring"));
        QCOMPARE(on("2026-12-31"), QStringLiteral("expiring"));
        QCOMPARE(on("2027-01-01"), QStringLiteral("expired"));
    }

    void aCopyIsGivenOutOnceAndOnlyWhatTheTextNames() {
        const AgreementId id = inState(State::Effective);
        const auto give = [&](int number) {
            return codeOf(m_file->write([&](storage::WriteTx& tx) {
                return issuePaper(
                    tx, id,
                    {number, QStringLiteral("甲方"), AgreementsFile::day("2026-02-01"), {}});
            }));
        };

        QCOMPARE(give(1), QString());
        QCOMPARE(give(1), QStringLiteral("input/invalid"));
        QCOMPARE(give(3), QStringLiteral("input/invalid"));
        QCOMPARE(give(2), QString());
    }

    void everyUseCaseAsksForItsRight_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("right");
        QTest::newRow("edit") << int(State::Draft) << "edit"
                              << "agreement.draft";
        QTest::newRow("send") << int(State::Draft) << "send"
                              << "agreement.draft";
        QTest::newRow("approve") << int(State::InApproval) << "approve"
                                 << "agreement.approve";
        QTest::newRow("return") << int(State::InApproval) << "return"
                                << "agreement.approve";
        QTest::newRow("sign") << int(State::Approved) << "sign"
                              << "agreement.sign";
        QTest::newRow("marks") << int(State::Signed) << "marks"
                               << "agreement.sign";
        QTest::newRow("terminate") << int(State::Effective) << "terminate"
                                   << "agreement.terminate";
        QTest::newRow("supplement") << int(State::Effective) << "supplement"
                                    << "agreement.draft";
        QTest::newRow("paper") << int(State::Effective) << "paper"
                               << "agreement.draft";
    }

    void everyUseCaseAsksForItsRight() {
        QFETCH(int, state);
        QFETCH(QString, action);
        QFETCH(QString, right);
        const AgreementId id = inState(State(state));
        m_file->actor().rights.remove(right);

        QCOMPARE(codeOf(act(*m_file, action, id)), QStringLiteral("right/missing"));
    }

    void everyTemplateOfTheProgramIsCopied() {
        for (const QString& id : builtInTemplates().keys())
            QVERIFY_RESULT(
                m_file->write([&](storage::WriteTx& tx) { return copyBuiltIn(tx, id); }));
        QCOMPARE(codeOf(m_file->write(
                     [](storage::WriteTx& tx) { return copyBuiltIn(tx, QStringLiteral("none")); })),
                 QStringLiteral("template/unknown"));
    }

    void templatesNeedTheirRight() {
        m_file->actor().rights.remove(QStringLiteral("agreement.template.edit"));

        QCOMPARE(codeOf(m_file->write(
                     [](storage::WriteTx& tx) { return saveTemplateFile(tx, promiseTemplate()); })),
                 QStringLiteral("right/missing"));
    }
};

REGISTER_TEST(LifeCycleTest)
#include "lifecycletest.moc"
