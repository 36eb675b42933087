<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ClockCalendarText</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>This must be a day as 2026-10-01.</source>
        <translation>此处应为日期，如 2026-10-01。</translation>
    </message>
    <message>
        <source>A line of a calendar has time_zone, week or date.</source>
        <translation>日历的每一行应有 time_zone、week 或 date。</translation>
    </message>
    <message>
        <source>A calendar needs a line with its time_zone and at least one with a week.</source>
        <translation>日历需要一行 time_zone，以及至少一行 week。</translation>
    </message>
    <message>
        <source>A calendar has one time zone.</source>
        <translation>一份日历只有一个时区。</translation>
    </message>
    <message>
        <source>A week is seven texts from Monday on, such as &quot;09:00-12:00 13:00-18:00&quot;, empty for a day off.</source>
        <translation>week 为从周一起的七个文本，如 &quot;09:00-12:00 13:00-18:00&quot;，休息日留空。</translation>
    </message>
    <message>
        <source>Two weeks hold from the same day.</source>
        <translation>有两个 week 从同一天起生效。</translation>
    </message>
    <message>
        <source>A day is a holiday or working.</source>
        <translation>一天只能是 holiday 或 working。</translation>
    </message>
    <message>
        <source>This day stands twice.</source>
        <translation>这一天出现了两次。</translation>
    </message>
    <message>
        <source>Working hours are written as 09:00-12:00 13:00-18:00.</source>
        <translation>工作时间应写成 09:00-12:00 13:00-18:00。</translation>
    </message>
    <message>
        <source>The calendar is larger than 8 MiB.</source>
        <translation>日历超过 8 MiB。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>无法读取文件“%1”。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>无法写入文件“%1”。</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>没有命令“%1”；可用命令见 --help。</translation>
    </message>
    <message>
        <source>There is no option --%1 here; --help lists them.</source>
        <translation>这里没有选项 --%1；可用选项见 --help。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一个值。</translation>
    </message>
    <message>
        <source>Usage: aftercarectl --data FILE [--user NAME] [--json] [--today DATE] COMMAND

</source>
        <translation>用法：aftercarectl --data FILE [--user NAME] [--json] [--today DATE] COMMAND

</translation>
    </message>
    <message>
        <source>Type a command; --help lists them.</source>
        <translation>请输入命令；--help 可列出所有命令。</translation>
    </message>
    <message>
        <source>Nothing may stand behind “%1”; leave out “%2”.</source>
        <translation>“%1”后面不能再有内容；请去掉“%2”。</translation>
    </message>
    <message>
        <source>--today must be a date such as 2026-07-06.</source>
        <translation>--today 应为日期，如 2026-07-06。</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>没有文件 %1，请检查名称。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 不是文件，请选择一个文件。</translation>
    </message>
    <message>
        <source>The file is too large (%1); at most %2 can be read. Divide it into smaller files.</source>
        <translation>文件过大（%1），最多可读取 %2。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in line %1 after %2 of %3 columns. Export it again.</source>
        <translation>文件不完整：在第 %1 行只有 %3 列中的 %2 列就结束了。请重新导出。</translation>
    </message>
    <message>
        <source>Line %1 is too long: a row may have %2 columns and %3.</source>
        <translation>第 %1 行过长：每行最多 %2 列、%3。</translation>
    </message>
    <message>
        <source>The cell in line %1, column %2 is larger than %3; a closing quotation mark may be missing.</source>
        <translation>第 %1 行第 %2 列的单元格超过 %3，可能缺少右引号。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1, column %2 is never closed. The file may be cut off.</source>
        <translation>第 %1 行第 %2 列开始的引号没有闭合，文件可能不完整。</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>右引号后面还有文字。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1, column %2 is closed by one in line %3 that belongs to other text. Put the quotation marks right.</source>
        <translation>第 %1 行第 %2 列开始的引号，被第 %3 行属于其他文字的引号闭合。请改正引号。</translation>
    </message>
    <message>
        <source>The file cannot be read further than line %1: %2</source>
        <translation>文件从第 %1 行起无法读取：%2</translation>
    </message>
    <message>
        <source>This is not a table of text: line %1, column %2 holds a zero byte. Choose a CSV or XLSX file.</source>
        <translation>这不是文本表格：第 %1 行第 %2 列含有零字节。请选择 CSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds bytes that are not %3. Choose another encoding, or save the file as UTF-8.</source>
        <translation>第 %1 行第 %2 列含有不属于 %3 的字节。请选择其他编码，或将文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in the middle of a character in line %1, column %2. Export it again.</source>
        <translation>文件不完整：在第 %1 行第 %2 列的一个字符中间结束。请重新导出。</translation>
    </message>
    <message>
        <source>The file is empty: it holds no rows. Choose another one.</source>
        <translation>文件是空的，没有任何数据行。请另选一个文件。</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Waited for</source>
        <translation>等待旧件</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Fate open</source>
        <translation>去向未定</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>不会退回</translation>
    </message>
    <message>
        <source>Came back unused</source>
        <translation>未用退回</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>应退日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>ExportText</name>
    <message>
        <source>Type: export KIND|all FILE [--format csv]</source>
        <translation>用法：export KIND|all FILE [--format csv]</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .csv, .xlsx or .json.</source>
        <translation>文件名须以 .csv、.xlsx 或 .json 结尾。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消，没有写入文件。</translation>
    </message>
    <message>
        <source>There is no table “%1”. Choose one of: %2.</source>
        <translation>没有表“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>无法创建文件夹 %1，请选择其他位置。</translation>
    </message>
    <message>
        <source>The output could not be written. Check where it goes and whether there is room.</source>
        <translation>无法写出输出内容。请检查输出位置以及空间是否足够。</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>This is an old .xls workbook or one with a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>这是旧的 .xls 工作簿，或带有密码。请另存为不带密码的 XLSX，或 CSV。</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Choose a CSV or XLSX file.</source>
        <translation>这是 PDF，不是表格。请选择 CSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>This is a picture, not a table. Choose a CSV or XLSX file.</source>
        <translation>这是图片，不是表格。请选择 CSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and choose the CSV or XLSX file in it.</source>
        <translation>这是压缩文件。请解压后选择其中的 CSV 或 XLSX 文件。</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>This is not a table of text: line %1 holds a zero byte. Choose a CSV or XLSX file.</source>
        <translation>这不是文本表格：第 %1 行含有零字节。请选择 CSV 或 XLSX 文件。</translation>
    </message>
    <message>
        <source>The file is empty: it holds no rows. Choose another one.</source>
        <translation>文件是空的，没有任何数据行。请另选一个文件。</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message>
        <source>There is no customer “%1”. “search” finds its number.</source>
        <translation>没有客户“%1”。可用“search”查找客户编号。</translation>
    </message>
    <message>
        <source>A phrase a line; the first nine are taken by Ctrl+1 to Ctrl+9. Empty: the usual ones.</source>
        <translation>每行一句；前九句可按 Ctrl+1 至 Ctrl+9 取用。留空则用常用语。</translation>
    </message>
    <message>
        <source>What customers usually expect</source>
        <translation>客户常见的期望</translation>
    </message>
    <message>
        <source>Faults that are often reported</source>
        <translation>常见的故障描述</translation>
    </message>
    <message>
        <source>Months after a repair in which a fault may be the same again</source>
        <translation>维修后几个月内再次报修询问是否同一故障</translation>
    </message>
    <message>
        <source>0: earlier repairs are not asked about.</source>
        <translation>填 0 则不询问以前的维修。</translation>
    </message>
    <message>
        <source>Repaired as soon as possible</source>
        <translation>尽快修好</translation>
    </message>
    <message>
        <source>Told the price before work begins</source>
        <translation>先报价再维修</translation>
    </message>
    <message>
        <source>Repaired at home</source>
        <translation>上门维修</translation>
    </message>
    <message>
        <source>Another unit meanwhile</source>
        <translation>维修期间提供备用机</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Does not switch on</source>
        <translation>不能开机</translation>
    </message>
    <message>
        <source>Stops while it runs</source>
        <translation>运行中停机</translation>
    </message>
    <message>
        <source>Unusual noise</source>
        <translation>有异响</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>漏水</translation>
    </message>
    <message>
        <source>Shows a fault code</source>
        <translation>显示故障代码</translation>
    </message>
    <message>
        <source>Damaged outside</source>
        <translation>外观损坏</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>The file has no column for: %1. Choose the columns, or another kind of import.</source>
        <translation>文件中没有对应的列：%1。请指定列，或选择其他导入类型。</translation>
    </message>
    <message>
        <source>Column %1 is chosen twice. Choose another column for one of them.</source>
        <translation>列 %1 选了两次，请为其中一项另选一列。</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place or make room.</source>
        <translation>无法写入文件 %1：%2。请选择其他位置或腾出空间。</translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>The workbook is damaged or cut off. Open it in a spreadsheet program and save it again.</source>
        <translation>工作簿已损坏或不完整。请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The file is too large (%1); at most %2 can be read. Divide it into smaller files.</source>
        <translation>文件过大（%1），最多可读取 %2。请拆分成较小的文件。</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>There is no agreement “%1”. “agreement list” shows the numbers.</source>
        <translation>没有协议“%1”。可用“agreement list”查看编号。</translation>
    </message>
    <message>
        <source>The template of “%1” is not in this file.</source>
        <translation>此文件中没有“%1”的模板。</translation>
    </message>
    <message>
        <source>“%1” is none of zh_CN, zh_TW, en.</source>
        <translation>“%1”不是 zh_CN、zh_TW、en 之一。</translation>
    </message>
    <message>
        <source>The name of the file must end in .pdf or .odt.</source>
        <translation>文件名须以 .pdf 或 .odt 结尾。</translation>
    </message>
    <message>
        <source>%1: write a table as JSON, such as [{&quot;place&quot;: &quot;…&quot;}].</source>
        <translation>%1：表格须写成 JSON，例如 [{&quot;place&quot;: &quot;…&quot;}]。</translation>
    </message>
    <message>
        <source>The column “%1” is no blank and no switch of this agreement.</source>
        <translation>列“%1”不是此协议的空格，也不是选项。</translation>
    </message>
    <message>
        <source>“%1” has no row below its head.</source>
        <translation>“%1”的表头下没有数据行。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>第 %1 行，“%2”列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: “%2” is none of its choices.</source>
        <translation>%1：“%2”不在可选项中。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>Type: agreement print FILE|ID OUT.pdf|OUT.odt [--language L]</source>
        <translation>用法：agreement print FILE|ID OUT.pdf|OUT.odt [--language L]</translation>
    </message>
    <message>
        <source>Type: agreement batch FILE|ID VALUES.csv FOLDER|OUT.pdf [--language L] [--format pdf|odt]</source>
        <translation>用法：agreement batch FILE|ID VALUES.csv FOLDER|OUT.pdf [--language L] [--format pdf|odt]</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Clerk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>仓管员</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Name your service centre first; then records can be brought in.</source>
        <translation>请先填写服务站名称，然后才能导入记录。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>导入已取消，没有任何更改。</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>The sample was not finished; no file was made.</source>
        <translation>示例数据没有完成，未生成文件。</translation>
    </message>
    <message>
        <source>“%1” is there already and holds no sample data. Please choose another file; this one was not changed.</source>
        <translation>“%1”已存在，且不是示例数据。请选择其他文件；此文件未改动。</translation>
    </message>
    <message>
        <source>The sample could not be moved to “%1”. Please check the folder.</source>
        <translation>无法将示例数据移到“%1”，请检查文件夹。</translation>
    </message>
</context>
<context>
    <name>StockFigures</name>
    <message>
        <source>Short</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>All reserved</source>
        <translation>已全部预留</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>已无库存</translation>
    </message>
    <message>
        <source>entered on %1</source>
        <translation>%1 录入</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>现有 %1</translation>
    </message>
    <message>
        <source>%1 reserved, %2 available</source>
        <translation>预留 %1，可用 %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is no date; write it as 2026-07-05.</source>
        <translation>“%1”不是日期，请写成 2026-07-05。</translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar.</source>
        <translation>日历中没有“%1”这一天。</translation>
    </message>
    <message>
        <source>The year of “%1” cannot be right.</source>
        <translation>“%1”的年份不对。</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has.</source>
        <translation>“%1”的小数位数超过 %2 允许的位数。</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it as 1234.50.</source>
        <translation>“%1”不是金额，请写成 1234.50。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
</context>
<context>
    <name>WorkText</name>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1”不在以下各项中：%2。</translation>
    </message>
    <message>
        <source>The work is done and the unit runs.</source>
        <translation>维修已完成，设备运行正常。</translation>
    </message>
    <message>
        <source>Type one of %1.</source>
        <translation>请输入以下之一：%1。</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>This is not a workbook that can be read: a part of it is missing. Save it as XLSX or CSV and try again.</source>
        <translation>无法读取此工作簿：缺少一部分内容。请另存为 XLSX 或 CSV 后重试。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than can be read (%1). Divide it into smaller files.</source>
        <translation>工作簿解压后超过可读取的大小（%1）。请拆分成较小的文件。</translation>
    </message>
    <message>
        <source>A cell after %1 is larger than a cell may be.</source>
        <translation>%1 之后的一个单元格超过允许的大小。</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off near %1. Open it in a spreadsheet program and save it again.</source>
        <translation>工作簿在 %1 附近损坏或不完整。请用电子表格软件打开后重新保存。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>工作簿中没有含单元格的工作表。</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read. Divide it into smaller files.</source>
        <translation>工作簿的文字超过可读取的数量。请拆分成较小的文件。</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message>
        <source>The stored copy is not what was signed. Restore it from a backup.</source>
        <translation>存储的副本与签署时的不一致。请从备份恢复。</translation>
    </message>
    <message>
        <source>Change templates of agreements</source>
        <translation>修改协议模板</translation>
    </message>
    <message>
        <source>Draft agreements</source>
        <translation>起草协议</translation>
    </message>
    <message>
        <source>Approve drafts of agreements</source>
        <translation>审批协议草稿</translation>
    </message>
    <message>
        <source>Sign agreements</source>
        <translation>签署协议</translation>
    </message>
    <message>
        <source>Terminate agreements</source>
        <translation>终止协议</translation>
    </message>
    <message>
        <source>Agreements&apos; numbers begin with</source>
        <translation>协议编号前缀</translation>
    </message>
    <message>
        <source>Days before its end an agreement is shown as expiring</source>
        <translation>协议到期前多少天显示为即将到期</translation>
    </message>
    <message>
        <source>Whoever sends a draft may approve it too</source>
        <translation>送审人可以自行批准草稿</translation>
    </message>
    <message>
        <source>For a centre of one person. The history says who approved.</source>
        <translation>适用于只有一个人的服务站。历史记录会写明由谁批准。</translation>
    </message>
</context>
<context>
    <name>agreements::CaseText</name>
    <message>
        <source>Write the instant as 2026-03-08T09:30:00+08:00, with its offset.</source>
        <translation>时刻请写成 2026-03-08T09:30:00+08:00，须带时差。</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-08.</source>
        <translation>日期请写成 2026-03-08。</translation>
    </message>
    <message>
        <source>Write the amount in yuan as &quot;12.50&quot;, not negative.</source>
        <translation>金额请以元为单位写成 &quot;12.50&quot;，不能为负。</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <source>A part needs the product group: stove, heater, hood or cabinet.</source>
        <translation>配件需要产品类别：stove、heater、hood 或 cabinet。</translation>
    </message>
</context>
<context>
    <name>agreements::ClauseCopy</name>
    <message>
        <source>“%1” means something else in this template. Rename it in one of the two.</source>
        <translation>“%1”在此模板中另有含义。请在其中一处改名。</translation>
    </message>
    <message>
        <source>There is no clause “%1” to copy.</source>
        <translation>没有可复制的条款“%1”。</translation>
    </message>
</context>
<context>
    <name>agreements::ClockJson</name>
    <message>
        <source>A target has exactly one of minutes, hours, days, working_minutes, working_hours and working_days.</source>
        <translation>目标须在 minutes、hours、days、working_minutes、working_hours、working_days 中恰有一项。</translation>
    </message>
    <message>
        <source>Service hours are two times of a day, as [&quot;08:00&quot;, &quot;18:00&quot;].</source>
        <translation>服务时间是一天中的两个时间，如 [&quot;08:00&quot;, &quot;18:00&quot;]。</translation>
    </message>
    <message>
        <source>Service hours go with minutes and hours only.</source>
        <translation>服务时间只能与 minutes 和 hours 同用。</translation>
    </message>
    <message>
        <source>The first day is next_day or start_day.</source>
        <translation>首日应为 next_day 或 start_day。</translation>
    </message>
</context>
<context>
    <name>agreements::ClockLines</name>
    <message>
        <source>An event is opened, paused, resumed, reassigned, met or cancelled.</source>
        <translation>事件应为 opened、paused、resumed、reassigned、met 或 cancelled。</translation>
    </message>
</context>
<context>
    <name>agreements::ClockRecord</name>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>这一行超过 64 KiB。</translation>
    </message>
    <message>
        <source>The line is not an object of JSON.</source>
        <translation>这一行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>此处应为文本。</translation>
    </message>
    <message>
        <source>A text has at most 500 characters and no control characters.</source>
        <translation>文本最多 500 个字符，且不能含控制字符。</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>此文本不能为空。</translation>
    </message>
    <message>
        <source>This must be a list of texts.</source>
        <translation>此处应为文本列表。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>此处应为 true 或 false。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>此处应为整数。</translation>
    </message>
    <message>
        <source>This must be a number from 1 to %1.</source>
        <translation>此处应为 1 到 %1 之间的数。</translation>
    </message>
    <message>
        <source>This must be a moment such as 2026-03-08T09:30:00+08:00.</source>
        <translation>此处应为时刻，如 2026-03-08T09:30:00+08:00。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>此处应为对象。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此处不识别“%1”。</translation>
    </message>
    <message>
        <source>This must be a list of objects.</source>
        <translation>这里必须是对象的列表。</translation>
    </message>
</context>
<context>
    <name>agreements::ConditionCompilerText</name>
    <message>
        <source>“%1” at %2 is not known. Correct the name.</source>
        <translation>%2 处的“%1”无法识别。请更正名称。</translation>
    </message>
    <message>
        <source>The test “%1” needs itself.</source>
        <translation>检验“%1”引用了自身。</translation>
    </message>
    <message>
        <source>An agreement can name %1 kinds of case at most.</source>
        <translation>一份协议最多可列出 %1 种情形。</translation>
    </message>
    <message>
        <source>“%1” has no value, but %2 needs one. Fill it in.</source>
        <translation>“%1”没有值，但 %2 需要它。请填写。</translation>
    </message>
</context>
<context>
    <name>agreements::ConditionText</name>
    <message>
        <source>This condition compares with nothing: “is” is missing.</source>
        <translation>此条件没有比较对象：缺少“is”。</translation>
    </message>
    <message>
        <source>A condition asks for a fact, window, switch, test or kind.</source>
        <translation>条件应询问 fact、window、switch、test 或 kind。</translation>
    </message>
</context>
<context>
    <name>agreements::CopyText</name>
    <message>
        <source>Write the date as 2026-03-08.</source>
        <translation>日期请写成 2026-03-08。</translation>
    </message>
    <message>
        <source>At least one weekday must be a working day.</source>
        <translation>一周中至少要有一个工作日。</translation>
    </message>
    <message>
        <source>This day is a holiday too. Remove it from one list.</source>
        <translation>这一天同时也是节假日。请从其中一个列表中移除。</translation>
    </message>
    <message>
        <source>The stored copy of the agreement is damaged. Restore it from a backup.</source>
        <translation>存储的协议副本已损坏。请从备份恢复。</translation>
    </message>
</context>
<context>
    <name>agreements::Draft</name>
    <message>
        <source>What is stored of the draft is damaged. Restore it from a backup.</source>
        <translation>存储的草稿内容已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <source>The template has no blank “%1”.</source>
        <translation>模板中没有空格“%1”。</translation>
    </message>
    <message>
        <source>“%2” is no choice for “%1”.</source>
        <translation>“%2”不是“%1”的可选项。</translation>
    </message>
    <message>
        <source>Choose the unit, model or product line.</source>
        <translation>请选择设备、型号或产品线。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one.</source>
        <translation>最后一天早于第一天。请修改其中一个。</translation>
    </message>
    <message>
        <source>A draft stays with its template. Make a new one from the other template.</source>
        <translation>草稿不能更换模板。请用另一个模板新建草稿。</translation>
    </message>
    <message>
        <source>Say which units it is for.</source>
        <translation>请说明适用于哪些设备。</translation>
    </message>
    <message>
        <source>Say why the units of a signed agreement change.</source>
        <translation>请说明已签协议的设备为何变更。</translation>
    </message>
</context>
<context>
    <name>agreements::DraftCheck</name>
    <message>
        <source>“%1” is missing; fill it in before signing.</source>
        <translation>缺少“%1”；请在签署前填写。</translation>
    </message>
    <message>
        <source>The template has no variable “%1”; delete its value.</source>
        <translation>模板中没有变量“%1”；请删除其值。</translation>
    </message>
    <message>
        <source>“%1” is not decided; choose one of: %2.</source>
        <translation>“%1”尚未确定；请从以下选择：%2。</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1”须为以下之一：%2。</translation>
    </message>
    <message>
        <source>The template has no switch “%1”; delete it.</source>
        <translation>模板中没有选项“%1”；请将其删除。</translation>
    </message>
    <message>
        <source>A printed clause refers to clause %1, which is not printed. Change the switches or the text.</source>
        <translation>有打印的条款引用了条款 %1，而该条款不打印。请修改选项或文本。</translation>
    </message>
</context>
<context>
    <name>agreements::DraftSaving</name>
    <message>
        <source>Somebody else saved this draft meanwhile. Save yours over it, or cancel and open it again: what you typed is kept.</source>
        <translation>其他人在此期间保存了这份草稿。可用您的覆盖保存，或取消后重新打开：您输入的内容会保留。</translation>
    </message>
    <message>
        <source>This version of the template has been retired meanwhile. Save the draft with it all the same, or begin again from the new version.</source>
        <translation>模板的这个版本已被停用。可仍按此版本保存草稿，或从新版本重新开始。</translation>
    </message>
</context>
<context>
    <name>agreements::InHand</name>
    <message>
        <source>There is no such agreement. Choose one of the list.</source>
        <translation>没有这份协议。请从列表中选择。</translation>
    </message>
    <message>
        <source>This draft is in the trash. Please restore it first.</source>
        <translation>此草稿在回收站中。请先恢复。</translation>
    </message>
    <message>
        <source>The template of this agreement is not in the file. Choose one of the list.</source>
        <translation>文件中没有此协议的模板。请从列表中选择。</translation>
    </message>
    <message>
        <source>The agreement %1 stands at “%2”; this can only be done at %3.</source>
        <translation>协议 %1 目前为“%2”；此操作只能在 %3 时进行。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>agreements::LifeCycle</name>
    <message>
        <source>Say for which units it is: one unit, a model, a product line or all.</source>
        <translation>请说明适用于哪些设备：单台设备、某型号、某产品线或全部。</translation>
    </message>
    <message>
        <source>Whoever sent the draft cannot approve it. Ask a second person.</source>
        <translation>提交草稿的人不能审批。请由另一人审批。</translation>
    </message>
    <message>
        <source>The approval is too old. Ask for it again.</source>
        <translation>审批已过期。请重新申请。</translation>
    </message>
    <message>
        <source>Whoever approved may not approve agreements. Ask somebody who may.</source>
        <translation>审批人无权审批协议。请找有权限的人。</translation>
    </message>
    <message>
        <source>“%1” does not sign this agreement.</source>
        <translation>“%1”不是此协议的签署方。</translation>
    </message>
    <message>
        <source>The day lies in the future. Enter the day on which it was signed.</source>
        <translation>该日期在将来。请填写签署当天的日期。</translation>
    </message>
    <message>
        <source>Say what has to be changed in the draft.</source>
        <translation>请说明草稿中需要修改什么。</translation>
    </message>
    <message>
        <source>The day of signing lies in the future. Enter the day on the paper.</source>
        <translation>签署日期在将来。请填写纸质协议上的日期。</translation>
    </message>
    <message>
        <source>The two would wait for each other. Choose another agreement.</source>
        <translation>两者会互相等待。请选择另一份协议。</translation>
    </message>
    <message>
        <source>Say why the agreement ends.</source>
        <translation>请说明协议为何终止。</translation>
    </message>
    <message>
        <source>The agreement is not in force on that day. Choose a day within its time.</source>
        <translation>协议在该日未生效。请选择有效期内的日期。</translation>
    </message>
    <message>
        <source>Enter who gets the copy.</source>
        <translation>请填写副本交给谁。</translation>
    </message>
    <message>
        <source>The agreement names %1 copies. Enter a number from 1 on up to that.</source>
        <translation>协议约定共 %1 份。请填写 1 到该数之间的编号。</translation>
    </message>
    <message>
        <source>Copy %1 has been given out. Enter another number.</source>
        <translation>第 %1 份已交出。请填写其他编号。</translation>
    </message>
    <message>
        <source>The scan has not been stored. Choose its file again.</source>
        <translation>扫描件未保存。请重新选择文件。</translation>
    </message>
</context>
<context>
    <name>agreements::OutcomeText</name>
    <message>
        <source>“none” can only be true.</source>
        <translation>“none”只能为 true。</translation>
    </message>
    <message>
        <source>Write the time of day as 08:00.</source>
        <translation>时间请写成 08:00。</translation>
    </message>
    <message>
        <source>Write service hours as two times, the earlier first.</source>
        <translation>服务时间请写成两个时间，先早后晚。</translation>
    </message>
    <message>
        <source>A deadline needs minutes, hours or days.</source>
        <translation>时限需要 minutes、hours 或 days。</translation>
    </message>
    <message>
        <source>An outcome is a kind, lines, acceptance, deadline or obligation.</source>
        <translation>结果应为 kind、lines、acceptance、deadline 或 obligation。</translation>
    </message>
</context>
<context>
    <name>agreements::RulesText</name>
    <message>
        <source>The length of the period at %1 may ask for facts only.</source>
        <translation>%1 处的期限长度只能询问 fact。</translation>
    </message>
    <message>
        <source>%1 states something without a clause. Name the clause.</source>
        <translation>%1 作出规定却没有条款。请注明条款。</translation>
    </message>
    <message>
        <source>The kind of case at %1 depends on itself.</source>
        <translation>%1 处的情形类别依赖于自身。</translation>
    </message>
</context>
<context>
    <name>agreements::Selection</name>
    <message>
        <source>It names this very unit.</source>
        <translation>它指明的正是这台设备。</translation>
    </message>
    <message>
        <source>It is for units of this model.</source>
        <translation>它适用于此型号的设备。</translation>
    </message>
    <message>
        <source>It is for units of this product line.</source>
        <translation>适用于此产品线的设备。</translation>
    </message>
    <message>
        <source>It is for all units.</source>
        <translation>适用于所有设备。</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>适用于%1。</translation>
    </message>
    <message>
        <source>It is with this customer.</source>
        <translation>与此客户签订。</translation>
    </message>
    <message>
        <source>It is for every customer.</source>
        <translation>适用于所有客户。</translation>
    </message>
    <message>
        <source>It was signed on %1.</source>
        <translation>签订于 %1。</translation>
    </message>
    <message>
        <source>%1 is more specific.</source>
        <translation>%1的适用范围更具体。</translation>
    </message>
    <message>
        <source>%1 was signed later.</source>
        <translation>%1签订得更晚。</translation>
    </message>
    <message>
        <source>It is for %1 only, and the region of this call is not known.</source>
        <translation>仅适用于%1，而此次来电所在地区尚不清楚。</translation>
    </message>
    <message>
        <source>%1 holds in every region.</source>
        <translation>%1 在所有地区都适用。</translation>
    </message>
