#include "samples.h"

#include <QtMath>

#include <algorithm>

namespace printing::samples {
namespace {

PageWords chineseWords() {
    return {.page = QStringLiteral("第 %1 页，共 %2 页"),
            .copy = QStringLiteral("第 %1 份，共 %2 份"),
            .reprint = QStringLiteral("副本 %1"),
            .seal = QStringLiteral("（盖章）")};
}

QPolygonF wave(qreal phase) {
    QPolygonF stroke;
    for (int i = 0; i <= 60; ++i)
        stroke << QPointF(i * 3, 30 + 20 * qSin(i * 0.35 + phase));
    return stroke;
}

Table partsTable() {
    Table table;
    table.columns = {{QStringLiteral("序号"), Align::Centre, 1, true},
                     {QStringLiteral("配件编号"), Align::Left, 3, true},
                     {QStringLiteral("名称"), Align::Left, 5},
                     {QStringLiteral("数量"), Align::Right},
                     {QStringLiteral("单价"), Align::Right},
                     {QStringLiteral("金额"), Align::Right}};
    table.rows = {
        {QStringLiteral("1"), QStringLiteral("KT-7020-A"), QStringLiteral("压缩机启动电容 35µF"),
         QStringLiteral("2"), QStringLiteral("45.00"), QStringLiteral("90.00")},
        {QStringLiteral("2"), QStringLiteral("KT-9981"),
         QStringLiteral("室外机主控制板（含驱动模块与散热片，适用于 KFR-35GW 系列）"),
         QStringLiteral("1"), QStringLiteral("1,018.00"), QStringLiteral("1,018.00")},
        {QStringLiteral("3"), QStringLiteral("GS-01"), QStringLiteral("上门维修工时"),
         QStringLiteral("1.5"), QStringLiteral("80.00"), QStringLiteral("120.00")}};
    table.totals = {{QString(), QString(), QStringLiteral("合计"), QString(), QString(),
                     QStringLiteral("1,228.00")}};
    return table;
}

}  // namespace

Document repairReport() {
    Document document;
    document.kind = QStringLiteral("repair-report");
    document.title = QStringLiteral("维修报告");
    document.number = QStringLiteral("WX2607-7K-0001");
    document.locale = QLocale(QStringLiteral("zh_CN"));
    document.copies = 2;
    document.words = chineseWords();
    document.footer = QStringLiteral("服务热线 95105985");
    document.blocks = {
        CompanyHeader{QStringLiteral("晨光制冷设备售后服务中心"),
                      {QStringLiteral("厦门市湖里区枋湖北路 18 号　电话 0592-5550123")},
                      {}},
        Title{QStringLiteral("维修报告"), QStringLiteral("WX2607-7K-0001")},
        FieldGrid{
            {{QStringLiteral("客户"), QStringLiteral("林美玲")},
             {QStringLiteral("客戶電話"), QStringLiteral("138 0592 1234")},
             {QStringLiteral("Customer"), QStringLiteral("Lin Meiling")},
             {QStringLiteral("序列号"), QStringLiteral("KFR35-2024-000817")},
             {QStringLiteral("地址"),
              QStringLiteral("福建省厦门市思明区湖滨南路 299 号 3 栋 1702 室"), true},
             {QStringLiteral("故障原因"), QStringLiteral("启动电容失效，压缩机无法启动"), true},
             {QStringLiteral("恢复正常"), QStringLiteral("2026-07-05 16:40")},
             {QStringLiteral("修理用时"), QStringLiteral("1 小时 30 分钟")}}},
        Paragraph{QStringLiteral("解决措施"),
                  QStringLiteral(
                      "更换启动电容与室外机主控制板，检查制冷剂压力，运行三十分钟后出风温度正常。"
                      "建议每年清洗一次室外机散热片；若再次出现“E5”代码，请立即停机并联系我们。")},
        partsTable(),
        AmountLine{QStringLiteral("金额大写"), QStringLiteral("壹仟贰佰贰拾捌元整"),
                   QStringLiteral("￥1,228.00")},
        SignatureBlock{{{QStringLiteral("客户签名"),
                         QStringLiteral("林美玲"),
                         QStringLiteral("2026-07-05"),
                         {wave(0), wave(1.5)}},
                        {QStringLiteral("服务站"),
                         QStringLiteral("王建国"),
                         QStringLiteral("2026-07-05"),
                         {},
                         true}}},
        Notes{{QStringLiteral("本报告一式两份，客户与服务站各执一份。"),
               QStringLiteral("更换的配件自修复之日起保修九十天。")}}};
    return document;
}

Document longTable(int rows) {
    Document document;
    document.title = QStringLiteral("List");
    document.words = chineseWords();
    Table table;
    table.columns = {{QStringLiteral("Code"), Align::Left, 1, true},
                     {QStringLiteral("Name"), Align::Left, 3},
                     {QStringLiteral("Amount"), Align::Right}};
    for (int i = 1; i <= rows; ++i)
        table.rows.append(
            {QStringLiteral("R%1").arg(i), QStringLiteral("Name %1").arg(i), QString::number(i)});
    table.totals = {{QString(), QStringLiteral("Total"), QStringLiteral("sum")}};
    document.blocks = {Title{QStringLiteral("List"), {}}, table};
    return document;
}

Document paragraph(const QString& text) {
    Document document;
    document.blocks = {Paragraph{QString(), text}};
    return document;
}

QStringList textsOf(const Page& page) {
    QList<TextItem> items = page.items.texts;
    std::stable_sort(items.begin(), items.end(), [](const TextItem& a, const TextItem& b) {
        return std::pair(a.baseline.y(), a.baseline.x()) <
               std::pair(b.baseline.y(), b.baseline.x());
    });
    QStringList texts;
    for (const TextItem& item : items)
        texts.append(item.text);
    return texts;
}

int countOf(const QList<Page>& pages, const QString& text) {
    int count = 0;
    for (const Page& page : pages)
        count += static_cast<int>(textsOf(page).count(text));
    return count;
}

}  // namespace printing::samples
