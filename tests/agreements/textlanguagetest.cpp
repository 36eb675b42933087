#include "agreements/domain/textlanguage.h"

#include "testsuite.h"

#include <QTest>

using agreements::ParsedText;
using agreements::parseText;
using agreements::TextFilter;
using agreements::TextNode;

class TextLanguageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTextsIntoATree();
    void takesAllElseForPlainText_data();
    void takesAllElseForPlainText();
    void namesWhatIsWrongWithItsLine_data();
    void namesWhatIsWrongWithItsLine();
    void goesOnAfterAProblem();
    void refusesAMillionVariables();
    void refusesATextThatIsTooLong();
    void leavesTagsOutOfTitles();
};

void TextLanguageTest::readsTextsIntoATree() {
    const ParsedText parsed = parseText(
        u"A {{ fee | money }}\n{{if mode != add}}x{{else}}y{{end}}\n"
        "{{for row in list}}{{row.name}}{{end}}{{clause S195a}}{{include periods}}"_qs);

    QCOMPARE(parsed.problems, QList<agreements::TextProblem>());
    QCOMPARE(parsed.nodes.size(), std::size_t(8));
    QCOMPARE(parsed.nodes[1].name, u"fee"_qs);
    QCOMPARE(parsed.nodes[1].filter, TextFilter::Money);
    QCOMPARE(parsed.nodes[3].compare, TextNode::Compare::IsNot);
    QCOMPARE(parsed.nodes[3].value, u"add"_qs);
    QCOMPARE(parsed.nodes[3].line, 2);
    QCOMPARE(parsed.nodes[3].otherwise.size(), std::size_t(1));
    QCOMPARE(parsed.nodes[5].body[0].row, u"row"_qs);
    QCOMPARE(parsed.nodes[5].line, 3);
    QCOMPARE(parsed.nodes[6].name, u"S195a"_qs);
    QCOMPARE(parsed.nodes[7].kind, TextNode::Kind::Include);
}

void TextLanguageTest::takesAllElseForPlainText_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("html") << u"<b>bold</b> &amp; <!-- -->"_qs;
    QTest::newRow("braces") << u"{a} } }} { b"_qs;
    QTest::newRow("percent") << u"%1 $x ${y} <%= z %>"_qs;
    QTest::newRow("tabs and newlines") << u"a\tb\n\nc"_qs;
    QTest::newRow("hanzi beyond the first plane") << u"𠀀、龘"_qs;
}

void TextLanguageTest::takesAllElseForPlainText() {
    QFETCH(const QString, text);

    const ParsedText parsed = parseText(text);

    QVERIFY(parsed.problems.isEmpty());
    QCOMPARE(parsed.nodes.size(), std::size_t(1));
    QCOMPARE(parsed.nodes[0].name, text);
}

