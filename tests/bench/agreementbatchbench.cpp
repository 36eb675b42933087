// Three hundred agreements as PDF, from signed values to bytes, beside bare text documents of the
// same text.

#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/wording.h"
#include "agreements/ui/paper.h"
#include "agreements_ui/exampleblanks.h"
#include "printing/layout.h"
#include "printing/odt.h"
#include "printing/pdf.h"
#include "printing/textsetter.h"
#include "support/benchrun.h"
#include "support/samples.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

namespace {

using namespace agreements;

constexpr int kAgreements = 300;
constexpr int kRounds = 3;
constexpr Language kLanguage = Language::Simplified;

/// What one agreement of the batch is made from, and its text for the bare document.
struct Item {
    const Template* agreement = nullptr;
    Values values;
    Switches switches;
    QString text;
};

QList<Item> makeItems() {
    QList<Item> items;
    const auto& templates = builtInTemplates();
    QList<const Template*> kinds;
    for (const Template& one : templates)
        kinds.append(&one);
    for (int i = 0; i < kAgreements; ++i) {
        Item item{kinds[i % kinds.size()], {}, {}, {}};
        item.values = examples::filledBlanks(*item.agreement, kLanguage);
        item.switches = examples::decidedSwitches(*item.agreement);
        for (const Variable& variable : item.agreement->variables)
            if (variable.type == VariableType::Company)
                item.values.insert(variable.name,
                                   Value(QStringLiteral("第%1机械设备有限公司").arg(i)));
        const auto wording = bench::need(Wording::compile(*item.agreement));
        item.text = plainText(bench::need(wording.render(item.values, item.switches, kLanguage)));
        items.append(item);
    }
    return items;
}

qint64 ourBatch(const QList<Item>& items) {
    qint64 bytes = 0;
    QHash<const Template*, Wording> wordings;
    const auto words = agreements::ui::PaperWords::in(kLanguage);
    const auto spec = printing::PageSpec::of(printing::Paper::A4);
    for (const Item& item : items) {
        auto wording = wordings.constFind(item.agreement);
        if (wording == wordings.cend())
            wording =
                wordings.insert(item.agreement, bench::need(Wording::compile(*item.agreement)));
        const auto paper = agreements::ui::paperOf(
            bench::need(wording->render(item.values, item.switches, kLanguage)),
            {QStringLiteral("XM2607-7K-0012"), QString(64, u'a'), 1}, words);
        bytes += printing::pdfBytes(paper, printing::layOut(paper, spec)).size();
    }
    return bytes;
}

qint64 bareBatch(const QList<Item>& items) {
    qint64 bytes = 0;
    QFont font;
    font.setFamilies(printing::documentFamilies(QLocale(languageCode(kLanguage))));
    font.setPointSizeF(10);
    for (const Item& item : items) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        QTextDocument document;
        document.setDefaultFont(font);
        document.setPlainText(item.text);
        document.print(&writer);
        bytes += buffer.size();
    }
    return bytes;
}

}  // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const bench::BenchRun run(QCoreApplication::arguments());
    const QList<Item> items = makeItems();
    bench::Samples ours;
    bench::Samples bare;
    qint64 bytes = 0;
    qint64 bareBytes = 0;
    // The first round warms the fonts and is not counted.
    for (int round = 0; round <= kRounds; ++round) {
        bench::Samples both[2];
        both[0].time([&] { bareBytes = bareBatch(items); });
        both[1].time([&] { bytes = ourBatch(items); });
        if (round == 0)
            continue;
        bare.add(both[0]);
        ours.add(both[1]);
    }
    run.say(QStringLiteral("%1 agreements: %2 KiB a paper, %3 KiB a bare document")
                .arg(kAgreements)
                .arg(bytes / kAgreements / 1024)
                .arg(bareBytes / kAgreements / 1024));
    run.tell({QStringLiteral("agreement-batch"), ours.median(), QStringLiteral("ms"), bare.median(),
              1.5});
    return 0;
}
