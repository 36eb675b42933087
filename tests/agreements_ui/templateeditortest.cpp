#include "agreements/domain/casejson.h"
#include "agreements/ui/clauselibrary.h"
#include "agreements/ui/clausetree.h"
#include "agreements/ui/problemlist.h"
#include "agreements/ui/snippeteditor.h"
#include "agreements/ui/termtree.h"
#include "agreements/ui/testsdialog.h"
#include "agreements_ui/templatesdesk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using agreements::Template;

/// The editor of templates as a person works it.
class TemplateEditorTest final : public QObject, private TemplatesDesk {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void clausesAreAddedMovedDoubledAndRemovedByKeys() {
        startNew();
        auto& tree = editor()->findChild<agreements::ui::ClauseTree*>()[0];
        const auto ids = [this] {
            QStringList all;
            for (const auto& clause : editor()->content().clauses)
                all.append(clause.clauses.isEmpty() ? clause.id
                                                    : clause.id + u'>' + clause.clauses.first().id);
            return all.join(u' ');
        };
        QTest::keyClick(&tree, Qt::Key_Insert);
        QTest::keyClick(&tree, Qt::Key_Insert);
        QTest::keyClick(&tree, Qt::Key_Insert);
        QCOMPARE(ids(), QStringLiteral("c1 c2 c3"));

        QTest::keyClick(&tree, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(ids(), QStringLiteral("c1 c3 c2"));
        QTest::keyClick(&tree, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(ids(), QStringLiteral("c1>c3 c2"));
        QTest::keyClick(&tree, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(ids(), QStringLiteral("c1 c3 c2"));
        QTest::keyClick(&tree, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(ids(), QStringLiteral("c1 c3 c3-2 c2"));
        QTest::keyClick(&tree, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(ids(), QStringLiteral("c1 c3 c2"));

        editor()->work().history().undo();
        QCOMPARE(ids(), QStringLiteral("c1 c3 c3-2 c2"));
        while (editor()->work().history().canUndo())
            editor()->work().history().undo();
        QCOMPARE(ids(), QString());
        while (editor()->work().history().canRedo())
            editor()->work().history().redo();
        QCOMPARE(ids(), QStringLiteral("c1 c3 c2"));
    }

    void typingInOnePlaceIsOneStep() {
        startNew();
        m_page->run(QStringLiteral("line.add"));
        const int steps = editor()->work().history().count();

        type("headingEdit", "Scope");
        type("textEdit", "All of it.");

        QCOMPARE(editor()->work().history().count(), steps + 2);
        QTest::keyClick(field<QPlainTextEdit>("textEdit"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(field<QPlainTextEdit>("textEdit")->toPlainText(), QString());
        QCOMPARE(field<QLineEdit>("headingEdit")->text(), QStringLiteral("Scope"));
    }

    void whatIsWrongIsListedWithItsLineAndJumpedTo() {
        startNew();
        m_page->run(QStringLiteral("line.add"));
        type("textEdit", "One line.\nTwo {{nobody}}.");
        auto* problems = editor()->findChild<agreements::ui::ProblemList*>();
        QTRY_VERIFY(problems->count() > 0);
        editor()->showPart(QStringLiteral("document"));

        m_page->run(QStringLiteral("record.next_status"));

        QCOMPARE(editor()->part(), QStringLiteral("clauses"));
        QCOMPARE(field<QPlainTextEdit>("textEdit")->textCursor().blockNumber(), 1);
        m_page->run(QStringLiteral("record.save"));
        m_desk->settle();
        QCOMPARE(m_desk->errors, QStringList{QStringLiteral("template/wrong")});
        QVERIFY(stored().isEmpty());
    }

    void aRowIsASentenceWhileItIsEdited() {
        startNew();
        m_page->run(QStringLiteral("line.add"));
        editor()->showPart(QStringLiteral("terms"));
        editor()->takeFocus();
        m_page->run(QStringLiteral("line.add"));
        auto* sentence = editor()->findChild<QLabel*>(QStringLiteral("sentenceLabel"));
        QVERIFY2(sentence->text().startsWith(QStringLiteral("No charge for parts")),
                 qPrintable(sentence->text()));

        QTest::keyClick(field<QPushButton>("addConditionButton", "conditionsEdit"), Qt::Key_Space);
        QVERIFY2(sentence->text().startsWith(QStringLiteral("If the case is")),
                 qPrintable(sentence->text()));
        auto* form = field<QComboBox>("formEdit");
        QTest::keyClick(form, Qt::Key_Down);

        QVERIFY2(sentence->text().contains(QStringLiteral("permitted: repair")),
                 qPrintable(sentence->text()));
        editor()->work().history().undo();
        QVERIFY(!sentence->text().contains(QStringLiteral("permitted: repair")));
    }

    void aNamedTestIsMadeRenamedAndUndone() {
        startNew();
        editor()->showPart(QStringLiteral("terms"));
        QTest::keyClick(field<QPushButton>("testsButton"), Qt::Key_Space);
        auto* dialog = editor()->findChild<agreements::ui::TestsDialog*>();
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("addTestButton")),
                        Qt::Key_Space);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("testNameEdit"));
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("shown"));
        QTest::keyClick(name, Qt::Key_Return);
        QTest::keyClick(dialog->findChild<QPushButton*>(QStringLiteral("addConditionButton")),
                        Qt::Key_Space);

        const auto tests = editor()->content().tests;
        QCOMPARE(tests.size(), 1);
        QCOMPARE(tests.first().name, QStringLiteral("shown"));
        QCOMPARE(tests.first().anyOf.first().size(), 1);
        QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("testSentence"))
                    ->text()
                    .startsWith(QStringLiteral("The case is")));
        while (editor()->work().history().canUndo())
            editor()->work().history().undo();
        QVERIFY(editor()->content().tests.isEmpty());
    }