void TextLanguageTest::namesWhatIsWrongWithItsLine_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("part");
    QTest::newRow("not closed") << u"a\nb {{name"_qs << 2 << u"not closed"_qs;
    QTest::newRow("closed on another line") << u"{{name\n}}"_qs << 1 << u"not closed"_qs;
    QTest::newRow("no name") << u"{{Name}}"_qs << 1 << u"no name"_qs;
    QTest::newRow("empty") << u"{{}}"_qs << 1 << u"no name"_qs;
    QTest::newRow("filter") << u"\n\n{{a|upper}}"_qs << 3 << u"no filter"_qs;
    QTest::newRow("if without end") << u"a\n{{if a}}\nb"_qs << 2 << u"has no {{end}}"_qs;
    QTest::newRow("for without end") << u"{{for r in t}}"_qs << 1 << u"has no {{end}}"_qs;
    QTest::newRow("end alone") << u"a\n{{end}}"_qs << 2 << u"belongs to no"_qs;
    QTest::newRow("else alone") << u"{{else}}"_qs << 1 << u"belongs to no"_qs;
    QTest::newRow("else twice") << u"{{if a}}{{else}}{{else}}{{end}}"_qs << 1
                                << u"belongs to no"_qs;
    QTest::newRow("else of for") << u"{{for r in t}}{{else}}{{end}}"_qs << 1 << u"belongs to no"_qs;
    QTest::newRow("row outside") << u"{{row.a}}"_qs << 1 << u"stands outside"_qs;
    QTest::newRow("row twice") << u"{{for r in t}}{{for r in u}}{{end}}{{end}}"_qs << 1
                               << u"is taken"_qs;
    QTest::newRow("bad for") << u"{{for r of t}}{{end}}"_qs << 1 << u"not understood"_qs;
    QTest::newRow("no value") << u"{{if a =}}{{end}}"_qs << 1 << u"one value"_qs;
    QTest::newRow("two values") << u"{{if a = b c}}{{end}}"_qs << 1 << u"one value"_qs;
    QTest::newRow("clause") << u"{{clause S1 S2}}"_qs << 1 << u"names no clause"_qs;
    QTest::newRow("include") << u"{{include A}}"_qs << 1 << u"names no snippet"_qs;
    QTest::newRow("carriage return") << u"a\nb\r\n"_qs << 2 << u"U+000D"_qs;
    QTest::newRow("null") << u"a\n\n"_qs + QChar(0) << 3 << u"U+0000"_qs;
    QTest::newRow("escape") << u"\x1B[31m"_qs << 1 << u"U+001B"_qs;
    QTest::newRow("turned around") << u"a\u202Eb"_qs << 1 << u"U+202E"_qs;
    QTest::newRow("half a pair") << u"a"_qs + QChar(0xD800) << 1 << u"U+D800"_qs;
    QTest::newRow("script") << u"a\n\n<SCRIPT src=x>b</SCRIPT>"_qs << 3 << u"<script"_qs;
    QTest::newRow("script of a link")
        << u"<a href='JavaScript:alert(1)'>"_qs << 1 << u"javascript:"_qs;
    QTest::newRow("too deep") << u"{{if a}}"_qs.repeated(33) + u"{{end}}"_qs.repeated(33) << 1
                              << u"within each other"_qs;
}

void TextLanguageTest::namesWhatIsWrongWithItsLine() {
    QFETCH(const QString, text);
    QFETCH(const int, line);
    QFETCH(const QString, part);

    const ParsedText parsed = parseText(text);

    QVERIFY(!parsed.problems.isEmpty());
    QCOMPARE(parsed.problems.first().line, line);
    QVERIFY2(parsed.problems.first().sentence.contains(part),
             qPrintable(parsed.problems.first().sentence));
}

void TextLanguageTest::goesOnAfterAProblem() {
    const ParsedText parsed = parseText(u"{{A}}\n{{B}}\n{{if C}}{{end}}"_qs);

    QCOMPARE(parsed.problems.size(), 3);
    QCOMPARE(parsed.problems[2].line, 3);
}

void TextLanguageTest::refusesAMillionVariables() {
    agreements::TextLimits wide;
    wide.characters = 16 * 1024 * 1024;

    const ParsedText parsed = parseText(u"{{a}}\n"_qs.repeated(1'000'000), wide);

    QCOMPARE(parsed.problems.size(), 1);
    QCOMPARE(parsed.problems.first().line, 10'001);
}

void TextLanguageTest::refusesATextThatIsTooLong() {
    const ParsedText parsed = parseText(QString(256 * 1024 + 1, u'a'));

    QCOMPARE(parsed.problems.size(), 1);
    QVERIFY(parsed.problems.first().sentence.contains(u"too long"));
}

void TextLanguageTest::leavesTagsOutOfTitles() {
    QCOMPARE(agreements::withoutTags(u"{{company}}  After-Sales {{kind}} Agreement"_qs),
             u"After-Sales Agreement"_qs);
    QCOMPARE(agreements::withoutTags(u"保修 {{"_qs), u"保修 {{"_qs);
}

REGISTER_TEST(TextLanguageTest)
#include "textlanguagetest.moc"