</context>
<context>
    <name>agreements::ShortFormText</name>
    <message>
        <source>Write the number as &quot;12.50&quot;, not negative.</source>
        <translation>数字应写成“12.50”的形式，不能为负数。</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-08.</source>
        <translation>日期应写成 2026-03-08 的形式。</translation>
    </message>
    <message>
        <source>“%1” is missing; the agreement leaves it open.</source>
        <translation>缺少“%1”；协议中此处为空格。</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>没有模板“%1”。</translation>
    </message>
    <message>
        <source>The text holds a zero byte. Write it without.</source>
        <translation>文本中含有零字节，请去掉后再写。</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateCheck</name>
    <message>
        <source>“%1” is no name. Use small letters, digits and _.</source>
        <translation>“%1”不能用作名称。只能使用小写字母、数字和 _。</translation>
    </message>
    <message>
        <source>The name “%1” is used twice. Choose another.</source>
        <translation>名称“%1”重复使用。请换一个。</translation>
    </message>
    <message>
        <source>“%1” has a minimum above its maximum.</source>
        <translation>“%1”的最小值大于最大值。</translation>
    </message>
    <message>
        <source>The table “%1” has no columns. Add one.</source>
        <translation>表格“%1”没有列。请添加一列。</translation>
    </message>
    <message>
        <source>A column cannot be a table. Give “%1” another type.</source>
        <translation>列不能是表格。请为“%1”换一种类型。</translation>
    </message>
    <message>
        <source>There is no variable “%1” to take a default from.</source>
        <translation>没有可提供默认值的变量“%1”。</translation>
    </message>
    <message>
        <source>“%1” takes its default from “%2”, whose values do not fit it.</source>
        <translation>“%1”的默认值取自“%2”，但后者的值不适用于它。</translation>
    </message>
    <message>
        <source>The default of “%1” leads back to itself.</source>
        <translation>“%1”的默认值循环引用了自身。</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Add options.</source>
        <translation>没有可供选择的值。请添加可选值。</translation>
    </message>
    <message>
        <source>The option “%1” must be a word that is not used twice.</source>
        <translation>可选值“%1”必须是一个不重复的词。</translation>
    </message>
    <message>
        <source>The default “%1” is none of the options.</source>
        <translation>默认值“%1”不在可选值之中。</translation>
    </message>
    <message>
        <source>Two clauses have the id “%1”. Change one of them.</source>
        <translation>有两个条款的编号都是“%1”。请修改其中一个。</translation>
    </message>
    <message>
        <source>There is no switch “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>A clause is printed by its switches and variables; this condition can only be decided by a case.</source>
        <translation>条款是否打印取决于其选项和变量；此条件只能依具体情形判定。</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Add it or correct the name.</source>
        <translation>没有变量“%1”。请添加该变量或更正名称。</translation>
    </message>
    <message>
        <source>“%1” is a table and cannot be signed.</source>
        <translation>“%1”是表格，不能用于签署。</translation>
    </message>
    <message>
        <source>A period begins with the choice of a date; “%1” is none.</source>
        <translation>期限以所选的起算日期开始；“%1”不是日期选择。</translation>
    </message>
    <message>
        <source>The term counts with “%1”, which is no number.</source>
        <translation>规则用“%1”计算，但它不是数字。</translation>
    </message>
    <message>
        <source>Nothing uses the variable “%1”. Delete it or name it in a text.</source>
        <translation>变量“%1”未被使用。请删除它，或在文本中引用它。</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateEdit</name>
    <message>
        <source>There is no “%1” in this template.</source>
        <translation>此模板中没有“%1”。</translation>
    </message>
    <message>
        <source>“%1” is used already. Choose another name.</source>
        <translation>“%1”已被使用。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” is still needed. Change what names it first.</source>
        <translation>“%1”仍被引用。请先修改引用它的内容。</translation>
    </message>
    <message>
        <source>“%1” cannot stand there. Choose another place.</source>
        <translation>“%1”不能放在那里。请换一个位置。</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateStore</name>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation>没有模板“%1”。请从列表中选择。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>位于 %1：%2</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateText</name>
    <message>
        <source>Names are of small Latin letters, digits and underscores.</source>
        <translation>名称只能使用小写拉丁字母、数字和下划线。</translation>
    </message>
    <message>
        <source>An agreement can have %1 clauses at most.</source>
        <translation>一份协议最多可有 %1 个条款。</translation>
    </message>
    <message>
        <source>An agreement can have %1 variables at most.</source>
        <translation>一份协议最多可有 %1 个变量。</translation>
    </message>
    <message>
        <source>An agreement can have %1 terms at most.</source>
        <translation>一份协议最多可有 %1 条规则。</translation>
    </message>
    <message>
        <source>The template is larger than %1 MB.</source>
        <translation>模板超过 %1 MB。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>位于 %1：%2</translation>
    </message>
</context>
<context>
    <name>agreements::TermWords</name>
    <message>
        <source>the extension is approved</source>
        <translation>延保已获批准</translation>
    </message>
    <message>
        <source>the extension is not approved</source>
        <translation>延保未获批准</translation>
    </message>
    <message>
        <source>it was damaged in transit</source>
        <translation>在运输中损坏</translation>
    </message>
    <message>
        <source>it was not damaged in transit</source>
        <translation>不是在运输中损坏</translation>
    </message>
    <message>
        <source>the whole batch has the fault</source>
        <translation>整批都有此故障</translation>
    </message>
    <message>
        <source>it is no fault of the batch</source>
        <translation>不是批次故障</translation>
    </message>
    <message>
        <source>it was returned to the maker</source>
        <translation>已退回厂家</translation>
    </message>
    <message>
        <source>it was not returned to the maker</source>
        <translation>未退回厂家</translation>
    </message>
    <message>
        <source>the shipment was arranged before</source>
        <translation>发货事先已商定</translation>
    </message>
    <message>
        <source>the shipment was not arranged before</source>
        <translation>发货事先未商定</translation>
    </message>
    <message>
        <source>it was sent to the right place</source>
        <translation>寄到了正确的地点</translation>
    </message>
    <message>
        <source>it was sent to a wrong place</source>
        <translation>寄错了地点</translation>
    </message>
    <message>
        <source>the customer is visited</source>
        <translation>上门服务</translation>
    </message>
    <message>
        <source>the customer is not visited</source>
        <translation>不上门服务</translation>
    </message>
    <message>
        <source>it cannot be repaired</source>
        <translation>无法修复</translation>
    </message>
    <message>
        <source>it can be repaired</source>
        <translation>可以修复</translation>
    </message>
    <message>
        <source>the maker has confirmed the fault</source>
        <translation>厂家已确认故障</translation>
    </message>
    <message>
        <source>the maker has not confirmed the fault</source>
        <translation>厂家未确认故障</translation>
    </message>
    <message>
        <source>the maker has permitted it</source>
        <translation>厂家已许可</translation>
    </message>
    <message>
        <source>the maker has not permitted it</source>
        <translation>厂家未许可</translation>
    </message>
    <message>
        <source>the packing is complete</source>
        <translation>包装完整</translation>
    </message>
    <message>
        <source>the packing is not complete</source>
        <translation>包装不完整</translation>
    </message>
    <message>
        <source>it was found at the final test</source>
        <translation>在最终检验时发现</translation>
    </message>
    <message>
        <source>it was not found at the final test</source>
        <translation>不是在最终检验时发现</translation>
    </message>
    <message>
        <source>it still cannot be used</source>
        <translation>仍不能使用</translation>
    </message>
    <message>
        <source>it can be used</source>
        <translation>可以使用</translation>
    </message>
    <message>
        <source>it was found when opened</source>
        <translation>在开箱时发现</translation>
    </message>
    <message>
        <source>it was not found when opened</source>
        <translation>不是在开箱时发现</translation>
    </message>
    <message>
        <source>the fault is on the list</source>
        <translation>故障在清单上</translation>
    </message>
    <message>
        <source>the fault is not on the list</source>
        <translation>故障不在清单上</translation>
    </message>
    <message>
        <source>the part is from the first stock</source>
        <translation>配件来自首批备件</translation>
    </message>
    <message>
        <source>the part is not from the first stock</source>
        <translation>配件不是来自首批备件</translation>
    </message>
    <message>
        <source>the old part was returned</source>
        <translation>旧件已交回</translation>
    </message>
    <message>
        <source>the old part was not returned</source>
        <translation>旧件未交回</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>the receipt by the maker</source>
        <translation>厂家收货</translation>
    </message>
    <message>
        <source>the fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>the product group</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>the component</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>销售</translation>
    </message>
    <message>
        <source>the delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>the acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>the receipt by the dealer</source>
        <translation>经销商收货</translation>
    </message>
    <message>
        <source>the months of the extension</source>
        <translation>延保月数</translation>
    </message>
    <message>
        <source>the day on the warranty card</source>
        <translation>保修卡上的日期</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the area of the visit</source>
        <translation>上门区域</translation>
    </message>
    <message>
        <source>the list of the shipment</source>
        <translation>发货清单</translation>
    </message>
    <message>
        <source>the quantity on the list</source>
        <translation>清单数量</translation>
    </message>
    <message>
        <source>the quantity received</source>
        <translation>实收数量</translation>
    </message>
    <message>
        <source>what is affected</source>
        <translation>所涉及的范围</translation>
    </message>
    <message>
        <source>the number of certified repairs</source>
        <translation>经认定的维修次数</translation>
    </message>
    <message>
        <source>the kind of fault</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>the value of the part</source>
        <translation>配件金额</translation>
    </message>
    <message>
        <source>the warranty</source>
        <translation>质保期</translation>
    </message>
    <message>
        <source>the return period</source>
        <translation>退货期</translation>
    </message>
    <message>
        <source>the exchange period</source>
        <translation>换货期</translation>
    </message>
    <message>
        <source>the warranty by the card</source>
        <translation>按保修卡的质保期</translation>
    </message>
    <message>
        <source>the opening period</source>
        <translation>开箱期</translation>
    </message>
    <message>
        <source>the period for bad quality</source>
        <translation>质量异议期</translation>
    </message>
    <message>
        <source>it is within %1</source>
        <comment>a period</comment>
        <translation>在%1内</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <comment>a period</comment>
        <translation>%1已过</translation>
    </message>
    <message>
        <source>%1 has not begun</source>
        <comment>a period</comment>
        <translation>%1尚未开始</translation>
    </message>
    <message>
        <source>the start of %1 is not known</source>
        <comment>a period</comment>
        <translation>%1的起点不明</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超过%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不少于%2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1等于%2</translation>
    </message>
    <message>
        <source>%1 differs from %2</source>
        <translation>%1不等于%2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>whether or not %1</source>
        <translation>无论是否%1</translation>
    </message>
    <message>
        <source>it is known whether %1</source>
        <translation>已知是否%1</translation>
    </message>
    <message>
        <source>it is not known whether %1</source>
        <translation>不知是否%1</translation>
    </message>
    <message>
        <source>%1 or that is not known</source>
        <translation>%1或情况不明</translation>
    </message>
    <message>
        <source>%1 is known</source>
        <translation>已知%1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1不明</translation>
    </message>
    <message>
        <source>%1 is not %2</source>
        <translation>%1不是%2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1是%2</translation>
    </message>
    <message>
        <source>%1 has begun</source>
        <comment>a period</comment>
        <translation>%1已开始</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <comment>a named test</comment>
        <translation>“%1”成立</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>任何情况下</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>并非%1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that belong together</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>the period %1</source>
        <translation>“%1”期间</translation>
    </message>
    <message>
        <source>Share of repairs called back</source>
        <translation>回访比例</translation>
    </message>
    <message>
        <source>Stock of parts placed on loan</source>
        <translation>铺底配件</translation>
    </message>
    <message>
        <source>People to turn to are named</source>
        <translation>指定联系人</translation>
    </message>
    <message>
        <source>Service goes on for units that were sold when the agreement ends</source>
        <translation>协议终止后，已售设备继续得到服务</translation>
    </message>
    <message>
        <source>Copies of the agreement</source>
        <translation>协议份数</translation>
    </message>
    <message>
        <source>Documents come with the delivery</source>
        <translation>交付时附带资料</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>所涉部门</translation>
    </message>
    <message>
        <source>Nozzles of the dispenser</source>
        <translation>加油机的油枪</translation>
    </message>
    <message>
        <source>Takes effect together with</source>
        <translation>与其同时生效</translation>
    </message>
    <message>
        <source>Final test before the warranty ends</source>
        <translation>质保期满前的最终检验</translation>
    </message>
    <message>
        <source>Share passed at first</source>
        <translation>一次合格率</translation>
    </message>
    <message>
        <source>Regular follow-up visits</source>
        <translation>定期回访</translation>
    </message>
    <message>
        <source>Parts are free up to a value</source>
        <translation>一定金额以内的配件免费</translation>
    </message>
    <message>
        <source>Repair fund</source>
        <translation>维修基金</translation>
    </message>
    <message>
        <source>A hotline is kept</source>
        <translation>设有服务热线</translation>
    </message>
    <message>
        <source>Service is inspected</source>
        <translation>服务受检查</translation>
    </message>
    <message>
        <source>Maintenance for life</source>
        <translation>终身维护</translation>
    </message>
    <message>
        <source>A unit is lent while the repair takes longer</source>
        <translation>维修时间较长时提供备用机</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>变更通知</translation>
    </message>
    <message>
        <source>Old part against new part</source>
        <translation>以旧换新</translation>
    </message>
    <message>
        <source>Supply of parts</source>
        <translation>配件供应</translation>
    </message>
    <message>
        <source>Price list that holds</source>
        <translation>适用的价格表</translation>
    </message>
    <message>
        <source>Parts supplied directly</source>
        <translation>直接供应的配件</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约</translation>
    </message>
    <message>
        <source>Copies of the report</source>
        <translation>报告份数</translation>
    </message>
    <message>
        <source>Report is due</source>
        <translation>提交报告</translation>
    </message>
    <message>
        <source>Service hours are kept</source>
        <translation>遵守服务时间</translation>
    </message>
    <message>
        <source>A service station is set up</source>
        <translation>设立服务站</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Drawing of the shaft</source>
        <translation>井道图</translation>
    </message>
    <message>
        <source>Technicians at the least</source>
        <translation>技术人员至少</translation>
    </message>
    <message>
        <source>Visits to the site</source>
        <translation>现场勘查次数</translation>
    </message>
    <message>
        <source>Term of the agreement</source>
        <translation>协议期限</translation>
    </message>
    <message>
        <source>Training is given</source>
        <translation>提供培训</translation>
    </message>
    <message>
        <source>Cost of training</source>
        <translation>培训费用</translation>
    </message>
    <message>
        <source>Repair costs given back a year</source>
        <translation>每年返还的维修费用</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>%1 pays board and lodging</source>
        <translation>%1承担食宿</translation>
    </message>
    <message>
        <source>balance carried over: %1</source>
        <translation>余额结转：%1</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>第 %1 日</translation>
    </message>
    <message>
        <source>%1 carries it out</source>
        <translation>由%1执行</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>%1的</translation>
    </message>
    <message>
        <source>%1 a month at the least</source>
        <translation>每月至少 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>by the %1</source>
        <translation>由%1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>用于%1</translation>
    </message>
    <message>
        <source>quarters: %1</source>
        <translation>季度：%1</translation>
    </message>
    <message>
        <source>%1 % of the payments</source>
        <translation>付款的 %1 %</translation>
    </message>
    <message>
        <source>%1 signs</source>
        <translation>由%1签署</translation>
    </message>
    <message>
        <source>%1 supervises</source>
        <translation>由%1监督</translation>
    </message>
    <message>
        <source>overspending from %1 %</source>
        <translation>超支达 %1 % 起</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 pays the travel</source>
        <translation>%1承担差旅</translation>
    </message>
    <message>
        <source>%1 pays the difference of urgent freight</source>
        <translation>%1承担加急运费差额</translation>
    </message>
    <message>
        <source>at the end of the year: %1</source>
        <translation>年末：%1</translation>
    </message>
    <message>
        <source>the after-sales department</source>
        <translation>售后服务部</translation>
    </message>
    <message>
        <source>the dealer agreement</source>
        <translation>经销协议</translation>
    </message>
    <message>
        <source>the following month</source>
        <translation>次月</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>the charging standard for repairs</source>
        <translation>维修收费标准</translation>
    </message>
    <message>
        <source>the sales department</source>
        <translation>销售部</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>to be decided</source>
        <comment>a switch of the agreement</comment>
        <translation>待定</translation>
    </message>
    <message>
        <source>%1 beforehand</source>
        <comment>days</comment>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a duty and its value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>on day %1 of %2</source>
        <comment>day, month</comment>
        <translation>%2第 %1 日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>duty and its parts</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a duty</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>the fee of the dealer</source>
        <translation>经销商的服务费</translation>
    </message>
    <message>
        <source>the issue of the part</source>
        <translation>配件的发出</translation>
    </message>
    <message>
        <source>%1, %2 to be settled: %3</source>
        <comment>payment, what, why</comment>
        <translation>%1，%2待定：%3</translation>
    </message>
    <message>
        <source>no charge for %1</source>
        <translation>%1不收费</translation>
    </message>
    <message>
        <source>no charge for %1 (%2)</source>
        <translation>%1不收费（%2）</translation>
    </message>
    <message>
        <source>%1 pays %2 out of the fund</source>
        <translation>%1从基金中支付%2</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1承担%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>payment and its amount</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>payment and its basis</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the amount is</source>
        <comment>to be settled</comment>
        <translation>金额</translation>
    </message>
    <message>
        <source>the price is</source>
        <comment>to be settled</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>to be settled: %1 (%2)</source>
        <translation>待定：%1（%2）</translation>
    </message>
    <message>
        <source>not concerned: %1</source>
        <translation>不涉及：%1</translation>
    </message>
    <message>
        <source>permitted: %1</source>
        <translation>允许：%1</translation>
    </message>
    <message>
        <source>not permitted: %1</source>
        <translation>不允许：%1</translation>
    </message>
    <message>
        <source>not permitted: %1 (%2)</source>
        <translation>不允许：%1（%2）</translation>
    </message>
    <message>
        <source>the shipment is accepted</source>
        <translation>接收该批货物</translation>
    </message>
    <message>
        <source>the shipment may be refused</source>
        <translation>可以拒收该批货物</translation>
    </message>
    <message>
        <source>whether the shipment is accepted is to be settled (%1)</source>
        <translation>是否接收该批货物待定（%1）</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <comment>a quantity</comment>
        <translation>以%1为准</translation>
    </message>
    <message>
        <source>the quantity is to be settled (%1)</source>
        <translation>数量待定（%1）</translation>
    </message>
    <message>
        <source>%1 bears the loss</source>
        <translation>%1承担损失</translation>
    </message>
    <message>
        <source>%1 within %2 of %3</source>
        <comment>what, hours, event</comment>
        <translation>%1：自%3起 %2 内</translation>
    </message>
    <message>
        <source>%1 within %2 of %3, counted from %4 to %5 each day</source>
        <comment>what, hours, event, service hours</comment>
        <translation>%1：自%3起 %2 内，每日 %4 至 %5 计时</translation>
    </message>
    <message>
        <source>the case is %1</source>
        <translation>情形为%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the outcomes of a row</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>First day that is counted</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>The day after the event</source>
        <translation>事件次日</translation>
    </message>
    <message>
        <source>The day of the event itself</source>
        <translation>事件当日</translation>
    </message>
    <message>
        <source>A period that ends on a day of rest</source>
        <translation>期间的最后一日为休息日时</translation>
    </message>
    <message>
        <source>Ends on that day</source>
        <translation>于该日届满</translation>
    </message>
    <message>
        <source>Ends on the next working day</source>
        <translation>顺延至下一工作日</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>quoted within a sentence</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>between parts of a list</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>last parts of a list</comment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>last parts of a list</comment>
        <translation>%1或%2</translation>
    </message>
    <message>
        <source>%1 if %2</source>
        <comment>length, condition</comment>
        <translation>若%2，则为%1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>the event</comment>
        <translation>自%1起</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>length, the event</comment>
        <translation>自%2起%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the lengths of a period</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>that day counts</source>
        <translation>当日计入</translation>
    </message>
    <message>
        <source>counted from the day after</source>
        <translation>自次日起算</translation>
    </message>
    <message>
        <source>an end on a day of rest moves to the next working day</source>
        <translation>届满日为休息日的，顺延至下一工作日</translation>
    </message>
    <message>
        <source>an end on a day of rest does not move</source>
        <translation>届满日为休息日的，不顺延</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>情形类别</translation>
    </message>
    <message>
        <source>Acceptance of a shipment</source>
        <translation>货物验收</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Empty table</source>
        <translation>空表</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between lines of a verdict</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>nothing is decided yet</source>
        <translation>尚未规定任何内容</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <comment>condition: outcome</comment>
        <translation>若%1：%2</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <comment>outcome</comment>
        <translation>否则：%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期间：%1</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>义务：%1</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <comment>a period, a day</comment>
        <translation>%1于%2届满</translation>
    </message>
    <message>
        <source>%1 lasts %2</source>
        <comment>a period, its length and start</comment>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1; it is extended by %2 if %3</source>
        <comment>period, months, condition</comment>
        <translation>%1；若%3，延长%2</translation>
    </message>
    <message>
        <source>that is agreed</source>
        <translation>已约定</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>period, how it is counted</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 – our reading of clause %2.</source>
        <comment>sentence, clause</comment>
        <translation>%1——我方对%2的理解。</translation>
    </message>
    <message>
        <source>%1 – clause %2.</source>
        <comment>sentence, clause</comment>
        <translation>%1——%2。</translation>
    </message>
</context>
<context>
    <name>agreements::TextCheck</name>
    <message>
        <source>The languages of this text do not name the same: %1.</source>
        <translation>此文本各语言引用的名称不一致：%1。</translation>
    </message>
    <message>
        <source>There is no table “%1”. Add the variable or correct the name.</source>
        <translation>没有表格“%1”。请添加该变量或更正名称。</translation>
    </message>
    <message>
        <source>“%1” is no table, {{for}} cannot repeat it.</source>
        <translation>“%1”不是表格，{{for}} 无法逐行重复。</translation>
    </message>
    <message>
        <source>There is no clause “%1”. Write the id of a clause of this template.</source>
        <translation>没有条款“%1”。请填写此模板中某个条款的编号。</translation>
    </message>
    <message>
        <source>There is no snippet “%1”. Add it or correct the name.</source>
        <translation>没有片段“%1”。请添加该片段或更正名称。</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Add it or correct the name.</source>
        <translation>没有变量“%1”。请添加该变量或更正名称。</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Add it or correct the name.</source>
        <translation>表格“%1”没有列“%2”。请添加该列或更正名称。</translation>
    </message>
    <message>
        <source>“%1” is a switch and has no text. Write {{if %1 = ..}}.</source>
        <translation>“%1”是选项，没有文本。请写成 {{if %1 = ..}}。</translation>
    </message>
    <message>
        <source>“%1” is a table. Write {{for row in %1}}.</source>
        <translation>“%1”是表格。请写成 {{for row in %1}}。</translation>
    </message>
    <message>
        <source>This filter does not fit the type of “%1”. Take it away or change the type.</source>
        <translation>此过滤器不适用于“%1”的类型。请去掉过滤器或更改类型。</translation>
    </message>
    <message>
        <source>“%1” is never “%2”. It is one of: %3.</source>
        <translation>“%1”不会是“%2”。可用的值：%3。</translation>
    </message>
    <message>
        <source>“%1” is a table. Ask only whether it is given: {{if %1}}.</source>
        <translation>“%1”是表格。只能判断它是否已填写：{{if %1}}。</translation>
    </message>
    <message>
        <source>The snippet “%1” includes itself. Take one of the includes away.</source>
        <translation>片段“%1”包含了自身。请去掉其中一处 include。</translation>
    </message>
    <message>
        <source>Snippets include each other more than %L1 deep. Put some of them together.</source>
        <translation>片段相互包含超过 %L1 层。请合并其中一些。</translation>
    </message>
</context>
<context>
    <name>agreements::TextReader</name>
    <message>
        <source>This text is too long. At most %L1 characters are read, divide it into clauses.</source>
        <translation>文本过长。最多读取 %L1 个字符，请拆分为多个条款。</translation>
    </message>
    <message>
        <source>There is a control character (U+%1) that cannot be printed. Delete it.</source>
        <translation>含有无法打印的控制字符 (U+%1)。请删除它。</translation>
    </message>
    <message>
        <source>This {{if}} has no {{end}}. Write {{end}} where it ends.</source>
        <translation>此 {{if}} 没有 {{end}}。请在结束处写上 {{end}}。</translation>
    </message>
    <message>
        <source>This {{for}} has no {{end}}. Write {{end}} where it ends.</source>
        <translation>此 {{for}} 没有 {{end}}。请在结束处写上 {{end}}。</translation>
    </message>
    <message>
        <source>This text has more than %L1 tags in {{ }}. Divide it into clauses.</source>
        <translation>此文本中的 {{ }} 标签超过 %L1 个。请拆分为多个条款。</translation>
    </message>
    <message>
        <source>This {{ is not closed. Write }} behind the name, on the same line.</source>
        <translation>此 {{ 没有闭合。请在同一行的名称后写上 }}。</translation>
    </message>
    <message>
        <source>“%1” names no clause. Write {{clause}} with the id of one clause.</source>
        <translation>“%1”没有指明条款。请在 {{clause}} 中写上一个条款的编号。</translation>
    </message>
    <message>
        <source>“%1” names no snippet. Write {{include}} with the name of one.</source>
        <translation>“%1”没有指明片段。请在 {{include}} 中写上一个片段的名称。</translation>
    </message>
    <message>
        <source>More than %L1 {{if}} and {{for}} lie within each other. Take some of them apart.</source>
        <translation>{{if}} 和 {{for}} 的嵌套超过 %L1 层。请拆开其中一些。</translation>
    </message>
    <message>
        <source>“%1” is no name. Names are made of small letters, digits and _.</source>
        <translation>“%1”不能用作名称。名称由小写字母、数字和 _ 组成。</translation>
    </message>
    <message>
        <source>“%1” stands outside of {{for %2 in ..}}. Put it between {{for}} and {{end}}.</source>
        <translation>“%1”在 {{for %2 in ..}} 之外。请把它放在 {{for}} 与 {{end}} 之间。</translation>
    </message>
    <message>
        <source>“if %1” must compare with one value, as in {{if mode = add}}.</source>
        <translation>“if %1”必须与一个值比较，例如 {{if mode = add}}。</translation>
    </message>
    <message>
        <source>The name “%1” is taken by the {{for}} around this one. Choose another.</source>
        <translation>名称“%1”已被外层的 {{for}} 使用。请换一个。</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write {{for row in table}}.</source>
        <translation>无法识别“%1”。请写成 {{for row in table}}。</translation>
    </message>
    <message>
        <source>This {{else}} belongs to no {{if}}. Delete it or write {{if}} before it.</source>
        <translation>此 {{else}} 没有对应的 {{if}}。请删除它，或在其前写上 {{if}}。</translation>
    </message>
    <message>
        <source>This {{end}} belongs to no {{if}} or {{for}}. Delete it.</source>
        <translation>此 {{end}} 没有对应的 {{if}} 或 {{for}}。请删除它。</translation>
    </message>
    <message>
        <source>“%1” is no filter. There are money, capitals, date, percent, cn and blank.</source>
        <translation>“%1”不是过滤器。可用的有 money、capitals、date、percent、cn 和 blank。</translation>
    </message>
    <message>
        <source>There is a script (“%1”). An agreement is plain text, delete it.</source>
        <translation>此处有脚本（“%1”）。协议只能是纯文本，请将其删除。</translation>
    </message>