    void aSnippetIsWrittenNamedIncludedAndThenStays() {
        startNew();
        editor()->showPart(QStringLiteral("snippets"));
        editor()->takeFocus();
        m_page->run(QStringLiteral("line.add"));
        type("snippetNameEdit", "hotline\n");
        auto* part = editor()->findChild<agreements::ui::SnippetEditor*>();
        auto* text = part->findChild<QPlainTextEdit*>();
        text->setFocus();
        QTest::keyClicks(text, QStringLiteral("Call 400."));
        QCOMPARE(editor()->content().snippets.size(), 1);
        QCOMPARE(editor()->content().snippets.first().name, QStringLiteral("hotline"));

        editor()->showPart(QStringLiteral("clauses"));
        editor()->takeFocus();
        m_page->run(QStringLiteral("line.add"));
        type("textEdit", "{{include hotline}}");
        editor()->goTo(QStringLiteral("snippets.hotline.en:1"));
        QCOMPARE(editor()->part(), QStringLiteral("snippets"));
        m_page->run(QStringLiteral("line.remove"));

        QCOMPARE(m_desk->errors, QStringList{QStringLiteral("edit/needed")});
        QCOMPARE(editor()->content().snippets.size(), 1);
        while (editor()->work().history().canUndo())
            editor()->work().history().undo();
        QVERIFY(editor()->content().snippets.isEmpty());
    }

    /// S117: repair fee and visit fee add up.
    void aSumHasSeveralPartsAndMayBeLeftOpen() {
        startNew();
        m_page->run(QStringLiteral("line.add"));
        editor()->showPart(QStringLiteral("terms"));
        m_page->run(QStringLiteral("line.add"));
        const auto line = [this] {
            const auto& table = std::get<agreements::TableTerm>(editor()->content().terms[0].body);
            return std::get<agreements::LineOutcome>(table.rows[0].then[0]);
        };
        const auto enter = [this](const char* name, const char* amount) {
            auto* edit = field<QComboBox>(name);
            QTest::keyClicks(edit->lineEdit(), QLatin1String(amount));
        };
        enter("amountEdit", "1500");
        QTest::keyClick(field<QPushButton>("addToSumButton"), Qt::Key_Space);
        QCOMPARE(line().amount.size(), 1);
        enter("amount2Edit", "3000");
        QTest::keyClick(field<QComboBox>("openEdit"), Qt::Key_Down);

        QCOMPARE(line().amount.size(), 2);
        QCOMPARE(line().amount[1].constant, 3000);
        QVERIFY(!line().askAmount.isEmpty());
        field<QComboBox>("amountEdit")->lineEdit()->selectAll();
        QTest::keyClick(field<QComboBox>("amountEdit")->lineEdit(), Qt::Key_Delete);
        QCOMPARE(line().amount.size(), 1);
    }

    void aDeadlineMayCountInServiceHoursOnly() {
        startNew();
        m_page->run(QStringLiteral("line.add"));
        editor()->showPart(QStringLiteral("terms"));
        m_page->run(QStringLiteral("line.add"));
        QTest::keyClick(field<QComboBox>("formEdit"), 'D');

        QTest::keyClick(field<QCheckBox>("serviceHoursEdit"), Qt::Key_Space);

        const QString sentence =
            editor()->findChild<QLabel*>(QStringLiteral("sentenceLabel"))->text();
        QVERIFY2(sentence.contains(QStringLiteral("counted from 08:00 to 18:00")),
                 qPrintable(sentence));
    }

    void everyBuiltInTemplateIsShownInEveryPartUnchanged() {
        for (const Template& content : agreements::builtInTemplates()) {
            m_page->open({{QStringLiteral("edit"), content.id}});
            const Template before = editor()->content();
            for (const char* part : {"terms", "blanks", "snippets", "document", "clauses"}) {
                editor()->showPart(QLatin1String(part));
                editor()->takeFocus();
                QCoreApplication::processEvents();
            }
            for (qsizetype i = 0; i < content.terms.size(); ++i)
                editor()->goTo(QStringLiteral("terms[%1].rows[0]").arg(i));
            QVERIFY(editor()->content() == before);
            QVERIFY(!editor()->isChanged());
        }
    }

