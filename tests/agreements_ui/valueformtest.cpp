#include "agreements/agreementsfile.h"
#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/draftsaving.h"
#include "agreements/ui/valueform.h"
#include "agreements_ui/exampleblanks.h"
#include "support/fakedesk.h"
#include "testsuite.h"
#include "widgets/field.h"
#include "widgets/form.h"

/// The blanks and switches of templates as a form, over a real file.
class ValueFormTest final : public QObject {
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
    }
    void cleanup() { m_desk.reset(); }

    void everyBlankAndSwitchOfABuiltInTemplateHasAnEditor_data() { builtIns(); }
    void everyBlankAndSwitchOfABuiltInTemplateHasAnEditor() {
        const agreements::Template& one = builtIn();
        widgets::Form form;
        const auto values = fieldsOf(one, form);

        for (const agreements::Variable& variable : one.variables)
            QVERIFY2(form.field(variable.name), qUtf8Printable(variable.name));
        for (const agreements::Switch& each : one.switches + agreements::engineSwitches())
            QVERIFY2(form.field(each.name), qUtf8Printable(each.name));
    }

    void whatIsFilledInIsSavedAndCanBeSent_data() { builtIns(); }
    void whatIsFilledInIsSavedAndCanBeSent() {
        const agreements::Template& one = builtIn();
        widgets::Form form;
        const auto fields = fieldsOf(one, form);
        const auto language = agreements::Language::Simplified;
        const auto written = agreements::examples::filledBlanks(one, language);
        fields->set(written, agreements::examples::decidedSwitches(one));
        QVERIFY(form.check());
        for (auto value = written.cbegin(); value != written.cend(); ++value)
            QVERIFY2(fields->values().value(value.key()) == value.value(),
                     qUtf8Printable(value.key()));
        const auto open = agreements::openPoints(one, fields->values(), fields->switches());
        QCOMPARE(open.blanks, QStringList());
        QCOMPARE(open.decisions, QStringList());

        agreements::DraftToSave saved;
        saved.builtIn = one.id;
        saved.sends = true;
        saved.draft.agreement.values = fields->values();
        saved.draft.agreement.switches = fields->switches();
        saved.draft.scopes.append(agreements::AgreementScope());
        const auto id = m_desk->file().write(
            [&](storage::WriteTx& tx) { return agreements::saveDraftForm(tx, saved); });
        QVERIFY2(id, id ? "" : qUtf8Printable(id.error().message + id.error().detail));
    }

    void whatIsWrongIsSaidAtItsField() {
        const agreements::Template& one = numbersTemplate();
        widgets::Form form;
        const auto fields = fieldsOf(one, form);
        QString number;
        for (const agreements::Variable& variable : one.variables)
            if (variable.type == agreements::VariableType::Integer)
                number = variable.name;
        fields->set({{number, agreements::Value(QStringLiteral("many"))}}, {});

        QVERIFY(!form.check());
        QVERIFY(!form.field(number)->problem().isEmpty());
    }

private:
    void builtIns() {
        QTest::addColumn<QString>("id");
        for (const QString& id : agreements::builtInTemplates().keys())
            QTest::newRow(qUtf8Printable(id)) << id;
    }
    static const agreements::Template& builtIn() {
        QFETCH(QString, id);
        return *agreements::builtInTemplates().constFind(id);
    }
    static const agreements::Template& numbersTemplate() {
        for (const agreements::Template& one : agreements::builtInTemplates())
            for (const agreements::Variable& variable : one.variables)
                if (variable.type == agreements::VariableType::Integer)
                    return one;
        qFatal("no template has a number");
    }
    std::unique_ptr<agreements::ui::ValueForm> fieldsOf(const agreements::Template& one,
                                                        widgets::Form& form) {
        widgets::FormBuilder build(form, m_desk->context().entry);
        return std::make_unique<agreements::ui::ValueForm>(
            build, form, one, agreements::Language::Simplified, agreements::ui::ValueSuggestions{});
    }

    std::unique_ptr<FakeDesk> m_desk;
};

REGISTER_TEST(ValueFormTest)
#include "valueformtest.moc"