</context>
<context>
    <name>agreements::ValueCheck</name>
    <message>
        <source>“%1” is no table; give it one value.</source>
        <translation>“%1”不是表格；请只填一个值。</translation>
    </message>
    <message>
        <source>“%1” is a table; give it rows.</source>
        <translation>“%1”是表格；请逐行填写。</translation>
    </message>
    <message>
        <source>“%1” has too many rows; %L2 is the most.</source>
        <translation>“%1”的行数过多；最多 %L2 行。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; delete it.</source>
        <translation>“%1”没有列“%2”；请删除该列。</translation>
    </message>
    <message>
        <source>“%1” is too long; %L2 characters are the most.</source>
        <translation>“%1”过长；最多 %L2 个字符。</translation>
    </message>
    <message>
        <source>“%1” holds a control character; type it again.</source>
        <translation>“%1”含有控制字符；请重新输入。</translation>
    </message>
    <message>
        <source>“%1” must be one line without control characters.</source>
        <translation>“%1”必须为单行，且不含控制字符。</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2026-07-05.</source>
        <translation>“%1”必须是日期，例如 2026-07-05。</translation>
    </message>
    <message>
        <source>“%1” holds only blanks; fill it in or leave it empty.</source>
        <translation>“%1”只有空格；请填写内容或留空。</translation>
    </message>
    <message>
        <source>“%1” must be an amount such as 12.50, not negative.</source>
        <translation>“%1”必须是金额，例如 12.50，不能为负数。</translation>
    </message>
    <message>
        <source>“%1” must be a percentage such as 2.5, not negative.</source>
        <translation>“%1”必须是百分比，例如 2.5，不能为负数。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of hours.</source>
        <translation>“%1”必须是整数小时。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>“%1” must be at least %L2.</source>
        <translation>“%1”不能小于 %L2。</translation>
    </message>
    <message>
        <source>“%1” must be at most %L2.</source>
        <translation>“%1”不能大于 %L2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>the name of a field, what is wrong with it</comment>
        <translation>“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>“%1”必须是以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>agreements::VerdictWords</name>
    <message>
        <source>Damaged in transit</source>
        <translation>运输损坏</translation>
    </message>
    <message>
        <source>Fault of a whole batch</source>
        <translation>批次故障</translation>
    </message>
    <message>
        <source>Repair under warranty</source>
        <translation>保修维修</translation>
    </message>
    <message>
        <source>Repair that is paid for</source>
        <translation>付费维修</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>Altered by the servicing party</source>
        <translation>服务方改装</translation>
    </message>
    <message>
        <source>Bad when opened</source>
        <translation>开箱不良</translation>
    </message>
    <message>
        <source>Bad quality</source>
        <translation>质量不良</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修期内</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>保修期外</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>尚未售出</translation>
    </message>
    <message>
        <source>Final test of the warranty</source>
        <translation>保修期终检</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>缺陷</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Defective when opened</source>
        <translation>开箱缺陷</translation>
    </message>
    <message>
        <source>Damaged by the user</source>
        <translation>人为损坏</translation>
    </message>
    <message>
        <source>Without an invoice</source>
        <translation>无发票</translation>
    </message>
    <message>
        <source>Fault that is not listed</source>
        <translation>未列明的故障</translation>
    </message>
    <message>
        <source>Within the days of return</source>
        <translation>退货期内</translation>
    </message>
    <message>
        <source>Within the days of exchange</source>
        <translation>换货期内</translation>
    </message>
    <message>
        <source>Repaired in vain before</source>
        <translation>此前多次修理未果</translation>
    </message>
    <message>
        <source>party A</source>
        <translation>甲方</translation>
    </message>
    <message>
        <source>party B</source>
        <translation>乙方</translation>
    </message>
    <message>
        <source>the user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服务提供方</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>free of charge for the other side</source>
        <translation>对另一方免费</translation>
    </message>
    <message>
        <source>at the actual cost</source>
        <translation>按实际费用</translation>
    </message>
    <message>
        <source>by the price list of the tender</source>
        <translation>按投标文件的价目表</translation>
    </message>
    <message>
        <source>by the charging standard</source>
        <translation>按收费标准</translation>
    </message>
    <message>
        <source>the cost of materials</source>
        <translation>按工本费</translation>
    </message>
    <message>
        <source>the material cost</source>
        <translation>按材料成本</translation>
    </message>
    <message>
        <source>at the lowest cost</source>
        <translation>按最低成本价格</translation>
    </message>
    <message>
        <source>as agreed case by case</source>
        <translation>按个案约定</translation>
    </message>
    <message>
        <source>at cost price</source>
        <translation>按成本价</translation>
    </message>
    <message>
        <source>by purchase</source>
        <translation>以购买方式</translation>
    </message>
    <message>
        <source>old part for new</source>
        <translation>旧件换新件</translation>
    </message>
    <message>
        <source>from the consigned stock</source>
        <translation>从铺底库存中提供</translation>
    </message>
    <message>
        <source>at a flat rate</source>
        <translation>按固定费用</translation>
    </message>
    <message>
        <source>as the liable party</source>
        <translation>作为责任方</translation>
    </message>
    <message>
        <source>the price is still to be settled</source>
        <translation>价格待定</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Sending it to the maker for repair</source>
        <translation>返厂维修</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Freight to the maker</source>
        <translation>寄往厂家的运费</translation>
    </message>
    <message>
        <source>Freight back</source>
        <translation>寄回运费</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Fee of the dealer</source>
        <translation>经销商服务费</translation>
    </message>
    <message>
        <source>Issue of the part</source>
        <translation>配件发放</translation>
    </message>
    <message>
        <source>Plan of handling</source>
        <translation>处理方案</translation>
    </message>
    <message>
        <source>Repair finished</source>
        <translation>完成维修</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Remedy of the defect</source>
        <translation>排除缺陷</translation>
    </message>
    <message>
        <source>Unit on loan</source>
        <translation>提供备用设备</translation>
    </message>
    <message>
        <source>Visit, usual time</source>
        <translation>上门（通常时限）</translation>
    </message>
    <message>
        <source>Visit, promised time</source>
        <translation>上门（承诺时限）</translation>
    </message>
    <message>
        <source>Proof of the sale must be shown.</source>
        <translation>须出示销售凭证。</translation>
    </message>
    <message>
        <source>A written application with a list must be sent first.</source>
        <translation>须先提交书面申请并附清单。</translation>
    </message>
    <message>
        <source>The user must sign the repair sheet.</source>
        <translation>用户须在维修单据上签字。</translation>
    </message>
    <message>
        <source>The owner must consent.</source>
        <translation>须经业主同意。</translation>
    </message>
    <message>
        <source>A report in two copies must be made.</source>
        <translation>须制作报告一式两份。</translation>
    </message>
    <message>
        <source>The answer must come at once.</source>
        <translation>须立即答复。</translation>
    </message>
    <message>
        <source>For an exchange, certified records of the repairs are needed.</source>
        <translation>换货须有经证明的维修记录。</translation>
    </message>
    <message>
        <source>For a return, the invoiced price is paid back in one sum.</source>
        <translation>退货时，按发票价格一次性退款。</translation>
    </message>
    <message>
        <source>the agreement says nothing about it</source>
        <translation>协议未作约定</translation>
    </message>
    <message>
        <source>the cause is not known yet</source>
        <translation>原因尚不明确</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>缺少日期</translation>
    </message>
    <message>
        <source>a fact is missing</source>
        <translation>缺少事实信息</translation>
    </message>
    <message>
        <source>somebody has to decide</source>
        <translation>须由人员决定</translation>
    </message>
    <message>
        <source>repair comes first</source>
        <translation>须先维修</translation>
    </message>
    <message>
        <source>the maker has not confirmed it</source>
        <translation>厂家尚未确认</translation>
    </message>
    <message>
        <source>the maker has not permitted it</source>
        <translation>厂家尚未许可</translation>
    </message>
    <message>
        <source>%1: to be settled, %2.</source>
        <translation>%1：待定，%2。</translation>
    </message>
    <message>
        <source>%1: no charge.</source>
        <translation>%1：不收费。</translation>
    </message>
    <message>
        <source>%1: no charge, %2.</source>
        <translation>%1：不收费，%2。</translation>
    </message>
    <message>
        <source>%1: %2 pays %3, %4.</source>
        <translation>%1：由%2承担 %3，%4。</translation>
    </message>
    <message>
        <source>%1: %2 pays %3, out of the fund.</source>
        <translation>%1：由%2从专项维修费用中承担，%3。</translation>
    </message>
    <message>
        <source>%1: %2 pays, %3.</source>
        <translation>%1：由%2承担，%3。</translation>
    </message>
    <message>
        <source>%1: permitted.</source>
        <translation>%1：允许。</translation>
    </message>
    <message>
        <source>%1: not permitted.</source>
        <translation>%1：不允许。</translation>
    </message>
    <message>
        <source>%1: not permitted, %2.</source>
        <translation>%1：不允许，%2。</translation>
    </message>
    <message>
        <source>Out of warranty since %1.</source>
        <translation>自 %1 起已过保修期。</translation>
    </message>
    <message>
        <source>%1, until %2.</source>
        <translation>%1，至 %2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The shipment</source>
        <translation>到货</translation>
    </message>
    <message>
        <source>The shipment is accepted.</source>
        <translation>该批到货予以接收。</translation>
    </message>
    <message>
        <source>The shipment may be refused.</source>
        <translation>该批到货可以拒收。</translation>
    </message>
    <message>
        <source>%1 Quantity that counts: %2.</source>
        <translation>%1有效数量：%2。</translation>
    </message>
    <message>
        <source>%1 The loss is borne by %2.</source>
        <translation>%1损失由%2承担。</translation>
    </message>
    <message>
        <source>%1: by %2.</source>
        <translation>%1：最迟 %2。</translation>
    </message>
    <message>
        <source>still to be settled</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1承担</translation>
    </message>
    <message>
        <source>parts and labour: %1</source>
        <translation>配件和人工：%1</translation>
    </message>
    <message>
        <source>parts: %1, labour: %2</source>
        <translation>配件：%1，人工：%2</translation>
    </message>
    <message>
        <source>parts: %1</source>
        <translation>配件：%1</translation>
    </message>
    <message>
        <source>labour: %1</source>
        <translation>人工：%1</translation>
    </message>
    <message>
        <source>%1 (our reading of clause %2)</source>
        <translation>%1（我方对条款 %2 的理解）</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（条款 %2）</translation>
    </message>
    <message>
        <source>The warranty has not begun yet</source>
        <translation>保修期尚未开始</translation>
    </message>
    <message>
        <source>It is not known whether the warranty still runs</source>
        <translation>尚不清楚是否仍在保修期内</translation>
    </message>
    <message>
        <source>%1, at what price</source>
        <translation>%1，按什么价格</translation>
    </message>
    <message>
        <source>%1, how much</source>
        <translation>%1，金额多少</translation>
    </message>
    <message>
        <source>Quantity of the shipment</source>
        <translation>到货数量</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>%1. %2; %3.</source>
        <translation>%1。%2；%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2; %3; %n question(s) open.</source>
        <translation>
            <numerusform>%1。%2；%3；%n 个问题待定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1? (%2)</source>
        <translation>%1？（%2）</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1；%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %2; %n question(s) open.</source>
        <translation>
            <numerusform>%1；%2；还有 %n 个问题待答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::Wording</name>
    <message>
        <source>The text of this agreement becomes too long. Shorten the tables that it repeats, or its snippets.</source>
        <translation>协议文本过长。请缩短其中重复的表格或片段。</translation>
    </message>
</context>
<context>
    <name>agreements::Words</name>
    <message>
        <source>Being drafted</source>
        <translation>起草中</translation>
    </message>
    <message>
        <source>Not yet in force</source>
        <translation>尚未生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>审批中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签署</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已变更</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>已起草</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>已送审</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Took effect</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已关联</translation>
    </message>
    <message>
        <source>Units changed</source>
        <translation>设备已变更</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>已附扫描件</translation>
    </message>
    <message>
        <source>Copy issued</source>
        <translation>已出具副本</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>单台设备</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>一个型号</translation>
    </message>
    <message>
        <source>A product line</source>
        <translation>一个产品系列</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部设备</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>与客户</translation>
    </message>
    <message>
        <source>Between dealer and maker</source>
        <translation>经销商与厂家之间</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementBatch</name>
    <message>
        <source>Laying out the agreements</source>
        <translation>正在排版协议</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Agreements as PDF</source>
        <translation>协议存为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements are in “%1”.</source>
        <translation>
            <numerusform>%n 份协议已存入“%1”。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementCardView</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>有效期自</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效自</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>生效至</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送审</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>退回起草人…</translation>
    </message>
    <message>
        <source>Why is it returned?</source>
        <translation>为什么退回？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签署…</translation>
    </message>
    <message>
        <source>Record signatures and seals…</source>
        <translation>登记签字和盖章…</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>终止…</translation>
    </message>
    <message>
        <source>Takes effect with</source>
        <translation>与其同时生效</translation>
    </message>
    <message>
        <source>Supplement to</source>
        <translation>补充对象</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>补充协议</translation>
    </message>
    <message>
        <source>Copies given out</source>
        <translation>已发副本</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Draft a supplement</source>
        <translation>起草补充协议</translation>
    </message>
    <message>
        <source>Link an agreement…</source>
        <translation>关联协议…</translation>
    </message>
    <message>
        <source>Approve by PIN…</source>
        <translation>凭 PIN 批准…</translation>
    </message>
    <message>
        <source>Give out a copy…</source>
        <translation>发出副本…</translation>
    </message>
    <message>
        <source>Attach a scan…</source>
        <translation>附上扫描件…</translation>
    </message>
    <message>
        <source>Compare with the newest template…</source>
        <translation>与最新模板比较…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>预览和打印…</translation>
    </message>
    <message>
        <source>You do not have the right for this.</source>
        <translation>您没有此项权限。</translation>
    </message>
    <message>
        <source>The agreement that is marked does not stand where this can be done.</source>
        <translation>选中的协议目前的状态不能做这一步。</translation>
    </message>
    <message>
        <source>The supplement is drafted.</source>
        <translation>补充协议已起草。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款内容</translation>
    </message>
    <message>
        <source>Change the units…</source>
        <translation>更改适用设备…</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementCompare</name>
    <message>
        <source>Signed text and newest template</source>
        <translation>已签文本与最新模板</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The template of this agreement is not in this file.</source>
        <translation>此文件中没有这份协议的模板。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementListSource</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签署日期</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近更改</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Number, title, template, party</source>
        <translation>编号、标题、模板、当事人</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待生效</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expiring</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What you agree with customers and makers stands here. Signed agreements decide who pays for a repair and what is due when.</source>
        <translation>与客户和厂家的协议都在这里。签署后的协议决定维修由谁付费、何事何时到期。</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新建协议</translation>
    </message>
    <message>
        <source>You do not have the right to draft agreements.</source>
        <translation>您没有起草协议的权限。</translation>
    </message>
    <message>
        <source>There is no next step for you.</source>
        <translation>您目前没有下一步可做。</translation>
    </message>
    <message>
        <source>Choose lines of the list first.</source>
        <translation>先在列表中选择几行。</translation>
    </message>
    <message>
        <source>Choose a draft first.</source>
        <translation>先选择一份草稿。</translation>
    </message>
    <message>
        <source>Leave the form first.</source>
        <translation>先离开表单。</translation>
    </message>
    <message>
        <source>Save the selected agreements as one PDF</source>
        <translation>把选中的协议存为一个 PDF</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>The draft is in the trash.</source>
        <translation>草稿已移入回收站。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AmountChoice</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ApprovalDialog</name>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Approve the agreement</source>
        <translation>批准协议</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>批准人(&amp;B)</translation>
    </message>
    <message>
        <source>Somebody else than who sent it.</source>
        <translation>须由提交人以外的人批准。</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>PIN(&amp;I)</translation>
    </message>
</context>
<context>
    <name>agreements::ui::BlankEditor</name>
    <message>
        <source>Blanks and decisions</source>
        <translation>空白项和选择项</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Add a blank</source>
        <translation>添加空白项</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>添加选择项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change a blank</source>
        <translation>更改空白项</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>更改选择项</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>选择项</translation>
    </message>
    <message>
        <source>Remove a blank</source>
        <translation>移除空白项</translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation>移除选择项</translation>
    </message>
    <message>
        <source>Rename a blank</source>
        <translation>重命名空白项</translation>
    </message>
</context>
<context>
    <name>agreements::ui::BlankForm</name>
    <message>
        <source>Name in texts</source>
        <translation>正文中的名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Must be filled before signing</source>
        <translation>签署前必须填写</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>至多</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>预填内容</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ClauseEditor</name>
    <message>
        <source>Clause behind this one (Insert)</source>
        <translation>在其后添加条款 (Insert)</translation>
    </message>
    <message>
        <source>Clause within this one</source>
        <translation>在其内添加条款</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>复制 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Out of the clause around it (Alt+Left)</source>
        <translation>移出上级条款 (Alt+Left)</translation>
    </message>
    <message>
        <source>Into the clause before it (Alt+Right)</source>
        <translation>移入前一条款 (Alt+Right)</translation>
    </message>
    <message>
        <source>Take a clause from another template</source>
        <translation>从其他模板取用条款</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>移除 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>标题(&amp;H)</translation>
    </message>
    <message>
        <source>Printed only if</source>
        <translation>仅在下列情况打印</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change a text</source>
        <translation>更改正文</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>更改条件</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ClauseLibrary</name>
    <message>
        <source>Take a clause from another template</source>
        <translation>从其他模板取用条款</translation>
    </message>
    <message>
        <source>Words of the clause</source>
        <translation>条款中的词语</translation>
    </message>
    <message>
        <source>Clauses of all templates</source>
        <translation>所有模板的条款</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ClauseTree</name>
    <message>
        <source>(empty clause)</source>
        <translation>（空条款）</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>添加条款</translation>
    </message>
    <message>
        <source>Duplicate a clause</source>
        <translation>复制条款</translation>
    </message>
    <message>
        <source>Take a clause over</source>
        <translation>取用条款</translation>
    </message>
    <message>
        <source>Remove a clause</source>
        <translation>移除条款</translation>
    </message>
    <message>
        <source>Move a clause</source>
        <translation>移动条款</translation>
    </message>
</context>
<context>
    <name>agreements::ui::CodesChoice</name>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>agreements::ui::CompareText</name>
    <message>
        <source>Changed</source>
        <translation>有改动</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已删</translation>
    </message>
    <message>
        <source>Words that are gone are struck out, new ones are bold and underlined. What was signed stays as it is.</source>
        <translation>删去的文字加删除线，新增的文字加粗并加下划线。已签的内容保持不变。</translation>
    </message>
    <message>
        <source>The newest template says the same in these words.</source>
        <translation>最新模板的文字与此相同。</translation>
    </message>
    <message>
        <source>Terms, blanks, numbering or signatures differ too.</source>
        <translation>条款规则、空格、编号或签署栏也有不同。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ConditionLine</name>
    <message>
        <source>What is asked</source>
        <translation>判断什么</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>如何比较</translation>
    </message>
    <message>
        <source>With what it compares</source>
        <translation>与什么比较</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除条件</translation>
    </message>
    <message>
        <source>is</source>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>不超过</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>不等于</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ConditionsEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>添加条件</translation>
    </message>