    void aSeventhTemplateIsWrittenSignedAndJudges();

private:
    void addCompany(const char* name, const char* label) {
        m_page->run(QStringLiteral("line.add"));
        type("labelEdit", label);
        auto* edit = field<QLineEdit>("nameEdit");
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QLatin1String(name));
        QTest::keyClick(edit, Qt::Key_Return);
        QTest::keyClick(field<QComboBox>("typeEdit"), 'C');
    }
    void takeOver(const QString& clause) {
        QTest::keyClick(field<QPushButton>("libraryButton"), Qt::Key_Space);
        auto* library = editor()->findChild<agreements::ui::ClauseLibrary*>();
        m_desk->settle();
        auto* tree = library->findChild<QTreeWidget*>(QStringLiteral("libraryTree"));
        const auto found = tree->model()->match(tree->model()->index(0, 0), Qt::UserRole + 1,
                                                clause, 1, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        tree->setCurrentIndex(found.first());
        QTest::keyClick(tree, Qt::Key_Return);
        m_desk->settle();
    }
    agreements::Rules signedRules();
};

/// Draft, approval by a second person, signing: what was frozen judges.
agreements::Rules TemplateEditorTest::signedRules() {
    TestFile& file = m_desk->file();
    agreements::AgreementDraft draft;
    draft.agreement.templateId = stored().first().id;
    draft.agreement.timeZone = QStringLiteral("Asia/Shanghai");
    draft.scopes.append(agreements::AgreementScope());
    const auto put = [&draft](const char* name, const char* value) {
        draft.agreement.values.insert(QLatin1String(name), agreements::Value(QLatin1String(value)));
    };
    put("party_a", "A Ltd");
    put("party_b", "B Ltd");
    put("free_part_limit", "30.00");
    put("stock_period", "last_year");
    put("stock_months", "3");
    put("stock_basis", "quantity");
    put("stock_pct", "2");
    const auto id = AgreementsFile::need(
        file.write([&](storage::WriteTx& tx) { return agreements::saveDraft(tx, draft); }));
    AgreementsFile::need(
        file.write([&](storage::WriteTx& tx) { return agreements::sendForApproval(tx, id); }));
    storage::Actor other = file.actor();
    other.user = core::IdSource(9).next(file.time().now());
    AgreementsFile::need(file.database().writeNow(
        other, [&](storage::WriteTx& tx) { return agreements::approveDraft(tx, id); }));
    AgreementsFile::need(file.write([&](storage::WriteTx& tx) {
        return agreements::signAgreement(tx, {id, AgreementsFile::day("2026-01-01"), {}});
    }));
    const auto copy = AgreementsFile::need(file.read(
        [&](storage::Connection& connection) { return agreements::signedCopy(connection, id); }));
    return AgreementsFile::need(
        agreements::rulesOf(AgreementsFile::need(agreements::openCopy(*copy))));
}

/// The freight of T1 (S87, S88), the days of L3 (S195, S196), the parts of T2 (S119, S121).
void TemplateEditorTest::aSeventhTemplateIsWrittenSignedAndJudges() {
    startNew();
    m_page->run(QStringLiteral("pane.previous"));
    QCOMPARE(editor()->part(), QStringLiteral("document"));
    type("titleEdit", "Mixed agreement");
    QTest::keyClick(field<QComboBox>("relationEdit"), Qt::Key_Down);
    editor()->showPart(QStringLiteral("blanks"));
    editor()->takeFocus();
    addCompany("party_a", "Party A");
    addCompany("party_b", "Party B");
    editor()->showPart(QStringLiteral("clauses"));
    editor()->takeFocus();
    m_page->run(QStringLiteral("line.add"));
    type("textEdit", "A: {{party_a}}\nB: {{party_b}}");
    for (const char* clause : {"S180", "S194", "S186", "T1.III.2", "T2.6"})
        takeOver(QLatin1String(clause));
    m_page->run(QStringLiteral("record.save"));
    m_desk->settle();
    QVERIFY2(m_desk->errors.isEmpty(), qPrintable(m_desk->errors.join(u' ')));

    const agreements::Rules rules = signedRules();
    const auto judged = [&rules](const char* reported, const char* value) {
        core::JsonFaults faults;
        const QByteArray json =
            QByteArray(R"({"id":"c","reported_at":")") + reported +
            R"(T23:59:59+08:00","unit":{"invoiced_on":"2026-03-01","product_group":"heater"},
               "facts":{"cause":"quality","listed_fault":true,"returned_to_maker":true},
               "part":{"old_part_returned":true,"value":")" +
            value + R"("}})";
        const auto verdict = rules.judge(agreements::readCase(json, faults).facts);
        return QStringList{verdict.kind, verdict.remedies[3]->allowed, verdict.payers[2]->payer,
                           verdict.payers[6]->basis}
            .join(u' ');
    };
    QCOMPARE(judged("2026-03-08", "30.00"), QStringLiteral("return_window yes A free"));
    QCOMPARE(judged("2026-03-09", "30.01"), QStringLiteral("exchange_window no A old_for_new"));
    QCOMPARE(judged("2027-03-02", "99.00"), QStringLiteral("out_of_warranty no B old_for_new"));
}

REGISTER_TEST(TemplateEditorTest)
#include "templateeditortest.moc"