</context>
<context>
    <name>agreements::ui::CopyDialog</name>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Give out a copy</source>
        <translation>发出副本</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>副本编号(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>发给(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>输入一个整数。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DecisionForm</name>
    <message>
        <source>Name in texts</source>
        <translation>正文中的名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>预选</translation>
    </message>
    <message>
        <source>The drafter must decide</source>
        <translation>须由起草人选择</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DocumentEditor</name>
    <message>
        <source>No numbers</source>
        <translation>不编号</translation>
    </message>
    <message>
        <source>Numbers of level %1</source>
        <translation>第 %1 级的编号</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>签约方</translation>
    </message>
    <message>
        <source>Numbers of the levels</source>
        <translation>各级编号</translation>
    </message>
    <message>
        <source>Signatures and seals</source>
        <translation>签名和盖章</translation>
    </message>
    <message>
        <source>Does not concern</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Change the short name</source>
        <translation>更改简称</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>更改标题</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>更改说明</translation>
    </message>
    <message>
        <source>Change whom it binds</source>
        <translation>更改签约方</translation>
    </message>
    <message>
        <source>Change what it does not concern</source>
        <translation>更改不涉及的事项</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>更改编号</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DraftForm</name>
    <message>
        <source>The form is being opened.</source>
        <translation>正在打开表单。</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>没有待填项了。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DraftPane</name>
    <message>
        <source>Save the draft</source>
        <translation>保存草稿</translation>
    </message>
    <message>
        <source>Which units it is for</source>
        <translation>适用于哪些设备</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>设备(&amp;U)</translation>
    </message>
    <message>
        <source>For ourselves</source>
        <translation>仅供内部</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>正文语言(&amp;L)</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>签约对象</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>Left empty it is for whoever owns one of the units.</source>
        <translation>留空表示适用于设备的任何所有者。</translation>
    </message>
    <message>
        <source>&amp;Dealer</source>
        <translation>经销商(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>厂家(&amp;M)</translation>
    </message>
    <message>
        <source>When it holds</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>首日(&amp;F)</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>末日(&amp;A)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>That of the centre</source>
        <translation>与服务站相同</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Next open point</source>
        <translation>下一待填项</translation>
    </message>
    <message>
        <source>Save and send for approval</source>
        <translation>保存并送审</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>用我的覆盖</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然保存</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>没有待填项</translation>
    </message>
    <message numerus="yes">
        <source>Next of %n open point(s)</source>
        <translation>
            <numerusform>下一待填项（共 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of &amp;rest</source>
        <translation>休息日(&amp;R)</translation>
    </message>
    <message>
        <source>Only where the agreement moves an end that falls on one of them, or counts working time. They go before the centre&apos;s calendar.</source>
        <translation>仅在协议约定期限遇休息日顺延、或按工作时间计时的时候起作用，并优先于服务站的工作日历。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DraftSubject</name>
    <message>
        <source>This template is not offered any more. Choose another one.</source>
        <translation>此模板已不再提供。请另选一个。</translation>
    </message>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>此协议已不存在。</translation>
    </message>
    <message>
        <source>Only drafts can be changed. Return it first, or draft a supplement to what is signed.</source>
        <translation>只有草稿可以修改。请先退回，或对已签协议起草补充协议。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DutyForm</name>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
</context>
<context>
    <name>agreements::ui::InsertMenu</name>
    <message>
        <source>Blank</source>
        <translation>空白项</translation>
    </message>
    <message>
        <source>Text if a blank is filled</source>
        <translation>空白项已填时的文字</translation>
    </message>
    <message>
        <source>Repeat for each row of a table</source>
        <translation>按表格的每一行重复</translation>
    </message>
    <message>
        <source>Text if it is decided</source>
        <translation>按选择显示的文字</translation>
    </message>
    <message>
        <source>Number of a clause</source>
        <translation>条款编号</translation>
    </message>
    <message>
        <source>Snippet</source>
        <translation>文字片段</translation>
    </message>
</context>
<context>
    <name>agreements::ui::LengthLine</name>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Months or days</source>
        <translation>月或天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Remove the length</source>
        <translation>移除此长度</translation>
    </message>
</context>
<context>
    <name>agreements::ui::LengthsEdit</name>
    <message>
        <source>Another length for some cases</source>
        <translation>某些情况下的其他长度</translation>
    </message>
</context>
<context>
    <name>agreements::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Link to another agreement</source>
        <translation>与另一份协议关联</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>协议(&amp;A)</translation>
    </message>
    <message>
        <source>This agreement takes effect only together with that one.</source>
        <translation>本协议只与那一份同时生效。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::MarkDialog</name>
    <message>
        <source>Sign</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>签署协议</translation>
    </message>
    <message>
        <source>Record signatures and seals</source>
        <translation>登记签字和盖章</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>当事方 %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Empty: has not signed yet.</source>
        <translation>留空表示尚未签字。</translation>
    </message>
    <message>
        <source>The seal is on the paper</source>
        <translation>纸质文本已盖章</translation>
    </message>
    <message>
        <source>Enter who signed, or tick the seal that is on the paper.</source>
        <translation>请填写签字人，或勾选纸质文本上已有的盖章。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::OptionsEdit</name>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>产品线</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>设备清单</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>多选一</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此行</translation>
    </message>
</context>
<context>
    <name>agreements::ui::OutcomeForm</name>
    <message>
        <source>Who pays</source>
        <translation>谁付款</translation>
    </message>
    <message>
        <source>What is permitted</source>
        <translation>允许什么</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>情形类别</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Not concerned</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>货物</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>不允许</translation>
    </message>
    <message>
        <source>is accepted</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>may be refused</source>
        <translation>可以拒收</translation>
    </message>
    <message>
        <source>is to be settled</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>agreements::ui::OutcomeLine</name>
    <message>
        <source>Out of the fund</source>
        <translation>从基金中支付</translation>
    </message>
    <message>
        <source>Only counted from</source>
        <translation>只从此时起计</translation>
    </message>
    <message>
        <source>What the row settles</source>
        <translation>此行规定什么</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>针对什么</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>如何决定</translation>
    </message>
    <message>
        <source>By what or from when</source>
        <translation>依据或起点</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>分钟、小时或天</translation>
    </message>
    <message>
        <source>Service begins</source>
        <translation>服务开始</translation>
    </message>
    <message>
        <source>Service ends</source>
        <translation>服务结束</translation>
    </message>
    <message>
        <source>Remove the outcome</source>
        <translation>移除此结果</translation>
    </message>
    <message>
        <source>Nobody bears the loss</source>
        <translation>无人承担损失</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>尚未确定的内容</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>没有未定的内容</translation>
    </message>
</context>
<context>
    <name>agreements::ui::OutcomesEdit</name>
    <message>
        <source>Add an outcome</source>
        <translation>添加结果</translation>
    </message>
</context>
<context>
    <name>agreements::ui::Pages</name>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>这份协议已不存在。</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Draft a supplement</source>
        <translation>起草补充协议</translation>
    </message>
    <message>
        <source>Link an agreement</source>
        <translation>关联协议</translation>
    </message>
    <message>
        <source>Give out a copy</source>
        <translation>发出副本</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>附上扫描件</translation>
    </message>
    <message>
        <source>Compare with the newest template</source>
        <translation>与最新模板比较</translation>
    </message>
    <message>
        <source>Terminate the agreement</source>
        <translation>终止协议</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>协议模板</translation>
    </message>
</context>
<context>
    <name>agreements::ui::Paper</name>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Signed text: SHA-256 %1</source>
        <translation>签署文本：SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>agreements::ui::PaperText</name>
    <message>
        <source>The template of this agreement is not in this file.</source>
        <translation>此文件中没有这份协议的模板。</translation>
    </message>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>这份协议已不存在。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of a problem, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to be put right before saving or printing</source>
        <translation>
            <numerusform>保存或打印前须改正 %n 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 处需留意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::ui::ProblemPlace</name>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>规则 %1</translation>
    </message>
    <message>
        <source>Term %1, row %2</source>
        <translation>规则 %1，第 %2 行</translation>
    </message>
    <message>
        <source>Blank “%1”</source>
        <translation>空白项“%1”</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Snippet “%1”</source>
        <translation>片段“%1”</translation>
    </message>
</context>
<context>
    <name>agreements::ui::RestDaysEdit</name>
    <message>
        <source>As in the centre&apos;s calendar</source>
        <translation>与服务站的工作日历相同</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Days of rest on which work is done</source>
        <translation>照常工作的休息日</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write days as 2026-10-01.</source>
        <translation>“%1”不是日历上的日期。请按 2026-10-01 的格式书写。</translation>
    </message>
    <message>
        <source>Leave at least one weekday on which work is done.</source>
        <translation>每周至少要留一个工作日。</translation>
    </message>
    <message>
        <source>Periods that end on one of these days may end on the next working day, where the agreement says so. Separate days by blanks, commas or new lines.</source>
        <translation>协议有约定时，期限的最后一天若落在这些日子，则顺延到下一个工作日。日期之间用空格、逗号或换行隔开。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::RowForm</name>
    <message>
        <source>Our reading of the clause</source>
        <translation>我方对条款的理解</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>If</source>
        <translation>若</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>By the clause</source>
        <translation>依据条款</translation>
    </message>
    <message>
        <source>That of the table</source>
        <translation>与表相同</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ScanText</name>
    <message>
        <source>The scan could not be laid out in “%1”. Please make room there.</source>
        <translation>扫描件无法放到“%1”。先在那里腾出空间。</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>选择扫描件</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture. Choose the scan again.</source>
        <translation>“%1”既不是 PDF 也不是图片。重新选择扫描件。</translation>
    </message>
    <message>
        <source>The scan is kept.</source>
        <translation>扫描件已保存。</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture and is not opened from here.</source>
        <translation>“%1”既不是 PDF 也不是图片，不能从这里打开。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ScopeDialog</name>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Units of the agreement</source>
        <translation>协议适用的设备</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>设备(&amp;U)</translation>
    </message>
    <message>
        <source>Orders that are judged from now on go by these.</source>
        <translation>今后判定的维修单按此执行。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ScopeList</name>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>哪些设备</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>不限地区</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>移除此行 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Choose which %1 it is, or remove the line.</source>
        <translation>请选择是哪个%1，或移除此行。</translation>
    </message>
    <message>
        <source>Insert adds a line, Ctrl+Delete removes the one you are in. The most specific line decides: a unit before its model, a model before its product line.</source>
        <translation>Insert 添加一行，Ctrl+Delete 移除当前行。最具体的一行优先：设备先于型号，型号先于产品线。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::SignaturesEdit</name>
    <message>
        <source>Signatures and seals</source>
        <translation>签名和盖章</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事方</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白项</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>盖章</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>A line to write on</source>
        <translation>供填写的横线</translation>
    </message>
    <message>
        <source>Change the signatures</source>
        <translation>更改签名栏</translation>
    </message>
</context>
<context>
    <name>agreements::ui::SnippetEditor</name>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Add a snippet</source>
        <translation>添加片段</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A text that stands in several clauses is written once here and put into them by “Insert into the text”. Once a text includes it, its name stays.</source>
        <translation>多个条款共用的文字在这里只写一次，再用“插入到正文”放进各条款。被正文引用之后，名称就不能再改。</translation>
    </message>
    <message>
        <source>Change a snippet</source>
        <translation>修改片段</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a snippet, its text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove a snippet</source>
        <translation>删除片段</translation>
    </message>
    <message>
        <source>Rename a snippet</source>
        <translation>重命名片段</translation>
    </message>
</context>
<context>
    <name>agreements::ui::SumEdit</name>
    <message>
        <source>Add something to the sum</source>
        <translation>在金额中再加一项</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Part %1 of the sum</source>
        <translation>金额的第 %1 项</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TaggedTextEdit</name>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>正文(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Insert into the text</source>
        <translation>插入到正文(&amp;I)</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TemplateEditor</name>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Blanks and decisions</source>
        <translation>空白项和选择项</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>另存为新版本</translation>
    </message>
    <message>
        <source>What was not saved last time is here again. Close the editor to choose.</source>
        <translation>上次未保存的内容已恢复。关闭编辑器即可选择如何处理。</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>撤销：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Drop everything that was not saved?</source>
        <translation>放弃所有未保存的内容？</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>没有问题。</translation>
    </message>
    <message>
        <source>Snippets</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TemplateRows</name>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>签约方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>协议模板</translation>
    </message>
    <message>
        <source>Title, short name</source>
        <translation>标题、简称</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Agreements are drafted from templates. Copy a built-in one.</source>
        <translation>协议由模板起草。请复制一个内置模板。</translation>
    </message>
    <message>
        <source>You do not have the right to edit templates.</source>
        <translation>您没有编辑模板的权限。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>停用或重新启用</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白项</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>选择项</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Texts missing in %1</source>
        <translation>缺少的%1文字</translation>
    </message>
    <message>
        <source>Choose a template of your own first.</source>
        <translation>请先选择一个自己的模板。</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>请先选择一个模板。</translation>
    </message>
    <message>
        <source>“%1” is saved as a new version. What was drafted or signed stays as it is.</source>
        <translation>“%1”已保存为新版本。已起草和已签署的协议不变。</translation>
    </message>
    <message>
        <source>What was not saved is kept as a draft.</source>
        <translation>未保存的内容已留作草稿。</translation>
    </message>
    <message>
        <source>The template is offered for drafting again.</source>
        <translation>此模板重新可供起草。</translation>
    </message>
    <message>
        <source>The template is not offered for drafting any more.</source>
        <translation>此模板不再可供起草。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TermEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>决策表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Row behind this one (Insert)</source>
        <translation>在其后添加行 (Insert)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>复制 (Ctrl+D)</translation>
    </message>
    <message>
        <source>Up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>移除 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Named tests…</source>
        <translation>命名的判断…</translation>
    </message>
    <message>
        <source>Clause of the term</source>
        <translation>规则所属条款</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>更改规则</translation>
    </message>
    <message>
        <source>What the clauses promise stands here: periods, who pays what, deadlines, duties. Add the first term.</source>
        <translation>条款的承诺列在这里：期间、由谁付款、时限、义务。请添加第一条规则。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TermOffer</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>情形类别</translation>
    </message>
    <message>
        <source>within it</source>
        <translation>期内</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>起点不明</translation>
    </message>
    <message>
        <source>Test &quot;%1&quot;</source>
        <translation>判断“%1”</translation>
    </message>
    <message>
        <source>As chosen in &quot;%1&quot;</source>
        <translation>按“%1”的选择</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TermTree</name>
    <message>
        <source>Terms</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>添加规则</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加行</translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>移除规则</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>移除行</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>移动行</translation>
    </message>
    <message>
        <source>Move a term</source>
        <translation>移动规则</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TerminateDialog</name>
    <message>
        <source>Terminate</source>
        <translation>终止</translation>
    </message>
    <message>
        <source>Terminate the agreement</source>
        <translation>终止协议</translation>
    </message>
    <message>
        <source>Last &amp;day in force</source>
        <translation>最后有效日(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TermsView</name>
    <message>
        <source>Terms</source>
        <translation>条款内容</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TestsDialog</name>
    <message>
        <source>Named tests</source>
        <translation>命名的判断</translation>
    </message>
    <message>
        <source>Or else, if</source>
        <translation>或者，若</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>判断的名称</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>添加判断</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Conditions that several rows ask by one name stand here.</source>
        <translation>多行规则以同一名称使用的条件列在这里。</translation>
    </message>
    <message>
        <source>Change a test</source>
        <translation>更改判断</translation>
    </message>
    <message>
        <source>Rename a test</source>
        <translation>重命名判断</translation>
    </message>
    <message>
        <source>Remove a test</source>
        <translation>移除判断</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ValueForm</name>
    <message>
        <source>Named in the heading</source>
        <translation>首部所列</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签署</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>日期如何计算</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>协议正文</translation>
    </message>
    <message>
        <source>First day of a period</source>
        <translation>期间的首日</translation>
    </message>
    <message>
        <source>A period that ends on a day of rest</source>
        <translation>最后一日为休息日时</translation>
    </message>
    <message>
        <source>The day after the event is the first day</source>
        <translation>事件次日为首日</translation>
    </message>
    <message>
        <source>The day of the event is the first day</source>
        <translation>事件当日为首日</translation>
    </message>
    <message>
        <source>Ends on the next working day</source>
        <translation>顺延至下一工作日</translation>
    </message>
    <message>
        <source>Ends on that day all the same</source>
        <translation>仍于该日届满</translation>
    </message>
    <message>
        <source>From %L1 to %L2.</source>
        <translation>从 %L1 到 %L2。</translation>
    </message>
    <message>
        <source>Left empty: %1.</source>
        <translation>留空则为：%1。</translation>
    </message>
    <message>
        <source>Left empty: as “%1”.</source>
        <translation>留空则与“%1”相同。</translation>
    </message>
    <message>
        <source>One unit on each line.</source>
        <translation>每行一台设备。</translation>
    </message>
    <message>
        <source>Leave it empty to sign on paper.</source>
        <translation>留空则在纸上签名。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ValueTable</name>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Ctrl+Delete</source>
        <translation>Ctrl+Delete</translation>
    </message>
</context>
<context>
    <name>agreements::ui::WindowForm</name>
    <message>
        <source>The months of an extension are added if</source>
        <translation>下列情况下加上延保月数</translation>
    </message>
    <message>
        <source>Ask for the day where it is not known</source>
        <translation>日期不明时询问</translation>
    </message>
    <message>
        <source>As the agreement decides</source>
        <translation>由协议决定</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始于</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延长</translation>
    </message>
    <message>
        <source>First day that is counted</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>End on a day of rest</source>
        <translation>最后一日为休息日时</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>“%1” is no time zone. Choose one such as Asia/Shanghai.</source>
        <translation>“%1”不是时区，请选择 Asia/Shanghai 这样的时区。</translation>
    </message>
    <message>
        <source>The amount is too large. Type a smaller one.</source>
        <translation>金额过大，请输入较小的金额。</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added. Use one currency in a document.</source>
        <translation>%1 与 %2 的金额不能相加。一份单据只能使用一种货币。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number such as 1,234.50 or a sum such as 7.5+3.</source>
        <translation>“%1”不是金额。请输入 1,234.50 这样的数字，或 7.5+3 这样的算式。</translation>
    </message>
    <message numerus="yes">
        <source>Amounts in %2 have at most %n decimal(s). Shorten “%1”.</source>
        <translation>
            <numerusform>%2 金额最多 %n 位小数，请缩短“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no quantity. Type a number such as 2 or 1.5.</source>
        <translation>“%1”不是数量，请输入 2 或 1.5 这样的数字。</translation>
    </message>
    <message>
        <source>A quantity has at most three decimals. Shorten “%1”.</source>
        <translation>数量最多三位小数，请缩短“%1”。</translation>
    </message>
    <message>
        <source>“%1” is too large. Type a smaller quantity.</source>
        <translation>“%1”过大，请输入较小的数量。</translation>
    </message>
    <message>
        <source>“%1” is no date. Type one such as 2026-07-05, 7.5, +3 or t for today.</source>
        <translation>“%1”不是日期。请输入 2026-07-05、7.5、+3 这样的日期，或用 t 表示今天。</translation>
    </message>
    <message>
        <source>The opening hours of a day must follow one another and lie between 0:00 and 24:00. Correct them.</source>
        <translation>一天的营业时间须先后衔接，且在 0:00 至 24:00 之间。请改正。</translation>
    </message>
    <message>
        <source>A calendar needs at least one week of opening hours, each valid from a later day than the one before.</source>
        <translation>工作日历至少需要一套每周营业时间，且每套的生效日期须晚于前一套。</translation>
    </message>
    <message>
        <source>The calendar has no opening hours in the next two years. Enter some in the settings of the centre.</source>
        <translation>工作日历在今后两年内没有营业时间。请在服务站设置中填写。</translation>
    </message>
    <message>
        <source>The work calendar cannot be read: its part “%1” is wrong. Enter it again.</source>
        <translation>无法读取工作日历：其中“%1”部分有误。请重新填写。</translation>
    </message>
</context>
<context>
    <name>core::JsonCursor</name>
    <message>
        <source>The same key stands here twice. Remove one of them.</source>
        <translation>同一个键在此出现了两次，请删除其中一个。</translation>
    </message>
    <message>
        <source>The JSON text is nested too deeply.</source>
        <translation>JSON 文本嵌套过深。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>此数字过大。</translation>
    </message>
    <message>
        <source>The JSON text holds more values than can be read.</source>
        <translation>JSON 文本包含的值过多，无法读取。</translation>
    </message>
    <message>
        <source>This is no JSON text in UTF-8: line %1 cannot be read.</source>
        <translation>这不是 UTF-8 编码的 JSON 文本：第 %1 行无法读取。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Correct or remove it.</source>
        <translation>此处不识别“%1”，请更正或删除。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible are: %2.</source>
        <translation>此处不能使用“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>数字须介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>%1 is expected here.</source>
        <translation>此处应为：%1。</translation>
    </message>
</context>
<context>
    <name>ctl::AgreementCommand</name>
    <message>
        <source>Type: agreement evaluate --agreement FILE|ID --case FILE</source>
        <translation>用法：agreement evaluate --agreement FILE|ID --case FILE</translation>
    </message>
    <message>
        <source>Type: agreement list|show|validate|draft|send|approve|sign|evaluate|print|batch; --help says more.</source>
        <translation>用法：agreement list|show|validate|draft|send|approve|sign|evaluate|print|batch；详见 --help。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>位置 %1：%2</translation>
    </message>
</context>
<context>
    <name>ctl::AgreementLife</name>
    <message>
        <source>Name the agreement by its number or id.</source>
        <translation>请用编号或 ID 指定协议。</translation>
    </message>
    <message>
        <source>There is no agreement “%1”. “agreement list” shows the numbers.</source>
        <translation>没有协议“%1”。可用“agreement list”查看编号。</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>没有客户“%1”。</translation>
    </message>
    <message>
        <source>The agreement “%1” has not been signed, so it decides nothing.</source>
        <translation>协议“%1”尚未签署，不能作为判定依据。</translation>
    </message>
    <message>
        <source>Type: agreement draft FILE [--customer-number N]</source>
        <translation>请输入：agreement draft 文件 [--customer-number N]</translation>
    </message>
</context>
<context>
    <name>ctl::AgreementShow</name>
    <message>
        <source>No problems were found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>“%1” is no state of an agreement.</source>
        <translation>“%1”不是协议的状态。</translation>
    </message>
    <message>
        <source>Type: agreement show NUMBER|ID</source>
        <translation>用法：agreement show NUMBER|ID</translation>
    </message>
    <message>
        <source>There is no agreement “%1”. “agreement list” shows the numbers.</source>
        <translation>没有协议“%1”。可用“agreement list”查看编号。</translation>
    </message>
    <message>
        <source>Type: agreement validate FILE</source>
        <translation>用法：agreement validate FILE</translation>
    </message>
</context>
<context>
    <name>ctl::BackupCommand</name>
    <message>
        <source>Type: backup FILE --passphrase-file FILE</source>
        <translation>用法：backup FILE --passphrase-file FILE</translation>
    </message>
    <message>
        <source>%1 bytes in %2.</source>
        <translation>%1 字节，已写入 %2。</translation>
    </message>
</context>
<context>
    <name>ctl::CalendarCommand</name>
    <message>
        <source>There is no centre “%1”.</source>
        <translation>没有服务站“%1”。</translation>
    </message>
    <message>
        <source>%1 day(s) added, %2 changed, %3 removed, %4 as they were.</source>
        <translation>新增 %1 天，更改 %2 天，删除 %3 天，%4 天未变。</translation>
    </message>
    <message>
        <source>Type: calendar import FILE, calendar export FILE|- or calendar versions</source>
        <translation>用法：calendar import FILE、calendar export FILE|- 或 calendar versions</translation>
    </message>
</context>
<context>
    <name>ctl::Call</name>
    <message>
        <source>Name the data file with --data FILE.</source>
        <translation>请用 --data FILE 指定数据文件。</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>--%1 must be a whole number, %2 or more.</source>
        <translation>--%1 须为不小于 %2 的整数。</translation>
    </message>
    <message>
        <source>--%1 must be a date such as 2026-07-06.</source>
        <translation>--%1 须为 2026-07-06 这样的日期。</translation>
    </message>
    <message>
        <source>Give the passphrase by --passphrase-file FILE or in the variable AFTERCARE_PASSPHRASE.</source>
        <translation>请用 --passphrase-file FILE 或变量 AFTERCARE_PASSPHRASE 提供密码短语。</translation>
    </message>
    <message>
        <source>There is no data file “%1”. Name another one, or make it with “import”, “generate” or “demo”.</source>
        <translation>没有数据文件“%1”。请另行指定，或用“import”“generate”或“demo”创建。</translation>
    </message>
    <message>
        <source>The file “%1” with the passphrase cannot be read. Check its name and whether you may read it.</source>
        <translation>无法读取密码短语文件“%1”。请检查文件名以及您是否有权读取。</translation>
    </message>
</context>
<context>
    <name>ctl::ClockCommand</name>
    <message>
        <source>Type: clock replay --calendar FILE --events FILE|- [--at MOMENT]</source>
        <translation>用法：clock replay --calendar FILE --events FILE|- [--at MOMENT]</translation>
    </message>
    <message>
        <source>--%1 must be a moment such as 2026-03-08T09:30:00+08:00.</source>
        <translation>--%1 须为时刻，例如 2026-03-08T09:30:00+08:00。</translation>
    </message>
</context>
<context>
    <name>ctl::DemoCommand</name>
    <message>
        <source>Sample data is in %1.</source>
        <translation>示例数据在 %1。</translation>
    </message>
</context>
<context>
    <name>ctl::DoctorCommand</name>
    <message>
        <source>The file is in order.</source>
        <translation>文件正常。</translation>
    </message>
</context>
<context>
    <name>ctl::GenerateCommand</name>
    <message numerus="yes">
        <source>%n orders are in %1.</source>
        <translation>
            <numerusform>%1 中有 %n 张维修单。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctl::ImportCommand</name>
    <message>
        <source>%1 read, %2 imported, %3 rejected.</source>
        <translation>读取 %1 行，导入 %2 行，拒绝 %3 行。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>Type: import FILE --mapping NAME [--dry-run]</source>
        <translation>用法：import FILE --mapping NAME [--dry-run]</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name.</source>
        <translation>没有文件“%1”，请检查名称。</translation>
    </message>
</context>
<context>
    <name>ctl::InputText</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
</context>
<context>
    <name>ctl::OrderCommand</name>
    <message>
        <source>Type: order new|show|list|move|finding|line|sign|close|print; --help says more.</source>
        <translation>用法：order new|show|list|move|finding|line|sign|close|print；详见 --help。</translation>
    </message>
    <message>
        <source>Name the order by its number.</source>
        <translation>请用编号指定维修单。</translation>
    </message>
    <message>
        <source>There is no order “%1”. “search” finds its number.</source>
        <translation>没有维修单“%1”。可用“search”查找编号。</translation>
    </message>
</context>
<context>
    <name>ctl::OrderShow</name>
    <message>
        <source>“%1” is no state of an order.</source>
        <translation>“%1”不是维修单的状态。</translation>
    </message>
</context>
<context>
    <name>ctl::ReportCommand</name>
    <message>
        <source>“%1” is none of receipt, sheet, report.</source>
        <translation>“%1”不是 receipt、sheet、report 之一。</translation>
    </message>
    <message>
        <source>Type: report receipt|sheet|report NUMBER FILE.pdf</source>
        <translation>用法：report receipt|sheet|report NUMBER FILE.pdf</translation>
    </message>
    <message>
        <source>Type: order print NUMBER FILE.pdf</source>
        <translation>用法：order print NUMBER FILE.pdf</translation>
    </message>
    <message>
        <source>There is no order “%1”. “search” finds its number.</source>
        <translation>没有维修单“%1”。可用“search”查找编号。</translation>
    </message>
</context>
<context>
    <name>ctl::RestoreCommand</name>
    <message>
        <source>Type: restore BACKUP --passphrase-file FILE</source>
        <translation>用法：restore BACKUP --passphrase-file FILE</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>备份已恢复到 %1。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>原有内容在 %1。</translation>
    </message>
</context>
<context>
    <name>ctl::SearchCommand</name>
    <message>
        <source>Type: search TEXT [--limit N]</source>
        <translation>用法：search TEXT [--limit N]</translation>
    </message>
</context>
<context>
    <name>ctl::StockCommand</name>
    <message>
        <source>Type: stock list|moves|bins|receive|issue|transfer|return|count|reverse|exceptions; --help says more.</source>
        <translation>请输入：stock list|moves|bins|receive|issue|transfer|return|count|reverse|exceptions；详见 --help。</translation>
    </message>
</context>
<context>
    <name>ctl::StockEntries</name>
    <message>
        <source>--at must be a moment such as 2026-03-08T09:30:00+08:00.</source>
        <translation>--at 应为时刻，例如 2026-03-08T09:30:00+08:00。</translation>
    </message>
    <message>
        <source>Name the entry by its id; “stock moves PART” tells it.</source>
        <translation>请用编号指明记录；“stock moves 配件”会列出编号。</translation>
    </message>
    <message>
        <source>Say with --quantity how much was found.</source>
        <translation>请用 --quantity 说明实际清点的数量。</translation>
    </message>
    <message>
        <source>The count agrees with the entries.</source>
        <translation>盘点与账面一致。</translation>
    </message>
</context>
<context>
    <name>ctl::StockLines</name>
    <message>
        <source>“%1” is none of short, low, consigned, all.</source>
        <translation>“%1”不是 short、low、consigned、all 之一。</translation>
    </message>
    <message>
        <source>Name the part by its number or bar code.</source>
        <translation>请用配件编号或条码指明配件。</translation>
    </message>
    <message>
        <source>There is no part “%1”. “search” finds its number.</source>
        <translation>没有配件“%1”。可用 search 查找编号。</translation>
    </message>
    <message>
        <source>Name the bin with --%1.</source>
        <translation>请用 --%1 指明库位。</translation>
    </message>
    <message>
        <source>Several bins are called “%1”; name one by its id.</source>
        <translation>有多个库位名为“%1”，请用编号指明。</translation>
    </message>
    <message>
        <source>There is no bin “%1”. “stock bins” lists them.</source>
        <translation>没有库位“%1”。stock bins 可列出全部库位。</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1”不是 %2 之一。</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Add and change customers</source>
        <translation>新增和修改客户</translation>
    </message>
    <message>
        <source>Remove customers</source>
        <translation>删除客户</translation>
    </message>
    <message>
        <source>Customers&apos; numbers begin with</source>
        <translation>客户编号前缀</translation>
    </message>
    <message>
        <source>A contact or site of this form belongs to another customer. Please open the customer again.</source>
        <translation>此表单中的联系人或现场地址属于另一客户。请重新打开该客户。</translation>
    </message>
    <message>
        <source>Another customer already has the number %1; leave it empty to get the next one.</source>
        <translation>编号 %1 已被另一客户使用；留空则使用下一个编号。</translation>
    </message>
    <message>
        <source>This customer is in the trash. Please restore it before you change it.</source>
        <translation>此客户在回收站中，请先还原再修改。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有此客户。</translation>
    </message>
</context>
<context>
    <name>customers::CreditCode</name>
    <message>
        <source>A credit code has only digits and capital letters without I, O, S, V and Z; &quot;%1&quot; is wrong.</source>
        <translation>信用代码只含数字和大写字母，不用 I、O、S、V、Z；“%1”不对。</translation>
    </message>
    <message numerus="yes">
        <source>A credit code has 18 places, %n is missing.</source>
        <translation>
            <numerusform>信用代码有 18 位，还缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A credit code has 18 places, %n is too many.</source>
        <translation>
            <numerusform>信用代码有 18 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last place does not fit the others: please compare the credit code with the licence.</source>
        <translation>最后一位与其他各位不符，请对照营业执照核对信用代码。</translation>
    </message>
</context>
<context>
    <name>customers::Customer</name>
    <message>
        <source>Company</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
</context>
<context>
    <name>customers::CustomerDraft</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>文字过长，最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>客户需要名称。</translation>
    </message>
    <message>
        <source>Papers can be printed in simplified Chinese, traditional Chinese and English.</source>
        <translation>单据可用简体中文、繁体中文和英文打印。</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>联系人需要姓名。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>电子邮箱的格式为 name@company.com。</translation>
    </message>
    <message>
        <source>A site needs a name or an address.</source>
        <translation>现场地址需要名称或详细地址。</translation>
    </message>
    <message>
        <source>The contact of a site is one of the customer&apos;s contacts; please choose one.</source>
        <translation>现场联系人须为该客户的联系人，请从中选择。</translation>
    </message>
</context>
<context>
    <name>customers::Likeness</name>
    <message>
        <source>has the same telephone number</source>
        <translation>电话号码相同</translation>
    </message>
    <message>
        <source>has the same credit code</source>
        <translation>信用代码相同</translation>
    </message>
    <message>
        <source>has the same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>has a name that sounds alike</source>
        <translation>名称读音相近</translation>
    </message>
    <message>
        <source>has a telephone number with one other digit</source>
        <translation>电话号码只差一位</translation>
    </message>
</context>
<context>
    <name>customers::PhoneNumber</name>
    <message>
        <source>This is no telephone number that is known here; a number from abroad begins with + and the code of its country.</source>
        <translation>无法识别此电话号码；境外号码以 + 和国家代码开头。</translation>
    </message>
    <message>
        <source>The telephone number is empty.</source>
        <translation>电话号码为空。</translation>
    </message>
    <message>
        <source>A telephone number has only digits; &quot;%1&quot; is none.</source>
        <translation>电话号码只含数字；“%1”不是数字。</translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is missing.</source>
        <translation>
            <numerusform>手机号码有 11 位，还缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is too many.</source>
        <translation>
            <numerusform>手机号码有 11 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the area code a landline number has 7 or 8 digits, %n is missing.</source>
        <translation>
            <numerusform>区号之后的固定电话号码有 7 或 8 位，还缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the area code a landline number has 7 or 8 digits, %n is too many.</source>
        <translation>
            <numerusform>区号之后的固定电话号码有 7 或 8 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A landline number has 7 or 8 digits, %n is missing.</source>
        <translation>
            <numerusform>固定电话号码有 7 或 8 位，还缺 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the code of its country a number has at least 7 digits.</source>
        <translation>含国家代码的号码至少有 7 位。</translation>
    </message>
    <message>
        <source>With the code of its country a number has at most 15 digits and does not begin with 0.</source>
        <translation>含国家代码的号码最多 15 位，且不以 0 开头。</translation>
    </message>
</context>
<context>
    <name>customers::Site</name>
    <message>
        <source>City</source>
        <translation>市区</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>郊县</translation>
    </message>
</context>
<context>
    <name>customers::ui::CustomerCardView</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>现场地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建维修单</translation>
    </message>
</context>
<context>
    <name>customers::ui::CustomerForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;redit code</source>
        <translation>信用代码(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;elephone</source>
        <translation>电话(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>职务(&amp;P)</translation>
    </message>
    <message>
        <source>Where the units stand</source>
        <translation>设备所在地</translation>
    </message>
    <message>
        <source>Name of the s&amp;ite</source>
        <translation>现场名称(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the site</source>
        <translation>现场地址(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (%2) %3.</source>
        <translation>%1（%2）%3。</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>使用该客户</translation>
    </message>
</context>
<context>
    <name>customers::ui::CustomerListSource</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
</context>
<context>
    <name>customers::ui::Pages</name>
    <message>
        <source>This customer is not there any more.</source>
        <translation>此客户已不存在。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>The customer is in the trash.</source>
        <translation>客户已移到回收站。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, pinyin, telephone, number, address</source>
        <translation>名称、拼音、电话、编号、地址</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>People</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Whoever calls or brings something stands here, with contacts and sites.</source>
        <translation>来电或送修的客户都在这里，连同联系人和现场地址。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>新建客户…</translation>
    </message>
</context>
<context>
    <name>equipment</name>
    <message>
        <source>has the same serial number</source>
        <translation>序列号相同</translation>
    </message>
    <message>
        <source>has the same VIN</source>
        <translation>VIN 相同</translation>
    </message>
    <message>
        <source>has the same plate</source>
        <translation>车牌号相同</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>没有此设备。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>没有此客户。</translation>
    </message>
    <message>
        <source>The present owner has had the unit since %1. Please choose a later day for the change.</source>
        <translation>现所有人自 %1 起拥有此设备，变更日期请选在此之后。</translation>
    </message>
    <message>
        <source>The unit has stood at its present site since %1. Please choose a later day for the move.</source>
        <translation>设备自 %1 起在现址，迁移日期请选在此之后。</translation>
    </message>
    <message>
        <source>There is no such site.</source>
        <translation>没有此现场地址。</translation>
    </message>
    <message>
        <source>Add and change units</source>
        <translation>新增和修改设备</translation>
    </message>
    <message>
        <source>Remove units</source>
        <translation>删除设备</translation>
    </message>
    <message>
        <source>Approve a longer warranty</source>
        <translation>批准延长质保</translation>
    </message>
    <message>
        <source>Units&apos; numbers begin with</source>
        <translation>设备编号前缀</translation>
    </message>
    <message>
        <source>Another unit already has the number %1; leave it empty to get the next one.</source>
        <translation>编号 %1 已被另一设备使用；留空则使用下一个编号。</translation>
    </message>
    <message>
        <source>This unit is in the trash. Please restore it before you change it.</source>
        <translation>此设备在回收站中，请先还原再修改。</translation>
    </message>
    <message>
        <source>A model needs a brand, a category or a name.</source>
        <translation>型号需要品牌、类别或名称。</translation>
    </message>
    <message>
        <source>This unit has no extension. Please enter its months or its last day first.</source>
        <translation>此设备没有延保，请先填写延保月数或截止日期。</translation>
    </message>
</context>
<context>
    <name>equipment::Component</name>
    <message>
        <source>There is no such component.</source>
        <translation>没有此部件。</translation>
    </message>
    <message>
        <source>Please say what kind of component it is.</source>
        <translation>请填写部件的类型。</translation>
    </message>
    <message>
        <source>It was taken out before it was put in; please check both dates.</source>
        <translation>拆下日期早于装上日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>A warranty has 0 to %1 months.</source>
        <translation>质保期为 0 至 %1 个月。</translation>
    </message>
    <message>
        <source>This component was already taken out on %1.</source>
        <translation>此部件已于 %1 拆下。</translation>
    </message>
</context>
<context>
    <name>equipment::PlateNumber</name>
    <message>
        <source>A plate begins with the short name of a province; &quot;%1&quot; is none.</source>
        <translation>车牌号以省份简称开头；“%1”不是。</translation>
    </message>
    <message numerus="yes">
        <source>A plate has 7 places, or 8 for new energy; these are %n.</source>
        <translation>
            <numerusform>车牌号有 7 位，新能源车 8 位；现为 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the province a plate has a letter and 5 letters or digits without I and O, as in %1A12345.</source>
        <translation>省份之后是一个字母和 5 位字母或数字，不用 I 和 O，例如 %1A12345。</translation>
    </message>
    <message>
        <source>A new energy plate looks like %1AD12345 or, for large vehicles, %1A12345D.</source>
        <translation>新能源车牌号形如 %1AD12345，大型车形如 %1A12345D。</translation>
    </message>
    <message>
        <source>A plate has only letters and digits; &quot;%1&quot; is neither.</source>
        <translation>车牌号只含字母和数字；“%1”两者都不是。</translation>
    </message>
    <message numerus="yes">
        <source>A plate has 2 to 10 letters and digits; these are %n.</source>
        <translation>
            <numerusform>车牌号有 2 至 10 位字母和数字；现为 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plate is empty.</source>
        <translation>车牌号为空。</translation>
    </message>
</context>
<context>
    <name>equipment::Timeline</name>
    <message>
        <source>Received by the dealer</source>
        <translation>经销商收货</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售出</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>开票</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新所有人</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>迁入</translation>
    </message>
    <message>
        <source>Moved away from</source>
        <translation>迁出</translation>
    </message>
    <message>
        <source>Component put in</source>
        <translation>装上部件</translation>
    </message>
    <message>
        <source>Component taken out</source>
        <translation>拆下部件</translation>
    </message>
    <message>
        <source>Warranty card ends</source>
        <translation>质保卡到期</translation>
    </message>
    <message>
        <source>Extension ends</source>
        <translation>延保到期</translation>
    </message>
</context>
<context>
    <name>equipment::UnitDraft</name>
    <message>
        <source>Please say what it is: a brand, a category or a model.</source>
        <translation>请填写设备是什么：品牌、类别或型号。</translation>
    </message>
    <message>
        <source>The year of making has four digits.</source>
        <translation>制造年份为四位数字。</translation>
    </message>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>文字过长，最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ninth place does not fit the others: please compare the VIN with the vehicle. Some countries&apos; VINs have no check digit.</source>
        <translation>第九位与其他各位不符，请对照车辆核对 VIN。有些国家的 VIN 没有校验位。</translation>
    </message>
    <message>
        <source>It was sold before the dealer received it; please check both dates.</source>
        <translation>售出日期早于经销商收货日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>It was installed before it was delivered; please check both dates.</source>
        <translation>安装日期早于交付日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>It was accepted before it was installed; please check both dates.</source>
        <translation>验收日期早于安装日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>It was accepted before it was delivered; please check both dates.</source>
        <translation>验收日期早于交付日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>The warranty card ends before the unit was sold; please check both dates.</source>
        <translation>质保卡到期日早于售出日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>价格不能小于零。</translation>
    </message>
    <message>
        <source>The price needs a currency.</source>
        <translation>价格需要货币。</translation>
    </message>
    <message>
        <source>An extension has 1 to %1 months.</source>
        <translation>延保为 1 至 %1 个月。</translation>
    </message>
    <message>
        <source>An extension is a number of months or a date, not both.</source>
        <translation>延保填写月数或日期，不能两者都填。</translation>
    </message>
    <message>
        <source>The extension ends before the unit was sold; please check both dates.</source>
        <translation>延保到期日早于售出日期，请核对两个日期。</translation>
    </message>
</context>
<context>
    <name>equipment::Vin</name>
    <message>
        <source>A VIN has only digits and capital letters without I, O and Q; &quot;%1&quot; is wrong.</source>
        <translation>VIN 只含数字和大写字母，不用 I、O、Q；“%1”不对。</translation>
    </message>
    <message numerus="yes">
        <source>A VIN has 17 places, %n is missing.</source>
        <translation>
            <numerusform>VIN 有 17 位，还缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A VIN has 17 places, %n is too many.</source>
        <translation>
            <numerusform>VIN 有 17 位，多了 %n 位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipment::ui::ModelLookup</name>
    <message>
        <source>This is not there any more. Choose another one.</source>
        <translation>此项已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>产品线</translation>
    </message>
</context>
<context>
    <name>equipment::ui::Pages</name>
    <message>
        <source>This unit is not there any more.</source>
        <translation>此设备已不存在。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新建设备</translation>
    </message>
    <message>
        <source>The unit is in the trash.</source>
        <translation>设备已移到回收站。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Serial, plate, VIN, brand, model, number</source>
        <translation>序列号、车牌号、VIN、品牌、型号、编号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without serial number</source>
        <translation>无序列号</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Every machine and appliance you look after stands here, with its serial number and dates.</source>
        <translation>您负责的每台机器和电器都在这里，连同序列号和各项日期。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>新建设备…</translation>
    </message>
</context>
<context>
    <name>equipment::ui::UnitCardView</name>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>燃气种类</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建维修单</translation>
    </message>
</context>
<context>
    <name>equipment::ui::UnitForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>设备信息</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>品牌(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>型号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>序列号(&amp;S)</translation>
    </message>
    <message>
        <source>Number &amp;plate</source>
        <translation>车牌号(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;VIN</source>
        <translation>VIN(&amp;V)</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有人(&amp;O)</translation>
    </message>
    <message>
        <source>Dates that a warranty counts from</source>
        <translation>质保起算日期</translation>
    </message>
    <message>
        <source>Sol&amp;d on</source>
        <translation>售出日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>安装日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Warranty card ends on</source>
        <translation>质保卡到期日(&amp;W)</translation>
    </message>
    <message>
        <source>Invoic&amp;ed on</source>
        <translation>开票日期(&amp;E)</translation>
    </message>
    <message>
        <source>Invoice n&amp;umber</source>
        <translation>发票号(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>价格(&amp;R)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Batc&amp;h</source>
        <translation>批次(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Gas</source>
        <translation>燃气种类(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>%1 of %2 %3.</source>
        <translation>%2 的 %1 %3。</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>使用该设备</translation>
    </message>
</context>
<context>
    <name>equipment::ui::UnitListSource</name>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>售出日期</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加日期</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>%1 has no PIN yet and can set one under “Users”.</source>
        <translation>%1 还没有 PIN，可在“用户”中设置。</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>错误次数过多，请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password. Close other programs and try again.</source>
        <translation>内存不足，无法保护密码。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This needs the right “%1”, which nobody in the centre has.</source>
        <translation>此操作需要“%1”权限，而服务站内无人拥有。</translation>
    </message>
    <message>
        <source>This needs the right “%1”. You can ask: %2.</source>
        <comment>%2 is a list of names</comment>
        <translation>此操作需要“%1”权限。您可以找：%2。</translation>
    </message>
    <message>
        <source>Change users and their rights</source>
        <translation>修改用户及其权限</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>名称或密码不对。</translation>
    </message>
    <message>
        <source>The user “%1” is disabled. An administrator can enable it again.</source>
        <translation>用户“%1”已停用，管理员可以重新启用。</translation>
    </message>
    <message>
        <source>Enter the name the user signs in with.</source>
        <translation>请输入用户的登录名。</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>已有用户“%1”，请选择其他名称。</translation>
    </message>
    <message>
        <source>Give the user at least one role.</source>
        <translation>请至少为用户指定一个角色。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make someone else administrator first.</source>
        <translation>这是最后一个管理员，请先将他人设为管理员。</translation>
    </message>
    <message>
        <source>This file has users already. Sign in as one of them.</source>
        <translation>此文件已有用户，请以其中一个用户登录。</translation>
    </message>
    <message>
        <source>The password is too short. Use at least six characters.</source>
        <translation>密码太短，至少需要六个字符。</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong. Try again.</source>
        <translation>名称或 PIN 不对，请重试。</translation>
    </message>
    <message>
        <source>Someone else has to approve this: let a second person enter name and PIN.</source>
        <translation>须由他人批准：请另一人输入名称和 PIN。</translation>
    </message>
    <message>
        <source>The user “%1” is disabled. An administrator can enable it under “Users”.</source>
        <translation>用户“%1”已停用，管理员可在“用户”中启用。</translation>
    </message>
    <message>
        <source>This user does not exist any more. Choose another one.</source>
        <translation>此用户已不存在，请选择其他用户。</translation>
    </message>
    <message>
        <source>This file has no administrator yet. Open it on the desk once, or choose another file.</source>
        <translation>此文件还没有管理员。请先在工作台中打开一次，或选择其他文件。</translation>
    </message>
    <message>
        <source>There is no user “%1”. Check the name.</source>
        <translation>没有用户“%1”。请检查名称。</translation>
    </message>
    <message>
        <source>What you entered as your current password is wrong. Try again.</source>
        <translation>输入的当前密码不正确，请重试。</translation>
    </message>
    <message>
        <source>The program could not carry this out. Please report this.</source>
        <translation>程序无法完成此操作，请报告此问题。</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits. Choose another one.</source>
        <translation>PIN 须为 4 至 12 位数字，请换一个。</translation>
    </message>
    <message>
        <source>The approval must come from a second person.</source>
        <translation>须由另一个人批准。</translation>
    </message>
    <message>
        <source>The approval is too old. Ask for it again.</source>
        <translation>批准已过时，请重新请求。</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>Import files and undo an import</source>
        <translation>导入文件和撤销导入</translation>
    </message>
    <message>
        <source>Export customers, units and orders</source>
        <translation>导出客户、设备和维修单</translation>
    </message>
</context>
<context>
    <name>insight::CustomerDirectory</name>
    <message>
        <source>Walk-in, %1</source>
        <translation>散客，%1</translation>
    </message>
</context>
<context>
    <name>insight::CustomerTarget</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>个人或单位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone of the contact</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>Role of the contact</source>
        <translation>联系人职务</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>“%1” is neither a person nor a company.</source>
        <translation>“%1”既不是个人也不是单位。</translation>
    </message>
    <message>
        <source>There is already a customer with this number.</source>
        <translation>已有使用此编号的客户。</translation>
    </message>
    <message>
        <source>This customer stands in the file twice.</source>
        <translation>此客户在文件中出现了两次。</translation>
    </message>
    <message>
        <source>This customer is already there.</source>
        <translation>此客户已存在。</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>The service centre already has a walk-in customer.</source>
        <translation>此服务站已有散客。</translation>
    </message>
</context>
<context>
    <name>insight::ImportField</name>
    <message>
        <source>Called in</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>维修单号</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <translation>外部编号</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>客户编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>维修结果</translation>
    </message>
    <message>
        <source>Why not repaired</source>
        <translation>未修复原因</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结单时间</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Year of manufacture</source>
        <translation>生产年份</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售出日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安装日期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Warranty card ends</source>
        <translation>质保卡到期</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>发票号</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>发票金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>散客</translation>
    </message>
</context>
<context>
    <name>insight::ImportSource</name>
    <message>
        <source>The row has %1 cells, the table has %2 columns.</source>
        <translation>此行有 %1 个单元格，而表格有 %2 列。</translation>
    </message>
    <message>
        <source>There is no import “%1”. Choose one of: %2.</source>
        <translation>没有名为“%1”的导入类型。可选：%2。</translation>
    </message>
</context>
<context>
    <name>insight::ImportTarget</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Repair history</source>
        <translation>维修历史</translation>
    </message>
    <message>
        <source>Open Repair Data Standard</source>
        <translation>开放维修数据标准（ORDS）</translation>
    </message>
</context>
<context>
    <name>insight::OpenRepairTarget</name>
    <message>
        <source>Identifier</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Data provider</source>
        <translation>数据提供方</translation>
    </message>
    <message>
        <source>Category of the partner</source>
        <translation>合作方类别</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>产品类别</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Year of manufacture</source>
        <translation>生产年份</translation>
    </message>
    <message>
        <source>Repair status</source>
        <translation>维修状态</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>未修复原因</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小组</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>活动日期</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The record has no identifier.</source>
        <translation>此记录没有标识。</translation>
    </message>
    <message>
        <source>The identifier is too long.</source>
        <translation>标识过长。</translation>
    </message>
    <message>
        <source>The identifier stands in the file twice.</source>
        <translation>此标识在文件中出现了两次。</translation>
    </message>
    <message>
        <source>This record has been imported before.</source>
        <translation>此记录以前已导入。</translation>
    </message>
    <message>
        <source>The record has no date.</source>
        <translation>此记录没有日期。</translation>
    </message>
    <message>
        <source>The date of the event is none that exists.</source>
        <translation>活动日期是不存在的日期。</translation>
    </message>
</context>
<context>
    <name>insight::RepairTarget</name>
    <message>
        <source>There is no customer with this number, and no name to make one.</source>
        <translation>没有使用此编号的客户，也没有可用于新建客户的名称。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>The day of the call is missing.</source>
        <translation>缺少报修日期。</translation>
    </message>
    <message>
        <source>The order was closed before the call came in.</source>
        <translation>结单时间早于报修时间。</translation>
    </message>
    <message>
        <source>“%1” is no state of an order.</source>
        <translation>“%1”不是维修单的状态。</translation>
    </message>
    <message>
        <source>“%1” does not say whether it was repaired.</source>
        <translation>从“%1”看不出是否已修复。</translation>
    </message>
    <message>
        <source>Engineer: %1</source>
        <translation>工程师：%1</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件费</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修费</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>This order stands in the file twice.</source>
        <translation>此维修单在文件中出现了两次。</translation>
    </message>
    <message>
        <source>This order is already there.</source>
        <translation>此维修单已存在。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
</context>
<context>
    <name>insight::UnitTarget</name>
    <message>
        <source>“%1” is no year.</source>
        <translation>“%1”不是年份。</translation>
    </message>
    <message>
        <source>There is no customer with this number, and no name to make one.</source>
        <translation>没有使用此编号的客户，也没有可用于新建客户的名称。</translation>
    </message>
    <message>
        <source>There is already a unit with this number.</source>
        <translation>已有使用此编号的设备。</translation>
    </message>
    <message>
        <source>This serial number stands in the file twice.</source>
        <translation>此序列号在文件中出现了两次。</translation>
    </message>
    <message>
        <source>A unit with this serial number is already there.</source>
        <translation>已有使用此序列号的设备。</translation>
    </message>
</context>
<context>
    <name>insight::ui::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>尚未导入过文件。</translation>
    </message>
    <message>
        <source>&amp;Undo the selected import…</source>
        <translation>撤销所选导入(&amp;U)…</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>已于 %1 撤销</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>insight::ui::ExportCard</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>导出内容</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>维修单</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What to &amp;export</source>
        <translation>导出内容(&amp;E)</translation>
    </message>
    <message>
        <source>All rows, in the columns that the import knows. Times are those of the centre.</source>
        <translation>导出全部行，列与导入时可识别的列相同。时间为服务站所在地时间。</translation>
    </message>
    <message>
        <source>You do not have the right to export. An administrator can give it to you.</source>
        <translation>您没有导出权限。管理员可以授予。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>文本表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
</context>
<context>
    <name>insight::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write rows into a file</source>
        <translation>将数据行写入文件</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportChooser</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Look at the file</source>
        <translation>查看文件(&amp;L)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Recognise by its columns</source>
        <translation>根据列名识别</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one. CSV and XLSX files of other programs are read; nothing is changed before you have seen what would happen.</source>
        <translation>将文件拖放到本页任意位置，或选择一个文件。可读取其他程序的 CSV 和 XLSX 文件；在您看到导入效果之前，不会更改任何内容。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>文件内容(&amp;W)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportColumns</name>
    <message>
        <source>&amp;What it holds</source>
        <translation>文件内容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>分隔符(&amp;P)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>&amp;3/4/2025 is</source>
        <translation>3/4/2025 表示(&amp;3)</translation>
    </message>
    <message>
        <source>3 April</source>
        <translation>4 月 3 日</translation>
    </message>
    <message>
        <source>4 March</source>
        <translation>3 月 4 日</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>首行为列名(&amp;N)</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>各列的用途</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>检查文件(&amp;C)</translation>
    </message>
    <message>
        <source>%1: the columns are as you chose them for such a file before.</source>
        <translation>%1：各列已按您上次对同类文件的选择设好。</translation>
    </message>
    <message>
        <source>%1: say what each of its columns becomes.</source>
        <translation>%1：指定各列的用途。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 用作</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>Columns after number %1 are used only where their name is recognised.</source>
        <translation>第 %1 列之后的列，只有列名可识别时才会使用。</translation>
    </message>
    <message>
        <source>The columns do not tell what the file holds. Choose it above.</source>
        <translation>无法从各列判断文件内容，请在上方选择。</translation>
    </message>
    <message>
        <source>Still without a column: %1.</source>
        <translation>尚未对应到列：%1。</translation>
    </message>
    <message>
        <source>No column is required.</source>
        <translation>没有必填的列。</translation>
    </message>
    <message>
        <source>Required: %1. All of them have a column.</source>
        <translation>必填：%1。均已对应到列。</translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportOutcome</name>
    <message>
        <source>Records that are not accepted</source>
        <translation>未接受的记录</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>撤销此次导入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>导入其他文件(&amp;A)</translation>
    </message>
    <message>
        <source>%1 was checked. Nothing is changed yet.</source>
        <translation>%1 已检查，尚未更改任何内容。</translation>
    </message>
    <message>
        <source>Would be imported</source>
        <translation>将导入</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>导入 %1 条(&amp;I)</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 已导入。</translation>
    </message>
    <message>
        <source>Nothing of %1 was imported.</source>
        <translation>%1 中没有导入任何内容。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Every record is accepted.</source>
        <translation>所有记录均可接受。</translation>
    </message>
    <message>
        <source>The first %1 of %2 reasons why records are left out. Correct them in the file, or import the others.</source>
        <translation>以下是记录被略过的原因，前 %1 条，共 %2 条。可在文件中更正，或只导入其余记录。</translation>
    </message>
    <message>
        <source>These records would be left out. Correct them in the file, or import the others.</source>
        <translation>这些记录将被略过。可在文件中更正，或只导入其余记录。</translation>
    </message>
    <message>
        <source>These records were left out.</source>
        <translation>这些记录已被略过。</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>整条记录</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportPage</name>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以往的导入</translation>
    </message>
    <message>
        <source>Step 1 of 4: choose a file</source>
        <translation>第 1 步，共 4 步：选择文件</translation>
    </message>
    <message>
        <source>Step 2 of 4: say what the columns become</source>
        <translation>第 2 步，共 4 步：指定各列的用途</translation>
    </message>
    <message>
        <source>Please wait, or go on with something else meanwhile</source>
        <translation>请稍候，也可先处理其他事务</translation>
    </message>
    <message>
        <source>Step 3 of 4: see what would happen</source>
        <translation>第 3 步，共 4 步：查看导入效果</translation>
    </message>
    <message>
        <source>Step 4 of 4: imported</source>
        <translation>第 4 步，共 4 步：已导入</translation>
    </message>
    <message>
        <source>There is nothing to read again here.</source>
        <translation>此处没有可重新读取的内容。</translation>
    </message>
    <message>
        <source>The encoding is a guess. Look whether the first rows read well, and choose another one if they do not.</source>
        <translation>编码是推测的。查看前几行是否显示正常，如不正常，请选择其他编码。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在检查 %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在导入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported.</source>
        <translation>
            <numerusform>已导入 %n 条记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import of %1? What it made goes to the trash, what it changed becomes as it was before.</source>
        <translation>撤销 %1 的导入？导入时新建的内容将移入回收站，更改过的内容将恢复原状。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Undoing the import of %1…</source>
        <translation>正在撤销 %1 的导入…</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>导入已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: %n record(s) are in the trash.</source>
        <translation>
            <numerusform>导入已撤销：%n 条记录已移入回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first of them: %2</source>
        <translation>%1 其中第一条：%2</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部复制</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>insight::ui::Pages</name>
    <message>
        <source>Import and export</source>
        <translation>导入与导出</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Brings customers, units and repair history in from a file of another program.</source>
        <translation>从其他程序的文件中导入客户、设备和维修历史。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>insight::ui::RunPanel</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Records so far: %1</source>
        <translation>已处理记录：%1</translation>
    </message>
    <message>
        <source>Records so far: %1, of which not accepted: %2</source>
        <translation>已处理记录：%1，其中未接受：%2</translation>
    </message>
</context>
<context>
    <name>modulekit</name>
    <message>
        <source>You need the right “%1” for this. Ask an administrator of your centre.</source>
        <translation>此操作需要“%1”权限。请联系本服务站的管理员。</translation>
    </message>
    <message>
        <source>Change the centre&apos;s settings</source>
        <translation>更改服务站设置</translation>
    </message>
    <message>
        <source>“%1” cannot be used for “%2”. Choose another value.</source>
        <translation>“%1”不能用于“%2”，请选择其他值。</translation>
    </message>
</context>
<context>
    <name>pagekit::DeskListCard</name>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>全部显示：%1</translation>
    </message>
</context>
<context>
    <name>pagekit::PaneForm</name>
    <message>
        <source>This is what you typed before and did not save.</source>
        <translation>这是您之前输入但未保存的内容。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>pagekit::RecordsPage</name>
    <message>
        <source>You do not have the right for this.</source>
        <translation>您没有此操作的权限。</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>先在列表中选择一行。</translation>
    </message>
    <message>
        <source>Nothing is being changed.</source>
        <translation>当前没有正在修改的内容。</translation>
    </message>
    <message>
        <source>Leave the form first.</source>
        <translation>先离开表单。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
</context>
<context>
    <name>pagekit::SecondPersonFields</name>
    <message>
        <source>Approved b&amp;y</source>
        <translation>批准人(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>P&amp;IN</translation>
    </message>
</context>
<context>
    <name>parts</name>
    <message>
        <source>Add and change parts</source>
        <translation>添加和修改配件</translation>
    </message>
    <message>
        <source>Change price lists</source>
        <translation>修改价目表</translation>
    </message>
    <message>
        <source>Own parts&apos; numbers begin with</source>
        <translation>自编配件编号前缀</translation>
    </message>
    <message>
        <source>Another part already has the number %1; leave it empty to get the next one.</source>
        <translation>编号 %1 已用于其他配件；留空可自动取得下一个编号。</translation>
    </message>
    <message>
        <source>This part is in the trash. Please restore it before you change it.</source>
        <translation>此配件在回收站中，请先还原再修改。</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>没有此配件。</translation>
    </message>
    <message>
        <source>The prices of this list are in %1. Please make another list for another currency.</source>
        <translation>此价目表的币种为 %1。其他币种请另建价目表。</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>价目表需要名称。</translation>
    </message>
    <message>
        <source>A price list needs a currency.</source>
        <translation>价目表需要币种。</translation>
    </message>
    <message>
        <source>There is no such price list.</source>
        <translation>没有此价目表。</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>价格不能低于零。</translation>
    </message>
    <message>
        <source>Prices of the desk (%1)</source>
        <translation>前台价格（%1）</translation>
    </message>
    <message>
        <source>A part does not take the place of itself.</source>
        <translation>配件不能替代自身。</translation>
    </message>
    <message>
        <source>A kit needs a fault and a quantity above zero.</source>
        <translation>套件需要一个故障和大于零的数量。</translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation>移动库存</translation>
    </message>
    <message>
        <source>Issue more than there is</source>
        <translation>超出库存发出</translation>
    </message>
    <message>
        <source>Enter stock takes</source>
        <translation>录入盘点</translation>
    </message>
    <message>
        <source>Approve scrapping</source>
        <translation>批准报废</translation>
    </message>
    <message>
        <source>Add and change bins</source>
        <translation>添加和更改库位</translation>
    </message>
</context>
<context>
    <name>parts::DealerSupply</name>
    <message>
        <source>The share must be between 0 % and 100 %.</source>
        <translation>比例须在 0 % 至 100 % 之间。</translation>
    </message>
    <message>
        <source>All amounts must be in one currency.</source>
        <translation>所有金额须为同一币种。</translation>
    </message>
    <message>
        <source>An amount here is not below zero.</source>
        <translation>此处的金额不能小于零。</translation>
    </message>
</context>
<context>
    <name>parts::Exchange</name>
    <message>
        <source>There is no such exchange of old for new.</source>
        <translation>没有这笔以旧换新。</translation>
    </message>
    <message>
        <source>A deposit is an amount above zero.</source>
        <translation>押金须大于零。</translation>
    </message>
    <message>
        <source>The amounts of this exchange are in %1.</source>
        <translation>这笔以旧换新的金额以 %1 计。</translation>
    </message>
    <message>
        <source>Only %1 is held.</source>
        <translation>押金只有 %1。</translation>
    </message>
    <message>
        <source>The old part is in already, or will not come. Look at the exchange again.</source>
        <translation>旧件已收到，或不会交来。请重新查看这笔以旧换新。</translation>
    </message>
    <message>
        <source>There is no store of old parts. Add a bin of that kind first.</source>
        <translation>没有旧件库。请先添加一个此类库位。</translation>
    </message>
    <message>
        <source>The old part is not in yet.</source>
        <translation>旧件尚未收到。</translation>
    </message>
    <message>
        <source>Say into which bin it goes to be refurbished.</source>
        <translation>请说明送往哪个库位翻新。</translation>
    </message>
    <message>
        <source>Say why the old part does not come.</source>
        <translation>请说明旧件为何不交来。</translation>
    </message>
    <message>
        <source>What becomes of this old part is decided already.</source>
        <translation>此旧件的去向已经决定。</translation>
    </message>
</context>
<context>
    <name>parts::Part</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>文字过长：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part needs a name.</source>
        <translation>配件需要名称。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: please scan the bar code again.</source>
        <translation>末位校验码不符，请重新扫描条码。</translation>
    </message>
    <message>
        <source>The minimum is not below zero.</source>
        <translation>下限不能小于零。</translation>
    </message>
    <message>
        <source>The maximum is not below the minimum.</source>
        <translation>上限不能小于下限。</translation>
    </message>
    <message>
        <source>A part that is kept in stock needs a minimum.</source>
        <translation>常备配件需要设下限。</translation>
    </message>
    <message>
        <source>Say how much is in a pack.</source>
        <translation>请填写每包数量。</translation>
    </message>
</context>
<context>
    <name>parts::Stock</name>
    <message>
        <source>the serial number %1 was entered twice; take one entry back</source>
        <translation>序列号 %1 录入了两次；请撤回其中一笔</translation>
    </message>
    <message>
        <source>this entry was taken back twice; count the bin</source>
        <translation>这笔记录被撤回了两次；请盘点该库位</translation>
    </message>
    <message>
        <source>Enter how much was found; of a serial number none or one.</source>
        <translation>请输入实际数量；按序列号管理的为零或一。</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>没有这个配件。</translation>
    </message>
    <message>
        <source>There is no such bin.</source>
        <translation>没有这个库位。</translation>
    </message>
    <message>
        <source>Say what it is set aside for.</source>
        <translation>请说明为什么预留。</translation>
    </message>
    <message>
        <source>Only %1 is available there, so no more can be set aside.</source>
        <translation>那里只有 %1 可用，不能预留更多。</translation>
    </message>
    <message>
        <source>Only %1 is set aside for it.</source>
        <translation>只为其预留了 %1。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>没有这笔记录。</translation>
    </message>
    <message>
        <source>The values of this bin are in %1.</source>
        <translation>此库位的金额以 %1 计。</translation>
    </message>
    <message>
        <source>This entry has been taken back already, or a part of it. Look at the moves of the part again.</source>
        <translation>这笔记录已全部或部分撤回。请重新查看配件的库存变动。</translation>
    </message>
    <message>
        <source>The serial number %1 is in stock already.</source>
        <translation>序列号 %1 已在库存中。</translation>
    </message>
    <message>
        <source>At most %1 of this issue can still come back.</source>
        <translation>这笔发出最多还可退回 %1。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Choose another bin than this one.</source>
        <translation>请选择另一个库位。</translation>
    </message>
    <message>
        <source>Say why it is scrapped.</source>
        <translation>请说明报废原因。</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>请说明撤回原因。</translation>
    </message>
    <message>
        <source>A bin needs a name.</source>
        <translation>库位需要名称。</translation>
    </message>
    <message>
        <source>There is stock in this bin. Move it to another one first.</source>
        <translation>此库位还有库存。请先移到其他库位。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金额过大。</translation>
    </message>
    <message>
        <source>This part is kept by serial number: say which one.</source>
        <translation>此配件按序列号管理：请填写序列号。</translation>
    </message>
    <message>
        <source>A serial number is one piece.</source>
        <translation>一个序列号对应一件。</translation>
    </message>
    <message>
        <source>This part is kept by lot: say which one.</source>
        <translation>此配件按批次管理：请填写批次。</translation>
    </message>
    <message>
        <source>This part is not kept by lot.</source>
        <translation>此配件不按批次管理。</translation>
    </message>
    <message>
        <source>Only %1 of %2 is available there. Take it from another bin, or have it allowed all the same.</source>
        <translation>那里 %2 只有 %1 可用。请从其他库位取用，或经批准后照发。</translation>
    </message>
    <message>
        <source>Whoever approved may not approve this. Ask somebody who may.</source>
        <translation>批准人无权批准此事。请找有权限的人。</translation>
    </message>
    <message>
        <source>Store of the centre</source>
        <translation>服务站库房</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>服务车</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Store of old parts</source>
        <translation>旧件库</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>待检区</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>On consignment here</source>
        <translation>他方寄存于此</translation>
    </message>
    <message>
        <source>On consignment elsewhere</source>
        <translation>寄存于他处</translation>
    </message>
    <message>
        <source>Customer&apos;s</source>
        <translation>客户的</translation>
    </message>
    <message>
        <source>Maker&apos;s</source>
        <translation>厂家的</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Returned unused</source>
        <translation>未用退回</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>调拨</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>已报废</translation>
    </message>
    <message>
        <source>Stock take</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>不跟踪</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>按序列号</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>Back to the maker</source>
        <translation>退回厂家</translation>
    </message>
    <message>
        <source>To be refurbished</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>报废</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>交客户</translation>
    </message>
    <message>
        <source>Deposit taken</source>
        <translation>已收押金</translation>
    </message>
    <message>
        <source>Deposit given back</source>
        <translation>已退押金</translation>
    </message>
    <message>
        <source>Deposit kept</source>
        <translation>押金不退</translation>
    </message>
</context>
<context>
    <name>parts::ui::Availability</name>
    <message>
        <source>%1: %2 available</source>
        <translation>%1：可用 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reserved for %1</source>
        <translation>为 %1 预留</translation>
    </message>
    <message>
        <source>Instead: %1 %2, %3 available</source>
        <translation>可替代：%1 %2，可用 %3</translation>
    </message>
</context>
<context>
    <name>parts::ui::BinCardView</name>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>金额：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Show what lies in it</source>
        <translation>查看其中的库存</translation>
    </message>
</context>
<context>
    <name>parts::ui::BinForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>保管人(&amp;H)</translation>
    </message>
    <message>
        <source>Whose van or bag it is.</source>
        <translation>这辆服务车或工具包归谁使用。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>parts::ui::BinListSource</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kinds of parts</source>
        <translation>配件种数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
</context>
<context>
    <name>parts::ui::BinPages</name>
    <message>
        <source>Bins</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>New bin</source>
        <translation>新建库位</translation>
    </message>
    <message>
        <source>New bin…</source>
        <translation>新建库位…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where parts lie: the store of the centre, vans, people&apos;s bags, the store of old parts and quarantine. Add the first one, then receive parts into it.</source>
        <translation>存放配件的地方：服务站仓库、服务车、个人工具包、旧件库和隔离区。先添加一个库位，再把配件入库。</translation>
    </message>
    <message>
        <source>The bin is in the trash.</source>
        <translation>库位已移入回收站。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In the centre</source>
        <translation>站内</translation>
    </message>
    <message>
        <source>Vans and people</source>
        <translation>服务车和个人</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>parts::ui::EarlierMoveDialog</name>
    <message>
        <source>Return unused parts</source>
        <translation>退回未用配件</translation>
    </message>
    <message>
        <source>Take an entry back</source>
        <translation>冲销一笔记录</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>冲销</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>配件(&amp;P)</translation>
    </message>
    <message>
        <source>Which &amp;issue</source>
        <translation>哪一笔出库(&amp;I)</translation>
    </message>
    <message>
        <source>Which &amp;entry</source>
        <translation>哪一笔记录(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>Into &amp;bin</source>
        <translation>入库位(&amp;B)</translation>
    </message>
    <message>
        <source>Happened &amp;at</source>
        <translation>发生时间(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>留空为现在</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;More goes out than there is</source>
        <translation>允许出库超过现有数量(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing of this part is out.</source>
        <translation>这种配件没有未退的出库。</translation>
    </message>
    <message>
        <source>There is no entry of this part to take back.</source>
        <translation>这种配件没有可冲销的记录。</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>请选择一笔记录。</translation>
    </message>
    <message>
        <source>The parts are back in stock.</source>
        <translation>配件已退回库存。</translation>
    </message>
    <message>
        <source>The entry is taken back by its opposite.</source>
        <translation>已用相反的一笔冲销该记录。</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExceptionRows</name>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExceptionWords</name>
    <message>
        <source>Went out short</source>
        <translation>超库存出库</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>库存为负</translation>
    </message>
    <message>
        <source>Too much reserved</source>
        <translation>预留过多</translation>
    </message>
    <message>
        <source>Serial entered twice</source>
        <translation>序列号重复登记</translation>
    </message>
    <message>
        <source>Entered after the count</source>
        <translation>盘点后补录</translation>
    </message>
    <message>
        <source>Taken back twice</source>
        <translation>重复冲销</translation>
    </message>
    <message>
        <source>%1 went out although there was not enough; %2 allowed it.</source>
        <translation>出库 %1 时库存不足，由 %2 允许。</translation>
    </message>
    <message>
        <source>%1 less than nothing is on hand. Enter the receipt that is missing, or count the bin.</source>
        <translation>现有量比零还少 %1。请补录漏记的入库，或盘点该库位。</translation>
    </message>
    <message>
        <source>%1 more is reserved than there is. Order it, or release some.</source>
        <translation>预留比现有多 %1。请订货，或取消部分预留。</translation>
    </message>
    <message>
        <source>The serial number %1 was issued or received twice. Take one entry back.</source>
        <translation>序列号 %1 被出库或入库两次，请冲销其中一笔。</translation>
    </message>
    <message>
        <source>%1 was entered by %2 after the stock take, but happened before it. Count the bin again.</source>
        <translation>%1 由 %2 在盘点后录入，但发生在盘点之前。请重新盘点该库位。</translation>
    </message>
    <message>
        <source>An entry of %1 was taken back twice. Count the bin.</source>
        <translation>数量为 %1 的一笔记录被冲销两次，请盘点该库位。</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExceptionsPage</name>
    <message>
        <source>Stock exceptions</source>
        <translation>库存异常</translation>
    </message>
    <message>
        <source>Part, number, bin, serial number</source>
        <translation>配件、编号、库位、序列号</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The stock is as it should be. What went out without being there, what is below zero and what was entered twice would stand here.</source>
        <translation>库存正常。超库存出库、库存为负和重复登记的情况会列在这里。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExchangeCardView</name>
    <message>
        <source>Went out</source>
        <translation>出库</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>From bin</source>
        <translation>出库位</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>录入人</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>新件序列号</translation>
    </message>
    <message>
        <source>The old part</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>应退日期</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Why it does not come</source>
        <translation>不退回的原因</translation>
    </message>
    <message>
        <source>Fate</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>在押</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>已退还</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>Price of the new part</source>
        <translation>新件价格</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExchangeDialog</name>
    <message>
        <source>Receive the old part</source>
        <translation>收回旧件</translation>
    </message>
    <message>
        <source>The old part does not come</source>
        <translation>旧件不退回</translation>
    </message>
    <message>
        <source>What becomes of the old part</source>
        <translation>旧件的去向</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Owner, day and label</source>
        <translation>归属、日期和标签</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Label on the old part</source>
        <translation>旧件标签(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Serial number of the old part</source>
        <translation>旧件序列号(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ot</source>
        <translation>批号(&amp;O)</translation>
    </message>
    <message>
        <source>Into &amp;bin</source>
        <translation>入库位(&amp;B)</translation>
    </message>
    <message>
        <source>Came in &amp;at</source>
        <translation>收到时间(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>留空为现在</translation>
    </message>
    <message>
        <source>&amp;Fate</source>
        <translation>去向(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>押金变动(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>在押：%1</translation>
    </message>
    <message>
        <source>&amp;Whose the old part is</source>
        <translation>旧件归属(&amp;W)</translation>
    </message>
    <message>
        <source>Who &amp;that is</source>
        <translation>具体归谁(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Expected by</source>
        <translation>应退日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>标签(&amp;L)</translation>
    </message>
    <message>
        <source>There is no store of old parts. Add a bin of that kind first.</source>
        <translation>没有旧件库，请先添加一个旧件库位。</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExchangesPage</name>
    <message>
        <source>Old for new</source>
        <translation>以旧换新</translation>
    </message>
    <message>
        <source>Part, order, label</source>
        <translation>配件、维修单、标签</translation>
    </message>
    <message>
        <source>Old part missing</source>
        <translation>旧件未退</translation>
    </message>
    <message>
        <source>Of today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Fate open</source>
        <translation>去向未定</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>不会退回</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>You do not have the right to move stock.</source>
        <translation>您没有库存操作权限。</translation>
    </message>
    <message>
        <source>Every old part is in. A new part that is old for new stands here from the moment it goes out until its old part is back, or a reason says why not.</source>
        <translation>旧件已全部退回。以旧换新的新件出库后列在这里，直到旧件退回或注明不退回的原因。</translation>
    </message>
    <message>
        <source>No deposits are held.</source>
        <translation>没有在押的押金。</translation>
    </message>
    <message>
        <source>Deposits held: %1</source>
        <translation>在押押金：%1</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>请先选择列表中的一行。</translation>
    </message>
</context>
<context>
    <name>parts::ui::MoveEntry</name>
    <message>
        <source>Receive parts</source>
        <translation>配件入库</translation>
    </message>
    <message>
        <source>Issue parts</source>
        <translation>配件出库</translation>
    </message>
    <message>
        <source>Transfer parts</source>
        <translation>配件调拨</translation>
    </message>
    <message>
        <source>Scrap parts</source>
        <translation>配件报废</translation>
    </message>
    <message>
        <source>Count a bin</source>
        <translation>盘点库位</translation>
    </message>
</context>
<context>
    <name>parts::ui::Pages</name>
    <message>
        <source>This part is not there any more.</source>
        <translation>此配件已不存在。</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新配件</translation>
    </message>
    <message>
        <source>The part is in the trash.</source>
        <translation>此配件在回收站中。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Name, pinyin, number, bar code, category</source>
        <translation>名称、拼音、编号、条码、类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What you put into units stands here with its price, ready for the lines of orders.</source>
        <translation>装入设备的配件及其价格列在这里，可直接用于维修单明细。</translation>
    </message>
    <message>
        <source>New part…</source>
        <translation>新配件…</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>常备配件</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于下限</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Old for new</source>
        <translation>以旧换新</translation>
    </message>
    <message>
        <source>Stock exceptions</source>
        <translation>库存异常</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartCardView</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>今日价格</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>At least in stock</source>
        <translation>库存下限</translation>
    </message>
    <message>
        <source>At most in stock</source>
        <translation>库存上限</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Old for new</source>
        <translation>以旧换新</translation>
    </message>
    <message>
        <source>the old part comes back</source>
        <translation>须退回旧件</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包装</translation>
    </message>
    <message>
        <source>Bar code of the pack</source>
        <translation>包装条码</translation>
    </message>
    <message>
        <source>May be taken instead</source>
        <translation>可替代配件</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>可用 %1</translation>
    </message>
    <message>
        <source>%1 is no substitute</source>
        <translation>%1 不再是替代件</translation>
    </message>
    <message>
        <source>Taken along for</source>
        <translation>随带用于</translation>
    </message>
    <message>
        <source>Not taken along for %1 any more</source>
        <translation>不再为“%1”随带</translation>
    </message>
    <message>
        <source>Add a substitute…</source>
        <translation>添加替代件…</translation>
    </message>
    <message>
        <source>Add to a kit…</source>
        <translation>加入随带清单…</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>编号(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: the next one is given.</source>
        <translation>留空则自动取下一个编号。</translation>
    </message>
    <message>
        <source>&amp;Bar code</source>
        <translation>条码(&amp;B)</translation>
    </message>
    <message>
        <source>Unit of &amp;measure</source>
        <translation>计量单位(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>类别(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Price from today on</source>
        <translation>今日起的价格(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>&amp;Tracked</source>
        <translation>管理方式(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;ld for new: the old part comes back</source>
        <translation>以旧换新：须退回旧件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kept in stock always</source>
        <translation>常备配件(&amp;K)</translation>
    </message>
    <message>
        <source>At l&amp;east</source>
        <translation>下限(&amp;E)</translation>
    </message>
    <message>
        <source>At mo&amp;st</source>
        <translation>上限(&amp;S)</translation>
    </message>
    <message>
        <source>Bought b&amp;y the</source>
        <translation>采购包装(&amp;Y)</translation>
    </message>
    <message>
        <source>Box, roll; empty: single pieces</source>
        <translation>箱、卷；留空为单件</translation>
    </message>
    <message>
        <source>&amp;How much in it</source>
        <translation>每包数量(&amp;H)</translation>
    </message>
    <message>
        <source>B&amp;ar code of the pack</source>
        <translation>包装条码(&amp;A)</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartLinkDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>May be taken instead</source>
        <translation>可替代配件</translation>
    </message>
    <message>
        <source>Taken along for</source>
        <translation>随带用于</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>配件(&amp;P)</translation>
    </message>
    <message>
        <source>Also the other way &amp;round</source>
        <translation>双向可替代(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>The same words make one kit.</source>
        <translation>故障相同的配件组成一份随带清单。</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartListSource</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>条码</translation>
    </message>
</context>
<context>
    <name>parts::ui::StockCardView</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Kind of bin</source>
        <translation>库位类别</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Set aside for</source>
        <translation>预留给</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他库位</translation>
    </message>
    <message>
        <source>Latest moves</source>
        <translation>最近变动</translation>
    </message>
</context>
<context>
    <name>parts::ui::StockListSource</name>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>库位</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批号</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>现有</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>parts::ui::StockMoveDialog</name>
    <message>
        <source>Save and &amp;next</source>
        <translation>保存并录下一笔(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>配件(&amp;P)</translation>
    </message>
    <message>
        <source>Name, pinyin, number or bar code</source>
        <translation>名称、拼音、编号或条码</translation>
    </message>
    <message>
        <source>&amp;From bin</source>
        <translation>出库位(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>库位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Into bin</source>
        <translation>入库位(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>批号(&amp;L)</translation>
    </message>
    <message>
        <source>Serial n&amp;umber</source>
        <translation>序列号(&amp;U)</translation>
    </message>
    <message>
        <source>How much was &amp;found</source>
        <translation>实际数量(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>数量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Cost of one</source>
        <translation>单位成本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delivery note</source>
        <translation>送货单号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order or paper</source>
        <translation>维修单或单据(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>归属(&amp;W)</translation>
    </message>
    <message>
        <source>Who that i&amp;s</source>
        <translation>具体归谁(&amp;S)</translation>
    </message>
    <message>
        <source>Counted &amp;at</source>
        <translation>盘点时间(&amp;A)</translation>
    </message>
    <message>
        <source>Happened &amp;at</source>
        <translation>发生时间(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>留空为现在</translation>
    </message>
    <message>
        <source>&amp;More goes out than there is</source>
        <translation>允许出库超过现有数量(&amp;M)</translation>
    </message>
    <message>
        <source>There is no bin yet. Add one on the page of bins first.</source>
        <translation>还没有库位，请先在库位页面添加。</translation>
    </message>
    <message>
        <source>Choose a part.</source>
        <translation>请选择配件。</translation>
    </message>
    <message>
        <source>Choose a bin.</source>
        <translation>请选择库位。</translation>
    </message>
    <message>
        <source>Choose the bin it goes into.</source>
        <translation>请选择入库位。</translation>
    </message>
    <message>
        <source>Enter how much it is.</source>
        <translation>请输入数量。</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>立即冲销</translation>
    </message>
    <message>
        <source>%1 of %2 received into %3.</source>
        <translation>%2 %1 已入库到 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 issued from %3.</source>
        <translation>%2 %1 已从 %3 出库。</translation>
    </message>
    <message>
        <source>%1 of %2 moved into %3.</source>
        <translation>%2 %1 已调入 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 scrapped.</source>
        <translation>%2 %1 已报废。</translation>
    </message>
    <message>
        <source>The count of %1 agrees with the entries.</source>
        <translation>%1 的盘点与账面一致。</translation>
    </message>
    <message>
        <source>The count of %1 differs; the difference is entered.</source>
        <translation>%1 的盘点有差异，差额已入账。</translation>
    </message>
</context>
<context>
    <name>parts::ui::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Name, pinyin, number, bar code, category</source>
        <translation>名称、拼音、编号、条码、类别</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低于下限</translation>
    </message>
    <message>
        <source>Consigned</source>
        <translation>寄存</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>旧件</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离区</translation>
    </message>
    <message>
        <source>Also what is gone</source>
        <translation>包括已出清的</translation>
    </message>
    <message>
        <source>What lies in your bins stands here: how much is on hand, how much of it is reserved for orders, and what it is worth.</source>
        <translation>这里列出各库位的库存：现有多少、其中为维修单预留多少、金额多少。</translation>
    </message>
    <message>
        <source>Go to the parts</source>
        <translation>前往配件</translation>
    </message>
    <message>
        <source>Bin: %1</source>
        <translation>库位：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>归属：%1</translation>
    </message>
    <message>
        <source>You do not have the right to move stock.</source>
        <translation>您没有库存操作权限。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>库存操作</translation>
    </message>
    <message>
        <source>Bins…</source>
        <translation>库位…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Value of this bin: %1</source>
        <translation>本库位金额：%1</translation>
    </message>
    <message>
        <source>Value of all bins: %1</source>
        <translation>全部库位金额：%1</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>Reprint %1</source>
        <translation>补打 %1</translation>
    </message>
    <message>
        <source>(seal)</source>
        <comment>where a company presses its seal</comment>
        <translation>（盖章）</translation>
    </message>
    <message>
        <source>A5 landscape</source>
        <translation>A5 横向</translation>
    </message>
    <message>
        <source>241 mm continuous form, full page</source>
        <translation>241 mm 连续纸，整页</translation>
    </message>
    <message>
        <source>241 mm continuous form, half page</source>
        <translation>241 mm 连续纸，半页</translation>
    </message>
    <message>
        <source>80 mm receipt roll</source>
        <translation>80 mm 小票卷纸</translation>
    </message>
    <message>
        <source>58 mm receipt roll</source>
        <translation>58 mm 小票卷纸</translation>
    </message>
    <message>
        <source>40 × 30 mm label</source>
        <translation>40 × 30 mm 标签</translation>
    </message>
    <message>
        <source>The printer %1 did not take the document. See whether it is switched on and has paper, then print again.</source>
        <translation>打印机 %1 未接收文档。检查是否已开机、有纸，然后重新打印。</translation>
    </message>
    <message>
        <source>No printer is chosen for this kind of document. Choose one in the preview; it will be remembered.</source>
        <translation>尚未为此类单据选择打印机。请在预览中选择，之后会记住。</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another folder or make room on the disk, then try again.</source>
        <translation>无法写入文件 %1（%2）。选择其他文件夹或清理磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>The document could not be turned into an OpenDocument text. Save it as a PDF instead.</source>
        <translation>无法将此单据转换为 OpenDocument 文本，请改存为 PDF。</translation>
    </message>
</context>
<context>
    <name>printing::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
</context>
<context>
    <name>printing::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <translation>打印 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>打印机(&amp;R)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>纸张(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>打印(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存为 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture…</source>
        <translation>另存为图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the document as a PDF instead.</source>
        <translation>此电脑没有打印机。可将单据另存为 PDF。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>另存为图片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>份数(&amp;O)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Save as OD&amp;T…</source>
        <translation>另存为 ODT(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as OpenDocument text</source>
        <translation>另存为 OpenDocument 文本</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文本 (*.odt)</translation>
    </message>
</context>
<context>
    <name>repairs::AgreementChoiceKind</name>
    <message>
        <source>The most specific one in force</source>
        <translation>最具体的有效协议</translation>
    </message>
    <message>
        <source>Chosen by a person</source>
        <translation>人工选定</translation>
    </message>
    <message>
        <source>No agreement applies</source>
        <translation>无适用协议</translation>
    </message>
</context>
<context>
    <name>repairs::CauseCode</name>
    <message>
        <source>Wear</source>
        <translation>磨损</translation>
    </message>
    <message>
        <source>Defect of manufacture</source>
        <translation>制造缺陷</translation>
    </message>
    <message>
        <source>Faulty installation</source>
        <translation>安装不当</translation>
    </message>
    <message>
        <source>Wrong use</source>
        <translation>使用不当</translation>
    </message>
    <message>
        <source>Unauthorised modification</source>
        <translation>擅自改装</translation>
    </message>
    <message>
        <source>Damage in transit</source>
        <translation>运输损坏</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>环境因素</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>repairs::Channel</name>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>From the maker</source>
        <translation>厂家派单</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>repairs::ClockSet</name>
    <message>
        <source>The clocks of an order cannot be read. Run doctor on this file.</source>
        <translation>无法读取维修单的时限。请对此文件运行 doctor。</translation>
    </message>
</context>
<context>
    <name>repairs::ClockSettings</name>
    <message>
        <source>Hours within which a home visit is promised</source>
        <translation>承诺上门的小时数</translation>
    </message>
    <message>
        <source>Hours within which a home visit is usual</source>
        <translation>通常上门的小时数</translation>
    </message>
    <message>
        <source>The hours of home visits count</source>
        <translation>上门时限的计时方式</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>全天计时</translation>
    </message>
    <message>
        <source>While the centre works</source>
        <translation>服务站工作时间内</translation>
    </message>
    <message>
        <source>Working hours, holidays and make-up days are those of the settings of the centre.</source>
        <translation>工作时间、节假日和调休日以服务站设置为准。</translation>
    </message>
    <message>
        <source>Minutes before it is due that a clock is announced</source>
        <translation>到期前多少分钟提醒</translation>
    </message>
    <message>
        <source>Short clocks are announced when half of their time is left. 0: only when overdue.</source>
        <translation>短时限在剩余一半时提醒。0：仅在超期时提醒。</translation>
    </message>
    <message>
        <source>Announce clocks while the centre is closed too</source>
        <translation>服务站休息时也提醒</translation>
    </message>
</context>
<context>
    <name>repairs::CloseOrder</name>
    <message>
        <source>Say whether the unit was repaired.</source>
        <translation>注明设备是否已修复。</translation>
    </message>
    <message>
        <source>Give the day on which the unit was back in normal operation.</source>
        <translation>填写设备恢复正常运行的日期。</translation>
    </message>
    <message>
        <source>Say why the unit was not repaired.</source>
        <translation>注明设备未修复的原因。</translation>
    </message>
    <message>
        <source>Whoever approved may not close orders without a signature. Ask somebody who may.</source>
        <translation>批准人无权在没有签名时结单。请找有此权限的人批准。</translation>
    </message>
    <message>
        <source>The customer has not signed yet. Let the customer sign, or close the order with a reason.</source>
        <translation>客户尚未签名。请客户签名，或注明原因后结单。</translation>
    </message>
    <message>
        <source>Nothing has been done on this order yet. Begin the work, or cancel the order.</source>
        <translation>此维修单尚未开始处理。请开始维修，或取消维修单。</translation>
    </message>
</context>
<context>
    <name>repairs::DocumentKind</name>
    <message>
        <source>Receipt</source>
        <translation>接修单</translation>
    </message>
    <message>
        <source>Repair sheet</source>
        <translation>维修作业单</translation>
    </message>
    <message>
        <source>Repair report</source>
        <translation>维修报告</translation>
    </message>
</context>
<context>
    <name>repairs::EventKind</name>
    <message>
        <source>Moved</source>
        <translation>状态变更</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>到达现场</translation>
    </message>
    <message>
        <source>Extra service</source>
        <translation>额外服务</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>议定金额</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Customer contacted</source>
        <translation>已联系客户</translation>
    </message>
    <message>
        <source>Plan given to the customer</source>
        <translation>已向客户提供维修方案</translation>
    </message>
    <message>
        <source>Unit lent to the customer</source>
        <translation>已向客户借出设备</translation>
    </message>
</context>
<context>
    <name>repairs::FactWords</name>
    <message>
        <source>Received by the maker</source>
        <translation>厂家收到日期</translation>
    </message>
    <message>
        <source>Day of the fault</source>
        <translation>故障日期</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Damaged in transit</source>
        <translation>运输损坏</translation>
    </message>
    <message>
        <source>Fault of the batch</source>
        <translation>批次性故障</translation>
    </message>
    <message>
        <source>Returned to the maker</source>
        <translation>已退回厂家</translation>
    </message>
    <message>
        <source>Arranged before shipping</source>
        <translation>发货前已商定</translation>
    </message>
    <message>
        <source>Sent to the right place</source>
        <translation>已寄到正确地点</translation>
    </message>
    <message>
        <source>Visit at the customer&apos;s</source>
        <translation>上门服务</translation>
    </message>
    <message>
        <source>Area of the visit</source>
        <translation>上门区域</translation>
    </message>
    <message>
        <source>Cannot be repaired</source>
        <translation>无法维修</translation>
    </message>
    <message>
        <source>Confirmed by the maker</source>
        <translation>厂家已确认</translation>
    </message>
    <message>
        <source>Permitted by the maker</source>
        <translation>厂家已许可</translation>
    </message>
    <message>
        <source>Packing complete</source>
        <translation>包装完整</translation>
    </message>
    <message>
        <source>List of the shipment</source>
        <translation>发货清单</translation>
    </message>
    <message>
        <source>Quantity on the list</source>
        <translation>清单数量</translation>
    </message>
    <message>
        <source>Quantity received</source>
        <translation>实收数量</translation>
    </message>
    <message>
        <source>Found at the final test</source>
        <translation>最终检测时发现</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>受影响对象</translation>
    </message>
    <message>
        <source>Still unusable</source>
        <translation>仍无法使用</translation>
    </message>
    <message>
        <source>Found when opened</source>
        <translation>开箱时发现</translation>
    </message>
    <message>
        <source>Fault is on the list</source>
        <translation>故障在清单内</translation>
    </message>
    <message>
        <source>Certified repairs before</source>
        <translation>此前的认证维修</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Value of the part</source>
        <translation>配件价值</translation>
    </message>
    <message>
        <source>From the first stock</source>
        <translation>来自首批库存</translation>
    </message>
    <message>
        <source>Old part returned</source>
        <translation>旧件已退回</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>设计</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>工艺</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Other quantity or specification</source>
        <translation>数量或规格不符</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Altered by who serviced it</source>
        <translation>被维修方改动</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Dispenser</source>
        <translation>加油器</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>郊县</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明确</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation>整台设备</translation>
    </message>
    <message>
        <source>A part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>A consumable</source>
        <translation>耗材</translation>
    </message>
    <message>
        <source>A part of protective clothing</source>
        <translation>防护服配件</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>General fault</source>
        <translation>一般故障</translation>
    </message>
    <message>
        <source>Fault of the equipment</source>
        <translation>设备故障</translation>
    </message>
    <message>
        <source>Not the equipment</source>
        <translation>非设备原因</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>产品组</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>售出日期</translation>
    </message>
    <message>
        <source>Delivered on</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>开票日期</translation>
    </message>
    <message>
        <source>Received by the dealer on</source>
        <translation>经销商收货日期</translation>
    </message>
    <message>
        <source>Extension in months</source>
        <translation>延长月数</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>已批准延长</translation>
    </message>
    <message>
        <source>Warranty card until</source>
        <translation>保修卡有效期至</translation>
    </message>
    <message>
        <source>Stove</source>
        <translation>灶具</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>热水器</translation>
    </message>
    <message>
        <source>Range hood</source>
        <translation>吸油烟机</translation>
    </message>
    <message>
        <source>Disinfection cabinet</source>
        <translation>消毒柜</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>repairs::Goodwill</name>
    <message>
        <source>Say what is paid out of goodwill.</source>
        <translation>请填写情面处理承担的项目。</translation>
    </message>
    <message>
        <source>Say who pays it.</source>
        <translation>请填写承担方。</translation>
    </message>
    <message>
        <source>Give an amount above zero, or none for all of it.</source>
        <translation>金额须大于零；留空表示全额。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>请填写原因。</translation>
    </message>
    <message>
        <source>Goodwill needs the approval of a second person.</source>
        <translation>情面处理须由另一人批准。</translation>
    </message>
    <message>
        <source>Whoever approved may not approve goodwill. Ask somebody who may.</source>
        <translation>批准人无权批准情面处理，请找有权限的人员。</translation>
    </message>
    <message>
        <source>This goodwill has been taken back already. Look at the order again.</source>
        <translation>此情面处理已被撤销。请重新查看维修单。</translation>
    </message>
</context>
<context>
    <name>repairs::ImportOrder</name>
    <message>
        <source>An imported order needs a customer and a number or reference.</source>
        <translation>导入的维修单需要客户，以及单号或外部编号。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>导入已撤销。</translation>
    </message>
</context>
<context>
    <name>repairs::LineKind</name>
    <message>
        <source>Labour</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>repairs::MoveOrder</name>
    <message>
        <source>An order cannot go from &quot;%1&quot; to &quot;%2&quot;. Look again at where it stands now.</source>
        <translation>维修单不能从“%1”变为“%2”。请重新查看其当前状态。</translation>
    </message>
    <message>
        <source>Say what the order waits for.</source>
        <translation>注明维修单在等待什么。</translation>
    </message>
    <message>
        <source>Describe what the order waits for.</source>
        <translation>说明维修单等待的具体内容。</translation>
    </message>
    <message>
        <source>Say why the order is cancelled.</source>
        <translation>注明取消维修单的原因。</translation>
    </message>
    <message>
        <source>Close the order with its outcome and the customer&apos;s signature.</source>
        <translation>填写维修结果并由客户签名，以结单。</translation>
    </message>
    <message>
        <source>Say why the order is opened again.</source>
        <translation>注明重新打开维修单的原因。</translation>
    </message>
    <message>
        <source>This order is open already.</source>
        <translation>此维修单已处于打开状态。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderDraft</name>
    <message>
        <source>Choose the customer, or make a new one.</source>
        <translation>选择客户，或新建客户。</translation>
    </message>
    <message>
        <source>Write down the fault as it was reported.</source>
        <translation>按客户报修的内容记下故障。</translation>
    </message>
    <message>
        <source>Ask what the customer expects, and write it down.</source>
        <translation>询问客户的期望并记录。</translation>
    </message>
    <message>
        <source>The promised time lies before the call.</source>
        <translation>承诺时间早于报修时间。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderFacts</name>
    <message>
        <source>Write something first.</source>
        <translation>先填写内容。</translation>
    </message>
    <message>
        <source>An agreed amount cannot be below zero.</source>
        <translation>议定金额不能低于零。</translation>
    </message>
    <message>
        <source>No clock waits for this.</source>
        <translation>没有等待此事件的时限。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderInHand</name>
    <message>
        <source>This order is not in the file any more. Look for it in the list of orders.</source>
        <translation>此维修单已不在系统中。请到维修单列表中查找。</translation>
    </message>
    <message>
        <source>This order belongs to another centre. Ask that centre to change it.</source>
        <translation>此维修单属于其他服务站。请由该服务站修改。</translation>
    </message>
    <message>
        <source>This order is closed. Reopen it to change it.</source>
        <translation>维修单已结单。要修改，先重新打开它。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderKind</name>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保养</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Sent in for repair</source>
        <translation>送修</translation>
    </message>
</context>
<context>
    <name>repairs::OrderVerdicts</name>
    <message>
        <source>This order is not in the file any more. Look for it in the list of orders.</source>
        <translation>此维修单已不在系统中。请到维修单列表中查找。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderWork</name>
    <message>
        <source>Say what the line is for.</source>
        <translation>请填写这条明细的内容。</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>数量必须大于零。</translation>
    </message>
    <message>
        <source>A price below zero is a discount: make it a line of the kind &quot;Other&quot;.</source>
        <translation>低于零的价格属于折扣：请把这条明细的类型设为“其他”。</translation>
    </message>
    <message>
        <source>The time must be between 0 and 100,000 minutes.</source>
        <translation>用时必须在 0 到 100,000 分钟之间。</translation>
    </message>
    <message>
        <source>The tax rate must be between 0 % and 100 %.</source>
        <translation>税率必须在 0 % 到 100 % 之间。</translation>
    </message>
    <message>
        <source>This row is not part of the order any more. Open the order again.</source>
        <translation>这一行已不在维修单中。请重新打开维修单。</translation>
    </message>
    <message>
        <source>Say what was found or done.</source>
        <translation>请填写发现的问题或所做的处理。</translation>
    </message>
</context>
<context>
    <name>repairs::Outcome</name>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>未修复</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>repairs::Priority</name>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <translation>较急</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>紧急</translation>
    </message>
</context>
<context>
    <name>repairs::RecordVerdict</name>
    <message>
        <source>This number cannot be below zero.</source>
        <translation>此数值不能小于零。</translation>
    </message>
    <message>
        <source>An order can stand only under an agreement that has been signed. Choose another one.</source>
        <translation>维修单只能适用已签署的协议，请选择其他协议。</translation>
    </message>
    <message>
        <source>Say why the verdict is replaced.</source>
        <translation>请填写更换判定的原因。</translation>
    </message>
    <message>
        <source>Say why the order stands under this agreement.</source>
        <translation>请填写维修单适用此协议的原因。</translation>
    </message>
</context>
<context>
    <name>repairs::RepairReport</name>
    <message>
        <source>the cause of the fault</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>the measures taken</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>the time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>the day of return to normal operation</source>
        <translation>恢复正常使用的日期</translation>
    </message>
    <message>
        <source>The report still lacks: %1. Add this to the order first.</source>
        <extracomment>%1 is a list such as &quot;the cause of the fault, the time spent&quot;</extracomment>
        <translation>报告还缺少：%1。请先在维修单中补上。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the entries of a list</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>repairs::Rights</name>
    <message>
        <source>Receive orders</source>
        <translation>受理维修单</translation>
    </message>
    <message>
        <source>Change orders and move them on</source>
        <translation>修改维修单并变更状态</translation>
    </message>
    <message>
        <source>Close orders</source>
        <translation>维修单结单</translation>
    </message>
    <message>
        <source>Close orders without the customer&apos;s signature</source>
        <translation>无客户签名结单</translation>
    </message>
    <message>
        <source>Reopen closed orders</source>
        <translation>重新打开已结单的维修单</translation>
    </message>
    <message>
        <source>See the orders of all centres</source>
        <translation>查看所有服务站的维修单</translation>
    </message>
    <message>
        <source>Decide under which agreement an order stands</source>
        <translation>决定维修单适用的协议</translation>
    </message>
    <message>
        <source>Approve goodwill</source>
        <translation>批准情面处理</translation>
    </message>
</context>
<context>
    <name>repairs::SignOrder</name>
    <message>
        <source>Give the name of who signs.</source>
        <translation>请填写签名人的姓名。</translation>
    </message>
    <message>
        <source>Let the customer sign in the field.</source>
        <translation>请客户在签名栏中签名。</translation>
    </message>
</context>
<context>
    <name>repairs::SignaturePurpose</name>
    <message>
        <source>Handing over the unit</source>
        <translation>设备交接</translation>
    </message>
    <message>
        <source>The estimate</source>
        <translation>报价确认</translation>
    </message>
    <message>
        <source>The finished work</source>
        <translation>完工确认</translation>
    </message>
</context>
<context>
    <name>repairs::Status</name>
    <message>
        <source>Received</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Diagnosing</source>
        <translation>诊断中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>维修中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>repairs::Strokes</name>
    <message>
        <source>This signature cannot be drawn; the order itself is not affected.</source>
        <translation>这个签名无法显示；维修单本身不受影响。</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictChange</name>
    <message>
        <source>none</source>
        <comment>no agreement</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Agreement: %1 before, %2 now.</source>
        <translation>协议：原为 %1，现为 %2。</translation>
    </message>
    <message>
        <source>The agreement %1 has been signed anew.</source>
        <translation>协议 %1 已重新签署。</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation>%1：原为 %2，现为 %3。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>不再有：%1</translation>
    </message>
    <message>
        <source>Before: %1 Now: %2</source>
        <translation>原为：%1 现为：%2</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictOccasion</name>
    <message>
        <source>At intake</source>
        <translation>受理时</translation>
    </message>
    <message>
        <source>The facts changed</source>
        <translation>情况有变</translation>
    </message>
    <message>
        <source>Another agreement was chosen</source>
        <translation>已改选其他协议</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>结单时</translation>
    </message>
    <message>
        <source>Replaced by a person</source>
        <translation>人工更换</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictPaper</name>
    <message>
        <source>Agreement %1, %2: %3</source>
        <translation>协议 %1，%2：%3</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>待询问：%1</translation>
    </message>
    <message>
        <source>Goodwill, %1: %2 pays. %3</source>
        <translation>情面处理，%1：由%2承担。%3</translation>
    </message>
    <message>
        <source>Goodwill, %1: %2 pays %3. %4</source>
        <translation>情面处理，%1：由%2承担 %3。%4</translation>
    </message>
    <message>
        <source>A recorded verdict cannot be read. Run doctor on this file.</source>
        <translation>有一条已记录的判定无法读取。请对此文件运行 doctor。</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictTold</name>
    <message>
        <source>quality fault</source>
        <translation>质量故障</translation>
    </message>
    <message>
        <source>not as ordered</source>
        <translation>与订货不符</translation>
    </message>
    <message>
        <source>user&apos;s damage</source>
        <translation>用户损坏</translation>
    </message>
    <message>
        <source>altered in service</source>
        <translation>使用中改装</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（条款 %2）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between clauses</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>待商定</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>由 %1 付费</translation>
    </message>
    <message>
        <source>parts %1, labour %2</source>
        <translation>配件 %1，工时 %2</translation>
    </message>
    <message>
        <source>parts %1</source>
        <translation>配件 %1</translation>
    </message>
    <message>
        <source>labour %1</source>
        <translation>工时 %1</translation>
    </message>
    <message>
        <source>no charges named</source>
        <translation>未写明费用</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>one sentence after the other</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between causes</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>By clause %1.</source>
        <translation>依据条款 %1。</translation>
    </message>
    <message>
        <source>The agreement is silent about: %1. Ask both parties and note the answer.</source>
        <translation>协议未写明：%1。询问双方并记下答复。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between lines of a verdict</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No agreement applies, as somebody decided: %1</source>
        <translation>已有人决定不适用任何协议：%1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已选定：%1</translation>
    </message>
    <message>
        <source>Agreement %1, %2. %3</source>
        <translation>协议 %1，%2。%3</translation>
    </message>
</context>
<context>
    <name>repairs::WaitingReason</name>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Return of the unit</source>
        <translation>设备送回</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>repairs::ui::AgreementDialog</name>
    <message>
        <source>Agreement of the order</source>
        <translation>维修单的协议</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>协议双方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>协议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>用几个字说明原因。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::ClockRow</name>
    <message>
        <source>has not begun</source>
        <translation>尚未开始</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>paused, waiting for: %1; due %2 if it went on now</source>
        <translation>已暂停，等待：%1；若现在继续，%2 到期</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起已逾期</translation>
    </message>
    <message>
        <source>met in time, was due %1</source>
        <translation>按时完成，原定 %1 到期</translation>
    </message>
    <message>
        <source>met late, was due %1</source>
        <translation>逾期完成，原定 %1 到期</translation>
    </message>
    <message>
        <source>ended without it</source>
        <translation>未完成即结束</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n 工作分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n 工作小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since %1, waiting for: %2</source>
        <translation>自 %1 起超期，等待：%2</translation>
    </message>
    <message>
        <source>worked %1</source>
        <translation>已计 %1</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>暂停 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>休息 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>promise of the centre (%1)</source>
        <translation>服务站的承诺（%1）</translation>
    </message>
    <message>
        <source>clause %1 (%2)</source>
        <translation>条款 %1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 · %3 · %4</source>
        <translation>%1：%2 · %3 · %4</translation>
    </message>
</context>
<context>
    <name>repairs::ui::ClockWatcher</name>
    <message>
        <source>%1: %2 is overdue since %3.</source>
        <translation>%1：%2自 %3 起超期。</translation>
    </message>
    <message>
        <source>%1: %2 is due %3.</source>
        <translation>%1：%2于 %3 到期。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more clock(s) are overdue.</source>
        <translation>
            <numerusform>%1 另有 %n 个时限已超期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more clock(s) will be due soon.</source>
        <translation>
            <numerusform>%1 另有 %n 个时限即将到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开维修单</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>repairs::ui::CloseDialog</name>
    <message>
        <source>Close %1</source>
        <translation>%1 结单</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
    </message>
    <message>
        <source>In operation a&amp;gain on</source>
        <translation>恢复使用日期(&amp;G)</translation>
    </message>
    <message>
        <source>Why it was not &amp;repaired</source>
        <translation>未修复的原因(&amp;R)</translation>
    </message>
    <message>
        <source>The customer has signed</source>
        <translation>客户已签名</translation>
    </message>
    <message>
        <source>The customer signs for the work</source>
        <translation>客户签名确认完工</translation>
    </message>
    <message>
        <source>&amp;Name of who signs</source>
        <translation>签名人姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>签名(&amp;S)</translation>
    </message>
    <message>
        <source>Close &amp;without a signature</source>
        <translation>无签名结单(&amp;W)</translation>
    </message>
    <message>
        <source>Reason &amp;for that</source>
        <translation>无签名的原因(&amp;F)</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>结单</translation>
    </message>
    <message>
        <source>Signed on paper by %1</source>
        <translation>%1 已在纸质单据上签名</translation>
    </message>
    <message>
        <source>The work on this order was done and handed over to me.</source>
        <translation>本单所列工作已完成，设备已交付给我。</translation>
    </message>
    <message>
        <source>Give the day it was in operation again.</source>
        <translation>请填写恢复使用的日期。</translation>
    </message>
    <message>
        <source>Say why it was not repaired.</source>
        <translation>请填写未修复的原因。</translation>
    </message>
    <message>
        <source>Say why there is no signature.</source>
        <translation>请填写没有签名的原因。</translation>
    </message>
    <message>
        <source>Give the name of who signs.</source>
        <translation>请填写签名人的姓名。</translation>
    </message>
    <message>
        <source>Let the customer sign, or close without a signature and say why.</source>
        <translation>请客户签名，或选择无签名结单并填写原因。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::Desk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>Overdue orders</source>
        <translation>逾期维修单</translation>
    </message>
    <message>
        <source>Every promise is kept.</source>
        <translation>所有承诺均已兑现。</translation>
    </message>
    <message>
        <source>Ready for collection</source>
        <translation>待取件</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>没有待取的设备。</translation>
    </message>
    <message>
        <source>Due by agreement</source>
        <translation>协议时限</translation>
    </message>
    <message>
        <source>No clock is running.</source>
        <translation>没有正在计时的时限。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>迟 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::DueCard</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>What if I pause now…</source>
        <translation>现在暂停会怎样…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开维修单</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Clocks of this order</source>
        <translation>此维修单的时限</translation>
    </message>
</context>
<context>
    <name>repairs::ui::DueListSource</name>
    <message>
        <source>Paused: %1</source>
        <translation>已暂停：%1</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>条款 %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>维修单</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>规定时间</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>已计</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Order stands</source>
        <translation>维修单状态</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>停止计时</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>超期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>超期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>repairs::ui::DuePage</name>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
    <message>
        <source>Number, customer, serial, plate, telephone, fault</source>
        <translation>编号、客户、序列号、车牌、电话、故障</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>My centre</source>
        <translation>本站</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已超期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Where an agreement or the centre promised something in time, its clock stands here until it is kept.</source>
        <translation>协议或服务站承诺了时间的，其时限列在这里，直到兑现。</translation>
    </message>
    <message>
        <source>Choose a clock first.</source>
        <translation>请先选择一个时限。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::FactForm</name>
    <message>
        <source>Not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>repairs::ui::FindingsModel</name>
    <message>
        <source>Fault found</source>
        <translation>发现的故障</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>原因类别</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
</context>
<context>
    <name>repairs::ui::GoodwillDialog</name>
    <message>
        <source>Goodwill</source>
        <translation>情面处理</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>协议双方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What is paid</source>
        <translation>支付项目(&amp;W)</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>承担方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金额(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: all of it.</source>
        <translation>留空表示全部。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>给予</translation>
    </message>
</context>
<context>
    <name>repairs::ui::IntakeForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Who calls, and about what</source>
        <translation>谁来报修，什么事</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>Telephone, name, pinyin or number</source>
        <translation>电话、姓名、拼音或编号</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>设备(&amp;U)</translation>
    </message>
    <message>
        <source>Serial number, number plate or model</source>
        <translation>序列号、车牌号或型号</translation>
    </message>
    <message>
        <source>Person to &amp;ask for</source>
        <translation>联系人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>什么问题</translation>
    </message>
    <message>
        <source>&amp;Fault as reported</source>
        <translation>报修故障(&amp;F)</translation>
    </message>
    <message>
        <source>What the customer e&amp;xpects</source>
        <translation>客户的期望(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Handed over with it</source>
        <translation>随附物品(&amp;H)</translation>
    </message>
    <message>
        <source>Until when, and who</source>
        <translation>何时完成，由谁负责</translation>
    </message>
    <message>
        <source>&amp;Promised</source>
        <translation>承诺时间(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <translation>工程师(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation>报修方式(&amp;B)</translation>
    </message>
    <message>
        <source>U&amp;rgency</source>
        <translation>紧急程度(&amp;R)</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建维修单</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>This is what you typed before and did not save.</source>
        <translation>这是您之前输入但未保存的内容。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>This unit already has the open order %1: %2</source>
        <translation>这台设备已有未结的维修单 %1：%2</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>打开那一张</translation>
    </message>
    <message>
        <source>Save and print the receipt</source>
        <translation>保存并打印接修单</translation>
    </message>
</context>
<context>
    <name>repairs::ui::IntakeVerdict</name>
    <message>
        <source>Agreement…</source>
        <translation>协议…</translation>
    </message>
    <message>
        <source>Answer what it asks (%1 of %2)…</source>
        <translation>回答协议的提问（%1/%2）…</translation>
    </message>
</context>
<context>
    <name>repairs::ui::LinesModel</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Work or part</source>
        <translation>工作或配件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>金额（%1）</translation>
    </message>
</context>
<context>
    <name>repairs::ui::MoveDialog</name>
    <message>
        <source>Move %1 on</source>
        <translation>变更 %1 的状态</translation>
    </message>
    <message>
        <source>New &amp;status</source>
        <translation>新状态(&amp;S)</translation>
    </message>
    <message>
        <source>Waits &amp;for</source>
        <translation>等待(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>变更状态</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>请简单说明原因。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderCard</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderChip</name>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等待：%1</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderListSource</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderTimeline</name>
    <message>
        <source>Not applied: the order had been moved before</source>
        <translation>未生效：维修单的状态此前已变更</translation>
    </message>
    <message>
        <source> Approved by %1.</source>
        <translation> 由 %1 批准。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderView</name>
    <message>
        <source>This order is not there any more. It may be in the trash.</source>
        <translation>维修单已不存在，可能在回收站中。</translation>
    </message>
    <message>
        <source>These findings and lines were typed before and are not saved yet.</source>
        <translation>这些检修记录和明细是之前输入的，尚未保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>结单…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>维修单类型</translation>
    </message>
    <message>
        <source>Fault as reported</source>
        <translation>报修故障</translation>
    </message>
    <message>
        <source>What the customer expects</source>
        <translation>客户的期望</translation>
    </message>
    <message>
        <source>Handed over with it</source>
        <translation>随附物品</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Why it was not repaired</source>
        <translation>未修复的原因</translation>
    </message>
    <message>
        <source>The order is still being read.</source>
        <translation>仍在读取维修单。</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>维修单已结单。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>已全部保存。</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 现在的状态：%2</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已结单。</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>重新打开 %1？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 已重新打开。</translation>
    </message>
    <message>
        <source>A note for %1</source>
        <translation>给 %1 添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>%1 went to the printer %2.</source>
        <translation>%1 已送往打印机 %2。</translation>
    </message>
    <message>
        <source>Same fault as in</source>
        <translation>同一故障的原单</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrdersPage</name>
    <message>
        <source>Repair orders</source>
        <translation>维修单</translation>
    </message>
    <message>
        <source>Number, customer, serial, plate, telephone, fault</source>
        <translation>单号、客户、序列号、车牌号、电话、故障</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建维修单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日结单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls become repair orders here. Take the first one, or bring in what another program kept.</source>
        <translation>报修在这里变成维修单。受理第一单，或导入其他程序中的记录。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>You do not have the right to take calls.</source>
        <translation>您没有受理报修的权限。</translation>
    </message>
    <message>
        <source>%1 is received.</source>
        <translation>%1 已受理。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>请先选择一张维修单。</translation>
    </message>
    <message>
        <source>Only a new order has this.</source>
        <translation>只有新维修单才有此功能。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::Pages</name>
    <message>
        <source>Open orders</source>
        <translation>未结维修单</translation>
    </message>
    <message numerus="yes">
        <source>%n ready for collection</source>
        <translation>
            <numerusform>%n 单待交付</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>past what was promised</source>
        <translation>超过承诺时间</translation>
    </message>
    <message>
        <source>every promise is kept</source>
        <translation>承诺全部按时</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>for parts, approval or the customer</source>
        <translation>等配件、批准或客户</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日结单</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>结单</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>维修单</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事项</translation>
    </message>
</context>
<context>
    <name>repairs::ui::Papers</name>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Work or part</source>
        <translation>工作或配件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>车牌号</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>维修单类型</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Agreed up to</source>
        <translation>约定费用上限</translation>
    </message>
    <message>
        <source>Fault as reported</source>
        <translation>报修故障</translation>
    </message>
    <message>
        <source>What the customer expects</source>
        <translation>客户的期望</translation>
    </message>
    <message>
        <source>Handed over with it</source>
        <translation>随附物品</translation>
    </message>
    <message>
        <source>Fault found</source>
        <translation>发现的故障</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>For the centre</source>
        <translation>服务站盖章</translation>
    </message>
    <message>
        <source>Please bring this receipt when you collect the unit.</source>
        <translation>取回设备时请携带此单。</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>In operation again on</source>
        <translation>恢复使用日期</translation>
    </message>
    <message>
        <source>Cause of the fault</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工时费</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>协议的内容</translation>
    </message>
</context>
<context>
    <name>repairs::ui::PauseDialog</name>
    <message>
        <source>What if I pause now</source>
        <translation>如果现在暂停</translation>
    </message>
    <message>
        <source>The order waits &amp;until</source>
        <translation>维修单等待至(&amp;U)</translation>
    </message>
    <message>
        <source>Give a date and time.</source>
        <translation>填写日期和时间。</translation>
    </message>
    <message>
        <source>%1: overdue since %2, a pause does not move that</source>
        <translation>%1：自 %2 起超期，暂停不会改变</translation>
    </message>
    <message>
        <source>%1: due %2 as before</source>
        <translation>%1：仍于 %2 到期</translation>
    </message>
    <message>
        <source>%1: due %2 instead of %3</source>
        <translation>%1：改为 %2 到期，原为 %3</translation>
    </message>
    <message>
        <source>No clock of this order is running.</source>
        <translation>此维修单没有正在计时的时限。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::RepeatedFault</name>
    <message>
        <source>Open that one</source>
        <translation>打开该单</translation>
    </message>
    <message>
        <source>The same fault again as in %1</source>
        <translation>与 %1 是同一故障</translation>
    </message>
</context>
<context>
    <name>repairs::ui::TakeBackDialog</name>
    <message>
        <source>Take this goodwill back?</source>
        <translation>撤回这笔情面处理？</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
</context>
<context>
    <name>repairs::ui::VerdictPanel</name>
    <message>
        <source>Goodwill: %1, %2 pays. %3</source>
        <translation>情面处理：%1，由%2承担。%3</translation>
    </message>
    <message>
        <source>Goodwill: %1, %2 pays %3. %4</source>
        <translation>情面处理：%1，由%2承担 %3。%4</translation>
    </message>
    <message>
        <source>Under the agreement</source>
        <translation>按协议</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>协议…</translation>
    </message>
    <message>
        <source>Goodwill…</source>
        <translation>情面处理…</translation>
    </message>
    <message>
        <source>What if I pause now…</source>
        <translation>如果现在暂停…</translation>
    </message>
    <message>
        <source>No agreement that is in force covers this order.</source>
        <translation>没有生效中的协议涵盖此维修单。</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>待询问：%1</translation>
    </message>
    <message>
        <source>The customer approved an estimate under an earlier verdict. It stays until you replace it by this one.</source>
        <translation>客户已按先前的判定批准报价。在您更换为此判定之前，先前的判定一直有效。</translation>
    </message>
    <message>
        <source>This is not the verdict that was recorded: the case or the agreement has changed since.</source>
        <translation>这不是当时记录的判定：此后事实或协议已有变动。</translation>
    </message>
    <message>
        <source>Replace the verdict…</source>
        <translation>更换判定…</translation>
    </message>
    <message>
        <source>Replace the verdict of %1?</source>
        <translation>更换 %1 的判定吗？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更换</translation>
    </message>
    <message>
        <source>No verdict has been recorded for this order yet.</source>
        <translation>此维修单还没有记录判定。</translation>
    </message>
    <message>
        <source>Record the verdict…</source>
        <translation>记录判定…</translation>
    </message>
    <message>
        <source>Take the goodwill back…</source>
        <translation>撤回情面处理…</translation>
    </message>
</context>
<context>
    <name>repairs::ui::WorkEditor</name>
    <message>
        <source>Findings</source>
        <translation>检修记录</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>添加检修记录</translation>
    </message>
    <message>
        <source>Add labour</source>
        <translation>添加工时</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>添加配件</translation>
    </message>
    <message>
        <source>Findings: fault, cause, measure</source>
        <translation>检修记录：故障、原因、措施</translation>
    </message>
    <message>
        <source>Labour and parts</source>
        <translation>工时与配件</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
</context>
<context>
    <name>shell::BackgroundCheck</name>
    <message>
        <source>The daily check found rows that are not as they should be. See Settings, Data and backup.</source>
        <translation>每日检查发现有数据行不正常。请查看“设置”中的“数据与备份”。</translation>
    </message>
</context>
<context>
    <name>shell::CentreSettingsPage</name>
    <message>
        <source>The setting is saved.</source>
        <translation>设置已保存。</translation>
    </message>
    <message>
        <source>Only somebody with the right to change the settings of the centre can change these.</source>
        <translation>只有拥有修改服务站设置权限的人才能修改这些内容。</translation>
    </message>
</context>
<context>
    <name>shell::ChecklistCard</name>
    <message numerus="yes">
        <source>Show %n skipped step(s) of setting up</source>
        <translation>
            <numerusform>显示已跳过的 %n 个设置步骤</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>跳过：%1</translation>
    </message>
</context>
<context>
    <name>shell::CommandActions</name>
    <message>
        <source>You do not have the right for this.</source>
        <translation>您没有这项操作的权限。</translation>
    </message>
    <message>
        <source>This page has no such command.</source>
        <translation>此页面没有这个命令。</translation>
    </message>
</context>
<context>
    <name>shell::Commands</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Next status</source>
        <translation>下一状态</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Choose what to print</source>
        <translation>选择打印内容</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此行</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>筛选此列表</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一窗格</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>快速跳转</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go to this entry of the side bar</source>
        <translation>转到侧边栏的此项</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Page used before</source>
        <translation>上一个用过的页面</translation>
    </message>
    <message>
        <source>Page used longest ago</source>
        <translation>最早用过的页面</translation>
    </message>
    <message>
        <source>Help for this field</source>
        <translation>此字段的说明</translation>
    </message>
</context>
<context>
    <name>shell::DataSettings</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Everything is kept in %1 (%2).</source>
        <translation>所有内容都保存在 %1（%2）。</translation>
    </message>
    <message>
        <source>An encrypted copy of the file and its attachments, checked before it counts as done.</source>
        <translation>数据文件及附件的加密副本，经检查无误才算完成。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Puts a backup in the place of this file. The present file is kept beside it.</source>
        <translation>用备份替换此文件。当前文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Verifies every row, total and the chain of changes, and names what is wrong.</source>
        <translation>核对每一行、每个合计和更改链，并指出有误之处。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>检查文件</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without personal data, for whoever helps you.</source>
        <translation>版本信息和日志的最后几行，不含个人数据，供帮助您的人使用。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>The backup is complete and was checked: %1 (%2). Keep the passphrase; without it nobody can read the backup.</source>
        <translation>备份已完成并通过检查：%1（%2）。请保管好口令；没有口令，谁也无法读取备份。</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>恢复来源</translation>
    </message>
    <message>
        <source>Put this backup in the place of the present file? The present one is kept beside it.</source>
        <translation>用这份备份替换当前文件？当前文件会保留在旁边。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not as they should be:</source>
        <translation>
            <numerusform>有 %n 行不正常：</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>诊断信息已复制到剪贴板。</translation>
    </message>
</context>
<context>
    <name>shell::DeskPage</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>快速跳转</translation>
    </message>
    <message>
        <source>Setting up: %1 of %2 done</source>
        <translation>初始设置：已完成 %1/%2</translation>
    </message>
</context>
<context>
    <name>shell::Desktop</name>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份…</translation>
    </message>
</context>
<context>
    <name>shell::EditCommands</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Nothing was taken back in this field.</source>
        <translation>此字段没有可重做的内容。</translation>
    </message>
</context>
<context>
    <name>shell::KeySettings</name>
    <message>
        <source>Command or key</source>
        <translation>命令或按键</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>命令快捷键</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新快捷键</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此快捷键</translation>
    </message>
    <message>
        <source>Use it as well</source>
        <translation>添加此快捷键</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快捷键</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>That key types text. Hold Ctrl or Alt with it, or press a function key.</source>
        <translation>此键用于输入文字。请同时按住 Ctrl 或 Alt，或改按功能键。</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
    <message>
        <source>“%1” has the same key, so that it does nothing. Give one of them another.</source>
        <translation>“%1”使用相同的快捷键，因此该键不起作用。请为其中一个另设快捷键。</translation>
    </message>
    <message>
        <source>Choose a command, press Enter, then its new key. Tab goes on to the buttons.</source>
        <translation>选择命令，按 Enter，再按新快捷键。按 Tab 转到按钮。</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>转用此快捷键</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which will be without it.</source>
        <translation>%1 已用于“%2”，转用后后者将没有此快捷键。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 可以使用。</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>“%1”的快捷键现为 %2。</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9 open the entries of the side bar. Enter goes to the next field, F4 opens the choices of a field. Esc goes one level back; what you typed is kept.</source>
        <translation>Alt+1 至 Alt+9 打开侧栏各项。Enter 到下一字段，F4 打开字段的选项。Esc 返回一级；已输入的内容会保留。</translation>
    </message>
</context>
<context>
    <name>shell::KeysModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The same key as “%1”</source>
        <translation>与“%1”的快捷键相同</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>已由您更改</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>You do not have the right to see this page. An administrator can give it to you.</source>
        <translation>您没有查看此页面的权限。管理员可以为您授权。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Sample data: try anything. Nothing here is real or sent anywhere.</source>
        <translation>示例数据：可以随意尝试。这里的内容都不是真的，也不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Saved on this computer · %1</source>
        <translation>已保存在本机 · %1</translation>
    </message>
    <message>
        <source>Everything is kept in %1. This file has not joined a server.</source>
        <translation>所有内容都保存在 %1。此文件尚未加入服务器。</translation>
    </message>
    <message>
        <source>No other page is open yet.</source>
        <translation>还没有打开其他页面。</translation>
    </message>
</context>
<context>
    <name>shell::Options</name>
    <message>
        <source>The desk of an after-sales service centre.</source>
        <translation>售后服务站的工作台。</translation>
    </message>
    <message>
        <source>Open this data file.</source>
        <translation>打开这个数据文件。</translation>
    </message>
    <message>
        <source>Open sample data made for today.</source>
        <translation>打开以今天为准的示例数据。</translation>
    </message>
    <message>
        <source>Language: zh_CN, zh_TW or en.</source>
        <translation>语言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>主题：light 或 dark。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1366x768.</source>
        <translation>窗口大小，例如 1366x768。</translation>
    </message>
    <message>
        <source>Scale of everything, such as 2.</source>
        <translation>整体缩放比例，例如 2。</translation>
    </message>
    <message>
        <source>Take this for the present day (YYYY-MM-DD).</source>
        <translation>以此作为当天日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Draw every page into this folder and exit.</source>
        <translation>把每个页面绘制到此文件夹后退出。</translation>
    </message>
    <message>
        <source>--%1 does not take &apos;%2&apos;. See --help.</source>
        <translation>--%1 不接受“%2”。请查看 --help。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. See --help.</source>
        <translation>无法识别“%1”。请查看 --help。</translation>
    </message>
</context>
<context>
    <name>shell::Pages</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Rules of the centre</source>
        <translation>服务站规则</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>数据与备份</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>打印机</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Number, plate, telephone, serial, name or pinyin</source>
        <translation>单号、车牌号、电话、序列号、姓名或拼音</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>查找记录</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Type what you have: the end of a telephone or serial number is enough.</source>
        <translation>输入已知的内容即可：电话或序列号的末几位就够了。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters, or only the last four digits.</source>
        <translation>没有找到。请减少字符，或只输入最后四位。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation>没有这个名称的命令。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
</context>
<context>
    <name>shell::PassphraseDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>备份口令</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n character(s).</source>
        <translation>
            <numerusform>至少使用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>两次输入不一致。请重新输入。</translation>
    </message>
</context>
<context>
    <name>shell::PictureBook</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>Pictures cannot be written to %1.</source>
        <translation>无法将图片写入 %1。</translation>
    </message>
</context>
<context>
    <name>shell::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Large, for touch</source>
        <translation>大（适合触摸）</translation>
    </message>
    <message>
        <source>Show notices outside the window too, where the system can</source>
        <translation>系统支持时，也在窗口外显示通知</translation>
    </message>
    <message>
        <source>They always stand at the top of the page as well.</source>
        <translation>通知总会同时显示在页面顶部。</translation>
    </message>
</context>
<context>
    <name>shell::PrinterSettingsPage</name>
    <message>
        <source>This computer has no printer yet. Papers can be saved as PDF; what you choose here holds once there is one.</source>
        <translation>此电脑还没有打印机。单据可保存为 PDF；此处的选择在有打印机后生效。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Default printer</source>
        <translation>默认打印机</translation>
    </message>
    <message>
        <source>Default printer of this computer</source>
        <translation>此电脑的默认打印机</translation>
    </message>
    <message>
        <source>As the default</source>
        <translation>同默认设置</translation>
    </message>
    <message>
        <source>%1: printer</source>
        <translation>%1：打印机</translation>
    </message>
    <message>
        <source>%1: paper</source>
        <translation>%1：纸张</translation>
    </message>
    <message>
        <source>%1: copies</source>
        <translation>%1：份数</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（当前不可用）</translation>
    </message>
</context>
<context>
    <name>shell::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>shell::StartProblem</name>
    <message>
        <source>The data cannot be opened</source>
        <translation>无法打开数据</translation>
    </message>
    <message>
        <source>File: %1
Nothing in it was changed.</source>
        <translation>文件：%1
其中的内容没有任何改动。</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>This centre does not exist any more.</source>
        <translation>此服务站已不存在。</translation>
    </message>
    <message>
        <source>These are the only working hours. Change them instead of removing them.</source>
        <translation>这是唯一的工作时间，请修改而不要删除。</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直营</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>外包</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Enter the name of the centre.</source>
        <translation>请输入服务站名称。</translation>
    </message>
    <message>
        <source>The prefix of numbers has one to four capital letters or digits, such as WX.</source>
        <translation>单号前缀为 1 到 4 个大写字母或数字，例如 WX。</translation>
    </message>
    <message>
        <source>Choose the currency.</source>
        <translation>请选择货币。</translation>
    </message>
    <message>
        <source>Choose the time zone.</source>
        <translation>请选择时区。</translation>
    </message>
    <message>
        <source>Choose the language of the papers.</source>
        <translation>请选择单据语言。</translation>
    </message>
    <message>
        <source>The tax rate lies between 0 and 100 per cent.</source>
        <translation>税率应在 0% 到 100% 之间。</translation>
    </message>
    <message>
        <source>This organisation does not exist any more.</source>
        <translation>此组织已不存在。</translation>
    </message>
    <message>
        <source>The centre “%1” belongs to this organisation. Move it first.</source>
        <translation>服务站“%1”属于此组织，请先将其移走。</translation>
    </message>
    <message>
        <source>This is the only centre. Add another one before you remove it.</source>
        <translation>这是唯一的服务站，请先添加另一个再删除。</translation>
    </message>
    <message>
        <source>%1 works in this centre. Give the people another centre first.</source>
        <translation>%1 在此服务站工作，请先为相关人员指定其他服务站。</translation>
    </message>
    <message>
        <source>This file has the centre “%1” already. Add others under “Centres”.</source>
        <translation>此文件已有服务站“%1”。其他服务站请在“服务站”中添加。</translation>
    </message>
    <message>
        <source>Name the centre</source>
        <translation>填写服务站名称</translation>
    </message>
    <message>
        <source>Enter address and telephone for papers</source>
        <translation>填写单据用的地址和电话</translation>
    </message>
    <message>
        <source>Check working hours and holidays</source>
        <translation>核对工作时间和节假日</translation>
    </message>
    <message>
        <source>Print a test paper</source>
        <translation>打印测试单据</translation>
    </message>
    <message>
        <source>Bring in customers, units and history</source>
        <translation>导入客户、设备和历史记录</translation>
    </message>
    <message>
        <source>Add users or set a password</source>
        <translation>添加用户或设置密码</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>This is not a table of holidays: %1. Nothing was changed.</source>
        <translation>这不是节假日表：%1。未作任何改动。</translation>
    </message>
    <message>
        <source>it is larger than a megabyte</source>
        <translation>大小超过 1 MB</translation>
    </message>
    <message>
        <source>there are no days in it</source>
        <translation>其中没有日期</translation>
    </message>
    <message>
        <source>Own organisation</source>
        <translation>本组织</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>厂家</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>经销商</translation>
    </message>
    <message>
        <source>Service partner</source>
        <translation>服务合作方</translation>
    </message>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation>请输入组织名称。</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>外聘</translation>
    </message>
    <message>
        <source>Enter the name of the person.</source>
        <translation>请输入姓名。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Check both dates.</source>
        <translation>最后一天早于第一天，请核对两个日期。</translation>
    </message>
    <message>
        <source>This person does not exist any more.</source>
        <translation>此人员已不存在。</translation>
    </message>
    <message>
        <source>A user signs in as %1. Take the person from the user first, or enter the last day instead.</source>
        <translation>有用户以 %1 的身份登录。请先从用户中移除此人员，或改为填写离职日期。</translation>
    </message>
    <message>
        <source>Edit centres and organisations</source>
        <translation>编辑服务站和组织</translation>
    </message>
    <message>
        <source>Edit people</source>
        <translation>编辑人员</translation>
    </message>
    <message>
        <source>Edit working hours and holidays</source>
        <translation>编辑工作时间和节假日</translation>
    </message>
    <message>
        <source>This file does not hold the work calendar by which the deadline was computed. Synchronise, then try again.</source>
        <translation>此文件中没有计算该期限所用的工作日历。请同步后重试。</translation>
    </message>
    <message>
        <source>line %1 has “%2” among its %3</source>
        <translation>第 %1 行的 %3 中有“%2”</translation>
    </message>
    <message>
        <source>it stops making sense in line %1</source>
        <translation>从第 %1 行起无法识别</translation>
    </message>
    <message>
        <source>This calendar is for the time zone %1, the centre is in %2. Change the zone in the file or that of the centre.</source>
        <translation>此日历的时区为 %1，服务站的时区为 %2。请更改文件中或服务站的时区。</translation>
    </message>
</context>
<context>
    <name>staff::ui::CentreSettings</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>简称(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lines above the papers</source>
        <translation>单据抬头(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: name, address and telephone from above.</source>
        <translation>留空：使用上面的名称、地址和电话。</translation>
    </message>
    <message>
        <source>Money, time and numbers</source>
        <translation>金额、时间和编号</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;x rate in per cent</source>
        <translation>税率（%）(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Prefix of numbers</source>
        <translation>单号前缀(&amp;P)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Language of pape&amp;rs</source>
        <translation>单据语言(&amp;R)</translation>
    </message>
    <message>
        <source>Only somebody with the right “%1” can change these.</source>
        <translation>只有拥有“%1”权限的人才能更改这些内容。</translation>
    </message>
    <message>
        <source>The details of the centre are saved.</source>
        <translation>服务站资料已保存。</translation>
    </message>
</context>
<context>
    <name>staff::ui::Checklist</name>
    <message>
        <source>Test paper</source>
        <translation>测试单据</translation>
    </message>
    <message>
        <source>If the letterhead is complete and nothing is cut off at the edges, this printer is ready.</source>
        <translation>如果抬头完整、边缘没有被裁切，这台打印机就可以使用了。</translation>
    </message>
    <message>
        <source>Its name stands above the papers.</source>
        <translation>名称印在单据上方。</translation>
    </message>
    <message>
        <source>Customers find on receipts and reports where to call.</source>
        <translation>客户可从收据和报告上看到联系电话。</translation>
    </message>
    <message>
        <source>Promised times count only while the centre is open.</source>
        <translation>承诺时限只计算服务站的工作时间。</translation>
    </message>
    <message>
        <source>Shows whether printer and paper fit before a customer waits.</source>
        <translation>在客户等待之前，确认打印机和纸张合适。</translation>
    </message>
    <message>
        <source>From spreadsheets and other programs; it can be taken back.</source>
        <translation>可从电子表格和其他程序导入，并可撤销。</translation>
    </message>
    <message>
        <source>Then it stands at each change who made it, and not everybody may do all.</source>
        <translation>这样每次更改都会记录操作人，也不是人人都有全部权限。</translation>
    </message>
</context>
<context>
    <name>staff::ui::Currencies</name>
    <message>
        <source>Renminbi (CNY)</source>
        <translation>人民币 (CNY)</translation>
    </message>
    <message>
        <source>New Taiwan dollar (TWD)</source>
        <translation>新台币 (TWD)</translation>
    </message>
    <message>
        <source>Hong Kong dollar (HKD)</source>
        <translation>港元 (HKD)</translation>
    </message>
    <message>
        <source>Macau pataca (MOP)</source>
        <translation>澳门元 (MOP)</translation>
    </message>
    <message>
        <source>Singapore dollar (SGD)</source>
        <translation>新加坡元 (SGD)</translation>
    </message>
    <message>
        <source>Malaysian ringgit (MYR)</source>
        <translation>马来西亚林吉特 (MYR)</translation>
    </message>
    <message>
        <source>Yen (JPY)</source>
        <translation>日元 (JPY)</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>美元 (USD)</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>欧元 (EUR)</translation>
    </message>
</context>
<context>
    <name>staff::ui::DayForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>时间(&amp;H)</translation>
    </message>
    <message>
        <source>Only for a working day; empty: as on other working days.</source>
        <translation>仅用于工作日；留空则与其他工作日相同。</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
</context>
<context>
    <name>staff::ui::HolidayFile</name>
    <message>
        <source>Line %1 does not begin with a date such as 2026-10-01. Correct the file and try again.</source>
        <translation>第 %1 行不是以 2026-10-01 这样的日期开头。请更正文件后重试。</translation>
    </message>
    <message>
        <source>The file has no holidays. Choose a file with a date at the start of each line.</source>
        <translation>文件中没有节假日。请选择每行以日期开头的文件。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and not open elsewhere.</source>
        <translation>无法读取文件 %1。请确认文件存在且未在别处打开。</translation>
    </message>
    <message>
        <source>Line %1 has a day that stands above already. Correct the file and try again.</source>
        <translation>第 %1 行的日期前面已出现过。请更正文件后重试。</translation>
    </message>
</context>
<context>
    <name>staff::ui::HoursSettings</name>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>New hours…</source>
        <translation>新建工作时间…</translation>
    </message>
    <message>
        <source>Without hours of its own the centre works Monday to Friday from 9 to 18.</source>
        <translation>未设置工作时间时，服务站周一至周五 9 点至 18 点工作。</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>节假日和调休上班日</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add a day…</source>
        <translation>添加日期…</translation>
    </message>
    <message>
        <source>On holidays the centre is closed and no time counts for promises.</source>
        <translation>节假日服务站休息，不计入承诺时限。</translation>
    </message>
    <message>
        <source>Chinese holidays</source>
        <translation>中国节假日</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>从文件导入…</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Remove these working hours?</source>
        <translation>要删除这组工作时间吗？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>添加日期</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>The day is removed.</source>
        <translation>日期已删除。</translation>
    </message>
    <message>
        <source>Holidays from a file</source>
        <translation>从文件导入节假日</translation>
    </message>
    <message>
        <source>Holidays (*.csv *.txt *.json)</source>
        <translation>节假日 (*.csv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were added; days of your own stay as they were.</source>
        <translation>
            <numerusform>已添加 %n 天；自行设置的日期保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these days are in the calendar already.</source>
        <translation>这些日期都已在日历中。</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>保存为文件…</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>从文件取用…</translation>
    </message>
    <message>
        <source>This is the first version of the calendar.</source>
        <translation>这是日历的第一个版本。</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, in force since %2. Clocks that are running go by it; those that have ended keep the version they ended under (%n kept).</source>
        <translation>
            <numerusform>第 %1 版，自 %2 起生效。正在计时的时限按此版计算；已结束的保留结束时的版本（共保留 %n 个）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar as a file</source>
        <translation>日历文件</translation>
    </message>
    <message>
        <source>Work calendars (*.jsonl)</source>
        <translation>工作日历 (*.jsonl)</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>日历已存入 %1。</translation>
    </message>
    <message>
        <source>A calendar from a file</source>
        <translation>从文件取用日历</translation>
    </message>
    <message>
        <source>Replace all working hours, holidays and make-up days of the centre by those of the file?</source>
        <translation>用文件中的内容替换服务站的全部工作时间、节假日和调休日？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the calendar are other ones now.</source>
        <translation>
            <numerusform>日历已更改 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was like that already.</source>
        <translation>日历本来就是这样。</translation>
    </message>
</context>
<context>
    <name>staff::ui::OrganisationForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>简称(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>税号(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
</context>
<context>
    <name>staff::ui::OrganisationLookup</name>
    <message>
        <source>This organisation is not there any more. Choose another one.</source>
        <translation>此单位已不存在。请另选一个。</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新单位</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>新单位…</translation>
    </message>
</context>
<context>
    <name>staff::ui::Pages</name>
    <message>
        <source>Centre</source>
        <translation>服务站</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>用户和权限</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
</context>
<context>
    <name>staff::ui::PeopleSettings</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>用工方式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>离职日期</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>添加人员…</translation>
    </message>
    <message>
        <source>Whoever repairs, receives or answers stands here, with or without signing in.</source>
        <translation>负责维修、接待或答复的人都列在这里，无论是否登录。</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>Remove this person? For somebody who left, enter the last day instead.</source>
        <translation>要删除此人员吗？如已离职，请改为填写离职日期。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The person is removed.</source>
        <translation>人员已删除。</translation>
    </message>
</context>
<context>
    <name>staff::ui::PersonForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>电话(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>岗位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Employment</source>
        <translation>用工方式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>入职日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>离职日期(&amp;L)</translation>
    </message>
    <message>
        <source>Who has left is not offered any more and stays on old papers.</source>
        <translation>离职人员不再可选，但仍保留在旧单据上。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
</context>
<context>
    <name>staff::ui::PersonLookup</name>
    <message>
        <source>This person is not there any more.</source>
        <translation>此人员已不存在。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建人员</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新建人员…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>staff::ui::RecordTable</name>
    <message>
        <source>Change…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>staff::ui::RightsTable</name>
    <message>
        <source>Right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各角色的权限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>staff::ui::SecretDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>当前密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Present PIN</source>
        <translation>当前 PIN(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>新 PIN(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>Four to twelve digits, to agree to what others do.</source>
        <translation>4 到 12 位数字，用于批准他人的操作。</translation>
    </message>
    <message>
        <source>At least six characters.</source>
        <translation>至少 6 个字符。</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次输入(&amp;M)</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>与上面输入的不一致。</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>移除 PIN</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>移除密码</translation>
    </message>
    <message>
        <source>Enter the new PIN.</source>
        <translation>请输入新 PIN。</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>请输入新密码。</translation>
    </message>
    <message>
        <source>The PIN is taken away.</source>
        <translation>PIN 已移除。</translation>
    </message>
    <message>
        <source>The password is taken away.</source>
        <translation>密码已移除。</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN 已设置。</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>密码已设置。</translation>
    </message>
</context>
<context>
    <name>staff::ui::ShiftsInput</name>
    <message>
        <source>Write hours as 09:00-12:00 13:00-18:00, or leave it empty.</source>
        <translation>时间写作 09:00-12:00 13:00-18:00，或留空。</translation>
    </message>
</context>
<context>
    <name>staff::ui::UserForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <translation>登录名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人员(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>服务站(&amp;C)</translation>
    </message>
    <message>
        <source>The whole organisation</source>
        <translation>整个组织</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>May not sign in &amp;any more</source>
        <translation>不再允许登录(&amp;A)</translation>
    </message>
    <message>
        <source>What the user did stays as it is.</source>
        <translation>用户以前的操作保持不变。</translation>
    </message>
</context>
<context>
    <name>staff::ui::UserSettings</name>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Add a user…</source>
        <translation>添加用户…</translation>
    </message>
    <message>
        <source>Nobody signs in yet.</source>
        <translation>目前还没有用户登录。</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>密码…</translation>
    </message>
    <message>
        <source>PIN…</source>
        <translation>PIN…</translation>
    </message>
    <message>
        <source>Not any more</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>使用密码</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>无需密码</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>修改用户</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新建用户</translation>
    </message>
</context>
<context>
    <name>staff::ui::WeekForm</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>Hours of a day as 09:00-12:00 13:00-18:00; an empty day is closed.</source>
        <translation>每天的时间写作 09:00-12:00 13:00-18:00；留空表示休息。</translation>
    </message>
</context>
<context>
    <name>staff::ui::WelcomePage</name>
    <message>
        <source>Open the desk</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>&amp;Name of the centre</source>
        <translation>服务站名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>货币(&amp;C)</translation>
    </message>
    <message>
        <source>What is your centre called?</source>
        <translation>您的服务站叫什么名称？</translation>
    </message>
    <message>
        <source>This name stands above the papers. Everything else has a usual value and can be changed in the settings at any time. All data stays on this computer.</source>
        <translation>此名称印在单据上方。其他各项均有常用值，可随时在设置中更改。所有数据都保存在这台计算机上。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>entries before this one are missing</source>
        <translation>此条目之前有条目缺失</translation>
    </message>
    <message>
        <source>the entry or the one before it was changed</source>
        <translation>此条目或其前一条目被改动</translation>
    </message>
    <message>
        <source>rows of the entry were changed, added or removed</source>
        <translation>此条目的数据行被改动、添加或删除</translation>
    </message>
    <message>
        <source>the audit of this record was changed</source>
        <translation>此记录的审计记录被改动</translation>
    </message>
    <message>
        <source>the entry was removed outside the program</source>
        <translation>此条目在程序之外被删除</translation>
    </message>
    <message>
        <source>The file is damaged, so no backup was made of it. Keep the older backups and restore the last good one.</source>
        <translation>文件已损坏，因此未作备份。请保留较早的备份，并恢复最近一份完好的备份。</translation>
    </message>
    <message>
        <source>Enter a passphrase: a backup is always encrypted.</source>
        <translation>请输入口令：备份始终加密。</translation>
    </message>
    <message>
        <source>The backup is damaged or not complete. Use another one; nothing was changed.</source>
        <translation>备份已损坏或不完整。请使用其他备份；未作任何改动。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check the disk, then try again.</source>
        <translation>无法读写磁盘。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that its folder exists and may be written.</source>
        <translation>无法打开文件。请确认其文件夹存在且可写入。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and try again.</source>
        <translation>磁盘已满，未保存任何内容。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that the disk has room and the folder may be written.</source>
        <translation>无法写入备份。请确认磁盘有空间且文件夹可写入。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The backup could not be read. Check the name of the file.</source>
        <translation>无法读取备份。请核对文件名。</translation>
    </message>
    <message>
        <source>The file is no backup of this program. Choose another one.</source>
        <translation>此文件不是本程序的备份。请选择其他文件。</translation>
    </message>
    <message>
        <source>The passphrase does not fit this backup. Try again; nothing was changed.</source>
        <translation>口令与此备份不符。请重试；未作任何改动。</translation>
    </message>
    <message>
        <source>The attachment could not be stored. Check that the disk has room and the folder may be written.</source>
        <translation>无法保存附件。请确认磁盘有空间且文件夹可写入。</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>无法读取文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>The attachment is not on this computer.</source>
        <translation>附件不在这台计算机上。</translation>
    </message>
    <message>
        <source>The attachment is damaged. Restore it from a backup.</source>
        <translation>附件已损坏。请从备份中恢复。</translation>
    </message>
    <message>
        <source>The file was made by an older version of the program. Open it once for writing, so that it can be brought up to date.</source>
        <translation>此文件由旧版程序创建。请先以可写方式打开一次，以便更新。</translation>
    </message>
    <message>
        <source>The file is open for reading only. Open it for writing to change something.</source>
        <translation>文件以只读方式打开。如需更改，请以可写方式打开。</translation>
    </message>
    <message>
        <source>The file is being closed. Nothing was saved.</source>
        <translation>文件正在关闭，未保存任何内容。</translation>
    </message>
    <message>
        <source>The program could not carry this out. Please report this.</source>
        <translation>程序无法完成此操作，请报告此问题。</translation>
    </message>
    <message>
        <source>The file is damaged or is no data file of this program. Choose another file or restore a backup.</source>
        <translation>文件已损坏，或不是本程序的数据文件。请选择其他文件或恢复备份。</translation>
    </message>
    <message>
        <source>The file or its folder may not be written. Change the permissions, or open the file for reading only.</source>
        <translation>文件或其文件夹不可写入。请更改权限，或以只读方式打开文件。</translation>
    </message>
    <message>
        <source>The file is open in another window or on another computer (%1). Close it there. If that computer was switched off, delete the file %2.</source>
        <translation>文件已在另一个窗口或另一台计算机（%1）上打开，请在那里关闭。如果那台计算机已关机，请删除文件 %2。</translation>
    </message>
    <message>
        <source>The file belongs to another program. Choose a data file of this one.</source>
        <translation>此文件属于其他程序。请选择本程序的数据文件。</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>没有此文件。请核对名称。</translation>
    </message>
    <message>
        <source>The settings folder cannot be written. Check its permissions.</source>
        <translation>无法写入设置文件夹。请检查其权限。</translation>
    </message>
    <message>
        <source>changed since the import</source>
        <translation>导入后已被更改</translation>
    </message>
    <message>
        <source>uses a record of the import</source>
        <translation>使用了导入的记录</translation>
    </message>
    <message>
        <source>There is no such import. Choose one from the list.</source>
        <translation>没有此次导入。请从列表中选择。</translation>
    </message>
    <message>
        <source>The import cannot be taken back: its records were changed or used since. Take those changes back first.</source>
        <translation>无法撤销导入：其记录后来被更改或使用。请先撤销那些更改。</translation>
    </message>
    <message>
        <source>the entry was changed outside the program</source>
        <translation>此条目在程序之外被改动</translation>
    </message>
    <message>
        <source>the entry was added outside the program</source>
        <translation>此条目在程序之外被添加</translation>
    </message>
    <message>
        <source>%1 names a record that is not there</source>
        <translation>%1 指向不存在的记录</translation>
    </message>
    <message>
        <source>The program is not complete. Install it again.</source>
        <translation>程序不完整，请重新安装。</translation>
    </message>
    <message>
        <source>The file must be brought up to date, and there is no room for the copy that is made before. Free some space and try again.</source>
        <translation>文件需要更新，但没有空间存放更新前的副本。请释放一些空间后重试。</translation>
    </message>
    <message>
        <source>The file was used with a newer version of the program. Install that version to open it.</source>
        <translation>此文件曾用较新版本的程序打开过。请安装该版本后再打开。</translation>
    </message>
    <message>
        <source>the program does not know this migration</source>
        <translation>程序不认识此迁移</translation>
    </message>
    <message>
        <source>its text is not the one that was applied to this file</source>
        <translation>其内容与此文件所应用的不一致</translation>
    </message>
    <message>
        <source>The restored file could not be put in place. Check that the folder may be written, then try again.</source>
        <translation>无法将恢复的文件放到原位。请确认文件夹可写入后重试。</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its permissions and those of its folder.</source>
        <translation>无法写入文件。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>The file is damaged. Stop working in it and restore the last backup.</source>
        <translation>文件已损坏。请停止使用并恢复最近的备份。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it and try again.</source>
        <translation>其他程序正在使用此文件。请关闭该程序后重试。</translation>
    </message>
    <message>
        <source>The change contradicts what is already stored. Reload the record and try again.</source>
        <translation>此更改与已保存的内容冲突。请重新加载记录后重试。</translation>
    </message>
    <message>
        <source>The program tried to change protected records and was stopped. Please report this.</source>
        <translation>程序试图更改受保护的记录，已被阻止。请报告此问题。</translation>
    </message>
    <message>
        <source>The record is not there any more. Reload the list.</source>
        <translation>此记录已不存在。请重新加载列表。</translation>
    </message>
    <message>
        <source>Entries of this kind are never changed. Enter a correction instead.</source>
        <translation>此类条目不可更改，请改为录入更正。</translation>
    </message>
    <message>
        <source>The record is in the trash. Restore it before you change it.</source>
        <translation>此记录在回收站中。请先恢复再更改。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Make it first, or choose another place.</source>
        <translation>“%1”所在的文件夹不存在。请先创建，或选择其他位置。</translation>
    </message>
    <message>
        <source>the file is damaged here; restore a backup</source>
        <translation>文件在此处已损坏；请恢复备份</translation>
    </message>
    <message>
        <source>the number %1 was given %2 times; give all but one another number</source>
        <translation>编号 %1 被使用了 %2 次；请只保留一个，其余改用其他编号</translation>
    </message>
    <message>
        <source>%1 was changed outside the program</source>
        <translation>%1 在程序之外被更改</translation>
    </message>
    <message>
        <source>The operation was stopped and nothing was changed. Start it again when it suits you.</source>
        <translation>操作已中止，没有更改任何内容。可以随时重新开始。</translation>
    </message>
    <message>
        <source>The import has been taken back already. There is nothing left to do.</source>
        <translation>这次导入已经撤回，无需再做任何操作。</translation>
    </message>
</context>
<context>
    <name>tabular::XlsxReader</name>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>工作簿中没有工作表“%1”。现有工作表：%2。</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty: it holds no rows. Choose another sheet or file.</source>
        <translation>工作表“%1”为空，没有任何行。请另选工作表或文件。</translation>
    </message>
    <message>
        <source>The cell %1 is out of place or beyond the %2 columns that a table may have.</source>
        <translation>单元格 %1 位置有误，或超出表格允许的 %2 列。</translation>
    </message>
    <message>
        <source>The cell %1 is larger than a cell may be (%2).</source>
        <translation>单元格 %1 超过单元格的大小上限（%2）。</translation>
    </message>
    <message>
        <source>The cell %1 holds the error %2 instead of a value.</source>
        <translation>单元格 %1 中是错误 %2，而不是值。</translation>
    </message>
</context>
<context>
    <name>tabular::XlsxTableWriter</name>
    <message>
        <source>A sheet holds at most %1 rows. Export as CSV, or choose fewer rows.</source>
        <translation>每个工作表最多 %1 行。请导出为 CSV，或减少行数。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than the %2 characters that XLSX allows. Export as CSV.</source>
        <translation>第 %1 行有单元格超过 XLSX 允许的 %2 个字符。请导出为 CSV。</translation>
    </message>
</context>
<context>
    <name>widgets::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>widgets::ChoiceEdit</name>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>The first letter, Up and Down choose; F4 opens the list.</source>
        <translation>首字母、上下键选择；F4 打开列表。</translation>
    </message>
</context>
<context>
    <name>widgets::ChoicePopup</name>
    <message>
        <source>Matching records</source>
        <translation>匹配的记录</translation>
    </message>
</context>
<context>
    <name>widgets::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>日历 (F4)</translation>
    </message>
    <message>
        <source>Type a date such as 7-5 or 2026-07-05, t for today, +3 for three days later. Up and Down go by days, Page Up and Page Down by months, F4 opens the calendar.</source>
        <translation>输入日期，如 7-5 或 2026-07-05，t 为今天，+3 为三天后。上下键按日、翻页键按月变动，F4 打开日历。</translation>
    </message>
</context>
<context>
    <name>widgets::DateTimeEdit</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>日历 (F4)</translation>
    </message>
    <message>
        <source>Type a date and a time such as 7.5 14:30, or only a time for today.</source>
        <translation>输入日期和时间，例如 7.5 14:30；只输入时间表示今天。</translation>
    </message>
    <message>
        <source>Type a date and a time, such as 7-5 14:30 or t 9:00. F4 opens the calendar.</source>
        <translation>输入日期和时间，如 7-5 14:30 或 t 9:00。F4 打开日历。</translation>
    </message>
</context>
<context>
    <name>widgets::Field</name>
    <message>
        <source>%1 *</source>
        <extracomment>The mark behind the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Please fill in “%1”.</source>
        <translation>请填写“%1”。</translation>
    </message>
</context>
<context>
    <name>widgets::FormBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save (Ctrl+S), save and close (Ctrl+Enter)</source>
        <translation>保存 (Ctrl+S)，保存并关闭 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>widgets::ListPage</name>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>选择列</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Nothing is under this filter now.</source>
        <translation>此筛选下目前没有内容。</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>没有与“%1”匹配的内容。</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>This record is not in the list. It may be in the trash.</source>
        <translation>此记录不在列表中，可能在回收站里。</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>widgets::MinutesEdit</name>
    <message>
        <source>Type minutes such as 90, or hours and minutes such as 1:30.</source>
        <translation>输入分钟数，例如 90，或时和分，例如 1:30。</translation>
    </message>
</context>
<context>
    <name>widgets::MoneyEdit</name>
    <message>
        <source>Type an amount or a sum, such as 120+35.5.</source>
        <translation>输入金额或算式，如 120+35.5。</translation>
    </message>
</context>
<context>
    <name>widgets::PhoneEdit</name>
    <message>
        <source>A telephone number has only digits, blanks, hyphens and a leading +.</source>
        <translation>电话号码只能包含数字、空格、连字符和开头的 +。</translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is missing.</source>
        <translation>
            <numerusform>手机号码为 11 位，还缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is too many.</source>
        <translation>
            <numerusform>手机号码为 11 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The telephone number is too short.</source>
        <translation>电话号码太短。</translation>
    </message>
</context>
<context>
    <name>widgets::PhraseBar</name>
    <message>
        <source>Ctrl+%1, or F4 for all</source>
        <translation>Ctrl+%1；按 F4 列出全部</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two phrases</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>widgets::PlateEdit</name>
    <message numerus="yes">
        <source>A number plate has 7 places, or 8 for new energy; this one has %n.</source>
        <translation>
            <numerusform>车牌号为 7 位，新能源车牌为 8 位；这里是 %n 位。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::Prompts</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>widgets::ReferenceEdit</name>
    <message>
        <source>Look up</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Look up (F4)</source>
        <translation>查找 (F4)</translation>
    </message>
    <message>
        <source>“%1” is not chosen from the list. Press F4 and choose one.</source>
        <translation>“%1”不是从列表中选择的。请按 F4 选择。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Type part of a name, a number, the end of a telephone or serial number, or pinyin. F4 opens the list, Enter takes the marked line.</source>
        <translation>输入名称的一部分、编号、电话或序列号的末几位，或拼音。F4 打开列表，Enter 选取标出的一行。</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search this list</source>
        <translation>搜索此列表</translation>
    </message>
</context>
<context>
    <name>widgets::SignatureCanvas</name>
    <message>
        <source>Field to sign in</source>
        <translation>签名区</translation>
    </message>
</context>
<context>
    <name>widgets::SignaturePad</name>
    <message>
        <source>Signed on paper</source>
        <translation>已在纸上签名</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>widgets::SkeletonRows</name>
    <message>
        <source>Reading the list</source>
        <translation>正在读取列表</translation>
    </message>
</context>
<context>
    <name>widgets::TableView</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Column headings</source>
        <translation>列标题</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
</TS>
