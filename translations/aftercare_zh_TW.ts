<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>ClockCalendarText</name>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>This must be a day as 2026-10-01.</source>
        <translation>此處應為日期，如 2026-10-01。</translation>
    </message>
    <message>
        <source>A line of a calendar has time_zone, week or date.</source>
        <translation>行事曆的每一列應有 time_zone、week 或 date。</translation>
    </message>
    <message>
        <source>A calendar needs a line with its time_zone and at least one with a week.</source>
        <translation>行事曆需要一列 time_zone，以及至少一列 week。</translation>
    </message>
    <message>
        <source>A calendar has one time zone.</source>
        <translation>一份行事曆只有一個時區。</translation>
    </message>
    <message>
        <source>A week is seven texts from Monday on, such as &quot;09:00-12:00 13:00-18:00&quot;, empty for a day off.</source>
        <translation>week 為從週一起的七個文字，如 &quot;09:00-12:00 13:00-18:00&quot;，休息日留空。</translation>
    </message>
    <message>
        <source>Two weeks hold from the same day.</source>
        <translation>有兩個 week 從同一天起生效。</translation>
    </message>
    <message>
        <source>A day is a holiday or working.</source>
        <translation>一天只能是 holiday 或 working。</translation>
    </message>
    <message>
        <source>This day stands twice.</source>
        <translation>這一天出現了兩次。</translation>
    </message>
    <message>
        <source>Working hours are written as 09:00-12:00 13:00-18:00.</source>
        <translation>工作時間應寫成 09:00-12:00 13:00-18:00。</translation>
    </message>
    <message>
        <source>The calendar is larger than 8 MiB.</source>
        <translation>行事曆超過 8 MiB。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>無法讀取檔案「%1」。</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>無法寫入檔案「%1」。</translation>
    </message>
</context>
<context>
    <name>CommandLineText</name>
    <message>
        <source>There is no command “%1”; --help lists them.</source>
        <translation>沒有指令「%1」；可用指令見 --help。</translation>
    </message>
    <message>
        <source>There is no option --%1 here; --help lists them.</source>
        <translation>這裡沒有選項 --%1；可用選項見 --help。</translation>
    </message>
    <message>
        <source>--%1 needs a value.</source>
        <translation>--%1 需要一個值。</translation>
    </message>
    <message>
        <source>Usage: aftercarectl --data FILE [--user NAME] [--json] [--today DATE] COMMAND

</source>
        <translation>用法：aftercarectl --data FILE [--user NAME] [--json] [--today DATE] COMMAND

</translation>
    </message>
    <message>
        <source>Type a command; --help lists them.</source>
        <translation>請輸入命令；--help 可列出所有命令。</translation>
    </message>
    <message>
        <source>Nothing may stand behind “%1”; leave out “%2”.</source>
        <translation>「%1」後面不能再有內容；請去掉「%2」。</translation>
    </message>
    <message>
        <source>--today must be a date such as 2026-07-06.</source>
        <translation>--today 應為日期，如 2026-07-06。</translation>
    </message>
</context>
<context>
    <name>CsvText</name>
    <message>
        <source>There is no file %1. Check the name.</source>
        <translation>沒有檔案 %1，請檢查名稱。</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file.</source>
        <translation>%1 不是檔案，請選擇一個檔案。</translation>
    </message>
    <message>
        <source>The file is too large (%1); at most %2 can be read. Divide it into smaller files.</source>
        <translation>檔案過大（%1），最多可讀取 %2。請分割成較小的檔案。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read: %2</source>
        <translation>無法讀取檔案 %1：%2</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in line %1 after %2 of %3 columns. Export it again.</source>
        <translation>檔案不完整：在第 %1 列只有 %3 欄中的 %2 欄就結束了。請重新匯出。</translation>
    </message>
    <message>
        <source>Line %1 is too long: a row may have %2 columns and %3.</source>
        <translation>第 %1 列過長：每列最多 %2 欄、%3。</translation>
    </message>
    <message>
        <source>The cell in line %1, column %2 is larger than %3; a closing quotation mark may be missing.</source>
        <translation>第 %1 列第 %2 欄的儲存格超過 %3，可能缺少右引號。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1, column %2 is never closed. The file may be cut off.</source>
        <translation>第 %1 列第 %2 欄開始的引號沒有結束，檔案可能不完整。</translation>
    </message>
    <message>
        <source>There is text after the closing quotation mark.</source>
        <translation>右引號後面還有文字。</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1, column %2 is closed by one in line %3 that belongs to other text. Put the quotation marks right.</source>
        <translation>第 %1 列第 %2 欄開始的引號，被第 %3 列屬於其他文字的引號結束。請改正引號。</translation>
    </message>
    <message>
        <source>The file cannot be read further than line %1: %2</source>
        <translation>檔案從第 %1 列起無法讀取：%2</translation>
    </message>
    <message>
        <source>This is not a table of text: line %1, column %2 holds a zero byte. Choose a CSV or XLSX file.</source>
        <translation>這不是文字表格：第 %1 列第 %2 欄含有零位元組。請選擇 CSV 或 XLSX 檔案。</translation>
    </message>
    <message>
        <source>Line %1, column %2 holds bytes that are not %3. Choose another encoding, or save the file as UTF-8.</source>
        <translation>第 %1 列第 %2 欄含有不屬於 %3 的位元組。請選擇其他編碼，或將檔案另存為 UTF-8。</translation>
    </message>
    <message>
        <source>The file is cut off: it ends in the middle of a character in line %1, column %2. Export it again.</source>
        <translation>檔案不完整：在第 %1 列第 %2 欄的一個字元中間結束。請重新匯出。</translation>
    </message>
    <message>
        <source>The file is empty: it holds no rows. Choose another one.</source>
        <translation>檔案是空的，沒有任何資料列。請另選一個檔案。</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>Waited for</source>
        <translation>等待舊件</translation>
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
        <translation>已了結</translation>
    </message>
    <message>
        <source>Does not come</source>
        <translation>不會退回</translation>
    </message>
    <message>
        <source>Came back unused</source>
        <translation>未用退回</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>出庫</translation>
    </message>
    <message>
        <source>New part</source>
        <translation>新件</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>應退日期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
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
        <translation>檔名須以 .csv、.xlsx 或 .json 結尾。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>匯出已取消，沒有寫入檔案。</translation>
    </message>
    <message>
        <source>There is no table “%1”. Choose one of: %2.</source>
        <translation>沒有表格「%1」。可選：%2。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>無法建立資料夾 %1，請選擇其他位置。</translation>
    </message>
    <message>
        <source>The output could not be written. Check where it goes and whether there is room.</source>
        <translation>無法寫出輸出內容。請檢查輸出位置以及空間是否足夠。</translation>
    </message>
</context>
<context>
    <name>FileText</name>
    <message>
        <source>This is an old .xls workbook or one with a password. Save it as XLSX without a password, or as CSV.</source>
        <translation>這是舊的 .xls 活頁簿，或設有密碼。請另存為沒有密碼的 XLSX，或 CSV。</translation>
    </message>
    <message>
        <source>This is a PDF, not a table. Choose a CSV or XLSX file.</source>
        <translation>這是 PDF，不是表格。請選擇 CSV 或 XLSX 檔案。</translation>
    </message>
    <message>
        <source>This is a picture, not a table. Choose a CSV or XLSX file.</source>
        <translation>這是圖片，不是表格。請選擇 CSV 或 XLSX 檔案。</translation>
    </message>
    <message>
        <source>This is a compressed file. Unpack it and choose the CSV or XLSX file in it.</source>
        <translation>這是壓縮檔。請解壓縮後選擇其中的 CSV 或 XLSX 檔案。</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>This is not a table of text: line %1 holds a zero byte. Choose a CSV or XLSX file.</source>
        <translation>這不是文字表格：第 %1 列含有零位元組。請選擇 CSV 或 XLSX 檔案。</translation>
    </message>
    <message>
        <source>The file is empty: it holds no rows. Choose another one.</source>
        <translation>檔案是空的，沒有任何資料列。請另選一個檔案。</translation>
    </message>
</context>
<context>
    <name>IntakeText</name>
    <message>
        <source>There is no customer “%1”. “search” finds its number.</source>
        <translation>沒有客戶「%1」。可用「search」查找客戶編號。</translation>
    </message>
    <message>
        <source>A phrase a line; the first nine are taken by Ctrl+1 to Ctrl+9. Empty: the usual ones.</source>
        <translation>每列一句；前九句可按 Ctrl+1 至 Ctrl+9 取用。留空則用常用語。</translation>
    </message>
    <message>
        <source>What customers usually expect</source>
        <translation>客戶常見的期望</translation>
    </message>
    <message>
        <source>Faults that are often reported</source>
        <translation>常見的故障描述</translation>
    </message>
    <message>
        <source>Months after a repair in which a fault may be the same again</source>
        <translation>維修後幾個月內再次報修詢問是否同一故障</translation>
    </message>
    <message>
        <source>0: earlier repairs are not asked about.</source>
        <translation>填 0 則不詢問以前的維修。</translation>
    </message>
    <message>
        <source>Repaired as soon as possible</source>
        <translation>儘快修好</translation>
    </message>
    <message>
        <source>Told the price before work begins</source>
        <translation>先報價再維修</translation>
    </message>
    <message>
        <source>Repaired at home</source>
        <translation>到府維修</translation>
    </message>
    <message>
        <source>Another unit meanwhile</source>
        <translation>維修期間提供備用機</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>換貨</translation>
    </message>
    <message>
        <source>Money back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Does not switch on</source>
        <translation>不能開機</translation>
    </message>
    <message>
        <source>Stops while it runs</source>
        <translation>執行中停機</translation>
    </message>
    <message>
        <source>Unusual noise</source>
        <translation>有異響</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>漏水</translation>
    </message>
    <message>
        <source>Shows a fault code</source>
        <translation>顯示故障程式碼</translation>
    </message>
    <message>
        <source>Damaged outside</source>
        <translation>外觀損壞</translation>
    </message>
</context>
<context>
    <name>MappingText</name>
    <message>
        <source>The file has no column for: %1. Choose the columns, or another kind of import.</source>
        <translation>檔案中沒有對應的欄：%1。請指定欄，或選擇其他匯入類型。</translation>
    </message>
    <message>
        <source>Column %1 is chosen twice. Choose another column for one of them.</source>
        <translation>欄 %1 選了兩次，請為其中一項另選一欄。</translation>
    </message>
</context>
<context>
    <name>OutputText</name>
    <message>
        <source>The file %1 cannot be written: %2. Choose another place or make room.</source>
        <translation>無法寫入檔案 %1：%2。請選擇其他位置或騰出空間。</translation>
    </message>
</context>
<context>
    <name>PackageText</name>
    <message>
        <source>The workbook is damaged or cut off. Open it in a spreadsheet program and save it again.</source>
        <translation>活頁簿已損壞或不完整。請用試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>The file is too large (%1); at most %2 can be read. Divide it into smaller files.</source>
        <translation>檔案過大（%1），最多可讀取 %2。請分割成較小的檔案。</translation>
    </message>
</context>
<context>
    <name>PrintText</name>
    <message>
        <source>There is no agreement “%1”. “agreement list” shows the numbers.</source>
        <translation>沒有協議「%1」。可用「agreement list」查看編號。</translation>
    </message>
    <message>
        <source>The template of “%1” is not in this file.</source>
        <translation>此檔案中沒有「%1」的範本。</translation>
    </message>
    <message>
        <source>“%1” is none of zh_CN, zh_TW, en.</source>
        <translation>「%1」不是 zh_CN、zh_TW、en 之一。</translation>
    </message>
    <message>
        <source>The name of the file must end in .pdf or .odt.</source>
        <translation>檔名須以 .pdf 或 .odt 結尾。</translation>
    </message>
    <message>
        <source>%1: write a table as JSON, such as [{&quot;place&quot;: &quot;…&quot;}].</source>
        <translation>%1：表格須寫成 JSON，例如 [{&quot;place&quot;: &quot;…&quot;}]。</translation>
    </message>
    <message>
        <source>The column “%1” is no blank and no switch of this agreement.</source>
        <translation>欄「%1」不是此協議的空格，也不是選項。</translation>
    </message>
    <message>
        <source>“%1” has no row below its head.</source>
        <translation>「%1」的標題列下沒有資料列。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 列：%2</translation>
    </message>
    <message>
        <source>Line %1, column “%2”</source>
        <translation>第 %1 列，「%2」欄</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: “%2” is none of its choices.</source>
        <translation>%1：「%2」不在可選項目中。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>無法建立資料夾「%1」。</translation>
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
        <translation>櫃檯</translation>
    </message>
    <message>
        <source>Storekeeper</source>
        <translation>倉管員</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>經理</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理員</translation>
    </message>
</context>
<context>
    <name>RunText</name>
    <message>
        <source>Name your service centre first; then records can be brought in.</source>
        <translation>請先填寫服務站名稱，然後才能匯入記錄。</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>匯入已取消，沒有任何變更。</translation>
    </message>
</context>
<context>
    <name>SampleText</name>
    <message>
        <source>The sample was not finished; no file was made.</source>
        <translation>範例資料沒有完成，未產生檔案。</translation>
    </message>
    <message>
        <source>“%1” is there already and holds no sample data. Please choose another file; this one was not changed.</source>
        <translation>「%1」已存在，且不是範例資料。請選擇其他檔案；此檔案未變更。</translation>
    </message>
    <message>
        <source>The sample could not be moved to “%1”. Please check the folder.</source>
        <translation>無法將範例資料移到「%1」，請檢查資料夾。</translation>
    </message>
</context>
<context>
    <name>StockFigures</name>
    <message>
        <source>Short</source>
        <translation>缺貨</translation>
    </message>
    <message>
        <source>All reserved</source>
        <translation>已全部預留</translation>
    </message>
    <message>
        <source>None left</source>
        <translation>已無庫存</translation>
    </message>
    <message>
        <source>entered on %1</source>
        <translation>%1 輸入</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>現有 %1</translation>
    </message>
    <message>
        <source>%1 reserved, %2 available</source>
        <translation>預留 %1，可用 %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>“%1” is no date; write it as 2026-07-05.</source>
        <translation>「%1」不是日期，請寫成 2026-07-05。</translation>
    </message>
    <message>
        <source>There is no day “%1” in the calendar.</source>
        <translation>日曆上沒有「%1」這一天。</translation>
    </message>
    <message>
        <source>The year of “%1” cannot be right.</source>
        <translation>「%1」的年份不對。</translation>
    </message>
    <message>
        <source>“%1” has more decimals than %2 has.</source>
        <translation>「%1」的小數位數超過 %2 允許的位數。</translation>
    </message>
    <message>
        <source>“%1” is no amount; write it as 1234.50.</source>
        <translation>「%1」不是金額，請寫成 1234.50。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>「%1」不是整數。</translation>
    </message>
</context>
<context>
    <name>WorkText</name>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>「%1」不在下列各項中：%2。</translation>
    </message>
    <message>
        <source>The work is done and the unit runs.</source>
        <translation>維修已完成，設備運作正常。</translation>
    </message>
    <message>
        <source>Type one of %1.</source>
        <translation>請輸入以下之一：%1。</translation>
    </message>
</context>
<context>
    <name>WorkbookText</name>
    <message>
        <source>This is not a workbook that can be read: a part of it is missing. Save it as XLSX or CSV and try again.</source>
        <translation>無法讀取此活頁簿：缺少一部分內容。請另存為 XLSX 或 CSV 後重試。</translation>
    </message>
    <message>
        <source>The workbook unpacks to more than can be read (%1). Divide it into smaller files.</source>
        <translation>活頁簿解壓縮後超過可讀取的大小（%1）。請分割成較小的檔案。</translation>
    </message>
    <message>
        <source>A cell after %1 is larger than a cell may be.</source>
        <translation>%1 之後的一個儲存格超過允許的大小。</translation>
    </message>
    <message>
        <source>The workbook is damaged or cut off near %1. Open it in a spreadsheet program and save it again.</source>
        <translation>活頁簿在 %1 附近損壞或不完整。請用試算表軟體開啟後重新儲存。</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>活頁簿中沒有含儲存格的工作表。</translation>
    </message>
    <message>
        <source>The workbook holds more text than can be read. Divide it into smaller files.</source>
        <translation>活頁簿的文字超過可讀取的數量。請分割成較小的檔案。</translation>
    </message>
</context>
<context>
    <name>agreements</name>
    <message>
        <source>The stored copy is not what was signed. Restore it from a backup.</source>
        <translation>儲存的副本與簽署時的不一致。請從備份還原。</translation>
    </message>
    <message>
        <source>Change templates of agreements</source>
        <translation>修改協議範本</translation>
    </message>
    <message>
        <source>Draft agreements</source>
        <translation>起草協議</translation>
    </message>
    <message>
        <source>Approve drafts of agreements</source>
        <translation>核准協議草稿</translation>
    </message>
    <message>
        <source>Sign agreements</source>
        <translation>簽署協議</translation>
    </message>
    <message>
        <source>Terminate agreements</source>
        <translation>終止協議</translation>
    </message>
    <message>
        <source>Agreements&apos; numbers begin with</source>
        <translation>協議編號前綴</translation>
    </message>
    <message>
        <source>Days before its end an agreement is shown as expiring</source>
        <translation>協議到期前幾天顯示為即將到期</translation>
    </message>
    <message>
        <source>Whoever sends a draft may approve it too</source>
        <translation>送審人可以自行核准草稿</translation>
    </message>
    <message>
        <source>For a centre of one person. The history says who approved.</source>
        <translation>適用於只有一個人的服務站。歷史記錄會寫明由誰核准。</translation>
    </message>
</context>
<context>
    <name>agreements::CaseText</name>
    <message>
        <source>Write the instant as 2026-03-08T09:30:00+08:00, with its offset.</source>
        <translation>時刻請寫成 2026-03-08T09:30:00+08:00，須帶時差。</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-08.</source>
        <translation>日期請寫成 2026-03-08。</translation>
    </message>
    <message>
        <source>Write the amount in yuan as &quot;12.50&quot;, not negative.</source>
        <translation>金額請以人民幣元為單位寫成 &quot;12.50&quot;，不能為負。</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>一個值</translation>
    </message>
    <message>
        <source>A part needs the product group: stove, heater, hood or cabinet.</source>
        <translation>配件需要產品類別：stove、heater、hood 或 cabinet。</translation>
    </message>
</context>
<context>
    <name>agreements::ClauseCopy</name>
    <message>
        <source>“%1” means something else in this template. Rename it in one of the two.</source>
        <translation>「%1」在此範本中另有含義。請在其中一處改名。</translation>
    </message>
    <message>
        <source>There is no clause “%1” to copy.</source>
        <translation>沒有可複製的條款「%1」。</translation>
    </message>
</context>
<context>
    <name>agreements::ClockJson</name>
    <message>
        <source>A target has exactly one of minutes, hours, days, working_minutes, working_hours and working_days.</source>
        <translation>目標須在 minutes、hours、days、working_minutes、working_hours、working_days 中恰有一項。</translation>
    </message>
    <message>
        <source>Service hours are two times of a day, as [&quot;08:00&quot;, &quot;18:00&quot;].</source>
        <translation>服務時間是一天中的兩個時間，如 [&quot;08:00&quot;, &quot;18:00&quot;]。</translation>
    </message>
    <message>
        <source>Service hours go with minutes and hours only.</source>
        <translation>服務時間只能與 minutes 和 hours 同用。</translation>
    </message>
    <message>
        <source>The first day is next_day or start_day.</source>
        <translation>首日應為 next_day 或 start_day。</translation>
    </message>
</context>
<context>
    <name>agreements::ClockLines</name>
    <message>
        <source>An event is opened, paused, resumed, reassigned, met or cancelled.</source>
        <translation>事件應為 opened、paused、resumed、reassigned、met 或 cancelled。</translation>
    </message>
</context>
<context>
    <name>agreements::ClockRecord</name>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>這一列超過 64 KiB。</translation>
    </message>
    <message>
        <source>The line is not an object of JSON.</source>
        <translation>這一列不是 JSON 物件。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
    <message>
        <source>This must be a text.</source>
        <translation>此處應為文字。</translation>
    </message>
    <message>
        <source>A text has at most 500 characters and no control characters.</source>
        <translation>文字最多 500 個字元，且不能含控制字元。</translation>
    </message>
    <message>
        <source>This text must not be empty.</source>
        <translation>此文字不能為空。</translation>
    </message>
    <message>
        <source>This must be a list of texts.</source>
        <translation>此處應為文字清單。</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>此處應為 true 或 false。</translation>
    </message>
    <message>
        <source>This must be a whole number.</source>
        <translation>此處應為整數。</translation>
    </message>
    <message>
        <source>This must be a number from 1 to %1.</source>
        <translation>此處應為 1 到 %1 之間的數。</translation>
    </message>
    <message>
        <source>This must be a moment such as 2026-03-08T09:30:00+08:00.</source>
        <translation>此處應為時刻，如 2026-03-08T09:30:00+08:00。</translation>
    </message>
    <message>
        <source>This must be an object.</source>
        <translation>此處應為物件。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>此處無法識別「%1」。</translation>
    </message>
    <message>
        <source>This must be a list of objects.</source>
        <translation>這裡必須是物件的清單。</translation>
    </message>
</context>
<context>
    <name>agreements::ConditionCompilerText</name>
    <message>
        <source>“%1” at %2 is not known. Correct the name.</source>
        <translation>%2 處的「%1」無法識別。請更正名稱。</translation>
    </message>
    <message>
        <source>The test “%1” needs itself.</source>
        <translation>檢驗「%1」引用了自身。</translation>
    </message>
    <message>
        <source>An agreement can name %1 kinds of case at most.</source>
        <translation>一份協議最多可列出 %1 種情形。</translation>
    </message>
    <message>
        <source>“%1” has no value, but %2 needs one. Fill it in.</source>
        <translation>「%1」沒有值，但 %2 需要它。請填寫。</translation>
    </message>
</context>
<context>
    <name>agreements::ConditionText</name>
    <message>
        <source>This condition compares with nothing: “is” is missing.</source>
        <translation>此條件沒有比較對象：缺少「is」。</translation>
    </message>
    <message>
        <source>A condition asks for a fact, window, switch, test or kind.</source>
        <translation>條件應詢問 fact、window、switch、test 或 kind。</translation>
    </message>
</context>
<context>
    <name>agreements::CopyText</name>
    <message>
        <source>Write the date as 2026-03-08.</source>
        <translation>日期請寫成 2026-03-08。</translation>
    </message>
    <message>
        <source>At least one weekday must be a working day.</source>
        <translation>一週中至少要有一個工作日。</translation>
    </message>
    <message>
        <source>This day is a holiday too. Remove it from one list.</source>
        <translation>這一天同時也是假日。請從其中一個清單中移除。</translation>
    </message>
    <message>
        <source>The stored copy of the agreement is damaged. Restore it from a backup.</source>
        <translation>儲存的協議副本已損壞。請從備份還原。</translation>
    </message>
</context>
<context>
    <name>agreements::Draft</name>
    <message>
        <source>What is stored of the draft is damaged. Restore it from a backup.</source>
        <translation>儲存的草稿內容已損壞。請從備份還原。</translation>
    </message>
    <message>
        <source>The template has no blank “%1”.</source>
        <translation>範本中沒有空格「%1」。</translation>
    </message>
    <message>
        <source>“%2” is no choice for “%1”.</source>
        <translation>「%2」不是「%1」的可選項目。</translation>
    </message>
    <message>
        <source>Choose the unit, model or product line.</source>
        <translation>請選擇設備、型號或產品線。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Change one.</source>
        <translation>最後一天早於第一天。請修改其中一個。</translation>
    </message>
    <message>
        <source>A draft stays with its template. Make a new one from the other template.</source>
        <translation>草稿不能更換範本。請用另一個範本新建草稿。</translation>
    </message>
    <message>
        <source>Say which units it is for.</source>
        <translation>請說明適用於哪些設備。</translation>
    </message>
    <message>
        <source>Say why the units of a signed agreement change.</source>
        <translation>請說明已簽協議的設備為何變更。</translation>
    </message>
</context>
<context>
    <name>agreements::DraftCheck</name>
    <message>
        <source>“%1” is missing; fill it in before signing.</source>
        <translation>缺少「%1」；請在簽署前填寫。</translation>
    </message>
    <message>
        <source>The template has no variable “%1”; delete its value.</source>
        <translation>範本中沒有變數「%1」；請刪除其值。</translation>
    </message>
    <message>
        <source>“%1” is not decided; choose one of: %2.</source>
        <translation>「%1」尚未確定；請從以下選擇：%2。</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>「%1」須為以下之一：%2。</translation>
    </message>
    <message>
        <source>The template has no switch “%1”; delete it.</source>
        <translation>範本中沒有選項「%1」；請將其刪除。</translation>
    </message>
    <message>
        <source>A printed clause refers to clause %1, which is not printed. Change the switches or the text.</source>
        <translation>有列印的條款引用了條款 %1，而該條款不列印。請修改選項或文字。</translation>
    </message>
</context>
<context>
    <name>agreements::DraftSaving</name>
    <message>
        <source>Somebody else saved this draft meanwhile. Save yours over it, or cancel and open it again: what you typed is kept.</source>
        <translation>其他人在此期間儲存了這份草稿。可用您的覆蓋儲存，或取消後重新開啟：您輸入的內容會保留。</translation>
    </message>
    <message>
        <source>This version of the template has been retired meanwhile. Save the draft with it all the same, or begin again from the new version.</source>
        <translation>範本的這個版本已被停用。可仍按此版本儲存草稿，或從新版本重新開始。</translation>
    </message>
</context>
<context>
    <name>agreements::InHand</name>
    <message>
        <source>There is no such agreement. Choose one of the list.</source>
        <translation>沒有這份協議。請從清單中選擇。</translation>
    </message>
    <message>
        <source>This draft is in the trash. Please restore it first.</source>
        <translation>此草稿在回收站中。請先還原。</translation>
    </message>
    <message>
        <source>The template of this agreement is not in the file. Choose one of the list.</source>
        <translation>檔案中沒有此協議的範本。請從清單中選擇。</translation>
    </message>
    <message>
        <source>The agreement %1 stands at “%2”; this can only be done at %3.</source>
        <translation>協議 %1 目前為「%2」；此操作只能在 %3 時進行。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
</context>
<context>
    <name>agreements::LifeCycle</name>
    <message>
        <source>Say for which units it is: one unit, a model, a product line or all.</source>
        <translation>請說明適用於哪些設備：單台設備、某型號、某產品線或全部。</translation>
    </message>
    <message>
        <source>Whoever sent the draft cannot approve it. Ask a second person.</source>
        <translation>提交草稿的人不能核准。請由另一人核准。</translation>
    </message>
    <message>
        <source>The approval is too old. Ask for it again.</source>
        <translation>核准已過期。請重新申請。</translation>
    </message>
    <message>
        <source>Whoever approved may not approve agreements. Ask somebody who may.</source>
        <translation>核准人無權核准協議。請找有權限的人。</translation>
    </message>
    <message>
        <source>“%1” does not sign this agreement.</source>
        <translation>「%1」不是此協議的簽署方。</translation>
    </message>
    <message>
        <source>The day lies in the future. Enter the day on which it was signed.</source>
        <translation>該日期在未來。請填寫簽署當天的日期。</translation>
    </message>
    <message>
        <source>Say what has to be changed in the draft.</source>
        <translation>請說明草稿中需要修改什麼。</translation>
    </message>
    <message>
        <source>The day of signing lies in the future. Enter the day on the paper.</source>
        <translation>簽署日期在未來。請填寫紙本協議上的日期。</translation>
    </message>
    <message>
        <source>The two would wait for each other. Choose another agreement.</source>
        <translation>兩者會互相等待。請選擇另一份協議。</translation>
    </message>
    <message>
        <source>Say why the agreement ends.</source>
        <translation>請說明協議為何終止。</translation>
    </message>
    <message>
        <source>The agreement is not in force on that day. Choose a day within its time.</source>
        <translation>協議在該日未生效。請選擇有效期內的日期。</translation>
    </message>
    <message>
        <source>Enter who gets the copy.</source>
        <translation>請填寫副本交給誰。</translation>
    </message>
    <message>
        <source>The agreement names %1 copies. Enter a number from 1 on up to that.</source>
        <translation>協議約定共 %1 份。請填寫 1 到該數之間的編號。</translation>
    </message>
    <message>
        <source>Copy %1 has been given out. Enter another number.</source>
        <translation>第 %1 份已交出。請填寫其他編號。</translation>
    </message>
    <message>
        <source>The scan has not been stored. Choose its file again.</source>
        <translation>掃描檔未儲存。請重新選擇檔案。</translation>
    </message>
</context>
<context>
    <name>agreements::OutcomeText</name>
    <message>
        <source>“none” can only be true.</source>
        <translation>「none」只能為 true。</translation>
    </message>
    <message>
        <source>Write the time of day as 08:00.</source>
        <translation>時間請寫成 08:00。</translation>
    </message>
    <message>
        <source>Write service hours as two times, the earlier first.</source>
        <translation>服務時間請寫成兩個時間，先早後晚。</translation>
    </message>
    <message>
        <source>A deadline needs minutes, hours or days.</source>
        <translation>時限需要 minutes、hours 或 days。</translation>
    </message>
    <message>
        <source>An outcome is a kind, lines, acceptance, deadline or obligation.</source>
        <translation>結果應為 kind、lines、acceptance、deadline 或 obligation。</translation>
    </message>
</context>
<context>
    <name>agreements::RulesText</name>
    <message>
        <source>The length of the period at %1 may ask for facts only.</source>
        <translation>%1 處的期限長度只能詢問 fact。</translation>
    </message>
    <message>
        <source>%1 states something without a clause. Name the clause.</source>
        <translation>%1 作出規定卻沒有條款。請註明條款。</translation>
    </message>
    <message>
        <source>The kind of case at %1 depends on itself.</source>
        <translation>%1 處的情形類別依賴於自身。</translation>
    </message>
</context>
<context>
    <name>agreements::Selection</name>
    <message>
        <source>It names this very unit.</source>
        <translation>它指明的正是這台設備。</translation>
    </message>
    <message>
        <source>It is for units of this model.</source>
        <translation>它適用於此型號的設備。</translation>
    </message>
    <message>
        <source>It is for units of this product line.</source>
        <translation>適用於此產品線的設備。</translation>
    </message>
    <message>
        <source>It is for all units.</source>
        <translation>適用於所有設備。</translation>
    </message>
    <message>
        <source>It is for %1.</source>
        <translation>適用於%1。</translation>
    </message>
    <message>
        <source>It is with this customer.</source>
        <translation>與此客戶簽訂。</translation>
    </message>
    <message>
        <source>It is for every customer.</source>
        <translation>適用於所有客戶。</translation>
    </message>
    <message>
        <source>It was signed on %1.</source>
        <translation>簽訂於 %1。</translation>
    </message>
    <message>
        <source>%1 is more specific.</source>
        <translation>%1的適用範圍更具體。</translation>
    </message>
    <message>
        <source>%1 was signed later.</source>
        <translation>%1簽訂得較晚。</translation>
    </message>
    <message>
        <source>It is for %1 only, and the region of this call is not known.</source>
        <translation>僅適用於%1，而此次來電所在地區尚不清楚。</translation>
    </message>
    <message>
        <source>%1 holds in every region.</source>
        <translation>%1 在所有地區都適用。</translation>
    </message>
</context>
<context>
    <name>agreements::ShortFormText</name>
    <message>
        <source>Write the number as &quot;12.50&quot;, not negative.</source>
        <translation>數字應寫成「12.50」的形式，不能為負數。</translation>
    </message>
    <message>
        <source>Write the date as 2026-03-08.</source>
        <translation>日期應寫成 2026-03-08 的形式。</translation>
    </message>
    <message>
        <source>“%1” is missing; the agreement leaves it open.</source>
        <translation>缺少「%1」；協議中此處為空格。</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>沒有範本「%1」。</translation>
    </message>
    <message>
        <source>The text holds a zero byte. Write it without.</source>
        <translation>文字中含有零位元組，請去掉後再寫。</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateCheck</name>
    <message>
        <source>“%1” is no name. Use small letters, digits and _.</source>
        <translation>「%1」不能用作名稱。只能使用小寫字母、數字和 _。</translation>
    </message>
    <message>
        <source>The name “%1” is used twice. Choose another.</source>
        <translation>名稱「%1」重複使用。請換一個。</translation>
    </message>
    <message>
        <source>“%1” has a minimum above its maximum.</source>
        <translation>「%1」的最小值大於最大值。</translation>
    </message>
    <message>
        <source>The table “%1” has no columns. Add one.</source>
        <translation>表格「%1」沒有欄。請新增一欄。</translation>
    </message>
    <message>
        <source>A column cannot be a table. Give “%1” another type.</source>
        <translation>欄不能是表格。請為「%1」換一種類型。</translation>
    </message>
    <message>
        <source>There is no variable “%1” to take a default from.</source>
        <translation>沒有可提供預設值的變數「%1」。</translation>
    </message>
    <message>
        <source>“%1” takes its default from “%2”, whose values do not fit it.</source>
        <translation>「%1」的預設值取自「%2」，但後者的值不適用於它。</translation>
    </message>
    <message>
        <source>The default of “%1” leads back to itself.</source>
        <translation>「%1」的預設值循環參照了自身。</translation>
    </message>
    <message>
        <source>There is nothing to choose from. Add options.</source>
        <translation>沒有可供選擇的值。請新增可選值。</translation>
    </message>
    <message>
        <source>The option “%1” must be a word that is not used twice.</source>
        <translation>可選值「%1」必須是一個不重複的詞。</translation>
    </message>
    <message>
        <source>The default “%1” is none of the options.</source>
        <translation>預設值「%1」不在可選值之中。</translation>
    </message>
    <message>
        <source>Two clauses have the id “%1”. Change one of them.</source>
        <translation>有兩個條款的編號都是「%1」。請修改其中一個。</translation>
    </message>
    <message>
        <source>There is no switch “%1”.</source>
        <translation>沒有選項「%1」。</translation>
    </message>
    <message>
        <source>A clause is printed by its switches and variables; this condition can only be decided by a case.</source>
        <translation>條款是否列印取決於其選項和變數；此條件只能依具體情形判定。</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Add it or correct the name.</source>
        <translation>沒有變數「%1」。請新增該變數或更正名稱。</translation>
    </message>
    <message>
        <source>“%1” is a table and cannot be signed.</source>
        <translation>「%1」是表格，不能用於簽署。</translation>
    </message>
    <message>
        <source>A period begins with the choice of a date; “%1” is none.</source>
        <translation>期限以所選的起算日期開始；「%1」不是日期選擇。</translation>
    </message>
    <message>
        <source>The term counts with “%1”, which is no number.</source>
        <translation>規則用「%1」計算，但它不是數字。</translation>
    </message>
    <message>
        <source>Nothing uses the variable “%1”. Delete it or name it in a text.</source>
        <translation>變數「%1」未被使用。請刪除它，或在文字中引用它。</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateEdit</name>
    <message>
        <source>There is no “%1” in this template.</source>
        <translation>此範本中沒有「%1」。</translation>
    </message>
    <message>
        <source>“%1” is used already. Choose another name.</source>
        <translation>「%1」已被使用。請換一個名稱。</translation>
    </message>
    <message>
        <source>“%1” is still needed. Change what names it first.</source>
        <translation>「%1」仍被引用。請先修改引用它的內容。</translation>
    </message>
    <message>
        <source>“%1” cannot stand there. Choose another place.</source>
        <translation>「%1」不能放在那裡。請換一個位置。</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateStore</name>
    <message>
        <source>There is no template “%1”. Choose one of the list.</source>
        <translation>沒有範本「%1」。請從清單中選擇。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>位於 %1：%2</translation>
    </message>
</context>
<context>
    <name>agreements::TemplateText</name>
    <message>
        <source>Names are of small Latin letters, digits and underscores.</source>
        <translation>名稱只能使用小寫拉丁字母、數字和底線。</translation>
    </message>
    <message>
        <source>An agreement can have %1 clauses at most.</source>
        <translation>一份協議最多可有 %1 個條款。</translation>
    </message>
    <message>
        <source>An agreement can have %1 variables at most.</source>
        <translation>一份協議最多可有 %1 個變數。</translation>
    </message>
    <message>
        <source>An agreement can have %1 terms at most.</source>
        <translation>一份協議最多可有 %1 條規則。</translation>
    </message>
    <message>
        <source>The template is larger than %1 MB.</source>
        <translation>範本超過 %1 MB。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>位於 %1：%2</translation>
    </message>
</context>
<context>
    <name>agreements::TermWords</name>
    <message>
        <source>the extension is approved</source>
        <translation>延保已獲核准</translation>
    </message>
    <message>
        <source>the extension is not approved</source>
        <translation>延保未獲核准</translation>
    </message>
    <message>
        <source>it was damaged in transit</source>
        <translation>在運輸中損壞</translation>
    </message>
    <message>
        <source>it was not damaged in transit</source>
        <translation>不是在運輸中損壞</translation>
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
        <translation>已退回廠家</translation>
    </message>
    <message>
        <source>it was not returned to the maker</source>
        <translation>未退回廠家</translation>
    </message>
    <message>
        <source>the shipment was arranged before</source>
        <translation>出貨事先已商定</translation>
    </message>
    <message>
        <source>the shipment was not arranged before</source>
        <translation>出貨事先未商定</translation>
    </message>
    <message>
        <source>it was sent to the right place</source>
        <translation>寄到了正確的地點</translation>
    </message>
    <message>
        <source>it was sent to a wrong place</source>
        <translation>寄錯了地點</translation>
    </message>
    <message>
        <source>the customer is visited</source>
        <translation>到府服務</translation>
    </message>
    <message>
        <source>the customer is not visited</source>
        <translation>不到府服務</translation>
    </message>
    <message>
        <source>it cannot be repaired</source>
        <translation>無法修復</translation>
    </message>
    <message>
        <source>it can be repaired</source>
        <translation>可以修復</translation>
    </message>
    <message>
        <source>the maker has confirmed the fault</source>
        <translation>廠家已確認故障</translation>
    </message>
    <message>
        <source>the maker has not confirmed the fault</source>
        <translation>廠家未確認故障</translation>
    </message>
    <message>
        <source>the maker has permitted it</source>
        <translation>廠家已許可</translation>
    </message>
    <message>
        <source>the maker has not permitted it</source>
        <translation>廠家未許可</translation>
    </message>
    <message>
        <source>the packing is complete</source>
        <translation>包裝完整</translation>
    </message>
    <message>
        <source>the packing is not complete</source>
        <translation>包裝不完整</translation>
    </message>
    <message>
        <source>it was found at the final test</source>
        <translation>在最終檢驗時發現</translation>
    </message>
    <message>
        <source>it was not found at the final test</source>
        <translation>不是在最終檢驗時發現</translation>
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
        <translation>在開箱時發現</translation>
    </message>
    <message>
        <source>it was not found when opened</source>
        <translation>不是在開箱時發現</translation>
    </message>
    <message>
        <source>the fault is on the list</source>
        <translation>故障在清單上</translation>
    </message>
    <message>
        <source>the fault is not on the list</source>
        <translation>故障不在清單上</translation>
    </message>
    <message>
        <source>the part is from the first stock</source>
        <translation>配件來自首批備件</translation>
    </message>
    <message>
        <source>the part is not from the first stock</source>
        <translation>配件不是來自首批備件</translation>
    </message>
    <message>
        <source>the old part was returned</source>
        <translation>舊件已交回</translation>
    </message>
    <message>
        <source>the old part was not returned</source>
        <translation>舊件未交回</translation>
    </message>
    <message>
        <source>the report</source>
        <translation>報修</translation>
    </message>
    <message>
        <source>the receipt by the maker</source>
        <translation>廠家收貨</translation>
    </message>
    <message>
        <source>the fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>the product group</source>
        <translation>產品類別</translation>
    </message>
    <message>
        <source>the component</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>the sale</source>
        <translation>銷售</translation>
    </message>
    <message>
        <source>the delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>the acceptance</source>
        <translation>驗收</translation>
    </message>
    <message>
        <source>the invoice</source>
        <translation>開票</translation>
    </message>
    <message>
        <source>the receipt by the dealer</source>
        <translation>經銷商收貨</translation>
    </message>
    <message>
        <source>the months of the extension</source>
        <translation>延保月數</translation>
    </message>
    <message>
        <source>the day on the warranty card</source>
        <translation>保固卡上的日期</translation>
    </message>
    <message>
        <source>the cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>the area of the visit</source>
        <translation>到府區域</translation>
    </message>
    <message>
        <source>the list of the shipment</source>
        <translation>出貨清單</translation>
    </message>
    <message>
        <source>the quantity on the list</source>
        <translation>清單數量</translation>
    </message>
    <message>
        <source>the quantity received</source>
        <translation>實收數量</translation>
    </message>
    <message>
        <source>what is affected</source>
        <translation>所涉及的範圍</translation>
    </message>
    <message>
        <source>the number of certified repairs</source>
        <translation>經認定的維修次數</translation>
    </message>
    <message>
        <source>the kind of fault</source>
        <translation>故障類別</translation>
    </message>
    <message>
        <source>the value of the part</source>
        <translation>配件金額</translation>
    </message>
    <message>
        <source>the warranty</source>
        <translation>保固期</translation>
    </message>
    <message>
        <source>the return period</source>
        <translation>退貨期</translation>
    </message>
    <message>
        <source>the exchange period</source>
        <translation>換貨期</translation>
    </message>
    <message>
        <source>the warranty by the card</source>
        <translation>按保固卡的保固期</translation>
    </message>
    <message>
        <source>the opening period</source>
        <translation>開箱期</translation>
    </message>
    <message>
        <source>the period for bad quality</source>
        <translation>品質異議期</translation>
    </message>
    <message>
        <source>it is within %1</source>
        <comment>a period</comment>
        <translation>在%1內</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <comment>a period</comment>
        <translation>%1已過</translation>
    </message>
    <message>
        <source>%1 has not begun</source>
        <comment>a period</comment>
        <translation>%1尚未開始</translation>
    </message>
    <message>
        <source>the start of %1 is not known</source>
        <comment>a period</comment>
        <translation>%1的起點不明</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1不超過%2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1不少於%2</translation>
    </message>
    <message>
        <source>%1 equals %2</source>
        <translation>%1等於%2</translation>
    </message>
    <message>
        <source>%1 differs from %2</source>
        <translation>%1不等於%2</translation>
    </message>
    <message>
        <source>the case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>whether or not %1</source>
        <translation>無論是否%1</translation>
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
        <translation>%1或情況不明</translation>
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
        <translation>%1已開始</translation>
    </message>
    <message>
        <source>%1 holds</source>
        <comment>a named test</comment>
        <translation>「%1」成立</translation>
    </message>
    <message>
        <source>in any case</source>
        <translation>任何情況下</translation>
    </message>
    <message>
        <source>it is not so that %1</source>
        <translation>並非%1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>conditions that belong together</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>the period %1</source>
        <translation>「%1」期間</translation>
    </message>
    <message>
        <source>Share of repairs called back</source>
        <translation>回訪比例</translation>
    </message>
    <message>
        <source>Stock of parts placed on loan</source>
        <translation>鋪底配件</translation>
    </message>
    <message>
        <source>People to turn to are named</source>
        <translation>指定聯絡人</translation>
    </message>
    <message>
        <source>Service goes on for units that were sold when the agreement ends</source>
        <translation>協議終止後，已售設備繼續得到服務</translation>
    </message>
    <message>
        <source>Copies of the agreement</source>
        <translation>協議份數</translation>
    </message>
    <message>
        <source>Documents come with the delivery</source>
        <translation>交付時附帶資料</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>所涉部門</translation>
    </message>
    <message>
        <source>Nozzles of the dispenser</source>
        <translation>加油機的油槍</translation>
    </message>
    <message>
        <source>Takes effect together with</source>
        <translation>與其同時生效</translation>
    </message>
    <message>
        <source>Final test before the warranty ends</source>
        <translation>保固期滿前的最終檢驗</translation>
    </message>
    <message>
        <source>Share passed at first</source>
        <translation>一次合格率</translation>
    </message>
    <message>
        <source>Regular follow-up visits</source>
        <translation>定期回訪</translation>
    </message>
    <message>
        <source>Parts are free up to a value</source>
        <translation>一定金額以內的配件免費</translation>
    </message>
    <message>
        <source>Repair fund</source>
        <translation>維修基金</translation>
    </message>
    <message>
        <source>A hotline is kept</source>
        <translation>設有服務熱線</translation>
    </message>
    <message>
        <source>Service is inspected</source>
        <translation>服務受檢查</translation>
    </message>
    <message>
        <source>Maintenance for life</source>
        <translation>終身維護</translation>
    </message>
    <message>
        <source>A unit is lent while the repair takes longer</source>
        <translation>維修時間較長時提供備用機</translation>
    </message>
    <message>
        <source>Notice of a change</source>
        <translation>變更通知</translation>
    </message>
    <message>
        <source>Old part against new part</source>
        <translation>以舊換新</translation>
    </message>
    <message>
        <source>Supply of parts</source>
        <translation>配件供應</translation>
    </message>
    <message>
        <source>Price list that holds</source>
        <translation>適用的價格表</translation>
    </message>
    <message>
        <source>Parts supplied directly</source>
        <translation>直接供應的配件</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>續約</translation>
    </message>
    <message>
        <source>Copies of the report</source>
        <translation>報告份數</translation>
    </message>
    <message>
        <source>Report is due</source>
        <translation>提交報告</translation>
    </message>
    <message>
        <source>Service hours are kept</source>
        <translation>遵守服務時間</translation>
    </message>
    <message>
        <source>A service station is set up</source>
        <translation>設立服務站</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Drawing of the shaft</source>
        <translation>井道圖</translation>
    </message>
    <message>
        <source>Technicians at the least</source>
        <translation>技術人員至少</translation>
    </message>
    <message>
        <source>Visits to the site</source>
        <translation>現場勘查次數</translation>
    </message>
    <message>
        <source>Term of the agreement</source>
        <translation>協議期限</translation>
    </message>
    <message>
        <source>Training is given</source>
        <translation>提供訓練</translation>
    </message>
    <message>
        <source>Cost of training</source>
        <translation>訓練費用</translation>
    </message>
    <message>
        <source>Repair costs given back a year</source>
        <translation>每年返還的維修費用</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>by itself: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>%1 pays board and lodging</source>
        <translation>%1承擔食宿</translation>
    </message>
    <message>
        <source>balance carried over: %1</source>
        <translation>餘額結轉：%1</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>第 %1 日</translation>
    </message>
    <message>
        <source>%1 carries it out</source>
        <translation>由%1執行</translation>
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
        <translation>用於%1</translation>
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
        <translation>由%1簽署</translation>
    </message>
    <message>
        <source>%1 supervises</source>
        <translation>由%1監督</translation>
    </message>
    <message>
        <source>overspending from %1 %</source>
        <translation>超支達 %1 % 起</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1 pays the travel</source>
        <translation>%1承擔差旅</translation>
    </message>
    <message>
        <source>%1 pays the difference of urgent freight</source>
        <translation>%1承擔急件運費差額</translation>
    </message>
    <message>
        <source>at the end of the year: %1</source>
        <translation>年末：%1</translation>
    </message>
    <message>
        <source>the after-sales department</source>
        <translation>售後服務部</translation>
    </message>
    <message>
        <source>the dealer agreement</source>
        <translation>經銷協議</translation>
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
        <translation>維修收費標準</translation>
    </message>
    <message>
        <source>the sales department</source>
        <translation>銷售部</translation>
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
        <translation>經銷商的服務費</translation>
    </message>
    <message>
        <source>the issue of the part</source>
        <translation>配件的發出</translation>
    </message>
    <message>
        <source>%1, %2 to be settled: %3</source>
        <comment>payment, what, why</comment>
        <translation>%1，%2待定：%3</translation>
    </message>
    <message>
        <source>no charge for %1</source>
        <translation>%1不收費</translation>
    </message>
    <message>
        <source>no charge for %1 (%2)</source>
        <translation>%1不收費（%2）</translation>
    </message>
    <message>
        <source>%1 pays %2 out of the fund</source>
        <translation>%1從基金中支付%2</translation>
    </message>
    <message>
        <source>%1 pays %2</source>
        <translation>%1承擔%2</translation>
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
        <translation>金額</translation>
    </message>
    <message>
        <source>the price is</source>
        <comment>to be settled</comment>
        <translation>價格</translation>
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
        <translation>允許：%1</translation>
    </message>
    <message>
        <source>not permitted: %1</source>
        <translation>不允許：%1</translation>
    </message>
    <message>
        <source>not permitted: %1 (%2)</source>
        <translation>不允許：%1（%2）</translation>
    </message>
    <message>
        <source>the shipment is accepted</source>
        <translation>接收該批貨物</translation>
    </message>
    <message>
        <source>the shipment may be refused</source>
        <translation>可以拒收該批貨物</translation>
    </message>
    <message>
        <source>whether the shipment is accepted is to be settled (%1)</source>
        <translation>是否接收該批貨物待定（%1）</translation>
    </message>
    <message>
        <source>%1 counts</source>
        <comment>a quantity</comment>
        <translation>以%1為準</translation>
    </message>
    <message>
        <source>the quantity is to be settled (%1)</source>
        <translation>數量待定（%1）</translation>
    </message>
    <message>
        <source>%1 bears the loss</source>
        <translation>%1承擔損失</translation>
    </message>
    <message>
        <source>%1 within %2 of %3</source>
        <comment>what, hours, event</comment>
        <translation>%1：自%3起 %2 內</translation>
    </message>
    <message>
        <source>%1 within %2 of %3, counted from %4 to %5 each day</source>
        <comment>what, hours, event, service hours</comment>
        <translation>%1：自%3起 %2 內，每日 %4 至 %5 計時</translation>
    </message>
    <message>
        <source>the case is %1</source>
        <translation>情形為%1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the outcomes of a row</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分鐘</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小時</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 個月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 個月</translation>
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
        <translation>事件當日</translation>
    </message>
    <message>
        <source>A period that ends on a day of rest</source>
        <translation>期間的最後一日為休息日時</translation>
    </message>
    <message>
        <source>Ends on that day</source>
        <translation>於該日屆滿</translation>
    </message>
    <message>
        <source>Ends on the next working day</source>
        <translation>順延至下一工作日</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <comment>quoted within a sentence</comment>
        <translation>「%1」</translation>
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
        <translation>若%2，則為%1</translation>
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
        <translation>當日計入</translation>
    </message>
    <message>
        <source>counted from the day after</source>
        <translation>自次日起算</translation>
    </message>
    <message>
        <source>an end on a day of rest moves to the next working day</source>
        <translation>屆滿日為休息日的，順延至下一工作日</translation>
    </message>
    <message>
        <source>an end on a day of rest does not move</source>
        <translation>屆滿日為休息日的，不順延</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>whole sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>情形類別</translation>
    </message>
    <message>
        <source>Acceptance of a shipment</source>
        <translation>貨物驗收</translation>
    </message>
    <message>
        <source>Deadlines</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>義務</translation>
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
        <translation>尚未規定任何內容</translation>
    </message>
    <message>
        <source>If %1: %2</source>
        <comment>condition: outcome</comment>
        <translation>若%1：%2</translation>
    </message>
    <message>
        <source>Otherwise: %1</source>
        <comment>outcome</comment>
        <translation>否則：%1</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期間：%1</translation>
    </message>
    <message>
        <source>Duty: %1</source>
        <translation>義務：%1</translation>
    </message>
    <message>
        <source>%1 ends on %2</source>
        <comment>a period, a day</comment>
        <translation>%1於%2屆滿</translation>
    </message>
    <message>
        <source>%1 lasts %2</source>
        <comment>a period, its length and start</comment>
        <translation>%1為%2</translation>
    </message>
    <message>
        <source>%1; it is extended by %2 if %3</source>
        <comment>period, months, condition</comment>
        <translation>%1；若%3，延長%2</translation>
    </message>
    <message>
        <source>that is agreed</source>
        <translation>已約定</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>period, how it is counted</comment>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1 – our reading of clause %2.</source>
        <comment>sentence, clause</comment>
        <translation>%1——我方對%2的理解。</translation>
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
        <translation>此文字各語言引用的名稱不一致：%1。</translation>
    </message>
    <message>
        <source>There is no table “%1”. Add the variable or correct the name.</source>
        <translation>沒有表格「%1」。請新增該變數或更正名稱。</translation>
    </message>
    <message>
        <source>“%1” is no table, {{for}} cannot repeat it.</source>
        <translation>「%1」不是表格，{{for}} 無法逐列重複。</translation>
    </message>
    <message>
        <source>There is no clause “%1”. Write the id of a clause of this template.</source>
        <translation>沒有條款「%1」。請填寫此範本中某個條款的編號。</translation>
    </message>
    <message>
        <source>There is no snippet “%1”. Add it or correct the name.</source>
        <translation>沒有片段「%1」。請新增該片段或更正名稱。</translation>
    </message>
    <message>
        <source>There is no variable “%1”. Add it or correct the name.</source>
        <translation>沒有變數「%1」。請新增該變數或更正名稱。</translation>
    </message>
    <message>
        <source>The table “%1” has no column “%2”. Add it or correct the name.</source>
        <translation>表格「%1」沒有欄「%2」。請新增該欄或更正名稱。</translation>
    </message>
    <message>
        <source>“%1” is a switch and has no text. Write {{if %1 = ..}}.</source>
        <translation>「%1」是選項，沒有文字。請寫成 {{if %1 = ..}}。</translation>
    </message>
    <message>
        <source>“%1” is a table. Write {{for row in %1}}.</source>
        <translation>「%1」是表格。請寫成 {{for row in %1}}。</translation>
    </message>
    <message>
        <source>This filter does not fit the type of “%1”. Take it away or change the type.</source>
        <translation>此篩選器不適用於「%1」的類型。請移除篩選器或變更類型。</translation>
    </message>
    <message>
        <source>“%1” is never “%2”. It is one of: %3.</source>
        <translation>「%1」不會是「%2」。可用的值：%3。</translation>
    </message>
    <message>
        <source>“%1” is a table. Ask only whether it is given: {{if %1}}.</source>
        <translation>「%1」是表格。只能判斷它是否已填寫：{{if %1}}。</translation>
    </message>
    <message>
        <source>The snippet “%1” includes itself. Take one of the includes away.</source>
        <translation>片段「%1」包含了自身。請移除其中一處 include。</translation>
    </message>
    <message>
        <source>Snippets include each other more than %L1 deep. Put some of them together.</source>
        <translation>片段相互包含超過 %L1 層。請合併其中一些。</translation>
    </message>
</context>
<context>
    <name>agreements::TextReader</name>
    <message>
        <source>This text is too long. At most %L1 characters are read, divide it into clauses.</source>
        <translation>文字過長。最多讀取 %L1 個字元，請拆分為多個條款。</translation>
    </message>
    <message>
        <source>There is a control character (U+%1) that cannot be printed. Delete it.</source>
        <translation>含有無法列印的控制字元 (U+%1)。請刪除它。</translation>
    </message>
    <message>
        <source>This {{if}} has no {{end}}. Write {{end}} where it ends.</source>
        <translation>此 {{if}} 沒有 {{end}}。請在結束處寫上 {{end}}。</translation>
    </message>
    <message>
        <source>This {{for}} has no {{end}}. Write {{end}} where it ends.</source>
        <translation>此 {{for}} 沒有 {{end}}。請在結束處寫上 {{end}}。</translation>
    </message>
    <message>
        <source>This text has more than %L1 tags in {{ }}. Divide it into clauses.</source>
        <translation>此文字中的 {{ }} 標籤超過 %L1 個。請拆分為多個條款。</translation>
    </message>
    <message>
        <source>This {{ is not closed. Write }} behind the name, on the same line.</source>
        <translation>此 {{ 沒有結尾。請在同一行的名稱後寫上 }}。</translation>
    </message>
    <message>
        <source>“%1” names no clause. Write {{clause}} with the id of one clause.</source>
        <translation>「%1」沒有指明條款。請在 {{clause}} 中寫上一個條款的編號。</translation>
    </message>
    <message>
        <source>“%1” names no snippet. Write {{include}} with the name of one.</source>
        <translation>「%1」沒有指明片段。請在 {{include}} 中寫上一個片段的名稱。</translation>
    </message>
    <message>
        <source>More than %L1 {{if}} and {{for}} lie within each other. Take some of them apart.</source>
        <translation>{{if}} 和 {{for}} 的巢狀超過 %L1 層。請拆開其中一些。</translation>
    </message>
    <message>
        <source>“%1” is no name. Names are made of small letters, digits and _.</source>
        <translation>「%1」不能用作名稱。名稱由小寫字母、數字和 _ 組成。</translation>
    </message>
    <message>
        <source>“%1” stands outside of {{for %2 in ..}}. Put it between {{for}} and {{end}}.</source>
        <translation>「%1」在 {{for %2 in ..}} 之外。請把它放在 {{for}} 與 {{end}} 之間。</translation>
    </message>
    <message>
        <source>“if %1” must compare with one value, as in {{if mode = add}}.</source>
        <translation>「if %1」必須與一個值比較，例如 {{if mode = add}}。</translation>
    </message>
    <message>
        <source>The name “%1” is taken by the {{for}} around this one. Choose another.</source>
        <translation>名稱「%1」已被外層的 {{for}} 使用。請換一個。</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write {{for row in table}}.</source>
        <translation>無法識別「%1」。請寫成 {{for row in table}}。</translation>
    </message>
    <message>
        <source>This {{else}} belongs to no {{if}}. Delete it or write {{if}} before it.</source>
        <translation>此 {{else}} 沒有對應的 {{if}}。請刪除它，或在其前寫上 {{if}}。</translation>
    </message>
    <message>
        <source>This {{end}} belongs to no {{if}} or {{for}}. Delete it.</source>
        <translation>此 {{end}} 沒有對應的 {{if}} 或 {{for}}。請刪除它。</translation>
    </message>
    <message>
        <source>“%1” is no filter. There are money, capitals, date, percent, cn and blank.</source>
        <translation>「%1」不是篩選器。可用的有 money、capitals、date、percent、cn 和 blank。</translation>
    </message>
    <message>
        <source>There is a script (“%1”). An agreement is plain text, delete it.</source>
        <translation>此處有指令碼（「%1」）。協議只能是純文字，請將其刪除。</translation>
    </message>
</context>
<context>
    <name>agreements::ValueCheck</name>
    <message>
        <source>“%1” is no table; give it one value.</source>
        <translation>「%1」不是表格；請只填一個值。</translation>
    </message>
    <message>
        <source>“%1” is a table; give it rows.</source>
        <translation>「%1」是表格；請逐列填寫。</translation>
    </message>
    <message>
        <source>“%1” has too many rows; %L2 is the most.</source>
        <translation>「%1」的列數過多；最多 %L2 列。</translation>
    </message>
    <message>
        <source>“%1” has no column “%2”; delete it.</source>
        <translation>「%1」沒有欄「%2」；請刪除該欄。</translation>
    </message>
    <message>
        <source>“%1” is too long; %L2 characters are the most.</source>
        <translation>「%1」過長；最多 %L2 個字元。</translation>
    </message>
    <message>
        <source>“%1” holds a control character; type it again.</source>
        <translation>「%1」含有控制字元；請重新輸入。</translation>
    </message>
    <message>
        <source>“%1” must be one line without control characters.</source>
        <translation>「%1」必須為單行，且不含控制字元。</translation>
    </message>
    <message>
        <source>“%1” must be a date such as 2026-07-05.</source>
        <translation>「%1」必須是日期，例如 2026-07-05。</translation>
    </message>
    <message>
        <source>“%1” holds only blanks; fill it in or leave it empty.</source>
        <translation>「%1」只有空格；請填寫內容或留空。</translation>
    </message>
    <message>
        <source>“%1” must be an amount such as 12.50, not negative.</source>
        <translation>「%1」必須是金額，例如 12.50，不能為負數。</translation>
    </message>
    <message>
        <source>“%1” must be a percentage such as 2.5, not negative.</source>
        <translation>「%1」必須是百分比，例如 2.5，不能為負數。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number of hours.</source>
        <translation>「%1」必須是整數小時。</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>「%1」必須是整數。</translation>
    </message>
    <message>
        <source>“%1” must be at least %L2.</source>
        <translation>「%1」不能小於 %L2。</translation>
    </message>
    <message>
        <source>“%1” must be at most %L2.</source>
        <translation>「%1」不能大於 %L2。</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>the name of a field, what is wrong with it</comment>
        <translation>「%1」：%2</translation>
    </message>
    <message>
        <source>“%1” must be one of: %2.</source>
        <translation>「%1」必須是以下之一：%2。</translation>
    </message>
</context>
<context>
    <name>agreements::VerdictWords</name>
    <message>
        <source>Damaged in transit</source>
        <translation>運送損壞</translation>
    </message>
    <message>
        <source>Fault of a whole batch</source>
        <translation>整批故障</translation>
    </message>
    <message>
        <source>Repair under warranty</source>
        <translation>保固維修</translation>
    </message>
    <message>
        <source>Repair that is paid for</source>
        <translation>付費維修</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>尚未判定</translation>
    </message>
    <message>
        <source>Altered by the servicing party</source>
        <translation>服務方改裝</translation>
    </message>
    <message>
        <source>Bad when opened</source>
        <translation>開箱不良</translation>
    </message>
    <message>
        <source>Bad quality</source>
        <translation>品質不良</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保固期內</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>保固期外</translation>
    </message>
    <message>
        <source>Not sold yet</source>
        <translation>尚未售出</translation>
    </message>
    <message>
        <source>Final test of the warranty</source>
        <translation>保固期終檢</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>瑕疵</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保養</translation>
    </message>
    <message>
        <source>Defective when opened</source>
        <translation>開箱瑕疵</translation>
    </message>
    <message>
        <source>Damaged by the user</source>
        <translation>人為損壞</translation>
    </message>
    <message>
        <source>Without an invoice</source>
        <translation>無發票</translation>
    </message>
    <message>
        <source>Fault that is not listed</source>
        <translation>未列明的故障</translation>
    </message>
    <message>
        <source>Within the days of return</source>
        <translation>退貨期內</translation>
    </message>
    <message>
        <source>Within the days of exchange</source>
        <translation>換貨期內</translation>
    </message>
    <message>
        <source>Repaired in vain before</source>
        <translation>先前多次修理未果</translation>
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
        <translation>使用者</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>服務提供方</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>無人</translation>
    </message>
    <message>
        <source>free of charge for the other side</source>
        <translation>對另一方免費</translation>
    </message>
    <message>
        <source>at the actual cost</source>
        <translation>依實際費用</translation>
    </message>
    <message>
        <source>by the price list of the tender</source>
        <translation>依投標文件的價目表</translation>
    </message>
    <message>
        <source>by the charging standard</source>
        <translation>依收費標準</translation>
    </message>
    <message>
        <source>the cost of materials</source>
        <translation>依工本費</translation>
    </message>
    <message>
        <source>the material cost</source>
        <translation>依材料成本</translation>
    </message>
    <message>
        <source>at the lowest cost</source>
        <translation>依最低成本價</translation>
    </message>
    <message>
        <source>as agreed case by case</source>
        <translation>依個案約定</translation>
    </message>
    <message>
        <source>at cost price</source>
        <translation>依成本價</translation>
    </message>
    <message>
        <source>by purchase</source>
        <translation>以購買方式</translation>
    </message>
    <message>
        <source>old part for new</source>
        <translation>舊件換新件</translation>
    </message>
    <message>
        <source>from the consigned stock</source>
        <translation>自鋪底庫存提供</translation>
    </message>
    <message>
        <source>at a flat rate</source>
        <translation>依固定費用</translation>
    </message>
    <message>
        <source>as the liable party</source>
        <translation>作為責任方</translation>
    </message>
    <message>
        <source>the price is still to be settled</source>
        <translation>價格待定</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Sending it to the maker for repair</source>
        <translation>送回廠家維修</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>換貨</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退貨</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工資</translation>
    </message>
    <message>
        <source>Freight to the maker</source>
        <translation>寄往廠家的運費</translation>
    </message>
    <message>
        <source>Freight back</source>
        <translation>寄回運費</translation>
    </message>
    <message>
        <source>Refurbishing</source>
        <translation>整新</translation>
    </message>
    <message>
        <source>Fee of the dealer</source>
        <translation>經銷商服務費</translation>
    </message>
    <message>
        <source>Issue of the part</source>
        <translation>配件發放</translation>
    </message>
    <message>
        <source>Plan of handling</source>
        <translation>處理方案</translation>
    </message>
    <message>
        <source>Repair finished</source>
        <translation>完成維修</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>到府</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯繫</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答覆</translation>
    </message>
    <message>
        <source>Remedy of the defect</source>
        <translation>排除瑕疵</translation>
    </message>
    <message>
        <source>Unit on loan</source>
        <translation>提供備用設備</translation>
    </message>
    <message>
        <source>Visit, usual time</source>
        <translation>到府（通常時限）</translation>
    </message>
    <message>
        <source>Visit, promised time</source>
        <translation>到府（承諾時限）</translation>
    </message>
    <message>
        <source>Proof of the sale must be shown.</source>
        <translation>須出示銷售憑證。</translation>
    </message>
    <message>
        <source>A written application with a list must be sent first.</source>
        <translation>須先提交書面申請並附清單。</translation>
    </message>
    <message>
        <source>The user must sign the repair sheet.</source>
        <translation>使用者須在維修單據上簽名。</translation>
    </message>
    <message>
        <source>The owner must consent.</source>
        <translation>須經業主同意。</translation>
    </message>
    <message>
        <source>A report in two copies must be made.</source>
        <translation>須製作報告一式兩份。</translation>
    </message>
    <message>
        <source>The answer must come at once.</source>
        <translation>須立即答覆。</translation>
    </message>
    <message>
        <source>For an exchange, certified records of the repairs are needed.</source>
        <translation>換貨須有經證明的維修紀錄。</translation>
    </message>
    <message>
        <source>For a return, the invoiced price is paid back in one sum.</source>
        <translation>退貨時，按發票價格一次退清。</translation>
    </message>
    <message>
        <source>the agreement says nothing about it</source>
        <translation>協議未作約定</translation>
    </message>
    <message>
        <source>the cause is not known yet</source>
        <translation>原因尚不明確</translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation>缺少日期</translation>
    </message>
    <message>
        <source>a fact is missing</source>
        <translation>缺少事實資訊</translation>
    </message>
    <message>
        <source>somebody has to decide</source>
        <translation>須由人員決定</translation>
    </message>
    <message>
        <source>repair comes first</source>
        <translation>須先維修</translation>
    </message>
    <message>
        <source>the maker has not confirmed it</source>
        <translation>廠家尚未確認</translation>
    </message>
    <message>
        <source>the maker has not permitted it</source>
        <translation>廠家尚未許可</translation>
    </message>
    <message>
        <source>%1: to be settled, %2.</source>
        <translation>%1：待定，%2。</translation>
    </message>
    <message>
        <source>%1: no charge.</source>
        <translation>%1：不收費。</translation>
    </message>
    <message>
        <source>%1: no charge, %2.</source>
        <translation>%1：不收費，%2。</translation>
    </message>
    <message>
        <source>%1: %2 pays %3, %4.</source>
        <translation>%1：由%2負擔 %3，%4。</translation>
    </message>
    <message>
        <source>%1: %2 pays %3, out of the fund.</source>
        <translation>%1：由%2自專項維修費用負擔，%3。</translation>
    </message>
    <message>
        <source>%1: %2 pays, %3.</source>
        <translation>%1：由%2負擔，%3。</translation>
    </message>
    <message>
        <source>%1: permitted.</source>
        <translation>%1：允許。</translation>
    </message>
    <message>
        <source>%1: not permitted.</source>
        <translation>%1：不允許。</translation>
    </message>
    <message>
        <source>%1: not permitted, %2.</source>
        <translation>%1：不允許，%2。</translation>
    </message>
    <message>
        <source>Out of warranty since %1.</source>
        <translation>自 %1 起已過保固期。</translation>
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
        <translation>到貨</translation>
    </message>
    <message>
        <source>The shipment is accepted.</source>
        <translation>該批到貨予以接收。</translation>
    </message>
    <message>
        <source>The shipment may be refused.</source>
        <translation>該批到貨可以拒收。</translation>
    </message>
    <message>
        <source>%1 Quantity that counts: %2.</source>
        <translation>%1有效數量：%2。</translation>
    </message>
    <message>
        <source>%1 The loss is borne by %2.</source>
        <translation>%1損失由%2負擔。</translation>
    </message>
    <message>
        <source>%1: by %2.</source>
        <translation>%1：最遲 %2。</translation>
    </message>
    <message>
        <source>still to be settled</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>no charge</source>
        <translation>不收費</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>%1負擔</translation>
    </message>
    <message>
        <source>parts and labour: %1</source>
        <translation>配件和工資：%1</translation>
    </message>
    <message>
        <source>parts: %1, labour: %2</source>
        <translation>配件：%1，工資：%2</translation>
    </message>
    <message>
        <source>parts: %1</source>
        <translation>配件：%1</translation>
    </message>
    <message>
        <source>labour: %1</source>
        <translation>工資：%1</translation>
    </message>
    <message>
        <source>%1 (our reading of clause %2)</source>
        <translation>%1（我方對條款 %2 的理解）</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（條款 %2）</translation>
    </message>
    <message>
        <source>The warranty has not begun yet</source>
        <translation>保固期尚未開始</translation>
    </message>
    <message>
        <source>It is not known whether the warranty still runs</source>
        <translation>尚不清楚是否仍在保固期內</translation>
    </message>
    <message>
        <source>%1, at what price</source>
        <translation>%1，依什麼價格</translation>
    </message>
    <message>
        <source>%1, how much</source>
        <translation>%1，金額多少</translation>
    </message>
    <message>
        <source>Quantity of the shipment</source>
        <translation>到貨數量</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保固</translation>
    </message>
    <message>
        <source>%1. %2; %3.</source>
        <translation>%1。%2；%3。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2; %3; %n question(s) open.</source>
        <translation>
            <numerusform>%1。%2；%3；%n 個問題待定。</numerusform>
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
            <numerusform>%1；%2；尚有 %n 個問題待答。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::Wording</name>
    <message>
        <source>The text of this agreement becomes too long. Shorten the tables that it repeats, or its snippets.</source>
        <translation>協議文字過長。請縮短其中重複的表格或片段。</translation>
    </message>
</context>
<context>
    <name>agreements::Words</name>
    <message>
        <source>Being drafted</source>
        <translation>草擬中</translation>
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
        <translation>即將到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已終止</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In approval</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已核准</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽署</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>已生效</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>已終止</translation>
    </message>
    <message>
        <source>Drafted</source>
        <translation>已起草</translation>
    </message>
    <message>
        <source>Sent for approval</source>
        <translation>已送審</translation>
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
        <translation>簽名</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>用印</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>已連結</translation>
    </message>
    <message>
        <source>Units changed</source>
        <translation>設備已變更</translation>
    </message>
    <message>
        <source>Scan attached</source>
        <translation>已附掃描檔</translation>
    </message>
    <message>
        <source>Copy issued</source>
        <translation>已核發副本</translation>
    </message>
    <message>
        <source>One unit</source>
        <translation>單台設備</translation>
    </message>
    <message>
        <source>A model</source>
        <translation>一個型號</translation>
    </message>
    <message>
        <source>A product line</source>
        <translation>一個產品系列</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部設備</translation>
    </message>
    <message>
        <source>With customers</source>
        <translation>與客戶</translation>
    </message>
    <message>
        <source>Between dealer and maker</source>
        <translation>經銷商與廠家之間</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementBatch</name>
    <message>
        <source>Laying out the agreements</source>
        <translation>正在排版協議</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Agreements as PDF</source>
        <translation>協議存為 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%n agreements are in “%1”.</source>
        <translation>
            <numerusform>%n 份協議已存入「%1」。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementCardView</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>範本</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事方</translation>
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
        <translation>簽署日期</translation>
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
        <translation>備註</translation>
    </message>
    <message>
        <source>Send for approval</source>
        <translation>送審</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Return to the drafter…</source>
        <translation>退回起草人…</translation>
    </message>
    <message>
        <source>Why is it returned?</source>
        <translation>為什麼退回？</translation>
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
        <translation>簽署…</translation>
    </message>
    <message>
        <source>Record signatures and seals…</source>
        <translation>登錄簽名與用印…</translation>
    </message>
    <message>
        <source>Terminate…</source>
        <translation>終止…</translation>
    </message>
    <message>
        <source>Takes effect with</source>
        <translation>與其同時生效</translation>
    </message>
    <message>
        <source>Supplement to</source>
        <translation>補充對象</translation>
    </message>
    <message>
        <source>Supplement</source>
        <translation>補充協議</translation>
    </message>
    <message>
        <source>Copies given out</source>
        <translation>已發副本</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>副本 %1</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>掃描檔</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>掃描檔</translation>
    </message>
    <message>
        <source>Draft a supplement</source>
        <translation>起草補充協議</translation>
    </message>
    <message>
        <source>Link an agreement…</source>
        <translation>關聯協議…</translation>
    </message>
    <message>
        <source>Approve by PIN…</source>
        <translation>憑 PIN 核准…</translation>
    </message>
    <message>
        <source>Give out a copy…</source>
        <translation>發出副本…</translation>
    </message>
    <message>
        <source>Attach a scan…</source>
        <translation>附上掃描檔…</translation>
    </message>
    <message>
        <source>Compare with the newest template…</source>
        <translation>與最新範本比較…</translation>
    </message>
    <message>
        <source>Preview and print…</source>
        <translation>預覽和列印…</translation>
    </message>
    <message>
        <source>You do not have the right for this.</source>
        <translation>您沒有此項權限。</translation>
    </message>
    <message>
        <source>The agreement that is marked does not stand where this can be done.</source>
        <translation>選取的協議目前的狀態不能做這一步。</translation>
    </message>
    <message>
        <source>The supplement is drafted.</source>
        <translation>補充協議已起草。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>條款內容</translation>
    </message>
    <message>
        <source>Change the units…</source>
        <translation>變更適用設備…</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementCompare</name>
    <message>
        <source>Signed text and newest template</source>
        <translation>已簽文本與最新範本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The template of this agreement is not in this file.</source>
        <translation>此檔案中沒有這份協議的範本。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementListSource</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>當事方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>簽署日期</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近變更</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementsPage</name>
    <message>
        <source>Save as PDF…</source>
        <translation>存為 PDF…</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>Number, title, template, party</source>
        <translation>編號、標題、範本、當事人</translation>
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
        <translation>即將到期</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已終止</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>資源回收筒</translation>
    </message>
    <message>
        <source>What you agree with customers and makers stands here. Signed agreements decide who pays for a repair and what is due when.</source>
        <translation>與客戶和廠家的協議都在這裡。簽署後的協議決定維修由誰付費、何事何時到期。</translation>
    </message>
    <message>
        <source>New agreement</source>
        <translation>新增協議</translation>
    </message>
    <message>
        <source>You do not have the right to draft agreements.</source>
        <translation>您沒有起草協議的權限。</translation>
    </message>
    <message>
        <source>There is no next step for you.</source>
        <translation>您目前沒有下一步可做。</translation>
    </message>
    <message>
        <source>Choose lines of the list first.</source>
        <translation>先在清單中選擇幾列。</translation>
    </message>
    <message>
        <source>Choose a draft first.</source>
        <translation>先選擇一份草稿。</translation>
    </message>
    <message>
        <source>Leave the form first.</source>
        <translation>先離開表單。</translation>
    </message>
    <message>
        <source>Save the selected agreements as one PDF</source>
        <translation>把選取的協議存為一個 PDF</translation>
    </message>
    <message>
        <source>agreements</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>The draft is in the trash.</source>
        <translation>草稿已移入資源回收筒。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::AmountChoice</name>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ApprovalDialog</name>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Approve the agreement</source>
        <translation>核准協議</translation>
    </message>
    <message>
        <source>Approved &amp;by</source>
        <translation>核准人(&amp;B)</translation>
    </message>
    <message>
        <source>Somebody else than who sent it.</source>
        <translation>須由提交人以外的人核准。</translation>
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
        <translation>空白項和選擇項</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Add a blank</source>
        <translation>新增空白項</translation>
    </message>
    <message>
        <source>Add a decision</source>
        <translation>新增選擇項</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change a blank</source>
        <translation>變更空白項</translation>
    </message>
    <message>
        <source>Change a decision</source>
        <translation>變更選擇項</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>選擇項</translation>
    </message>
    <message>
        <source>Remove a blank</source>
        <translation>移除空白項</translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation>移除選擇項</translation>
    </message>
    <message>
        <source>Rename a blank</source>
        <translation>重新命名空白項</translation>
    </message>
</context>
<context>
    <name>agreements::ui::BlankForm</name>
    <message>
        <source>Name in texts</source>
        <translation>正文中的名稱</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Must be filled before signing</source>
        <translation>簽署前必須填寫</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
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
        <translation>預填內容</translation>
    </message>
    <message>
        <source>Filled from</source>
        <translation>取自</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>無</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ClauseEditor</name>
    <message>
        <source>Clause behind this one (Insert)</source>
        <translation>在其後新增條款 (Insert)</translation>
    </message>
    <message>
        <source>Clause within this one</source>
        <translation>在其內新增條款</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
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
        <translation>移出上級條款 (Alt+Left)</translation>
    </message>
    <message>
        <source>Into the clause before it (Alt+Right)</source>
        <translation>移入前一條款 (Alt+Right)</translation>
    </message>
    <message>
        <source>Take a clause from another template</source>
        <translation>從其他範本取用條款</translation>
    </message>
    <message>
        <source>Remove (Ctrl+Delete)</source>
        <translation>移除 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>標題(&amp;H)</translation>
    </message>
    <message>
        <source>Printed only if</source>
        <translation>僅在下列情況列印</translation>
    </message>
    <message>
        <source>Change a heading</source>
        <translation>變更標題</translation>
    </message>
    <message>
        <source>Change a text</source>
        <translation>變更正文</translation>
    </message>
    <message>
        <source>Change a condition</source>
        <translation>變更條件</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ClauseLibrary</name>
    <message>
        <source>Take a clause from another template</source>
        <translation>從其他範本取用條款</translation>
    </message>
    <message>
        <source>Words of the clause</source>
        <translation>條款中的詞語</translation>
    </message>
    <message>
        <source>Clauses of all templates</source>
        <translation>所有範本的條款</translation>
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
        <translation>（空條款）</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>新增條款</translation>
    </message>
    <message>
        <source>Duplicate a clause</source>
        <translation>複製條款</translation>
    </message>
    <message>
        <source>Take a clause over</source>
        <translation>取用條款</translation>
    </message>
    <message>
        <source>Remove a clause</source>
        <translation>移除條款</translation>
    </message>
    <message>
        <source>Move a clause</source>
        <translation>移動條款</translation>
    </message>
</context>
<context>
    <name>agreements::ui::CodesChoice</name>
    <message>
        <source>Choose…</source>
        <translation>請選擇…</translation>
    </message>
</context>
<context>
    <name>agreements::ui::CompareText</name>
    <message>
        <source>Changed</source>
        <translation>有改動</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已移動</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已刪</translation>
    </message>
    <message>
        <source>Words that are gone are struck out, new ones are bold and underlined. What was signed stays as it is.</source>
        <translation>刪去的文字加刪除線，新增的文字加粗並加底線。已簽的內容保持不變。</translation>
    </message>
    <message>
        <source>The newest template says the same in these words.</source>
        <translation>最新範本的文字與此相同。</translation>
    </message>
    <message>
        <source>Terms, blanks, numbering or signatures differ too.</source>
        <translation>條款規則、空格、編號或簽署欄也有不同。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ConditionLine</name>
    <message>
        <source>What is asked</source>
        <translation>判斷什麼</translation>
    </message>
    <message>
        <source>How it compares</source>
        <translation>如何比較</translation>
    </message>
    <message>
        <source>With what it compares</source>
        <translation>與什麼比較</translation>
    </message>
    <message>
        <source>Remove the condition</source>
        <translation>移除條件</translation>
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
        <translation>不超過</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少於</translation>
    </message>
    <message>
        <source>equals</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>differs from</source>
        <translation>不等於</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ConditionsEdit</name>
    <message>
        <source>Add a condition</source>
        <translation>新增條件</translation>
    </message>
</context>
<context>
    <name>agreements::ui::CopyDialog</name>
    <message>
        <source>Enter</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Give out a copy</source>
        <translation>發出副本</translation>
    </message>
    <message>
        <source>Copy n&amp;umber</source>
        <translation>副本編號(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Given to</source>
        <translation>發給(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>輸入一個整數。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DecisionForm</name>
    <message>
        <source>Name in texts</source>
        <translation>正文中的名稱</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Decided as</source>
        <translation>預選</translation>
    </message>
    <message>
        <source>The drafter must decide</source>
        <translation>須由起草人選擇</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DocumentEditor</name>
    <message>
        <source>No numbers</source>
        <translation>不編號</translation>
    </message>
    <message>
        <source>Numbers of level %1</source>
        <translation>第 %1 級的編號</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>標題</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>簽約方</translation>
    </message>
    <message>
        <source>Numbers of the levels</source>
        <translation>各級編號</translation>
    </message>
    <message>
        <source>Signatures and seals</source>
        <translation>簽名和用印</translation>
    </message>
    <message>
        <source>Does not concern</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Change the short name</source>
        <translation>變更簡稱</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>變更標題</translation>
    </message>
    <message>
        <source>Change the note</source>
        <translation>變更說明</translation>
    </message>
    <message>
        <source>Change whom it binds</source>
        <translation>變更簽約方</translation>
    </message>
    <message>
        <source>Change what it does not concern</source>
        <translation>變更不涉及的事項</translation>
    </message>
    <message>
        <source>Change the numbers</source>
        <translation>變更編號</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DraftForm</name>
    <message>
        <source>The form is being opened.</source>
        <translation>正在開啟表單。</translation>
    </message>
    <message>
        <source>Nothing is open any more.</source>
        <translation>沒有待填項了。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DraftPane</name>
    <message>
        <source>Save the draft</source>
        <translation>儲存草稿</translation>
    </message>
    <message>
        <source>Which units it is for</source>
        <translation>適用於哪些設備</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>設備(&amp;U)</translation>
    </message>
    <message>
        <source>For ourselves</source>
        <translation>僅供內部</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>範本(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>標題(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Language of the text</source>
        <translation>正文語言(&amp;L)</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>簽約對象</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客戶(&amp;C)</translation>
    </message>
    <message>
        <source>Left empty it is for whoever owns one of the units.</source>
        <translation>留空表示適用於設備的任何所有者。</translation>
    </message>
    <message>
        <source>&amp;Dealer</source>
        <translation>經銷商(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Maker</source>
        <translation>廠家(&amp;M)</translation>
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
        <translation>時區(&amp;Z)</translation>
    </message>
    <message>
        <source>That of the centre</source>
        <translation>與服務站相同</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Next open point</source>
        <translation>下一待填項</translation>
    </message>
    <message>
        <source>Save and send for approval</source>
        <translation>儲存並送審</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>用我的覆蓋</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>仍然儲存</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>沒有待填項</translation>
    </message>
    <message numerus="yes">
        <source>Next of %n open point(s)</source>
        <translation>
            <numerusform>下一待填項（共 %n 項）</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of &amp;rest</source>
        <translation>休息日(&amp;R)</translation>
    </message>
    <message>
        <source>Only where the agreement moves an end that falls on one of them, or counts working time. They go before the centre&apos;s calendar.</source>
        <translation>僅在協議約定期限遇休息日順延、或按工作時間計時的時候起作用，並優先於服務站的工作行事曆。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DraftSubject</name>
    <message>
        <source>This template is not offered any more. Choose another one.</source>
        <translation>此範本已不再提供。請另選一個。</translation>
    </message>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>此協議已不存在。</translation>
    </message>
    <message>
        <source>Only drafts can be changed. Return it first, or draft a supplement to what is signed.</source>
        <translation>只有草稿可以修改。請先退回，或對已簽協議起草補充協議。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::DutyForm</name>
    <message>
        <source>Duty</source>
        <translation>義務</translation>
    </message>
</context>
<context>
    <name>agreements::ui::InsertMenu</name>
    <message>
        <source>Blank</source>
        <translation>空白項</translation>
    </message>
    <message>
        <source>Text if a blank is filled</source>
        <translation>空白項已填時的文字</translation>
    </message>
    <message>
        <source>Repeat for each row of a table</source>
        <translation>按表格的每一列重複</translation>
    </message>
    <message>
        <source>Text if it is decided</source>
        <translation>按選擇顯示的文字</translation>
    </message>
    <message>
        <source>Number of a clause</source>
        <translation>條款編號</translation>
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
        <translation>長度</translation>
    </message>
    <message>
        <source>Months or days</source>
        <translation>月或天</translation>
    </message>
    <message>
        <source>months</source>
        <translation>個月</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Remove the length</source>
        <translation>移除此長度</translation>
    </message>
</context>
<context>
    <name>agreements::ui::LengthsEdit</name>
    <message>
        <source>Another length for some cases</source>
        <translation>某些情況下的其他長度</translation>
    </message>
</context>
<context>
    <name>agreements::ui::LinkDialog</name>
    <message>
        <source>Link</source>
        <translation>關聯</translation>
    </message>
    <message>
        <source>Link to another agreement</source>
        <translation>與另一份協議關聯</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>協議(&amp;A)</translation>
    </message>
    <message>
        <source>This agreement takes effect only together with that one.</source>
        <translation>本協議只與那一份同時生效。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::MarkDialog</name>
    <message>
        <source>Sign</source>
        <translation>簽署</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登錄</translation>
    </message>
    <message>
        <source>Sign the agreement</source>
        <translation>簽署協議</translation>
    </message>
    <message>
        <source>Record signatures and seals</source>
        <translation>登錄簽名與用印</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Party %1</source>
        <translation>當事方 %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>簽名人</translation>
    </message>
    <message>
        <source>Empty: has not signed yet.</source>
        <translation>留空表示尚未簽名。</translation>
    </message>
    <message>
        <source>The seal is on the paper</source>
        <translation>紙本已用印</translation>
    </message>
    <message>
        <source>Enter who signed, or tick the seal that is on the paper.</source>
        <translation>請填寫簽名人，或勾選紙本上已有的用印。</translation>
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
        <translation>人員</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話號碼</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Product line</source>
        <translation>產品線</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>設備清單</translation>
    </message>
    <message>
        <source>One of several</source>
        <translation>多選一</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>簽名</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>選項</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>顯示名稱</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此列</translation>
    </message>
</context>
<context>
    <name>agreements::ui::OutcomeForm</name>
    <message>
        <source>Who pays</source>
        <translation>誰付款</translation>
    </message>
    <message>
        <source>What is permitted</source>
        <translation>允許什麼</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>Kind of case</source>
        <translation>情形類別</translation>
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
        <translation>貨物</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>允許</translation>
    </message>
    <message>
        <source>not permitted</source>
        <translation>不允許</translation>
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
        <translation>分鐘</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小時</translation>
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
        <translation>從基金中支付</translation>
    </message>
    <message>
        <source>Only counted from</source>
        <translation>只從此時起計</translation>
    </message>
    <message>
        <source>What the row settles</source>
        <translation>此列規定什麼</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>針對什麼</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>如何決定</translation>
    </message>
    <message>
        <source>By what or from when</source>
        <translation>依據或起點</translation>
    </message>
    <message>
        <source>Minutes, hours or days</source>
        <translation>分鐘、小時或天</translation>
    </message>
    <message>
        <source>Service begins</source>
        <translation>服務開始</translation>
    </message>
    <message>
        <source>Service ends</source>
        <translation>服務結束</translation>
    </message>
    <message>
        <source>Remove the outcome</source>
        <translation>移除此結果</translation>
    </message>
    <message>
        <source>Nobody bears the loss</source>
        <translation>無人承擔損失</translation>
    </message>
    <message>
        <source>What is left open</source>
        <translation>尚未確定的內容</translation>
    </message>
    <message>
        <source>Nothing is left open</source>
        <translation>沒有未定的內容</translation>
    </message>
</context>
<context>
    <name>agreements::ui::OutcomesEdit</name>
    <message>
        <source>Add an outcome</source>
        <translation>新增結果</translation>
    </message>
</context>
<context>
    <name>agreements::ui::Pages</name>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>這份協議已不存在。</translation>
    </message>
    <message>
        <source>Agreements</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>Draft a supplement</source>
        <translation>起草補充協議</translation>
    </message>
    <message>
        <source>Link an agreement</source>
        <translation>關聯協議</translation>
    </message>
    <message>
        <source>Give out a copy</source>
        <translation>發出副本</translation>
    </message>
    <message>
        <source>Attach a scan</source>
        <translation>附上掃描檔</translation>
    </message>
    <message>
        <source>Compare with the newest template</source>
        <translation>與最新範本比較</translation>
    </message>
    <message>
        <source>Terminate the agreement</source>
        <translation>終止協議</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>協議範本</translation>
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
        <translation>簽署文本：SHA-256 %1</translation>
    </message>
</context>
<context>
    <name>agreements::ui::PaperText</name>
    <message>
        <source>The template of this agreement is not in this file.</source>
        <translation>此檔案中沒有這份協議的範本。</translation>
    </message>
    <message>
        <source>This agreement is not there any more.</source>
        <translation>這份協議已不存在。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ProblemList</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place of a problem, what it is</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>沒有問題。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) to be put right before saving or printing</source>
        <translation>
            <numerusform>儲存或列印前須改正 %n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n 處需留意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::ui::ProblemPlace</name>
    <message>
        <source>Clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>Term %1</source>
        <translation>規則 %1</translation>
    </message>
    <message>
        <source>Term %1, row %2</source>
        <translation>規則 %1，第 %2 列</translation>
    </message>
    <message>
        <source>Blank “%1”</source>
        <translation>空白項「%1」</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 列</translation>
    </message>
    <message>
        <source>Snippet “%1”</source>
        <translation>片段「%1」</translation>
    </message>
</context>
<context>
    <name>agreements::ui::RestDaysEdit</name>
    <message>
        <source>As in the centre&apos;s calendar</source>
        <translation>與服務站的工作行事曆相同</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Days of rest on which work is done</source>
        <translation>照常工作的休息日</translation>
    </message>
    <message>
        <source>“%1” is no day of the calendar. Write days as 2026-10-01.</source>
        <translation>「%1」不是行事曆上的日期。請按 2026-10-01 的格式書寫。</translation>
    </message>
    <message>
        <source>Leave at least one weekday on which work is done.</source>
        <translation>每週至少要留一個工作日。</translation>
    </message>
    <message>
        <source>Periods that end on one of these days may end on the next working day, where the agreement says so. Separate days by blanks, commas or new lines.</source>
        <translation>協議有約定時，期限的最後一天若落在這些日子，則順延到下一個工作日。日期之間用空格、逗號或換行隔開。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::RowForm</name>
    <message>
        <source>Our reading of the clause</source>
        <translation>我方對條款的理解</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
    <message>
        <source>If</source>
        <translation>若</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>則</translation>
    </message>
    <message>
        <source>By the clause</source>
        <translation>依據條款</translation>
    </message>
    <message>
        <source>That of the table</source>
        <translation>與表相同</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ScanText</name>
    <message>
        <source>The scan could not be laid out in “%1”. Please make room there.</source>
        <translation>掃描檔無法放到「%1」。先在那裡騰出空間。</translation>
    </message>
    <message>
        <source>Choose the scan</source>
        <translation>選擇掃描檔</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>掃描檔</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture. Choose the scan again.</source>
        <translation>「%1」既不是 PDF 也不是圖片。重新選擇掃描檔。</translation>
    </message>
    <message>
        <source>The scan is kept.</source>
        <translation>掃描檔已儲存。</translation>
    </message>
    <message>
        <source>“%1” is neither a PDF nor a picture and is not opened from here.</source>
        <translation>「%1」既不是 PDF 也不是圖片，不能從這裡開啟。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ScopeDialog</name>
    <message>
        <source>Change</source>
        <translation>變更</translation>
    </message>
    <message>
        <source>Units of the agreement</source>
        <translation>協議適用的設備</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>設備(&amp;U)</translation>
    </message>
    <message>
        <source>Orders that are judged from now on go by these.</source>
        <translation>今後判定的維修單按此執行。</translation>
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
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Which units</source>
        <translation>哪些設備</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地區</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>不限地區</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>Remove this line (Ctrl+Delete)</source>
        <translation>移除此列 (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Choose which %1 it is, or remove the line.</source>
        <translation>請選擇是哪個%1，或移除此列。</translation>
    </message>
    <message>
        <source>Insert adds a line, Ctrl+Delete removes the one you are in. The most specific line decides: a unit before its model, a model before its product line.</source>
        <translation>Insert 新增一列，Ctrl+Delete 移除目前列。最具體的一列優先：設備先於型號，型號先於產品線。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::SignaturesEdit</name>
    <message>
        <source>Signatures and seals</source>
        <translation>簽名和用印</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>當事方</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>空白項</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>用印</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>A line to write on</source>
        <translation>供填寫的橫線</translation>
    </message>
    <message>
        <source>Change the signatures</source>
        <translation>變更簽名欄</translation>
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
        <translation>新增片段</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>A text that stands in several clauses is written once here and put into them by “Insert into the text”. Once a text includes it, its name stays.</source>
        <translation>多個條款共用的文字在這裡只寫一次，再用「插入到正文」放進各條款。被正文引用之後，名稱就不能再改。</translation>
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
        <translation>刪除片段</translation>
    </message>
    <message>
        <source>Rename a snippet</source>
        <translation>重新命名片段</translation>
    </message>
</context>
<context>
    <name>agreements::ui::SumEdit</name>
    <message>
        <source>Add something to the sum</source>
        <translation>在金額中再加一項</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>多少</translation>
    </message>
    <message>
        <source>Part %1 of the sum</source>
        <translation>金額的第 %1 項</translation>
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
        <translation>條款</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Blanks and decisions</source>
        <translation>空白項和選擇項</translation>
    </message>
    <message>
        <source>Whole document</source>
        <translation>整份文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>另存為新版本</translation>
    </message>
    <message>
        <source>What was not saved last time is here again. Close the editor to choose.</source>
        <translation>上次未儲存的內容已還原。關閉編輯器即可選擇如何處理。</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>復原：%1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>重做：%1 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新範本</translation>
    </message>
    <message>
        <source>Drop everything that was not saved?</source>
        <translation>捨棄所有未儲存的內容？</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>沒有任何變更。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>沒有問題。</translation>
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
        <translation>內建</translation>
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
        <translation>標題</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>簡稱</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>簽約方</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>儲存時間</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TemplatesPage</name>
    <message>
        <source>Templates</source>
        <translation>協議範本</translation>
    </message>
    <message>
        <source>Title, short name</source>
        <translation>標題、簡稱</translation>
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
        <translation>內建</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新範本</translation>
    </message>
    <message>
        <source>Agreements are drafted from templates. Copy a built-in one.</source>
        <translation>協議由範本起草。請複製一個內建範本。</translation>
    </message>
    <message>
        <source>You do not have the right to edit templates.</source>
        <translation>您沒有編輯範本的權限。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Retire or use again</source>
        <translation>停用或重新啟用</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>空白項</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>選擇項</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Texts missing in %1</source>
        <translation>缺少的%1文字</translation>
    </message>
    <message>
        <source>Choose a template of your own first.</source>
        <translation>請先選擇一個自己的範本。</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>請先選擇一個範本。</translation>
    </message>
    <message>
        <source>“%1” is saved as a new version. What was drafted or signed stays as it is.</source>
        <translation>「%1」已儲存為新版本。已起草和已簽署的協議不變。</translation>
    </message>
    <message>
        <source>What was not saved is kept as a draft.</source>
        <translation>未儲存的內容已留作草稿。</translation>
    </message>
    <message>
        <source>The template is offered for drafting again.</source>
        <translation>此範本重新可供起草。</translation>
    </message>
    <message>
        <source>The template is not offered for drafting any more.</source>
        <translation>此範本不再可供起草。</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TermEditor</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Decision table</source>
        <translation>決策表</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>義務</translation>
    </message>
    <message>
        <source>Row behind this one (Insert)</source>
        <translation>在其後新增列 (Insert)</translation>
    </message>
    <message>
        <source>Duplicate (Ctrl+D)</source>
        <translation>複製 (Ctrl+D)</translation>
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
        <translation>命名的判斷…</translation>
    </message>
    <message>
        <source>Clause of the term</source>
        <translation>規則所屬條款</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>變更規則</translation>
    </message>
    <message>
        <source>What the clauses promise stands here: periods, who pays what, deadlines, duties. Add the first term.</source>
        <translation>條款的承諾列在這裡：期間、由誰付款、時限、義務。請新增第一條規則。</translation>
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
        <translation>情形類別</translation>
    </message>
    <message>
        <source>within it</source>
        <translation>期內</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已過</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>start not known</source>
        <translation>起點不明</translation>
    </message>
    <message>
        <source>Test &quot;%1&quot;</source>
        <translation>判斷「%1」</translation>
    </message>
    <message>
        <source>As chosen in &quot;%1&quot;</source>
        <translation>按「%1」的選擇</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TermTree</name>
    <message>
        <source>Terms</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>新增規則</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>新增列</translation>
    </message>
    <message>
        <source>Duplicate a row</source>
        <translation>複製列</translation>
    </message>
    <message>
        <source>Remove a term</source>
        <translation>移除規則</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>移動列</translation>
    </message>
    <message>
        <source>Move a term</source>
        <translation>移動規則</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TerminateDialog</name>
    <message>
        <source>Terminate</source>
        <translation>終止</translation>
    </message>
    <message>
        <source>Terminate the agreement</source>
        <translation>終止協議</translation>
    </message>
    <message>
        <source>Last &amp;day in force</source>
        <translation>最後有效日(&amp;D)</translation>
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
        <translation>條款內容</translation>
    </message>
</context>
<context>
    <name>agreements::ui::TestsDialog</name>
    <message>
        <source>Named tests</source>
        <translation>命名的判斷</translation>
    </message>
    <message>
        <source>Or else, if</source>
        <translation>或者，若</translation>
    </message>
    <message>
        <source>Name of the test</source>
        <translation>判斷的名稱</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Add a test</source>
        <translation>新增判斷</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Conditions that several rows ask by one name stand here.</source>
        <translation>多列規則以同一名稱使用的條件列在這裡。</translation>
    </message>
    <message>
        <source>Change a test</source>
        <translation>變更判斷</translation>
    </message>
    <message>
        <source>Rename a test</source>
        <translation>重新命名判斷</translation>
    </message>
    <message>
        <source>Remove a test</source>
        <translation>移除判斷</translation>
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
        <translation>簽署</translation>
    </message>
    <message>
        <source>How days are counted</source>
        <translation>日期如何計算</translation>
    </message>
    <message>
        <source>Text of the agreement</source>
        <translation>協議正文</translation>
    </message>
    <message>
        <source>First day of a period</source>
        <translation>期間的首日</translation>
    </message>
    <message>
        <source>A period that ends on a day of rest</source>
        <translation>最後一日為休息日時</translation>
    </message>
    <message>
        <source>The day after the event is the first day</source>
        <translation>事件次日為首日</translation>
    </message>
    <message>
        <source>The day of the event is the first day</source>
        <translation>事件當日為首日</translation>
    </message>
    <message>
        <source>Ends on the next working day</source>
        <translation>順延至下一工作日</translation>
    </message>
    <message>
        <source>Ends on that day all the same</source>
        <translation>仍於該日屆滿</translation>
    </message>
    <message>
        <source>From %L1 to %L2.</source>
        <translation>從 %L1 到 %L2。</translation>
    </message>
    <message>
        <source>Left empty: %1.</source>
        <translation>留空則為：%1。</translation>
    </message>
    <message>
        <source>Left empty: as “%1”.</source>
        <translation>留空則與「%1」相同。</translation>
    </message>
    <message>
        <source>One unit on each line.</source>
        <translation>每列一台設備。</translation>
    </message>
    <message>
        <source>Leave it empty to sign on paper.</source>
        <translation>留空則在紙上簽名。</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>請選擇</translation>
    </message>
</context>
<context>
    <name>agreements::ui::ValueTable</name>
    <message>
        <source>Add a row</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>移除此列</translation>
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
        <translation>下列情況下加上延保月數</translation>
    </message>
    <message>
        <source>Ask for the day where it is not known</source>
        <translation>日期不明時詢問</translation>
    </message>
    <message>
        <source>As the agreement decides</source>
        <translation>由協議決定</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始於</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長度</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>延長</translation>
    </message>
    <message>
        <source>First day that is counted</source>
        <translation>起算日</translation>
    </message>
    <message>
        <source>End on a day of rest</source>
        <translation>最後一日為休息日時</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>“%1” is no time zone. Choose one such as Asia/Shanghai.</source>
        <translation>「%1」不是時區，請選擇 Asia/Shanghai 這樣的時區。</translation>
    </message>
    <message>
        <source>The amount is too large. Type a smaller one.</source>
        <translation>金額過大，請輸入較小的金額。</translation>
    </message>
    <message>
        <source>Amounts in %1 and %2 cannot be added. Use one currency in a document.</source>
        <translation>%1 與 %2 的金額不能相加。一份單據只能使用一種貨幣。</translation>
    </message>
    <message>
        <source>“%1” is no amount. Type a number such as 1,234.50 or a sum such as 7.5+3.</source>
        <translation>「%1」不是金額。請輸入 1,234.50 這樣的數字，或 7.5+3 這樣的算式。</translation>
    </message>
    <message numerus="yes">
        <source>Amounts in %2 have at most %n decimal(s). Shorten “%1”.</source>
        <translation>
            <numerusform>%2 金額最多 %n 位小數，請縮短「%1」。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no quantity. Type a number such as 2 or 1.5.</source>
        <translation>「%1」不是數量，請輸入 2 或 1.5 這樣的數字。</translation>
    </message>
    <message>
        <source>A quantity has at most three decimals. Shorten “%1”.</source>
        <translation>數量最多三位小數，請縮短「%1」。</translation>
    </message>
    <message>
        <source>“%1” is too large. Type a smaller quantity.</source>
        <translation>「%1」過大，請輸入較小的數量。</translation>
    </message>
    <message>
        <source>“%1” is no date. Type one such as 2026-07-05, 7.5, +3 or t for today.</source>
        <translation>「%1」不是日期。請輸入 2026-07-05、7.5、+3 這樣的日期，或用 t 表示今天。</translation>
    </message>
    <message>
        <source>The opening hours of a day must follow one another and lie between 0:00 and 24:00. Correct them.</source>
        <translation>一天的營業時間須依序排列，且在 0:00 至 24:00 之間。請改正。</translation>
    </message>
    <message>
        <source>A calendar needs at least one week of opening hours, each valid from a later day than the one before.</source>
        <translation>工作行事曆至少需要一套每週營業時間，且每套的生效日期須晚於前一套。</translation>
    </message>
    <message>
        <source>The calendar has no opening hours in the next two years. Enter some in the settings of the centre.</source>
        <translation>工作行事曆在今後兩年內沒有營業時間。請在服務站設定中填寫。</translation>
    </message>
    <message>
        <source>The work calendar cannot be read: its part “%1” is wrong. Enter it again.</source>
        <translation>無法讀取工作行事曆：其中「%1」部分有誤。請重新填寫。</translation>
    </message>
</context>
<context>
    <name>core::JsonCursor</name>
    <message>
        <source>The same key stands here twice. Remove one of them.</source>
        <translation>同一個鍵在此出現了兩次，請刪除其中一個。</translation>
    </message>
    <message>
        <source>The JSON text is nested too deeply.</source>
        <translation>JSON 文字的巢狀層數過深。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>此數字過大。</translation>
    </message>
    <message>
        <source>The JSON text holds more values than can be read.</source>
        <translation>JSON 文字包含的值過多，無法讀取。</translation>
    </message>
    <message>
        <source>This is no JSON text in UTF-8: line %1 cannot be read.</source>
        <translation>這不是 UTF-8 編碼的 JSON 文字：第 %1 行無法讀取。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>物件</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少「%1」。</translation>
    </message>
    <message>
        <source>“%1” is not known here. Correct or remove it.</source>
        <translation>此處無法辨識「%1」，請更正或刪除。</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible are: %2.</source>
        <translation>此處不能使用「%1」。可選：%2。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整數</translation>
    </message>
    <message>
        <source>The number must lie between %1 and %2.</source>
        <translation>數字須介於 %1 和 %2 之間。</translation>
    </message>
    <message>
        <source>%1 is expected here.</source>
        <translation>此處應為：%1。</translation>
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
        <translation>用法：agreement list|show|validate|draft|send|approve|sign|evaluate|print|batch；詳見 --help。</translation>
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
        <translation>請用編號或 ID 指定協議。</translation>
    </message>
    <message>
        <source>There is no agreement “%1”. “agreement list” shows the numbers.</source>
        <translation>沒有協議「%1」。可用「agreement list」查看編號。</translation>
    </message>
    <message>
        <source>There is no customer “%1”.</source>
        <translation>沒有客戶「%1」。</translation>
    </message>
    <message>
        <source>The agreement “%1” has not been signed, so it decides nothing.</source>
        <translation>協議「%1」尚未簽署，不能作為判定依據。</translation>
    </message>
    <message>
        <source>Type: agreement draft FILE [--customer-number N]</source>
        <translation>請輸入：agreement draft 檔案 [--customer-number N]</translation>
    </message>
</context>
<context>
    <name>ctl::AgreementShow</name>
    <message>
        <source>No problems were found.</source>
        <translation>未發現問題。</translation>
    </message>
    <message>
        <source>“%1” is no state of an agreement.</source>
        <translation>「%1」不是協議的狀態。</translation>
    </message>
    <message>
        <source>Type: agreement show NUMBER|ID</source>
        <translation>用法：agreement show NUMBER|ID</translation>
    </message>
    <message>
        <source>There is no agreement “%1”. “agreement list” shows the numbers.</source>
        <translation>沒有協議「%1」。可用「agreement list」查看編號。</translation>
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
        <translation>%1 位元組，已寫入 %2。</translation>
    </message>
</context>
<context>
    <name>ctl::CalendarCommand</name>
    <message>
        <source>There is no centre “%1”.</source>
        <translation>沒有服務站「%1」。</translation>
    </message>
    <message>
        <source>%1 day(s) added, %2 changed, %3 removed, %4 as they were.</source>
        <translation>新增 %1 天，變更 %2 天，刪除 %3 天，%4 天未變。</translation>
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
        <translation>請用 --data FILE 指定資料檔。</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服務站</translation>
    </message>
    <message>
        <source>--%1 must be a whole number, %2 or more.</source>
        <translation>--%1 須為不小於 %2 的整數。</translation>
    </message>
    <message>
        <source>--%1 must be a date such as 2026-07-06.</source>
        <translation>--%1 須為 2026-07-06 這樣的日期。</translation>
    </message>
    <message>
        <source>Give the passphrase by --passphrase-file FILE or in the variable AFTERCARE_PASSPHRASE.</source>
        <translation>請用 --passphrase-file FILE 或變數 AFTERCARE_PASSPHRASE 提供密碼片語。</translation>
    </message>
    <message>
        <source>There is no data file “%1”. Name another one, or make it with “import”, “generate” or “demo”.</source>
        <translation>沒有資料檔案「%1」。請另行指定，或用「import」、「generate」或「demo」建立。</translation>
    </message>
    <message>
        <source>The file “%1” with the passphrase cannot be read. Check its name and whether you may read it.</source>
        <translation>無法讀取密碼片語檔案「%1」。請檢查檔名以及您是否有權讀取。</translation>
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
        <translation>--%1 須為時刻，例如 2026-03-08T09:30:00+08:00。</translation>
    </message>
</context>
<context>
    <name>ctl::DemoCommand</name>
    <message>
        <source>Sample data is in %1.</source>
        <translation>範例資料在 %1。</translation>
    </message>
</context>
<context>
    <name>ctl::DoctorCommand</name>
    <message>
        <source>The file is in order.</source>
        <translation>檔案正常。</translation>
    </message>
</context>
<context>
    <name>ctl::GenerateCommand</name>
    <message numerus="yes">
        <source>%n orders are in %1.</source>
        <translation>
            <numerusform>%1 中有 %n 張維修單。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctl::ImportCommand</name>
    <message>
        <source>%1 read, %2 imported, %3 rejected.</source>
        <translation>讀取 %1 列，匯入 %2 列，拒絕 %3 列。</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 列第 %2 欄：%3</translation>
    </message>
    <message>
        <source>Type: import FILE --mapping NAME [--dry-run]</source>
        <translation>用法：import FILE --mapping NAME [--dry-run]</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name.</source>
        <translation>沒有檔案「%1」，請檢查名稱。</translation>
    </message>
</context>
<context>
    <name>ctl::InputText</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>無法讀取「%1」：%2</translation>
    </message>
</context>
<context>
    <name>ctl::OrderCommand</name>
    <message>
        <source>Type: order new|show|list|move|finding|line|sign|close|print; --help says more.</source>
        <translation>用法：order new|show|list|move|finding|line|sign|close|print；詳見 --help。</translation>
    </message>
    <message>
        <source>Name the order by its number.</source>
        <translation>請用編號指定維修單。</translation>
    </message>
    <message>
        <source>There is no order “%1”. “search” finds its number.</source>
        <translation>沒有維修單「%1」。可用「search」搜尋編號。</translation>
    </message>
</context>
<context>
    <name>ctl::OrderShow</name>
    <message>
        <source>“%1” is no state of an order.</source>
        <translation>「%1」不是維修單的狀態。</translation>
    </message>
</context>
<context>
    <name>ctl::ReportCommand</name>
    <message>
        <source>“%1” is none of receipt, sheet, report.</source>
        <translation>「%1」不是 receipt、sheet、report 之一。</translation>
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
        <translation>沒有維修單「%1」。可用「search」搜尋編號。</translation>
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
        <translation>備份已還原到 %1。</translation>
    </message>
    <message>
        <source>What was there before is in %1.</source>
        <translation>原有內容在 %1。</translation>
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
        <translation>請輸入：stock list|moves|bins|receive|issue|transfer|return|count|reverse|exceptions；詳見 --help。</translation>
    </message>
</context>
<context>
    <name>ctl::StockEntries</name>
    <message>
        <source>--at must be a moment such as 2026-03-08T09:30:00+08:00.</source>
        <translation>--at 應為時刻，例如 2026-03-08T09:30:00+08:00。</translation>
    </message>
    <message>
        <source>Name the entry by its id; “stock moves PART” tells it.</source>
        <translation>請用編號指明記錄；「stock moves 配件」會列出編號。</translation>
    </message>
    <message>
        <source>Say with --quantity how much was found.</source>
        <translation>請用 --quantity 說明實際清點的數量。</translation>
    </message>
    <message>
        <source>The count agrees with the entries.</source>
        <translation>盤點與賬面一致。</translation>
    </message>
</context>
<context>
    <name>ctl::StockLines</name>
    <message>
        <source>“%1” is none of short, low, consigned, all.</source>
        <translation>「%1」不是 short、low、consigned、all 之一。</translation>
    </message>
    <message>
        <source>Name the part by its number or bar code.</source>
        <translation>請用配件編號或條碼指明配件。</translation>
    </message>
    <message>
        <source>There is no part “%1”. “search” finds its number.</source>
        <translation>沒有配件「%1」。可用 search 查詢編號。</translation>
    </message>
    <message>
        <source>Name the bin with --%1.</source>
        <translation>請用 --%1 指明庫位。</translation>
    </message>
    <message>
        <source>Several bins are called “%1”; name one by its id.</source>
        <translation>有多個庫位名為「%1」，請用編號指明。</translation>
    </message>
    <message>
        <source>There is no bin “%1”. “stock bins” lists them.</source>
        <translation>沒有庫位「%1」。stock bins 可列出全部庫位。</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>「%1」不是 %2 之一。</translation>
    </message>
</context>
<context>
    <name>customers</name>
    <message>
        <source>Add and change customers</source>
        <translation>新增和修改客戶</translation>
    </message>
    <message>
        <source>Remove customers</source>
        <translation>刪除客戶</translation>
    </message>
    <message>
        <source>Customers&apos; numbers begin with</source>
        <translation>客戶編號開頭</translation>
    </message>
    <message>
        <source>A contact or site of this form belongs to another customer. Please open the customer again.</source>
        <translation>此表單中的聯絡人或現場地址屬於另一客戶。請重新開啟該客戶。</translation>
    </message>
    <message>
        <source>Another customer already has the number %1; leave it empty to get the next one.</source>
        <translation>編號 %1 已被另一客戶使用；留空則使用下一個編號。</translation>
    </message>
    <message>
        <source>This customer is in the trash. Please restore it before you change it.</source>
        <translation>此客戶在回收站中，請先還原再修改。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>沒有此客戶。</translation>
    </message>
</context>
<context>
    <name>customers::CreditCode</name>
    <message>
        <source>A credit code has only digits and capital letters without I, O, S, V and Z; &quot;%1&quot; is wrong.</source>
        <translation>信用代碼只含數字和大寫字母，不用 I、O、S、V、Z；「%1」不對。</translation>
    </message>
    <message numerus="yes">
        <source>A credit code has 18 places, %n is missing.</source>
        <translation>
            <numerusform>信用代碼有 18 位，還缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A credit code has 18 places, %n is too many.</source>
        <translation>
            <numerusform>信用代碼有 18 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The last place does not fit the others: please compare the credit code with the licence.</source>
        <translation>最後一位與其他各位不符，請對照營業執照核對信用代碼。</translation>
    </message>
</context>
<context>
    <name>customers::Customer</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
</context>
<context>
    <name>customers::CustomerDraft</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>文字過長，最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>A customer needs a name.</source>
        <translation>客戶需要名稱。</translation>
    </message>
    <message>
        <source>Papers can be printed in simplified Chinese, traditional Chinese and English.</source>
        <translation>單據可用簡體中文、繁體中文和英文列印。</translation>
    </message>
    <message>
        <source>A contact needs a name.</source>
        <translation>聯絡人需要姓名。</translation>
    </message>
    <message>
        <source>An e-mail address looks like name@company.com.</source>
        <translation>電子郵件地址的格式為 name@company.com。</translation>
    </message>
    <message>
        <source>A site needs a name or an address.</source>
        <translation>現場地址需要名稱或詳細地址。</translation>
    </message>
    <message>
        <source>The contact of a site is one of the customer&apos;s contacts; please choose one.</source>
        <translation>現場聯絡人須為該客戶的聯絡人，請從中選擇。</translation>
    </message>
</context>
<context>
    <name>customers::Likeness</name>
    <message>
        <source>has the same telephone number</source>
        <translation>電話號碼相同</translation>
    </message>
    <message>
        <source>has the same credit code</source>
        <translation>信用代碼相同</translation>
    </message>
    <message>
        <source>has the same name</source>
        <translation>名稱相同</translation>
    </message>
    <message>
        <source>has a name that sounds alike</source>
        <translation>名稱讀音相近</translation>
    </message>
    <message>
        <source>has a telephone number with one other digit</source>
        <translation>電話號碼只差一位</translation>
    </message>
</context>
<context>
    <name>customers::PhoneNumber</name>
    <message>
        <source>This is no telephone number that is known here; a number from abroad begins with + and the code of its country.</source>
        <translation>無法識別此電話號碼；境外號碼以 + 和國碼開頭。</translation>
    </message>
    <message>
        <source>The telephone number is empty.</source>
        <translation>電話號碼是空的。</translation>
    </message>
    <message>
        <source>A telephone number has only digits; &quot;%1&quot; is none.</source>
        <translation>電話號碼只含數字；「%1」不是數字。</translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is missing.</source>
        <translation>
            <numerusform>手機號碼有 11 位，還缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is too many.</source>
        <translation>
            <numerusform>手機號碼有 11 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the area code a landline number has 7 or 8 digits, %n is missing.</source>
        <translation>
            <numerusform>區碼之後的市話號碼有 7 或 8 位，還缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the area code a landline number has 7 or 8 digits, %n is too many.</source>
        <translation>
            <numerusform>區碼之後的市話號碼有 7 或 8 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A landline number has 7 or 8 digits, %n is missing.</source>
        <translation>
            <numerusform>市話號碼有 7 或 8 位，還缺 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>With the code of its country a number has at least 7 digits.</source>
        <translation>含國碼的號碼至少有 7 位。</translation>
    </message>
    <message>
        <source>With the code of its country a number has at most 15 digits and does not begin with 0.</source>
        <translation>含國碼的號碼最多 15 位，且不以 0 開頭。</translation>
    </message>
</context>
<context>
    <name>customers::Site</name>
    <message>
        <source>City</source>
        <translation>市區</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>郊縣</translation>
    </message>
</context>
<context>
    <name>customers::ui::CustomerCardView</name>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代碼</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>現場地址</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增維修單</translation>
    </message>
</context>
<context>
    <name>customers::ui::CustomerForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>C&amp;redit code</source>
        <translation>信用代碼(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>姓名(&amp;M)</translation>
    </message>
    <message>
        <source>T&amp;elephone</source>
        <translation>電話(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>職稱(&amp;P)</translation>
    </message>
    <message>
        <source>Where the units stand</source>
        <translation>設備所在地</translation>
    </message>
    <message>
        <source>Name of the s&amp;ite</source>
        <translation>現場名稱(&amp;I)</translation>
    </message>
    <message>
        <source>A&amp;ddress of the site</source>
        <translation>現場地址(&amp;D)</translation>
    </message>
    <message>
        <source>%1 (%2) %3.</source>
        <translation>%1（%2）%3。</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>使用該客戶</translation>
    </message>
</context>
<context>
    <name>customers::ui::CustomerListSource</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增日期</translation>
    </message>
</context>
<context>
    <name>customers::ui::Pages</name>
    <message>
        <source>This customer is not there any more.</source>
        <translation>此客戶已不存在。</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新增客戶</translation>
    </message>
    <message>
        <source>The customer is in the trash.</source>
        <translation>客戶已移到回收站。</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Name, pinyin, telephone, number, address</source>
        <translation>名稱、拼音、電話、編號、地址</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>People</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Whoever calls or brings something stands here, with contacts and sites.</source>
        <translation>來電或送修的客戶都在這裡，連同聯絡人和現場地址。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>New customer…</source>
        <translation>新增客戶…</translation>
    </message>
</context>
<context>
    <name>equipment</name>
    <message>
        <source>has the same serial number</source>
        <translation>序號相同</translation>
    </message>
    <message>
        <source>has the same VIN</source>
        <translation>VIN 相同</translation>
    </message>
    <message>
        <source>has the same plate</source>
        <translation>車牌號碼相同</translation>
    </message>
    <message>
        <source>There is no such unit.</source>
        <translation>沒有此設備。</translation>
    </message>
    <message>
        <source>There is no such customer.</source>
        <translation>沒有此客戶。</translation>
    </message>
    <message>
        <source>The present owner has had the unit since %1. Please choose a later day for the change.</source>
        <translation>目前的所有人自 %1 起擁有此設備，變更日期請選在此之後。</translation>
    </message>
    <message>
        <source>The unit has stood at its present site since %1. Please choose a later day for the move.</source>
        <translation>設備自 %1 起在現址，遷移日期請選在此之後。</translation>
    </message>
    <message>
        <source>There is no such site.</source>
        <translation>沒有此現場地址。</translation>
    </message>
    <message>
        <source>Add and change units</source>
        <translation>新增和修改設備</translation>
    </message>
    <message>
        <source>Remove units</source>
        <translation>刪除設備</translation>
    </message>
    <message>
        <source>Approve a longer warranty</source>
        <translation>核准延長保固</translation>
    </message>
    <message>
        <source>Units&apos; numbers begin with</source>
        <translation>設備編號開頭</translation>
    </message>
    <message>
        <source>Another unit already has the number %1; leave it empty to get the next one.</source>
        <translation>編號 %1 已被另一設備使用；留空則使用下一個編號。</translation>
    </message>
    <message>
        <source>This unit is in the trash. Please restore it before you change it.</source>
        <translation>此設備在回收站中，請先還原再修改。</translation>
    </message>
    <message>
        <source>A model needs a brand, a category or a name.</source>
        <translation>型號需要品牌、類別或名稱。</translation>
    </message>
    <message>
        <source>This unit has no extension. Please enter its months or its last day first.</source>
        <translation>此設備沒有延長保固，請先填寫延長的月數或截止日期。</translation>
    </message>
</context>
<context>
    <name>equipment::Component</name>
    <message>
        <source>There is no such component.</source>
        <translation>沒有此部件。</translation>
    </message>
    <message>
        <source>Please say what kind of component it is.</source>
        <translation>請填寫部件的類型。</translation>
    </message>
    <message>
        <source>It was taken out before it was put in; please check both dates.</source>
        <translation>拆下日期早於裝上日期，請核對兩個日期。</translation>
    </message>
    <message>
        <source>A warranty has 0 to %1 months.</source>
        <translation>保固期為 0 至 %1 個月。</translation>
    </message>
    <message>
        <source>This component was already taken out on %1.</source>
        <translation>此部件已於 %1 拆下。</translation>
    </message>
</context>
<context>
    <name>equipment::PlateNumber</name>
    <message>
        <source>A plate begins with the short name of a province; &quot;%1&quot; is none.</source>
        <translation>車牌號碼以省份簡稱開頭；「%1」不是。</translation>
    </message>
    <message numerus="yes">
        <source>A plate has 7 places, or 8 for new energy; these are %n.</source>
        <translation>
            <numerusform>車牌號碼有 7 位，新能源車 8 位；目前為 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind the province a plate has a letter and 5 letters or digits without I and O, as in %1A12345.</source>
        <translation>省份之後是一個字母和 5 位字母或數字，不用 I 和 O，例如 %1A12345。</translation>
    </message>
    <message>
        <source>A new energy plate looks like %1AD12345 or, for large vehicles, %1A12345D.</source>
        <translation>新能源車牌號碼形如 %1AD12345，大型車形如 %1A12345D。</translation>
    </message>
    <message>
        <source>A plate has only letters and digits; &quot;%1&quot; is neither.</source>
        <translation>車牌號碼只含字母和數字；「%1」兩者都不是。</translation>
    </message>
    <message numerus="yes">
        <source>A plate has 2 to 10 letters and digits; these are %n.</source>
        <translation>
            <numerusform>車牌號碼有 2 至 10 位字母和數字；目前為 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The plate is empty.</source>
        <translation>車牌號碼是空的。</translation>
    </message>
</context>
<context>
    <name>equipment::Timeline</name>
    <message>
        <source>Received by the dealer</source>
        <translation>經銷商收貨</translation>
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
        <translation>安裝</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>驗收</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>開立發票</translation>
    </message>
    <message>
        <source>New owner</source>
        <translation>新所有人</translation>
    </message>
    <message>
        <source>Given away</source>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Moved to</source>
        <translation>遷入</translation>
    </message>
    <message>
        <source>Moved away from</source>
        <translation>遷出</translation>
    </message>
    <message>
        <source>Component put in</source>
        <translation>裝上部件</translation>
    </message>
    <message>
        <source>Component taken out</source>
        <translation>拆下部件</translation>
    </message>
    <message>
        <source>Warranty card ends</source>
        <translation>保固卡到期</translation>
    </message>
    <message>
        <source>Extension ends</source>
        <translation>延長保固到期</translation>
    </message>
</context>
<context>
    <name>equipment::UnitDraft</name>
    <message>
        <source>Please say what it is: a brand, a category or a model.</source>
        <translation>請填寫設備是什麼：品牌、類別或型號。</translation>
    </message>
    <message>
        <source>The year of making has four digits.</source>
        <translation>製造年份為四位數字。</translation>
    </message>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>文字過長，最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The ninth place does not fit the others: please compare the VIN with the vehicle. Some countries&apos; VINs have no check digit.</source>
        <translation>第九位與其他各位不符，請對照車輛核對 VIN。有些國家的 VIN 沒有檢查碼。</translation>
    </message>
    <message>
        <source>It was sold before the dealer received it; please check both dates.</source>
        <translation>售出日期早於經銷商收貨日期，請核對兩個日期。</translation>
    </message>
    <message>
        <source>It was installed before it was delivered; please check both dates.</source>
        <translation>安裝日期早於交付日期，請核對兩個日期。</translation>
    </message>
    <message>
        <source>It was accepted before it was installed; please check both dates.</source>
        <translation>驗收日期早於安裝日期，請核對兩個日期。</translation>
    </message>
    <message>
        <source>It was accepted before it was delivered; please check both dates.</source>
        <translation>驗收日期早於交付日期，請核對兩個日期。</translation>
    </message>
    <message>
        <source>The warranty card ends before the unit was sold; please check both dates.</source>
        <translation>保固卡到期日早於售出日期，請核對兩個日期。</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>價格不能小於零。</translation>
    </message>
    <message>
        <source>The price needs a currency.</source>
        <translation>價格需要貨幣。</translation>
    </message>
    <message>
        <source>An extension has 1 to %1 months.</source>
        <translation>延長保固為 1 至 %1 個月。</translation>
    </message>
    <message>
        <source>An extension is a number of months or a date, not both.</source>
        <translation>延長保固填寫月數或日期，不能兩者都填。</translation>
    </message>
    <message>
        <source>The extension ends before the unit was sold; please check both dates.</source>
        <translation>延長保固到期日早於售出日期，請核對兩個日期。</translation>
    </message>
</context>
<context>
    <name>equipment::Vin</name>
    <message>
        <source>A VIN has only digits and capital letters without I, O and Q; &quot;%1&quot; is wrong.</source>
        <translation>VIN 只含數字和大寫字母，不用 I、O、Q；「%1」不對。</translation>
    </message>
    <message numerus="yes">
        <source>A VIN has 17 places, %n is missing.</source>
        <translation>
            <numerusform>VIN 有 17 位，還缺 %n 位。</numerusform>
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
        <translation>此項已不存在。請另選一個。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>型號</translation>
    </message>
    <message>
        <source>Product lines</source>
        <translation>產品線</translation>
    </message>
</context>
<context>
    <name>equipment::ui::Pages</name>
    <message>
        <source>This unit is not there any more.</source>
        <translation>此設備已不存在。</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>新增設備</translation>
    </message>
    <message>
        <source>The unit is in the trash.</source>
        <translation>設備已移到回收站。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Serial, plate, VIN, brand, model, number</source>
        <translation>序號、車牌號碼、VIN、品牌、型號、編號</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Without serial number</source>
        <translation>無序號</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Every machine and appliance you look after stands here, with its serial number and dates.</source>
        <translation>您負責的每台機器和電器都在這裡，連同序號和各項日期。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>New unit…</source>
        <translation>新增設備…</translation>
    </message>
</context>
<context>
    <name>equipment::ui::UnitCardView</name>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>車牌號碼</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
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
        <translation>瓦斯種類</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>部件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增維修單</translation>
    </message>
</context>
<context>
    <name>equipment::ui::UnitForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>設備資訊</translation>
    </message>
    <message>
        <source>&amp;Brand</source>
        <translation>品牌(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>型號(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>類別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Serial number</source>
        <translation>序號(&amp;S)</translation>
    </message>
    <message>
        <source>Number &amp;plate</source>
        <translation>車牌號碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;VIN</source>
        <translation>VIN(&amp;V)</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>所有人(&amp;O)</translation>
    </message>
    <message>
        <source>Dates that a warranty counts from</source>
        <translation>保固起算日期</translation>
    </message>
    <message>
        <source>Sol&amp;d on</source>
        <translation>售出日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Installed on</source>
        <translation>安裝日期(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Warranty card ends on</source>
        <translation>保固卡到期日(&amp;W)</translation>
    </message>
    <message>
        <source>Invoic&amp;ed on</source>
        <translation>發票日期(&amp;E)</translation>
    </message>
    <message>
        <source>Invoice n&amp;umber</source>
        <translation>發票號碼(&amp;U)</translation>
    </message>
    <message>
        <source>P&amp;rice</source>
        <translation>價格(&amp;R)</translation>
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
        <translation>瓦斯種類(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>%1 of %2 %3.</source>
        <translation>%2 的 %1 %3。</translation>
    </message>
    <message>
        <source>Use that one</source>
        <translation>使用該設備</translation>
    </message>
</context>
<context>
    <name>equipment::ui::UnitListSource</name>
    <message>
        <source>Unit</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>車牌號碼</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>售出日期</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增日期</translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>%1 has no PIN yet and can set one under “Users”.</source>
        <translation>%1 還沒有 PIN，可在「使用者」中設定。</translation>
    </message>
    <message numerus="yes">
        <source>There were too many wrong attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>錯誤次數過多，請在 %n 秒後重試。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory to protect the password. Close other programs and try again.</source>
        <translation>記憶體不足，無法保護密碼。請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>This needs the right “%1”, which nobody in the centre has.</source>
        <translation>此操作需要「%1」權限，而服務站內無人擁有。</translation>
    </message>
    <message>
        <source>This needs the right “%1”. You can ask: %2.</source>
        <comment>%2 is a list of names</comment>
        <translation>此操作需要「%1」權限。您可以找：%2。</translation>
    </message>
    <message>
        <source>Change users and their rights</source>
        <translation>修改使用者及其權限</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>名稱或密碼不對。</translation>
    </message>
    <message>
        <source>The user “%1” is disabled. An administrator can enable it again.</source>
        <translation>使用者「%1」已停用，管理員可以重新啟用。</translation>
    </message>
    <message>
        <source>Enter the name the user signs in with.</source>
        <translation>請輸入使用者的登入名稱。</translation>
    </message>
    <message>
        <source>There is a user “%1” already. Choose another name.</source>
        <translation>已有使用者「%1」，請選擇其他名稱。</translation>
    </message>
    <message>
        <source>Give the user at least one role.</source>
        <translation>請至少為使用者指定一個角色。</translation>
    </message>
    <message>
        <source>This is the last administrator. Make someone else administrator first.</source>
        <translation>這是最後一個管理員，請先將他人設為管理員。</translation>
    </message>
    <message>
        <source>This file has users already. Sign in as one of them.</source>
        <translation>此檔案已有使用者，請以其中一個使用者登入。</translation>
    </message>
    <message>
        <source>The password is too short. Use at least six characters.</source>
        <translation>密碼太短，至少需要六個字元。</translation>
    </message>
    <message>
        <source>The name or the PIN is wrong. Try again.</source>
        <translation>名稱或 PIN 不對，請重試。</translation>
    </message>
    <message>
        <source>Someone else has to approve this: let a second person enter name and PIN.</source>
        <translation>須由他人核准：請另一人輸入名稱和 PIN。</translation>
    </message>
    <message>
        <source>The user “%1” is disabled. An administrator can enable it under “Users”.</source>
        <translation>使用者「%1」已停用，管理員可在「使用者」中啟用。</translation>
    </message>
    <message>
        <source>This user does not exist any more. Choose another one.</source>
        <translation>此使用者已不存在，請選擇其他使用者。</translation>
    </message>
    <message>
        <source>This file has no administrator yet. Open it on the desk once, or choose another file.</source>
        <translation>此檔案還沒有管理員。請先在工作台中開啟一次，或選擇其他檔案。</translation>
    </message>
    <message>
        <source>There is no user “%1”. Check the name.</source>
        <translation>沒有使用者「%1」。請檢查名稱。</translation>
    </message>
    <message>
        <source>What you entered as your current password is wrong. Try again.</source>
        <translation>輸入的目前密碼不正確，請再試一次。</translation>
    </message>
    <message>
        <source>The program could not carry this out. Please report this.</source>
        <translation>程式無法完成此操作，請回報此問題。</translation>
    </message>
    <message>
        <source>A PIN has four to twelve digits. Choose another one.</source>
        <translation>PIN 須為 4 至 12 位數字，請換一個。</translation>
    </message>
    <message>
        <source>The approval must come from a second person.</source>
        <translation>須由另一個人核准。</translation>
    </message>
    <message>
        <source>The approval is too old. Ask for it again.</source>
        <translation>核准已過時，請重新請求。</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>Import files and undo an import</source>
        <translation>匯入檔案和復原匯入</translation>
    </message>
    <message>
        <source>Export customers, units and orders</source>
        <translation>匯出客戶、設備和維修單</translation>
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
        <translation>編號</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>個人或公司</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Telephone of the contact</source>
        <translation>聯絡人電話</translation>
    </message>
    <message>
        <source>Role of the contact</source>
        <translation>聯絡人職稱</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>電子郵件</translation>
    </message>
    <message>
        <source>“%1” is neither a person nor a company.</source>
        <translation>「%1」既不是個人也不是公司。</translation>
    </message>
    <message>
        <source>There is already a customer with this number.</source>
        <translation>已有使用此編號的客戶。</translation>
    </message>
    <message>
        <source>This customer stands in the file twice.</source>
        <translation>此客戶在檔案中出現了兩次。</translation>
    </message>
    <message>
        <source>This customer is already there.</source>
        <translation>此客戶已存在。</translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation>散客</translation>
    </message>
    <message>
        <source>Service centre</source>
        <translation>服務站</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」既不是「是」也不是「否」。</translation>
    </message>
    <message>
        <source>The service centre already has a walk-in customer.</source>
        <translation>此服務站已有散客。</translation>
    </message>
</context>
<context>
    <name>insight::ImportField</name>
    <message>
        <source>Called in</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>維修單號</translation>
    </message>
    <message>
        <source>Reference elsewhere</source>
        <translation>外部編號</translation>
    </message>
    <message>
        <source>Number of the customer</source>
        <translation>客戶編號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>產品類別</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型號</translation>
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
        <translation>處理措施</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>維修結果</translation>
    </message>
    <message>
        <source>Why not repaired</source>
        <translation>未修復原因</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>結案時間</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工時費</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件費</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Number of the unit</source>
        <translation>設備編號</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>車牌號碼</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Year of manufacture</source>
        <translation>製造年份</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>售出日期</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>交貨日期</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>安裝日期</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>驗收日期</translation>
    </message>
    <message>
        <source>Invoiced</source>
        <translation>發票日期</translation>
    </message>
    <message>
        <source>Warranty card ends</source>
        <translation>保固卡到期</translation>
    </message>
    <message>
        <source>Invoice number</source>
        <translation>發票號碼</translation>
    </message>
    <message>
        <source>Invoice price</source>
        <translation>發票金額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
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
        <translation>此列有 %1 個儲存格，而表格有 %2 欄。</translation>
    </message>
    <message>
        <source>There is no import “%1”. Choose one of: %2.</source>
        <translation>沒有名為「%1」的匯入類型。可選：%2。</translation>
    </message>
</context>
<context>
    <name>insight::ImportTarget</name>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Repair history</source>
        <translation>維修歷史</translation>
    </message>
    <message>
        <source>Open Repair Data Standard</source>
        <translation>開放維修資料標準（ORDS）</translation>
    </message>
</context>
<context>
    <name>insight::OpenRepairTarget</name>
    <message>
        <source>Identifier</source>
        <translation>識別碼</translation>
    </message>
    <message>
        <source>Data provider</source>
        <translation>資料提供者</translation>
    </message>
    <message>
        <source>Category of the partner</source>
        <translation>合作夥伴類別</translation>
    </message>
    <message>
        <source>Product category</source>
        <translation>產品類別</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Year of manufacture</source>
        <translation>製造年份</translation>
    </message>
    <message>
        <source>Repair status</source>
        <translation>維修狀態</translation>
    </message>
    <message>
        <source>Barrier</source>
        <translation>未修復原因</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>小組</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>活動日期</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>The record has no identifier.</source>
        <translation>此記錄沒有識別碼。</translation>
    </message>
    <message>
        <source>The identifier is too long.</source>
        <translation>識別碼過長。</translation>
    </message>
    <message>
        <source>The identifier stands in the file twice.</source>
        <translation>此識別碼在檔案中出現了兩次。</translation>
    </message>
    <message>
        <source>This record has been imported before.</source>
        <translation>此記錄先前已匯入。</translation>
    </message>
    <message>
        <source>The record has no date.</source>
        <translation>此記錄沒有日期。</translation>
    </message>
    <message>
        <source>The date of the event is none that exists.</source>
        <translation>活動日期是不存在的日期。</translation>
    </message>
</context>
<context>
    <name>insight::RepairTarget</name>
    <message>
        <source>There is no customer with this number, and no name to make one.</source>
        <translation>沒有使用此編號的客戶，也沒有可用來新增客戶的名稱。</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>未註明</translation>
    </message>
    <message>
        <source>The day of the call is missing.</source>
        <translation>缺少報修日期。</translation>
    </message>
    <message>
        <source>The order was closed before the call came in.</source>
        <translation>結案時間早於報修時間。</translation>
    </message>
    <message>
        <source>“%1” is no state of an order.</source>
        <translation>「%1」不是維修單的狀態。</translation>
    </message>
    <message>
        <source>“%1” does not say whether it was repaired.</source>
        <translation>從「%1」看不出是否已修復。</translation>
    </message>
    <message>
        <source>Engineer: %1</source>
        <translation>工程師：%1</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工時費</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件費</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>維修費</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>This order stands in the file twice.</source>
        <translation>此維修單在檔案中出現了兩次。</translation>
    </message>
    <message>
        <source>This order is already there.</source>
        <translation>此維修單已存在。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>「%1」既不是「是」也不是「否」。</translation>
    </message>
</context>
<context>
    <name>insight::UnitTarget</name>
    <message>
        <source>“%1” is no year.</source>
        <translation>「%1」不是年份。</translation>
    </message>
    <message>
        <source>There is no customer with this number, and no name to make one.</source>
        <translation>沒有使用此編號的客戶，也沒有可用來新增客戶的名稱。</translation>
    </message>
    <message>
        <source>There is already a unit with this number.</source>
        <translation>已有使用此編號的設備。</translation>
    </message>
    <message>
        <source>This serial number stands in the file twice.</source>
        <translation>此序號在檔案中出現了兩次。</translation>
    </message>
    <message>
        <source>A unit with this serial number is already there.</source>
        <translation>已有使用此序號的設備。</translation>
    </message>
</context>
<context>
    <name>insight::ui::EarlierImports</name>
    <message>
        <source>Earlier imports</source>
        <translation>先前的匯入</translation>
    </message>
    <message>
        <source>No file has been imported yet.</source>
        <translation>尚未匯入過檔案。</translation>
    </message>
    <message>
        <source>&amp;Undo the selected import…</source>
        <translation>復原所選匯入(&amp;U)…</translation>
    </message>
    <message>
        <source>Undone %1</source>
        <translation>已於 %1 復原</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人員</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>insight::ui::ExportCard</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>匯出(&amp;X)…</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>匯出內容</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>維修單</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What to &amp;export</source>
        <translation>匯出內容(&amp;E)</translation>
    </message>
    <message>
        <source>All rows, in the columns that the import knows. Times are those of the centre.</source>
        <translation>匯出全部列，欄位與匯入時可辨識的欄位相同。時間為服務站當地時間。</translation>
    </message>
    <message>
        <source>You do not have the right to export. An administrator can give it to you.</source>
        <translation>您沒有匯出權限。管理員可以授予。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出至</translation>
    </message>
    <message>
        <source>Text table (*.csv)</source>
        <translation>文字表格 (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在匯出…</translation>
    </message>
</context>
<context>
    <name>insight::ui::ExportPage</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message>
        <source>Write rows into a file</source>
        <translation>將資料列寫入檔案</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已匯出至 %1。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>開啟資料夾</translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportChooser</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選擇(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Look at the file</source>
        <translation>檢視檔案(&amp;L)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>檔案內容</translation>
    </message>
    <message>
        <source>Recognise by its columns</source>
        <translation>依欄名辨識</translation>
    </message>
    <message>
        <source>Drop a file anywhere on this page, or choose one. CSV and XLSX files of other programs are read; nothing is changed before you have seen what would happen.</source>
        <translation>將檔案拖放到本頁任意位置，或選擇一個檔案。可讀取其他程式的 CSV 和 XLSX 檔案；在您看到匯入結果預覽之前，不會變更任何內容。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>檔案(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What it holds</source>
        <translation>檔案內容(&amp;W)</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx)</source>
        <translation>表格 (*.csv *.txt *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportColumns</name>
    <message>
        <source>&amp;What it holds</source>
        <translation>檔案內容(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>編碼(&amp;E)</translation>
    </message>
    <message>
        <source>Se&amp;parator</source>
        <translation>分隔符號(&amp;P)</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>直線</translation>
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
        <translation>首列為欄名(&amp;N)</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>各欄的用途</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>檔案的前幾列</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>檢查檔案(&amp;C)</translation>
    </message>
    <message>
        <source>%1: the columns are as you chose them for such a file before.</source>
        <translation>%1：各欄已依您上次對同類檔案的選擇設好。</translation>
    </message>
    <message>
        <source>%1: say what each of its columns becomes.</source>
        <translation>%1：指定各欄的用途。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 欄</translation>
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
        <translation>第 %1 欄之後的欄，只有欄名可辨識時才會使用。</translation>
    </message>
    <message>
        <source>The columns do not tell what the file holds. Choose it above.</source>
        <translation>無法從各欄判斷檔案內容，請在上方選擇。</translation>
    </message>
    <message>
        <source>Still without a column: %1.</source>
        <translation>尚未對應到欄：%1。</translation>
    </message>
    <message>
        <source>No column is required.</source>
        <translation>沒有必填的欄。</translation>
    </message>
    <message>
        <source>Required: %1. All of them have a column.</source>
        <translation>必填：%1。均已對應到欄。</translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportOutcome</name>
    <message>
        <source>Records that are not accepted</source>
        <translation>未接受的記錄</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>復原此次匯入(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Import &amp;another file</source>
        <translation>匯入其他檔案(&amp;A)</translation>
    </message>
    <message>
        <source>%1 was checked. Nothing is changed yet.</source>
        <translation>%1 已檢查，尚未變更任何內容。</translation>
    </message>
    <message>
        <source>Would be imported</source>
        <translation>將匯入</translation>
    </message>
    <message>
        <source>&amp;Import %1</source>
        <translation>匯入 %1 筆(&amp;I)</translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation>%1 已匯入。</translation>
    </message>
    <message>
        <source>Nothing of %1 was imported.</source>
        <translation>%1 中沒有匯入任何內容。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已匯入</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已讀取</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Every record is accepted.</source>
        <translation>所有記錄均可接受。</translation>
    </message>
    <message>
        <source>The first %1 of %2 reasons why records are left out. Correct them in the file, or import the others.</source>
        <translation>以下是記錄被略過的原因，前 %1 項，共 %2 項。可在檔案中更正，或只匯入其餘記錄。</translation>
    </message>
    <message>
        <source>These records would be left out. Correct them in the file, or import the others.</source>
        <translation>這些記錄將被略過。可在檔案中更正，或只匯入其餘記錄。</translation>
    </message>
    <message>
        <source>These records were left out.</source>
        <translation>這些記錄已被略過。</translation>
    </message>
    <message>
        <source>Whole record</source>
        <translation>整筆記錄</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄</translation>
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
        <translation>匯入檔案</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>先前的匯入</translation>
    </message>
    <message>
        <source>Step 1 of 4: choose a file</source>
        <translation>步驟 1／4：選擇檔案</translation>
    </message>
    <message>
        <source>Step 2 of 4: say what the columns become</source>
        <translation>步驟 2／4：指定各欄的用途</translation>
    </message>
    <message>
        <source>Please wait, or go on with something else meanwhile</source>
        <translation>請稍候，也可先處理其他事務</translation>
    </message>
    <message>
        <source>Step 3 of 4: see what would happen</source>
        <translation>步驟 3／4：檢視匯入結果預覽</translation>
    </message>
    <message>
        <source>Step 4 of 4: imported</source>
        <translation>步驟 4／4：已匯入</translation>
    </message>
    <message>
        <source>There is nothing to read again here.</source>
        <translation>此處沒有可重新讀取的內容。</translation>
    </message>
    <message>
        <source>The encoding is a guess. Look whether the first rows read well, and choose another one if they do not.</source>
        <translation>編碼是推測的。查看前幾列是否顯示正常，若不正常，請選擇其他編碼。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <translation>正在檢查 %1…</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>正在匯入 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were imported.</source>
        <translation>
            <numerusform>已匯入 %n 筆記錄。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the import of %1? What it made goes to the trash, what it changed becomes as it was before.</source>
        <translation>復原 %1 的匯入？匯入時新增的內容將移至回收站，變更過的內容將恢復原狀。</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>復原匯入</translation>
    </message>
    <message>
        <source>Undoing the import of %1…</source>
        <translation>正在復原 %1 的匯入…</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>匯入已復原。</translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: %n record(s) are in the trash.</source>
        <translation>
            <numerusform>匯入已復原：%n 筆記錄已移至回收站。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first of them: %2</source>
        <translation>%1 其中第一項：%2</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>全部複製</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>insight::ui::Pages</name>
    <message>
        <source>Import and export</source>
        <translation>匯入與匯出</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Brings customers, units and repair history in from a file of another program.</source>
        <translation>從其他程式的檔案匯入客戶、設備和維修歷史。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
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
        <translation>進度</translation>
    </message>
    <message>
        <source>Records so far: %1</source>
        <translation>已處理記錄：%1</translation>
    </message>
    <message>
        <source>Records so far: %1, of which not accepted: %2</source>
        <translation>已處理記錄：%1，其中未接受：%2</translation>
    </message>
</context>
<context>
    <name>modulekit</name>
    <message>
        <source>You need the right “%1” for this. Ask an administrator of your centre.</source>
        <translation>此操作需要「%1」權限。請洽本服務站的管理員。</translation>
    </message>
    <message>
        <source>Change the centre&apos;s settings</source>
        <translation>變更服務站設定</translation>
    </message>
    <message>
        <source>“%1” cannot be used for “%2”. Choose another value.</source>
        <translation>「%1」不能用於「%2」，請選擇其他值。</translation>
    </message>
</context>
<context>
    <name>pagekit::DeskListCard</name>
    <message>
        <source>Show all</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Show all: %1</source>
        <translation>全部顯示：%1</translation>
    </message>
</context>
<context>
    <name>pagekit::PaneForm</name>
    <message>
        <source>This is what you typed before and did not save.</source>
        <translation>這是您先前輸入但未儲存的內容。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
</context>
<context>
    <name>pagekit::RecordsPage</name>
    <message>
        <source>You do not have the right for this.</source>
        <translation>您沒有此操作的權限。</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>先在清單中選擇一列。</translation>
    </message>
    <message>
        <source>Nothing is being changed.</source>
        <translation>目前沒有正在修改的內容。</translation>
    </message>
    <message>
        <source>Leave the form first.</source>
        <translation>先離開表單。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
</context>
<context>
    <name>pagekit::SecondPersonFields</name>
    <message>
        <source>Approved b&amp;y</source>
        <translation>核准人(&amp;Y)</translation>
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
        <translation>新增與修改配件</translation>
    </message>
    <message>
        <source>Change price lists</source>
        <translation>修改價目表</translation>
    </message>
    <message>
        <source>Own parts&apos; numbers begin with</source>
        <translation>自編配件編號字首</translation>
    </message>
    <message>
        <source>Another part already has the number %1; leave it empty to get the next one.</source>
        <translation>編號 %1 已用於其他配件；留空可自動取得下一個編號。</translation>
    </message>
    <message>
        <source>This part is in the trash. Please restore it before you change it.</source>
        <translation>此配件在回收站中，請先還原再修改。</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>沒有此配件。</translation>
    </message>
    <message>
        <source>The prices of this list are in %1. Please make another list for another currency.</source>
        <translation>此價目表的幣別為 %1。其他幣別請另建價目表。</translation>
    </message>
    <message>
        <source>A price list needs a name.</source>
        <translation>價目表需要名稱。</translation>
    </message>
    <message>
        <source>A price list needs a currency.</source>
        <translation>價目表需要幣別。</translation>
    </message>
    <message>
        <source>There is no such price list.</source>
        <translation>沒有此價目表。</translation>
    </message>
    <message>
        <source>A price is not below zero.</source>
        <translation>價格不能低於零。</translation>
    </message>
    <message>
        <source>Prices of the desk (%1)</source>
        <translation>櫃檯價格（%1）</translation>
    </message>
    <message>
        <source>A part does not take the place of itself.</source>
        <translation>配件不能替代自身。</translation>
    </message>
    <message>
        <source>A kit needs a fault and a quantity above zero.</source>
        <translation>套件需要一個故障和大於零的數量。</translation>
    </message>
    <message>
        <source>Move stock</source>
        <translation>移動庫存</translation>
    </message>
    <message>
        <source>Issue more than there is</source>
        <translation>超出庫存發出</translation>
    </message>
    <message>
        <source>Enter stock takes</source>
        <translation>輸入盤點</translation>
    </message>
    <message>
        <source>Approve scrapping</source>
        <translation>核准報廢</translation>
    </message>
    <message>
        <source>Add and change bins</source>
        <translation>新增和變更庫位</translation>
    </message>
</context>
<context>
    <name>parts::DealerSupply</name>
    <message>
        <source>The share must be between 0 % and 100 %.</source>
        <translation>比例須在 0 % 至 100 % 之間。</translation>
    </message>
    <message>
        <source>All amounts must be in one currency.</source>
        <translation>所有金額須為同一幣別。</translation>
    </message>
    <message>
        <source>An amount here is not below zero.</source>
        <translation>此處的金額不能小於零。</translation>
    </message>
</context>
<context>
    <name>parts::Exchange</name>
    <message>
        <source>There is no such exchange of old for new.</source>
        <translation>沒有這筆以舊換新。</translation>
    </message>
    <message>
        <source>A deposit is an amount above zero.</source>
        <translation>押金須大於零。</translation>
    </message>
    <message>
        <source>The amounts of this exchange are in %1.</source>
        <translation>這筆以舊換新的金額以 %1 計。</translation>
    </message>
    <message>
        <source>Only %1 is held.</source>
        <translation>押金只有 %1。</translation>
    </message>
    <message>
        <source>The old part is in already, or will not come. Look at the exchange again.</source>
        <translation>舊件已收到，或不會交來。請重新檢視這筆以舊換新。</translation>
    </message>
    <message>
        <source>There is no store of old parts. Add a bin of that kind first.</source>
        <translation>沒有舊件庫。請先新增一個此類庫位。</translation>
    </message>
    <message>
        <source>The old part is not in yet.</source>
        <translation>舊件尚未收到。</translation>
    </message>
    <message>
        <source>Say into which bin it goes to be refurbished.</source>
        <translation>請說明送往哪個庫位翻新。</translation>
    </message>
    <message>
        <source>Say why the old part does not come.</source>
        <translation>請說明舊件為何不交來。</translation>
    </message>
    <message>
        <source>What becomes of this old part is decided already.</source>
        <translation>此舊件的去向已經決定。</translation>
    </message>
</context>
<context>
    <name>parts::Part</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>文字過長：最多 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>A part needs a name.</source>
        <translation>配件需要名稱。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: please scan the bar code again.</source>
        <translation>末位檢查碼不符，請重新掃描條碼。</translation>
    </message>
    <message>
        <source>The minimum is not below zero.</source>
        <translation>下限不能小於零。</translation>
    </message>
    <message>
        <source>The maximum is not below the minimum.</source>
        <translation>上限不能小於下限。</translation>
    </message>
    <message>
        <source>A part that is kept in stock needs a minimum.</source>
        <translation>常備配件需要設下限。</translation>
    </message>
    <message>
        <source>Say how much is in a pack.</source>
        <translation>請填寫每包數量。</translation>
    </message>
</context>
<context>
    <name>parts::Stock</name>
    <message>
        <source>the serial number %1 was entered twice; take one entry back</source>
        <translation>序號 %1 輸入了兩次；請撤回其中一筆</translation>
    </message>
    <message>
        <source>this entry was taken back twice; count the bin</source>
        <translation>這筆記錄被撤回了兩次；請盤點該庫位</translation>
    </message>
    <message>
        <source>Enter how much was found; of a serial number none or one.</source>
        <translation>請輸入實際數量；按序號管理的為零或一。</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>數量必須大於零。</translation>
    </message>
    <message>
        <source>There is no such part.</source>
        <translation>沒有這個配件。</translation>
    </message>
    <message>
        <source>There is no such bin.</source>
        <translation>沒有這個庫位。</translation>
    </message>
    <message>
        <source>Say what it is set aside for.</source>
        <translation>請說明為什麼預留。</translation>
    </message>
    <message>
        <source>Only %1 is available there, so no more can be set aside.</source>
        <translation>那裡只有 %1 可用，不能預留更多。</translation>
    </message>
    <message>
        <source>Only %1 is set aside for it.</source>
        <translation>只為其預留了 %1。</translation>
    </message>
    <message>
        <source>There is no such entry.</source>
        <translation>沒有這筆記錄。</translation>
    </message>
    <message>
        <source>The values of this bin are in %1.</source>
        <translation>此庫位的金額以 %1 計。</translation>
    </message>
    <message>
        <source>This entry has been taken back already, or a part of it. Look at the moves of the part again.</source>
        <translation>這筆記錄已全部或部分撤回。請重新檢視配件的庫存變動。</translation>
    </message>
    <message>
        <source>The serial number %1 is in stock already.</source>
        <translation>序號 %1 已在庫存中。</translation>
    </message>
    <message>
        <source>At most %1 of this issue can still come back.</source>
        <translation>這筆發出最多還可退回 %1。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>這一天還沒有到。</translation>
    </message>
    <message>
        <source>Choose another bin than this one.</source>
        <translation>請選擇另一個庫位。</translation>
    </message>
    <message>
        <source>Say why it is scrapped.</source>
        <translation>請說明報廢原因。</translation>
    </message>
    <message>
        <source>Say why it is taken back.</source>
        <translation>請說明撤回原因。</translation>
    </message>
    <message>
        <source>A bin needs a name.</source>
        <translation>庫位需要名稱。</translation>
    </message>
    <message>
        <source>There is stock in this bin. Move it to another one first.</source>
        <translation>此庫位還有庫存。請先移到其他庫位。</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>金額過大。</translation>
    </message>
    <message>
        <source>This part is kept by serial number: say which one.</source>
        <translation>此配件按序號管理：請填寫序號。</translation>
    </message>
    <message>
        <source>A serial number is one piece.</source>
        <translation>一個序號對應一件。</translation>
    </message>
    <message>
        <source>This part is kept by lot: say which one.</source>
        <translation>此配件按批次管理：請填寫批次。</translation>
    </message>
    <message>
        <source>This part is not kept by lot.</source>
        <translation>此配件不按批次管理。</translation>
    </message>
    <message>
        <source>Only %1 of %2 is available there. Take it from another bin, or have it allowed all the same.</source>
        <translation>那裡 %2 只有 %1 可用。請從其他庫位取用，或經核准後照發。</translation>
    </message>
    <message>
        <source>Whoever approved may not approve this. Ask somebody who may.</source>
        <translation>核准人無權核准此事。請找有權限的人。</translation>
    </message>
    <message>
        <source>Store of the centre</source>
        <translation>服務站庫房</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>服務車</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>Store of old parts</source>
        <translation>舊件庫</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>待檢區</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>On consignment here</source>
        <translation>他方寄存於此</translation>
    </message>
    <message>
        <source>On consignment elsewhere</source>
        <translation>寄存於他處</translation>
    </message>
    <message>
        <source>Customer&apos;s</source>
        <translation>客戶的</translation>
    </message>
    <message>
        <source>Maker&apos;s</source>
        <translation>廠家的</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>入庫</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>發出</translation>
    </message>
    <message>
        <source>Returned unused</source>
        <translation>未用退回</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>調撥</translation>
    </message>
    <message>
        <source>Scrapped</source>
        <translation>已報廢</translation>
    </message>
    <message>
        <source>Stock take</source>
        <translation>盤點</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Not tracked</source>
        <translation>不追蹤</translation>
    </message>
    <message>
        <source>By serial number</source>
        <translation>按序號</translation>
    </message>
    <message>
        <source>By lot</source>
        <translation>按批次</translation>
    </message>
    <message>
        <source>Back to the maker</source>
        <translation>退回廠家</translation>
    </message>
    <message>
        <source>To be refurbished</source>
        <translation>翻新</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>報廢</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>交客戶</translation>
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
        <translation>為 %1 預留</translation>
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
        <translation>類別</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>幣別</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>金額：%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Show what lies in it</source>
        <translation>檢視其中的庫存</translation>
    </message>
</context>
<context>
    <name>parts::ui::BinForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>保管人(&amp;H)</translation>
    </message>
    <message>
        <source>Whose van or bag it is.</source>
        <translation>這輛服務車或工具包歸誰使用。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
</context>
<context>
    <name>parts::ui::BinListSource</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>保管人</translation>
    </message>
    <message>
        <source>Kinds of parts</source>
        <translation>配件種數</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
</context>
<context>
    <name>parts::ui::BinPages</name>
    <message>
        <source>Bins</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>New bin</source>
        <translation>新建庫位</translation>
    </message>
    <message>
        <source>New bin…</source>
        <translation>新建庫位…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Where parts lie: the store of the centre, vans, people&apos;s bags, the store of old parts and quarantine. Add the first one, then receive parts into it.</source>
        <translation>存放配件的地方：服務站倉庫、服務車、個人工具包、舊件庫和隔離區。先新增一個庫位，再把配件入庫。</translation>
    </message>
    <message>
        <source>The bin is in the trash.</source>
        <translation>庫位已移入回收站。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In the centre</source>
        <translation>站內</translation>
    </message>
    <message>
        <source>Vans and people</source>
        <translation>服務車和個人</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>舊件</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離區</translation>
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
        <translation>沖銷一筆記錄</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>沖銷</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>配件(&amp;P)</translation>
    </message>
    <message>
        <source>Which &amp;issue</source>
        <translation>哪一筆出庫(&amp;I)</translation>
    </message>
    <message>
        <source>Which &amp;entry</source>
        <translation>哪一筆記錄(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>數量(&amp;Q)</translation>
    </message>
    <message>
        <source>Into &amp;bin</source>
        <translation>入庫位(&amp;B)</translation>
    </message>
    <message>
        <source>Happened &amp;at</source>
        <translation>發生時間(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>留空為現在</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;More goes out than there is</source>
        <translation>允許出庫超過現有數量(&amp;M)</translation>
    </message>
    <message>
        <source>Nothing of this part is out.</source>
        <translation>這種配件沒有未退的出庫。</translation>
    </message>
    <message>
        <source>There is no entry of this part to take back.</source>
        <translation>這種配件沒有可沖銷的記錄。</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>請選擇一筆記錄。</translation>
    </message>
    <message>
        <source>The parts are back in stock.</source>
        <translation>配件已退回庫存。</translation>
    </message>
    <message>
        <source>The entry is taken back by its opposite.</source>
        <translation>已用相反的一筆沖銷該記錄。</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExceptionRows</name>
    <message>
        <source>What</source>
        <translation>事項</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經手人</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExceptionWords</name>
    <message>
        <source>Went out short</source>
        <translation>超庫存出庫</translation>
    </message>
    <message>
        <source>Below zero</source>
        <translation>庫存為負</translation>
    </message>
    <message>
        <source>Too much reserved</source>
        <translation>預留過多</translation>
    </message>
    <message>
        <source>Serial entered twice</source>
        <translation>序號重複登記</translation>
    </message>
    <message>
        <source>Entered after the count</source>
        <translation>盤點後補錄</translation>
    </message>
    <message>
        <source>Taken back twice</source>
        <translation>重複沖銷</translation>
    </message>
    <message>
        <source>%1 went out although there was not enough; %2 allowed it.</source>
        <translation>出庫 %1 時庫存不足，由 %2 允許。</translation>
    </message>
    <message>
        <source>%1 less than nothing is on hand. Enter the receipt that is missing, or count the bin.</source>
        <translation>現有量比零還少 %1。請補錄漏記的入庫，或盤點該庫位。</translation>
    </message>
    <message>
        <source>%1 more is reserved than there is. Order it, or release some.</source>
        <translation>預留比現有多 %1。請訂貨，或取消部分預留。</translation>
    </message>
    <message>
        <source>The serial number %1 was issued or received twice. Take one entry back.</source>
        <translation>序號 %1 被出庫或入庫兩次，請沖銷其中一筆。</translation>
    </message>
    <message>
        <source>%1 was entered by %2 after the stock take, but happened before it. Count the bin again.</source>
        <translation>%1 由 %2 在盤點後輸入，但發生在盤點之前。請重新盤點該庫位。</translation>
    </message>
    <message>
        <source>An entry of %1 was taken back twice. Count the bin.</source>
        <translation>數量為 %1 的一筆記錄被沖銷兩次，請盤點該庫位。</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExceptionsPage</name>
    <message>
        <source>Stock exceptions</source>
        <translation>庫存異常</translation>
    </message>
    <message>
        <source>Part, number, bin, serial number</source>
        <translation>配件、編號、庫位、序號</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>The stock is as it should be. What went out without being there, what is below zero and what was entered twice would stand here.</source>
        <translation>庫存正常。超庫存出庫、庫存為負和重複登記的情況會列在這裡。</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何處理</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>經手人</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExchangeCardView</name>
    <message>
        <source>Went out</source>
        <translation>出庫</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用於</translation>
    </message>
    <message>
        <source>From bin</source>
        <translation>出庫位</translation>
    </message>
    <message>
        <source>Entered by</source>
        <translation>輸入人</translation>
    </message>
    <message>
        <source>New serial number</source>
        <translation>新件序號</translation>
    </message>
    <message>
        <source>The old part</source>
        <translation>舊件</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Expected by</source>
        <translation>應退日期</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
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
        <translation>已退還</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已扣留</translation>
    </message>
    <message>
        <source>Price of the new part</source>
        <translation>新件價格</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>條款</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExchangeDialog</name>
    <message>
        <source>Receive the old part</source>
        <translation>收回舊件</translation>
    </message>
    <message>
        <source>The old part does not come</source>
        <translation>舊件不退回</translation>
    </message>
    <message>
        <source>What becomes of the old part</source>
        <translation>舊件的去向</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Owner, day and label</source>
        <translation>歸屬、日期和標籤</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Label on the old part</source>
        <translation>舊件標籤(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Serial number of the old part</source>
        <translation>舊件序號(&amp;S)</translation>
    </message>
    <message>
        <source>L&amp;ot</source>
        <translation>批號(&amp;O)</translation>
    </message>
    <message>
        <source>Into &amp;bin</source>
        <translation>入庫位(&amp;B)</translation>
    </message>
    <message>
        <source>Came in &amp;at</source>
        <translation>收到時間(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>留空為現在</translation>
    </message>
    <message>
        <source>&amp;Fate</source>
        <translation>去向(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>押金變動(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金額(&amp;A)</translation>
    </message>
    <message>
        <source>Held: %1</source>
        <translation>在押：%1</translation>
    </message>
    <message>
        <source>&amp;Whose the old part is</source>
        <translation>舊件歸屬(&amp;W)</translation>
    </message>
    <message>
        <source>Who &amp;that is</source>
        <translation>具體歸誰(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Expected by</source>
        <translation>應退日期(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>標籤(&amp;L)</translation>
    </message>
    <message>
        <source>There is no store of old parts. Add a bin of that kind first.</source>
        <translation>沒有舊件庫，請先新增一箇舊件庫位。</translation>
    </message>
</context>
<context>
    <name>parts::ui::ExchangesPage</name>
    <message>
        <source>Old for new</source>
        <translation>以舊換新</translation>
    </message>
    <message>
        <source>Part, order, label</source>
        <translation>配件、維修單、標籤</translation>
    </message>
    <message>
        <source>Old part missing</source>
        <translation>舊件未退</translation>
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
        <translation>不會退回</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已了結</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>You do not have the right to move stock.</source>
        <translation>您沒有庫存操作權限。</translation>
    </message>
    <message>
        <source>Every old part is in. A new part that is old for new stands here from the moment it goes out until its old part is back, or a reason says why not.</source>
        <translation>舊件已全部退回。以舊換新的新件出庫後列在這裡，直到舊件退回或註明不退回的原因。</translation>
    </message>
    <message>
        <source>No deposits are held.</source>
        <translation>沒有在押的押金。</translation>
    </message>
    <message>
        <source>Deposits held: %1</source>
        <translation>在押押金：%1</translation>
    </message>
    <message>
        <source>Choose a line of the list first.</source>
        <translation>請先選擇清單中的一列。</translation>
    </message>
</context>
<context>
    <name>parts::ui::MoveEntry</name>
    <message>
        <source>Receive parts</source>
        <translation>配件入庫</translation>
    </message>
    <message>
        <source>Issue parts</source>
        <translation>配件出庫</translation>
    </message>
    <message>
        <source>Transfer parts</source>
        <translation>配件調撥</translation>
    </message>
    <message>
        <source>Scrap parts</source>
        <translation>配件報廢</translation>
    </message>
    <message>
        <source>Count a bin</source>
        <translation>盤點庫位</translation>
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
        <translation>名稱、拼音、編號、條碼、類別</translation>
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
        <translation>裝入設備的配件及其價格列在這裡，可直接用於維修單明細。</translation>
    </message>
    <message>
        <source>New part…</source>
        <translation>新配件…</translation>
    </message>
    <message>
        <source>Kept in stock</source>
        <translation>常備配件</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低於下限</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Old for new</source>
        <translation>以舊換新</translation>
    </message>
    <message>
        <source>Stock exceptions</source>
        <translation>庫存異常</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartCardView</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>今日價格</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚無</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>計量單位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>條碼</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>At least in stock</source>
        <translation>庫存下限</translation>
    </message>
    <message>
        <source>At most in stock</source>
        <translation>庫存上限</translation>
    </message>
    <message>
        <source>Tracked</source>
        <translation>管理方式</translation>
    </message>
    <message>
        <source>Old for new</source>
        <translation>以舊換新</translation>
    </message>
    <message>
        <source>the old part comes back</source>
        <translation>須退回舊件</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>包裝</translation>
    </message>
    <message>
        <source>Bar code of the pack</source>
        <translation>包裝條碼</translation>
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
        <translation>隨帶用於</translation>
    </message>
    <message>
        <source>Not taken along for %1 any more</source>
        <translation>不再為「%1」隨帶</translation>
    </message>
    <message>
        <source>Add a substitute…</source>
        <translation>新增替代件…</translation>
    </message>
    <message>
        <source>Add to a kit…</source>
        <translation>加入隨帶清單…</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;umber</source>
        <translation>編號(&amp;U)</translation>
    </message>
    <message>
        <source>Empty: the next one is given.</source>
        <translation>留空則自動取下一個編號。</translation>
    </message>
    <message>
        <source>&amp;Bar code</source>
        <translation>條碼(&amp;B)</translation>
    </message>
    <message>
        <source>Unit of &amp;measure</source>
        <translation>計量單位(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Category</source>
        <translation>類別(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Price from today on</source>
        <translation>今日起的價格(&amp;P)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>&amp;Tracked</source>
        <translation>管理方式(&amp;T)</translation>
    </message>
    <message>
        <source>O&amp;ld for new: the old part comes back</source>
        <translation>以舊換新：須退回舊件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Kept in stock always</source>
        <translation>常備配件(&amp;K)</translation>
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
        <translation>採購包裝(&amp;Y)</translation>
    </message>
    <message>
        <source>Box, roll; empty: single pieces</source>
        <translation>箱、卷；留空為單件</translation>
    </message>
    <message>
        <source>&amp;How much in it</source>
        <translation>每包數量(&amp;H)</translation>
    </message>
    <message>
        <source>B&amp;ar code of the pack</source>
        <translation>包裝條碼(&amp;A)</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartLinkDialog</name>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>May be taken instead</source>
        <translation>可替代配件</translation>
    </message>
    <message>
        <source>Taken along for</source>
        <translation>隨帶用於</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>配件(&amp;P)</translation>
    </message>
    <message>
        <source>Also the other way &amp;round</source>
        <translation>雙向可替代(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>The same words make one kit.</source>
        <translation>故障相同的配件組成一份隨帶清單。</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>數量(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>parts::ui::PartListSource</name>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>類別</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>計量單位</translation>
    </message>
    <message>
        <source>Bar code</source>
        <translation>條碼</translation>
    </message>
</context>
<context>
    <name>parts::ui::StockCardView</name>
    <message>
        <source>Number</source>
        <translation>編號</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>現有</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>預留</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Kind of bin</source>
        <translation>庫位類別</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>需要注意</translation>
    </message>
    <message>
        <source>Set aside for</source>
        <translation>預留給</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他庫位</translation>
    </message>
    <message>
        <source>Latest moves</source>
        <translation>最近變動</translation>
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
        <translation>編號</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>庫位</translation>
    </message>
    <message>
        <source>Lot</source>
        <translation>批號</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>現有</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>預留</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Unit of measure</source>
        <translation>計量單位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
</context>
<context>
    <name>parts::ui::StockMoveDialog</name>
    <message>
        <source>Save and &amp;next</source>
        <translation>儲存並錄下一筆(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Part</source>
        <translation>配件(&amp;P)</translation>
    </message>
    <message>
        <source>Name, pinyin, number or bar code</source>
        <translation>名稱、拼音、編號或條碼</translation>
    </message>
    <message>
        <source>&amp;From bin</source>
        <translation>出庫位(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>庫位(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Into bin</source>
        <translation>入庫位(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Lot</source>
        <translation>批號(&amp;L)</translation>
    </message>
    <message>
        <source>Serial n&amp;umber</source>
        <translation>序號(&amp;U)</translation>
    </message>
    <message>
        <source>How much was &amp;found</source>
        <translation>實際數量(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Quantity</source>
        <translation>數量(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Cost of one</source>
        <translation>單位成本(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delivery note</source>
        <translation>送貨單號(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Order or paper</source>
        <translation>維修單或單據(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Whose it is</source>
        <translation>歸屬(&amp;W)</translation>
    </message>
    <message>
        <source>Who that i&amp;s</source>
        <translation>具體歸誰(&amp;S)</translation>
    </message>
    <message>
        <source>Counted &amp;at</source>
        <translation>盤點時間(&amp;A)</translation>
    </message>
    <message>
        <source>Happened &amp;at</source>
        <translation>發生時間(&amp;A)</translation>
    </message>
    <message>
        <source>Empty: now</source>
        <translation>留空為現在</translation>
    </message>
    <message>
        <source>&amp;More goes out than there is</source>
        <translation>允許出庫超過現有數量(&amp;M)</translation>
    </message>
    <message>
        <source>There is no bin yet. Add one on the page of bins first.</source>
        <translation>還沒有庫位，請先在庫位頁面新增。</translation>
    </message>
    <message>
        <source>Choose a part.</source>
        <translation>請選擇配件。</translation>
    </message>
    <message>
        <source>Choose a bin.</source>
        <translation>請選擇庫位。</translation>
    </message>
    <message>
        <source>Choose the bin it goes into.</source>
        <translation>請選擇入庫位。</translation>
    </message>
    <message>
        <source>Enter how much it is.</source>
        <translation>請輸入數量。</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>立即沖銷</translation>
    </message>
    <message>
        <source>%1 of %2 received into %3.</source>
        <translation>%2 %1 已入庫到 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 issued from %3.</source>
        <translation>%2 %1 已從 %3 出庫。</translation>
    </message>
    <message>
        <source>%1 of %2 moved into %3.</source>
        <translation>%2 %1 已調入 %3。</translation>
    </message>
    <message>
        <source>%1 of %2 scrapped.</source>
        <translation>%2 %1 已報廢。</translation>
    </message>
    <message>
        <source>The count of %1 agrees with the entries.</source>
        <translation>%1 的盤點與賬面一致。</translation>
    </message>
    <message>
        <source>The count of %1 differs; the difference is entered.</source>
        <translation>%1 的盤點有差異，差額已入賬。</translation>
    </message>
</context>
<context>
    <name>parts::ui::StockPage</name>
    <message>
        <source>Stock</source>
        <translation>庫存</translation>
    </message>
    <message>
        <source>Name, pinyin, number, bar code, category</source>
        <translation>名稱、拼音、編號、條碼、類別</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>缺貨</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>低於下限</translation>
    </message>
    <message>
        <source>Consigned</source>
        <translation>寄存</translation>
    </message>
    <message>
        <source>Old parts</source>
        <translation>舊件</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔離區</translation>
    </message>
    <message>
        <source>Also what is gone</source>
        <translation>包括已出清的</translation>
    </message>
    <message>
        <source>What lies in your bins stands here: how much is on hand, how much of it is reserved for orders, and what it is worth.</source>
        <translation>這裡列出各庫位的庫存：現有多少、其中為維修單預留多少、金額多少。</translation>
    </message>
    <message>
        <source>Go to the parts</source>
        <translation>前往配件</translation>
    </message>
    <message>
        <source>Bin: %1</source>
        <translation>庫位：%1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>歸屬：%1</translation>
    </message>
    <message>
        <source>You do not have the right to move stock.</source>
        <translation>您沒有庫存操作權限。</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>庫存操作</translation>
    </message>
    <message>
        <source>Bins…</source>
        <translation>庫位…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Value of this bin: %1</source>
        <translation>本庫位金額：%1</translation>
    </message>
    <message>
        <source>Value of all bins: %1</source>
        <translation>全部庫位金額：%1</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 頁，共 %2 頁</translation>
    </message>
    <message>
        <source>Copy %1 of %2</source>
        <translation>第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>Reprint %1</source>
        <translation>補印 %1</translation>
    </message>
    <message>
        <source>(seal)</source>
        <comment>where a company presses its seal</comment>
        <translation>（蓋章）</translation>
    </message>
    <message>
        <source>A5 landscape</source>
        <translation>A5 橫向</translation>
    </message>
    <message>
        <source>241 mm continuous form, full page</source>
        <translation>241 mm 連續報表紙，整頁</translation>
    </message>
    <message>
        <source>241 mm continuous form, half page</source>
        <translation>241 mm 連續報表紙，半頁</translation>
    </message>
    <message>
        <source>80 mm receipt roll</source>
        <translation>80 mm 收據捲紙</translation>
    </message>
    <message>
        <source>58 mm receipt roll</source>
        <translation>58 mm 收據捲紙</translation>
    </message>
    <message>
        <source>40 × 30 mm label</source>
        <translation>40 × 30 mm 標籤</translation>
    </message>
    <message>
        <source>The printer %1 did not take the document. See whether it is switched on and has paper, then print again.</source>
        <translation>印表機 %1 未接收文件。檢查是否已開機、有紙，然後重新列印。</translation>
    </message>
    <message>
        <source>No printer is chosen for this kind of document. Choose one in the preview; it will be remembered.</source>
        <translation>尚未為此類單據選擇印表機。請在預覽中選擇，之後會記住。</translation>
    </message>
    <message>
        <source>The file %1 could not be written (%2). Choose another folder or make room on the disk, then try again.</source>
        <translation>無法寫入檔案 %1（%2）。選擇其他資料夾或清出磁碟空間，然後重試。</translation>
    </message>
    <message>
        <source>The document could not be turned into an OpenDocument text. Save it as a PDF instead.</source>
        <translation>無法將此單據轉換為 OpenDocument 文字文件，請改存為 PDF。</translation>
    </message>
</context>
<context>
    <name>printing::PageView</name>
    <message>
        <source>Preview of the pages</source>
        <translation>頁面預覽</translation>
    </message>
</context>
<context>
    <name>printing::PrintDialog</name>
    <message>
        <source>Print %1</source>
        <translation>列印 %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>P&amp;rinter</source>
        <translation>印表機(&amp;R)</translation>
    </message>
    <message>
        <source>Pap&amp;er</source>
        <translation>紙張(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>列印(&amp;P)</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>另存為 PDF(&amp;D)…</translation>
    </message>
    <message>
        <source>Save as p&amp;icture…</source>
        <translation>另存為圖片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>關閉(&amp;C)</translation>
    </message>
    <message>
        <source>This computer has no printer. Save the document as a PDF instead.</source>
        <translation>此電腦沒有印表機。可將單據另存為 PDF。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存為 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 檔案 (*.pdf)</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>另存為圖片</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
    <message>
        <source>C&amp;opies</source>
        <translation>份數(&amp;O)</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Save as OD&amp;T…</source>
        <translation>另存為 ODT(&amp;T)…</translation>
    </message>
    <message>
        <source>Save as OpenDocument text</source>
        <translation>另存為 OpenDocument 文字</translation>
    </message>
    <message>
        <source>OpenDocument texts (*.odt)</source>
        <translation>OpenDocument 文字 (*.odt)</translation>
    </message>
</context>
<context>
    <name>repairs::AgreementChoiceKind</name>
    <message>
        <source>The most specific one in force</source>
        <translation>最具體的有效協議</translation>
    </message>
    <message>
        <source>Chosen by a person</source>
        <translation>人工選定</translation>
    </message>
    <message>
        <source>No agreement applies</source>
        <translation>無適用協議</translation>
    </message>
</context>
<context>
    <name>repairs::CauseCode</name>
    <message>
        <source>Wear</source>
        <translation>磨損</translation>
    </message>
    <message>
        <source>Defect of manufacture</source>
        <translation>製造瑕疵</translation>
    </message>
    <message>
        <source>Faulty installation</source>
        <translation>安裝不當</translation>
    </message>
    <message>
        <source>Wrong use</source>
        <translation>使用不當</translation>
    </message>
    <message>
        <source>Unauthorised modification</source>
        <translation>擅自改裝</translation>
    </message>
    <message>
        <source>Damage in transit</source>
        <translation>運送損壞</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>環境因素</translation>
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
        <translation>電話</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>到店</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>訊息</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>網站</translation>
    </message>
    <message>
        <source>From the maker</source>
        <translation>廠家派單</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>匯入</translation>
    </message>
</context>
<context>
    <name>repairs::ClockSet</name>
    <message>
        <source>The clocks of an order cannot be read. Run doctor on this file.</source>
        <translation>無法讀取維修單的時限。請對此檔案執行 doctor。</translation>
    </message>
</context>
<context>
    <name>repairs::ClockSettings</name>
    <message>
        <source>Hours within which a home visit is promised</source>
        <translation>承諾到府的小時數</translation>
    </message>
    <message>
        <source>Hours within which a home visit is usual</source>
        <translation>通常到府的小時數</translation>
    </message>
    <message>
        <source>The hours of home visits count</source>
        <translation>到府時限的計時方式</translation>
    </message>
    <message>
        <source>Around the clock</source>
        <translation>全天計時</translation>
    </message>
    <message>
        <source>While the centre works</source>
        <translation>服務站工作時間內</translation>
    </message>
    <message>
        <source>Working hours, holidays and make-up days are those of the settings of the centre.</source>
        <translation>工作時間、假日和補班日以服務站設定為準。</translation>
    </message>
    <message>
        <source>Minutes before it is due that a clock is announced</source>
        <translation>到期前多少分鐘提醒</translation>
    </message>
    <message>
        <source>Short clocks are announced when half of their time is left. 0: only when overdue.</source>
        <translation>短時限在剩餘一半時提醒。0：僅在逾期時提醒。</translation>
    </message>
    <message>
        <source>Announce clocks while the centre is closed too</source>
        <translation>服務站休息時也提醒</translation>
    </message>
</context>
<context>
    <name>repairs::CloseOrder</name>
    <message>
        <source>Say whether the unit was repaired.</source>
        <translation>註明設備是否已修復。</translation>
    </message>
    <message>
        <source>Give the day on which the unit was back in normal operation.</source>
        <translation>填寫設備恢復正常運作的日期。</translation>
    </message>
    <message>
        <source>Say why the unit was not repaired.</source>
        <translation>註明設備未修復的原因。</translation>
    </message>
    <message>
        <source>Whoever approved may not close orders without a signature. Ask somebody who may.</source>
        <translation>核准人無權在沒有簽名時結案。請找有此權限的人核准。</translation>
    </message>
    <message>
        <source>The customer has not signed yet. Let the customer sign, or close the order with a reason.</source>
        <translation>客戶尚未簽名。請客戶簽名，或註明原因後將維修單結案。</translation>
    </message>
    <message>
        <source>Nothing has been done on this order yet. Begin the work, or cancel the order.</source>
        <translation>此維修單尚未開始處理。請開始維修，或取消維修單。</translation>
    </message>
</context>
<context>
    <name>repairs::DocumentKind</name>
    <message>
        <source>Receipt</source>
        <translation>維修收件單</translation>
    </message>
    <message>
        <source>Repair sheet</source>
        <translation>維修作業單</translation>
    </message>
    <message>
        <source>Repair report</source>
        <translation>維修報告</translation>
    </message>
</context>
<context>
    <name>repairs::EventKind</name>
    <message>
        <source>Moved</source>
        <translation>狀態變更</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>抵達現場</translation>
    </message>
    <message>
        <source>Extra service</source>
        <translation>額外服務</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>議定金額</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已簽名</translation>
    </message>
    <message>
        <source>Customer contacted</source>
        <translation>已聯絡客戶</translation>
    </message>
    <message>
        <source>Plan given to the customer</source>
        <translation>已向客戶提供維修方案</translation>
    </message>
    <message>
        <source>Unit lent to the customer</source>
        <translation>已向客戶借出設備</translation>
    </message>
</context>
<context>
    <name>repairs::FactWords</name>
    <message>
        <source>Received by the maker</source>
        <translation>廠家收到日期</translation>
    </message>
    <message>
        <source>Day of the fault</source>
        <translation>故障日期</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>元件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Damaged in transit</source>
        <translation>運送損壞</translation>
    </message>
    <message>
        <source>Fault of the batch</source>
        <translation>批次性故障</translation>
    </message>
    <message>
        <source>Returned to the maker</source>
        <translation>已退回廠家</translation>
    </message>
    <message>
        <source>Arranged before shipping</source>
        <translation>出貨前已商定</translation>
    </message>
    <message>
        <source>Sent to the right place</source>
        <translation>已寄到正確地點</translation>
    </message>
    <message>
        <source>Visit at the customer&apos;s</source>
        <translation>到府服務</translation>
    </message>
    <message>
        <source>Area of the visit</source>
        <translation>到府區域</translation>
    </message>
    <message>
        <source>Cannot be repaired</source>
        <translation>無法維修</translation>
    </message>
    <message>
        <source>Confirmed by the maker</source>
        <translation>廠家已確認</translation>
    </message>
    <message>
        <source>Permitted by the maker</source>
        <translation>廠家已許可</translation>
    </message>
    <message>
        <source>Packing complete</source>
        <translation>包裝完整</translation>
    </message>
    <message>
        <source>List of the shipment</source>
        <translation>出貨清單</translation>
    </message>
    <message>
        <source>Quantity on the list</source>
        <translation>清單數量</translation>
    </message>
    <message>
        <source>Quantity received</source>
        <translation>實收數量</translation>
    </message>
    <message>
        <source>Found at the final test</source>
        <translation>最終檢測時發現</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>受影響項目</translation>
    </message>
    <message>
        <source>Still unusable</source>
        <translation>仍無法使用</translation>
    </message>
    <message>
        <source>Found when opened</source>
        <translation>開箱時發現</translation>
    </message>
    <message>
        <source>Fault is on the list</source>
        <translation>故障在清單內</translation>
    </message>
    <message>
        <source>Certified repairs before</source>
        <translation>先前的認證維修</translation>
    </message>
    <message>
        <source>Kind of fault</source>
        <translation>故障類別</translation>
    </message>
    <message>
        <source>Value of the part</source>
        <translation>配件價值</translation>
    </message>
    <message>
        <source>From the first stock</source>
        <translation>來自首批庫存</translation>
    </message>
    <message>
        <source>Old part returned</source>
        <translation>舊件已退回</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>品質</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>設計</translation>
    </message>
    <message>
        <source>Workmanship</source>
        <translation>工藝</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Other quantity or specification</source>
        <translation>數量或規格不符</translation>
    </message>
    <message>
        <source>The user</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Altered by who serviced it</source>
        <translation>遭維修方改動</translation>
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
        <translation>市區</translation>
    </message>
    <message>
        <source>Suburb</source>
        <translation>郊縣</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>不明確</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>The whole unit</source>
        <translation>整台設備</translation>
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
        <translation>防護衣配件</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>軟體</translation>
    </message>
    <message>
        <source>General fault</source>
        <translation>一般故障</translation>
    </message>
    <message>
        <source>Fault of the equipment</source>
        <translation>設備故障</translation>
    </message>
    <message>
        <source>Not the equipment</source>
        <translation>非設備原因</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Product group</source>
        <translation>產品組</translation>
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
        <translation>驗收日期</translation>
    </message>
    <message>
        <source>Invoiced on</source>
        <translation>開票日期</translation>
    </message>
    <message>
        <source>Received by the dealer on</source>
        <translation>經銷商收貨日期</translation>
    </message>
    <message>
        <source>Extension in months</source>
        <translation>延長月數</translation>
    </message>
    <message>
        <source>Extension approved</source>
        <translation>已核准延長</translation>
    </message>
    <message>
        <source>Warranty card until</source>
        <translation>保固卡有效期至</translation>
    </message>
    <message>
        <source>Stove</source>
        <translation>爐具</translation>
    </message>
    <message>
        <source>Water heater</source>
        <translation>熱水器</translation>
    </message>
    <message>
        <source>Range hood</source>
        <translation>抽油煙機</translation>
    </message>
    <message>
        <source>Disinfection cabinet</source>
        <translation>烘碗機</translation>
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
        <translation>請填寫情誼處理負擔的項目。</translation>
    </message>
    <message>
        <source>Say who pays it.</source>
        <translation>請填寫負擔方。</translation>
    </message>
    <message>
        <source>Give an amount above zero, or none for all of it.</source>
        <translation>金額須大於零；留空表示全額。</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>請填寫原因。</translation>
    </message>
    <message>
        <source>Goodwill needs the approval of a second person.</source>
        <translation>情誼處理須由另一人核准。</translation>
    </message>
    <message>
        <source>Whoever approved may not approve goodwill. Ask somebody who may.</source>
        <translation>核准人無權核准情誼處理，請找有權限的人員。</translation>
    </message>
    <message>
        <source>This goodwill has been taken back already. Look at the order again.</source>
        <translation>此情誼處理已撤回。請重新查看維修單。</translation>
    </message>
</context>
<context>
    <name>repairs::ImportOrder</name>
    <message>
        <source>An imported order needs a customer and a number or reference.</source>
        <translation>匯入的維修單需要客戶，以及單號或外部編號。</translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>匯入已復原。</translation>
    </message>
</context>
<context>
    <name>repairs::LineKind</name>
    <message>
        <source>Labour</source>
        <translation>工時</translation>
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
        <translation>維修單不能從「%1」變為「%2」。請重新查看其目前狀態。</translation>
    </message>
    <message>
        <source>Say what the order waits for.</source>
        <translation>註明維修單在等待什麼。</translation>
    </message>
    <message>
        <source>Describe what the order waits for.</source>
        <translation>說明維修單等待的具體內容。</translation>
    </message>
    <message>
        <source>Say why the order is cancelled.</source>
        <translation>註明取消維修單的原因。</translation>
    </message>
    <message>
        <source>Close the order with its outcome and the customer&apos;s signature.</source>
        <translation>填寫維修結果並由客戶簽名，以將維修單結案。</translation>
    </message>
    <message>
        <source>Say why the order is opened again.</source>
        <translation>註明重新開啟維修單的原因。</translation>
    </message>
    <message>
        <source>This order is open already.</source>
        <translation>此維修單已處於開啟狀態。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderDraft</name>
    <message>
        <source>Choose the customer, or make a new one.</source>
        <translation>選擇客戶，或新增客戶。</translation>
    </message>
    <message>
        <source>Write down the fault as it was reported.</source>
        <translation>依客戶報修的內容記下故障。</translation>
    </message>
    <message>
        <source>Ask what the customer expects, and write it down.</source>
        <translation>詢問客戶的期望並記錄。</translation>
    </message>
    <message>
        <source>The promised time lies before the call.</source>
        <translation>承諾時間早於報修時間。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderFacts</name>
    <message>
        <source>Write something first.</source>
        <translation>先填寫內容。</translation>
    </message>
    <message>
        <source>An agreed amount cannot be below zero.</source>
        <translation>議定金額不能低於零。</translation>
    </message>
    <message>
        <source>No clock waits for this.</source>
        <translation>沒有等待此事件的時限。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderInHand</name>
    <message>
        <source>This order is not in the file any more. Look for it in the list of orders.</source>
        <translation>此維修單已不在系統中。請到維修單清單中尋找。</translation>
    </message>
    <message>
        <source>This order belongs to another centre. Ask that centre to change it.</source>
        <translation>此維修單屬於其他服務站。請由該服務站修改。</translation>
    </message>
    <message>
        <source>This order is closed. Reopen it to change it.</source>
        <translation>維修單已結案。要修改，先重新開啟它。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderKind</name>
    <message>
        <source>Repair</source>
        <translation>維修</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>安裝</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>保養</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>檢查</translation>
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
        <translation>此維修單已不在系統中。請到維修單清單中尋找。</translation>
    </message>
</context>
<context>
    <name>repairs::OrderWork</name>
    <message>
        <source>Say what the line is for.</source>
        <translation>請填寫這筆明細的內容。</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>數量必須大於零。</translation>
    </message>
    <message>
        <source>A price below zero is a discount: make it a line of the kind &quot;Other&quot;.</source>
        <translation>低於零的價格屬於折扣：請把這筆明細的類型設為「其他」。</translation>
    </message>
    <message>
        <source>The time must be between 0 and 100,000 minutes.</source>
        <translation>工時必須在 0 到 100,000 分鐘之間。</translation>
    </message>
    <message>
        <source>The tax rate must be between 0 % and 100 %.</source>
        <translation>稅率必須在 0 % 到 100 % 之間。</translation>
    </message>
    <message>
        <source>This row is not part of the order any more. Open the order again.</source>
        <translation>這一列已不在維修單中。請重新開啟維修單。</translation>
    </message>
    <message>
        <source>Say what was found or done.</source>
        <translation>請填寫發現的問題或所做的處理。</translation>
    </message>
</context>
<context>
    <name>repairs::Outcome</name>
    <message>
        <source>Repaired</source>
        <translation>已修復</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>未修復</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>repairs::Priority</name>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>High</source>
        <translation>較急</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
</context>
<context>
    <name>repairs::RecordVerdict</name>
    <message>
        <source>This number cannot be below zero.</source>
        <translation>此數值不能小於零。</translation>
    </message>
    <message>
        <source>An order can stand only under an agreement that has been signed. Choose another one.</source>
        <translation>維修單只能適用已簽署的協議，請選擇其他協議。</translation>
    </message>
    <message>
        <source>Say why the verdict is replaced.</source>
        <translation>請填寫更換判定的原因。</translation>
    </message>
    <message>
        <source>Say why the order stands under this agreement.</source>
        <translation>請填寫維修單適用此協議的原因。</translation>
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
        <translation>處理措施</translation>
    </message>
    <message>
        <source>the time spent</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>the day of return to normal operation</source>
        <translation>恢復正常使用的日期</translation>
    </message>
    <message>
        <source>The report still lacks: %1. Add this to the order first.</source>
        <extracomment>%1 is a list such as &quot;the cause of the fault, the time spent&quot;</extracomment>
        <translation>報告還缺少：%1。請先在維修單中補上。</translation>
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
        <translation>受理維修單</translation>
    </message>
    <message>
        <source>Change orders and move them on</source>
        <translation>修改維修單並變更狀態</translation>
    </message>
    <message>
        <source>Close orders</source>
        <translation>維修單結案</translation>
    </message>
    <message>
        <source>Close orders without the customer&apos;s signature</source>
        <translation>無客戶簽名結案</translation>
    </message>
    <message>
        <source>Reopen closed orders</source>
        <translation>重新開啟已結案的維修單</translation>
    </message>
    <message>
        <source>See the orders of all centres</source>
        <translation>檢視所有服務站的維修單</translation>
    </message>
    <message>
        <source>Decide under which agreement an order stands</source>
        <translation>決定維修單適用的協議</translation>
    </message>
    <message>
        <source>Approve goodwill</source>
        <translation>核准情誼處理</translation>
    </message>
</context>
<context>
    <name>repairs::SignOrder</name>
    <message>
        <source>Give the name of who signs.</source>
        <translation>請填寫簽名人的姓名。</translation>
    </message>
    <message>
        <source>Let the customer sign in the field.</source>
        <translation>請客戶在簽名欄中簽名。</translation>
    </message>
</context>
<context>
    <name>repairs::SignaturePurpose</name>
    <message>
        <source>Handing over the unit</source>
        <translation>設備交接</translation>
    </message>
    <message>
        <source>The estimate</source>
        <translation>報價確認</translation>
    </message>
    <message>
        <source>The finished work</source>
        <translation>完工確認</translation>
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
        <translation>診斷中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>In repair</source>
        <translation>維修中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>待交付</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已結案</translation>
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
        <translation>這個簽名無法顯示；維修單本身不受影響。</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictChange</name>
    <message>
        <source>none</source>
        <comment>no agreement</comment>
        <translation>無</translation>
    </message>
    <message>
        <source>Agreement: %1 before, %2 now.</source>
        <translation>協議：原為 %1，現為 %2。</translation>
    </message>
    <message>
        <source>The agreement %1 has been signed anew.</source>
        <translation>協議 %1 已重新簽署。</translation>
    </message>
    <message>
        <source>%1: %2 before, %3 now.</source>
        <translation>%1：原為 %2，現為 %3。</translation>
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
        <translation>原為：%1 現為：%2</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictOccasion</name>
    <message>
        <source>At intake</source>
        <translation>受理時</translation>
    </message>
    <message>
        <source>The facts changed</source>
        <translation>情況有變</translation>
    </message>
    <message>
        <source>Another agreement was chosen</source>
        <translation>已改選其他協議</translation>
    </message>
    <message>
        <source>At closing</source>
        <translation>結案時</translation>
    </message>
    <message>
        <source>Replaced by a person</source>
        <translation>人工更換</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictPaper</name>
    <message>
        <source>Agreement %1, %2: %3</source>
        <translation>協議 %1，%2：%3</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>待詢問：%1</translation>
    </message>
    <message>
        <source>Goodwill, %1: %2 pays. %3</source>
        <translation>情誼處理，%1：由%2負擔。%3</translation>
    </message>
    <message>
        <source>Goodwill, %1: %2 pays %3. %4</source>
        <translation>情誼處理，%1：由%2負擔 %3。%4</translation>
    </message>
    <message>
        <source>A recorded verdict cannot be read. Run doctor on this file.</source>
        <translation>有一筆已記錄的判定無法讀取。請對此檔案執行 doctor。</translation>
    </message>
</context>
<context>
    <name>repairs::VerdictTold</name>
    <message>
        <source>quality fault</source>
        <translation>品質故障</translation>
    </message>
    <message>
        <source>not as ordered</source>
        <translation>與訂貨不符</translation>
    </message>
    <message>
        <source>user&apos;s damage</source>
        <translation>使用者損壞</translation>
    </message>
    <message>
        <source>altered in service</source>
        <translation>使用中改裝</translation>
    </message>
    <message>
        <source>other cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>%1 (clause %2)</source>
        <translation>%1（條款 %2）</translation>
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
        <translation>免費</translation>
    </message>
    <message>
        <source>%1 pays</source>
        <translation>由 %1 付費</translation>
    </message>
    <message>
        <source>parts %1, labour %2</source>
        <translation>配件 %1，工時 %2</translation>
    </message>
    <message>
        <source>parts %1</source>
        <translation>配件 %1</translation>
    </message>
    <message>
        <source>labour %1</source>
        <translation>工時 %1</translation>
    </message>
    <message>
        <source>no charges named</source>
        <translation>未寫明費用</translation>
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
        <translation>依據條款 %1。</translation>
    </message>
    <message>
        <source>The agreement is silent about: %1. Ask both parties and note the answer.</source>
        <translation>協議未寫明：%1。詢問雙方並記下答覆。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between lines of a verdict</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>No agreement applies, as somebody decided: %1</source>
        <translation>已有人決定不適用任何協議：%1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>已選定：%1</translation>
    </message>
    <message>
        <source>Agreement %1, %2. %3</source>
        <translation>協議 %1，%2。%3</translation>
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
        <translation>客戶</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Return of the unit</source>
        <translation>設備送回</translation>
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
        <translation>維修單的協議</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>協議雙方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>協議(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>用幾個字說明原因。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::ClockRow</name>
    <message>
        <source>has not begun</source>
        <translation>尚未開始</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>paused, waiting for: %1; due %2 if it went on now</source>
        <translation>已暫停，等待：%1；若現在繼續，%2 到期</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>自 %1 起已逾期</translation>
    </message>
    <message>
        <source>met in time, was due %1</source>
        <translation>準時完成，原定 %1 到期</translation>
    </message>
    <message>
        <source>met late, was due %1</source>
        <translation>逾期完成，原定 %1 到期</translation>
    </message>
    <message>
        <source>ended without it</source>
        <translation>未完成即結束</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小時</numerusform>
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
            <numerusform>%n 工作分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n 工作小時</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n 個工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>overdue since %1, waiting for: %2</source>
        <translation>自 %1 起逾期，等待：%2</translation>
    </message>
    <message>
        <source>worked %1</source>
        <translation>已計 %1</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>暫停 %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>休息 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
    <message>
        <source>promise of the centre (%1)</source>
        <translation>服務站的承諾（%1）</translation>
    </message>
    <message>
        <source>clause %1 (%2)</source>
        <translation>條款 %1（%2）</translation>
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
        <translation>%1：%2自 %3 起逾期。</translation>
    </message>
    <message>
        <source>%1: %2 is due %3.</source>
        <translation>%1：%2於 %3 到期。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more clock(s) are overdue.</source>
        <translation>
            <numerusform>%1 另有 %n 個時限已逾期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more clock(s) will be due soon.</source>
        <translation>
            <numerusform>%1 另有 %n 個時限即將到期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟維修單</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>檢視</translation>
    </message>
</context>
<context>
    <name>repairs::ui::CloseDialog</name>
    <message>
        <source>Close %1</source>
        <translation>%1 結案</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>結果(&amp;O)</translation>
    </message>
    <message>
        <source>In operation a&amp;gain on</source>
        <translation>恢復使用日期(&amp;G)</translation>
    </message>
    <message>
        <source>Why it was not &amp;repaired</source>
        <translation>未修復的原因(&amp;R)</translation>
    </message>
    <message>
        <source>The customer has signed</source>
        <translation>客戶已簽名</translation>
    </message>
    <message>
        <source>The customer signs for the work</source>
        <translation>客戶簽名確認完工</translation>
    </message>
    <message>
        <source>&amp;Name of who signs</source>
        <translation>簽名人姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Signature</source>
        <translation>簽名(&amp;S)</translation>
    </message>
    <message>
        <source>Close &amp;without a signature</source>
        <translation>無簽名結案(&amp;W)</translation>
    </message>
    <message>
        <source>Reason &amp;for that</source>
        <translation>無簽名的原因(&amp;F)</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Signed on paper by %1</source>
        <translation>%1 已在紙本單據上簽名</translation>
    </message>
    <message>
        <source>The work on this order was done and handed over to me.</source>
        <translation>本單所列工作已完成，設備已交付給我。</translation>
    </message>
    <message>
        <source>Give the day it was in operation again.</source>
        <translation>請填寫恢復使用的日期。</translation>
    </message>
    <message>
        <source>Say why it was not repaired.</source>
        <translation>請填寫未修復的原因。</translation>
    </message>
    <message>
        <source>Say why there is no signature.</source>
        <translation>請填寫沒有簽名的原因。</translation>
    </message>
    <message>
        <source>Give the name of who signs.</source>
        <translation>請填寫簽名人的姓名。</translation>
    </message>
    <message>
        <source>Let the customer sign, or close without a signature and say why.</source>
        <translation>請客戶簽名，或選擇無簽名結案並填寫原因。</translation>
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
        <translation>逾期維修單</translation>
    </message>
    <message>
        <source>Every promise is kept.</source>
        <translation>所有承諾均已兌現。</translation>
    </message>
    <message>
        <source>Ready for collection</source>
        <translation>待取件</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>沒有待取的設備。</translation>
    </message>
    <message>
        <source>Due by agreement</source>
        <translation>協議時限</translation>
    </message>
    <message>
        <source>No clock is running.</source>
        <translation>沒有正在計時的時限。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>遲 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::DueCard</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>What if I pause now…</source>
        <translation>現在暫停會怎樣…</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>開啟維修單</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Clocks of this order</source>
        <translation>此維修單的時限</translation>
    </message>
</context>
<context>
    <name>repairs::ui::DueListSource</name>
    <message>
        <source>Paused: %1</source>
        <translation>已暫停：%1</translation>
    </message>
    <message>
        <source>The centre</source>
        <translation>服務站</translation>
    </message>
    <message>
        <source>Clause %1</source>
        <translation>條款 %1</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時限</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>維修單</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩餘</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>依據</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>規定時間</translation>
    </message>
    <message>
        <source>Worked</source>
        <translation>已計</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暫停</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>協議</translation>
    </message>
    <message>
        <source>Order stands</source>
        <translation>維修單狀態</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>stands still</source>
        <translation>停止計時</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩餘 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩餘 %1</translation>
    </message>
</context>
<context>
    <name>repairs::ui::DuePage</name>
    <message>
        <source>What is due</source>
        <translation>到期事項</translation>
    </message>
    <message>
        <source>Number, customer, serial, plate, telephone, fault</source>
        <translation>編號、客戶、序號、車牌、電話、故障</translation>
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
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日到期</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Where an agreement or the centre promised something in time, its clock stands here until it is kept.</source>
        <translation>協議或服務站承諾了時間的，其時限列在這裡，直到兌現。</translation>
    </message>
    <message>
        <source>Choose a clock first.</source>
        <translation>請先選擇一個時限。</translation>
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
        <translation>發現的故障</translation>
    </message>
    <message>
        <source>Kind of cause</source>
        <translation>原因類別</translation>
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
        <translation>情誼處理</translation>
    </message>
    <message>
        <source>&amp;Between</source>
        <translation>協議雙方(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;What is paid</source>
        <translation>支付項目(&amp;W)</translation>
    </message>
    <message>
        <source>Who &amp;pays</source>
        <translation>負擔方(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>金額(&amp;A)</translation>
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
        <translation>給予</translation>
    </message>
</context>
<context>
    <name>repairs::ui::IntakeForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Who calls, and about what</source>
        <translation>誰來報修，什麼事</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客戶(&amp;C)</translation>
    </message>
    <message>
        <source>Telephone, name, pinyin or number</source>
        <translation>電話、姓名、拼音或編號</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>設備(&amp;U)</translation>
    </message>
    <message>
        <source>Serial number, number plate or model</source>
        <translation>序號、車牌號碼或型號</translation>
    </message>
    <message>
        <source>Person to &amp;ask for</source>
        <translation>聯絡人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>什麼問題</translation>
    </message>
    <message>
        <source>&amp;Fault as reported</source>
        <translation>報修故障(&amp;F)</translation>
    </message>
    <message>
        <source>What the customer e&amp;xpects</source>
        <translation>客戶的期望(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Handed over with it</source>
        <translation>隨附物品(&amp;H)</translation>
    </message>
    <message>
        <source>Until when, and who</source>
        <translation>何時完成，由誰負責</translation>
    </message>
    <message>
        <source>&amp;Promised</source>
        <translation>承諾時間(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Engineer</source>
        <translation>工程師(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>Came &amp;by</source>
        <translation>報修方式(&amp;B)</translation>
    </message>
    <message>
        <source>U&amp;rgency</source>
        <translation>緊急程度(&amp;R)</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增維修單</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>This is what you typed before and did not save.</source>
        <translation>這是您之前輸入但未儲存的內容。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>This unit already has the open order %1: %2</source>
        <translation>這台設備已有未結的維修單 %1：%2</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>開啟那一張</translation>
    </message>
    <message>
        <source>Save and print the receipt</source>
        <translation>儲存並列印接修單</translation>
    </message>
</context>
<context>
    <name>repairs::ui::IntakeVerdict</name>
    <message>
        <source>Agreement…</source>
        <translation>協議…</translation>
    </message>
    <message>
        <source>Answer what it asks (%1 of %2)…</source>
        <translation>回答協議的提問（%1/%2）…</translation>
    </message>
</context>
<context>
    <name>repairs::ui::LinesModel</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Work or part</source>
        <translation>工作或配件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>金額（%1）</translation>
    </message>
</context>
<context>
    <name>repairs::ui::MoveDialog</name>
    <message>
        <source>Move %1 on</source>
        <translation>變更 %1 的狀態</translation>
    </message>
    <message>
        <source>New &amp;status</source>
        <translation>新狀態(&amp;S)</translation>
    </message>
    <message>
        <source>Waits &amp;for</source>
        <translation>等待(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>備註(&amp;N)</translation>
    </message>
    <message>
        <source>Move on</source>
        <translation>變更狀態</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>請簡單說明原因。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderCard</name>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開啟</translation>
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
            <numerusform>逾期 %n 小時</numerusform>
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
        <translation>單號</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新時間</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderTimeline</name>
    <message>
        <source>Not applied: the order had been moved before</source>
        <translation>未套用：維修單的狀態先前已變更</translation>
    </message>
    <message>
        <source> Approved by %1.</source>
        <translation> 由 %1 核准。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已列印：%1</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderView</name>
    <message>
        <source>This order is not there any more. It may be in the trash.</source>
        <translation>維修單已不存在，可能在回收站中。</translation>
    </message>
    <message>
        <source>These findings and lines were typed before and are not saved yet.</source>
        <translation>這些檢修記錄和明細是之前輸入的，尚未儲存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>捨棄</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>結案…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>經過</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>重新開啟…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>維修單類型</translation>
    </message>
    <message>
        <source>Fault as reported</source>
        <translation>報修故障</translation>
    </message>
    <message>
        <source>What the customer expects</source>
        <translation>客戶的期望</translation>
    </message>
    <message>
        <source>Handed over with it</source>
        <translation>隨附物品</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why it was not repaired</source>
        <translation>未修復的原因</translation>
    </message>
    <message>
        <source>The order is still being read.</source>
        <translation>仍在讀取維修單。</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>維修單已結案。</translation>
    </message>
    <message>
        <source>Everything is saved.</source>
        <translation>已全部儲存。</translation>
    </message>
    <message>
        <source>%1 is now: %2</source>
        <translation>%1 目前的狀態：%2</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已結案。</translation>
    </message>
    <message>
        <source>Open %1 again?</source>
        <translation>重新開啟 %1？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新開啟</translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation>%1 已重新開啟。</translation>
    </message>
    <message>
        <source>A note for %1</source>
        <translation>為 %1 新增備註</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>%1 went to the printer %2.</source>
        <translation>%1 已送往印表機 %2。</translation>
    </message>
    <message>
        <source>Same fault as in</source>
        <translation>同一故障的原單</translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrdersPage</name>
    <message>
        <source>Repair orders</source>
        <translation>維修單</translation>
    </message>
    <message>
        <source>Number, customer, serial, plate, telephone, fault</source>
        <translation>單號、客戶、序號、車牌號碼、電話、故障</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新增維修單</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未結</translation>
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
        <translation>今日結案</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Calls become repair orders here. Take the first one, or bring in what another program kept.</source>
        <translation>報修在這裡變成維修單。受理第一單，或匯入其他程式中的記錄。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>You do not have the right to take calls.</source>
        <translation>您沒有受理報修的權限。</translation>
    </message>
    <message>
        <source>%1 is received.</source>
        <translation>%1 已受理。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 已儲存。</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>請先選擇一張維修單。</translation>
    </message>
    <message>
        <source>Only a new order has this.</source>
        <translation>只有新維修單才有此功能。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::Pages</name>
    <message>
        <source>Open orders</source>
        <translation>未結維修單</translation>
    </message>
    <message numerus="yes">
        <source>%n ready for collection</source>
        <translation>
            <numerusform>%n 單待交付</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>past what was promised</source>
        <translation>超過承諾時間</translation>
    </message>
    <message>
        <source>every promise is kept</source>
        <translation>承諾全部準時</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>for parts, approval or the customer</source>
        <translation>等配件、核准或客戶</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>今日結案</translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>共 %n 單</numerusform>
        </translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>結案</translation>
    </message>
    <message>
        <source>Repair orders</source>
        <translation>維修單</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>新增備註</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>到期事項</translation>
    </message>
</context>
<context>
    <name>repairs::ui::Papers</name>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Work or part</source>
        <translation>工作或配件</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>數量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>單價</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客戶</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>設備</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序號</translation>
    </message>
    <message>
        <source>Number plate</source>
        <translation>車牌號碼</translation>
    </message>
    <message>
        <source>Kind of order</source>
        <translation>維修單類型</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>報修時間</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程師</translation>
    </message>
    <message>
        <source>Person to ask for</source>
        <translation>聯絡人</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承諾時間</translation>
    </message>
    <message>
        <source>Agreed up to</source>
        <translation>約定費用上限</translation>
    </message>
    <message>
        <source>Fault as reported</source>
        <translation>報修故障</translation>
    </message>
    <message>
        <source>What the customer expects</source>
        <translation>客戶的期望</translation>
    </message>
    <message>
        <source>Handed over with it</source>
        <translation>隨附物品</translation>
    </message>
    <message>
        <source>Fault found</source>
        <translation>發現的故障</translation>
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
        <translation>服務站蓋章</translation>
    </message>
    <message>
        <source>Please bring this receipt when you collect the unit.</source>
        <translation>領回設備時請攜帶本單。</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>緊急程度</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>工時</translation>
    </message>
    <message>
        <source>In operation again on</source>
        <translation>恢復使用日期</translation>
    </message>
    <message>
        <source>Cause of the fault</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Measures taken</source>
        <translation>處理措施</translation>
    </message>
    <message>
        <source>Labour</source>
        <translation>工時費</translation>
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
        <translation>協議的內容</translation>
    </message>
</context>
<context>
    <name>repairs::ui::PauseDialog</name>
    <message>
        <source>What if I pause now</source>
        <translation>如果現在暫停</translation>
    </message>
    <message>
        <source>The order waits &amp;until</source>
        <translation>維修單等待至(&amp;U)</translation>
    </message>
    <message>
        <source>Give a date and time.</source>
        <translation>填寫日期和時間。</translation>
    </message>
    <message>
        <source>%1: overdue since %2, a pause does not move that</source>
        <translation>%1：自 %2 起逾期，暫停不會改變</translation>
    </message>
    <message>
        <source>%1: due %2 as before</source>
        <translation>%1：仍於 %2 到期</translation>
    </message>
    <message>
        <source>%1: due %2 instead of %3</source>
        <translation>%1：改為 %2 到期，原為 %3</translation>
    </message>
    <message>
        <source>No clock of this order is running.</source>
        <translation>此維修單沒有正在計時的時限。</translation>
    </message>
</context>
<context>
    <name>repairs::ui::RepeatedFault</name>
    <message>
        <source>Open that one</source>
        <translation>開啟該單</translation>
    </message>
    <message>
        <source>The same fault again as in %1</source>
        <translation>與 %1 是同一故障</translation>
    </message>
</context>
<context>
    <name>repairs::ui::TakeBackDialog</name>
    <message>
        <source>Take this goodwill back?</source>
        <translation>撤回這筆情面處理？</translation>
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
        <translation>情誼處理：%1，由%2負擔。%3</translation>
    </message>
    <message>
        <source>Goodwill: %1, %2 pays %3. %4</source>
        <translation>情誼處理：%1，由%2負擔 %3。%4</translation>
    </message>
    <message>
        <source>Under the agreement</source>
        <translation>依協議</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Agreement…</source>
        <translation>協議…</translation>
    </message>
    <message>
        <source>Goodwill…</source>
        <translation>情誼處理…</translation>
    </message>
    <message>
        <source>What if I pause now…</source>
        <translation>如果現在暫停…</translation>
    </message>
    <message>
        <source>No agreement that is in force covers this order.</source>
        <translation>沒有生效中的協議涵蓋此維修單。</translation>
    </message>
    <message>
        <source>To be asked: %1</source>
        <translation>待詢問：%1</translation>
    </message>
    <message>
        <source>The customer approved an estimate under an earlier verdict. It stays until you replace it by this one.</source>
        <translation>客戶已依先前的判定核准報價。在您更換為此判定之前，先前的判定一直有效。</translation>
    </message>
    <message>
        <source>This is not the verdict that was recorded: the case or the agreement has changed since.</source>
        <translation>這不是當時記錄的判定：此後事實或協議已有變動。</translation>
    </message>
    <message>
        <source>Replace the verdict…</source>
        <translation>更換判定…</translation>
    </message>
    <message>
        <source>Replace the verdict of %1?</source>
        <translation>要更換 %1 的判定嗎？</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>更換</translation>
    </message>
    <message>
        <source>No verdict has been recorded for this order yet.</source>
        <translation>此維修單還沒有記錄判定。</translation>
    </message>
    <message>
        <source>Record the verdict…</source>
        <translation>記錄判定…</translation>
    </message>
    <message>
        <source>Take the goodwill back…</source>
        <translation>撤回情面處理…</translation>
    </message>
</context>
<context>
    <name>repairs::ui::WorkEditor</name>
    <message>
        <source>Findings</source>
        <translation>檢修記錄</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>新增檢修記錄</translation>
    </message>
    <message>
        <source>Add labour</source>
        <translation>新增工時</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>新增配件</translation>
    </message>
    <message>
        <source>Findings: fault, cause, measure</source>
        <translation>檢修記錄：故障、原因、措施</translation>
    </message>
    <message>
        <source>Labour and parts</source>
        <translation>工時與配件</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>shell::BackgroundCheck</name>
    <message>
        <source>The daily check found rows that are not as they should be. See Settings, Data and backup.</source>
        <translation>每日檢查發現有資料列不正常。請查看「設定」中的「資料與備份」。</translation>
    </message>
</context>
<context>
    <name>shell::CentreSettingsPage</name>
    <message>
        <source>The setting is saved.</source>
        <translation>設定已儲存。</translation>
    </message>
    <message>
        <source>Only somebody with the right to change the settings of the centre can change these.</source>
        <translation>只有擁有修改服務站設定權限的人才能修改這些內容。</translation>
    </message>
</context>
<context>
    <name>shell::ChecklistCard</name>
    <message numerus="yes">
        <source>Show %n skipped step(s) of setting up</source>
        <translation>
            <numerusform>顯示已略過的 %n 個設定步驟</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>略過</translation>
    </message>
    <message>
        <source>Skip: %1</source>
        <translation>略過：%1</translation>
    </message>
</context>
<context>
    <name>shell::CommandActions</name>
    <message>
        <source>You do not have the right for this.</source>
        <translation>您沒有這項操作的權限。</translation>
    </message>
    <message>
        <source>This page has no such command.</source>
        <translation>此頁面沒有這個命令。</translation>
    </message>
</context>
<context>
    <name>shell::Commands</name>
    <message>
        <source>Record</source>
        <translation>記錄</translation>
    </message>
    <message>
        <source>List</source>
        <translation>清單</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>視窗</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編輯</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>儲存並關閉</translation>
    </message>
    <message>
        <source>Next status</source>
        <translation>下一狀態</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>列印</translation>
    </message>
    <message>
        <source>Choose what to print</source>
        <translation>選擇列印內容</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製一份</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>新增一列</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>移除此列</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>篩選此清單</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>重新整理</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一個窗格</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>上一個窗格</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>快速前往</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Go to this entry of the side bar</source>
        <translation>前往側邊欄的此項目</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Page used before</source>
        <translation>上一個用過的頁面</translation>
    </message>
    <message>
        <source>Page used longest ago</source>
        <translation>最早用過的頁面</translation>
    </message>
    <message>
        <source>Help for this field</source>
        <translation>此欄位的說明</translation>
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
        <translation>所有內容都儲存在 %1（%2）。</translation>
    </message>
    <message>
        <source>An encrypted copy of the file and its attachments, checked before it counts as done.</source>
        <translation>資料檔案及附件的加密副本，經檢查無誤才算完成。</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Puts a backup in the place of this file. The present file is kept beside it.</source>
        <translation>用備份取代此檔案。目前的檔案會保留在旁邊。</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>Verifies every row, total and the chain of changes, and names what is wrong.</source>
        <translation>核對每一列、每個合計和變更鏈，並指出有誤之處。</translation>
    </message>
    <message>
        <source>Check the file</source>
        <translation>檢查檔案</translation>
    </message>
    <message>
        <source>Versions and the last lines of the log, without personal data, for whoever helps you.</source>
        <translation>版本資訊和記錄檔的最後幾行，不含個人資料，供協助您的人使用。</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>複製診斷資訊</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>備份到</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>正在備份…</translation>
    </message>
    <message>
        <source>The backup is complete and was checked: %1 (%2). Keep the passphrase; without it nobody can read the backup.</source>
        <translation>備份已完成並通過檢查：%1（%2）。請保管好通行密語；沒有通行密語，誰也無法讀取備份。</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>還原來源</translation>
    </message>
    <message>
        <source>Put this backup in the place of the present file? The present one is kept beside it.</source>
        <translation>用這份備份取代目前的檔案？目前的檔案會保留在旁邊。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在檢查…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>一切正常。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not as they should be:</source>
        <translation>
            <numerusform>有 %n 列不正常：</numerusform>
        </translation>
    </message>
    <message>
        <source>The diagnostics are in the clipboard.</source>
        <translation>診斷資訊已複製到剪貼簿。</translation>
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
        <translation>快速前往</translation>
    </message>
    <message>
        <source>Setting up: %1 of %2 done</source>
        <translation>初始設定：已完成 %1/%2</translation>
    </message>
</context>
<context>
    <name>shell::Desktop</name>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在還原備份…</translation>
    </message>
</context>
<context>
    <name>shell::EditCommands</name>
    <message>
        <source>There is nothing to take back.</source>
        <translation>沒有可復原的內容。</translation>
    </message>
    <message>
        <source>Nothing was taken back in this field.</source>
        <translation>此欄位沒有可重做的內容。</translation>
    </message>
</context>
<context>
    <name>shell::KeySettings</name>
    <message>
        <source>Command or key</source>
        <translation>命令或按鍵</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找命令</translation>
    </message>
    <message>
        <source>Keys of the commands</source>
        <translation>命令快速鍵</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新快速鍵</translation>
    </message>
    <message>
        <source>Press the new key here</source>
        <translation>在此按下新快速鍵</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此快速鍵</translation>
    </message>
    <message>
        <source>Use it as well</source>
        <translation>新增此快速鍵</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>清除快速鍵</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>恢復預設</translation>
    </message>
    <message>
        <source>Usual keys for all</source>
        <translation>全部恢復預設</translation>
    </message>
    <message>
        <source>That key types text. Hold Ctrl or Alt with it, or press a function key.</source>
        <translation>此鍵用於輸入文字。請同時按住 Ctrl 或 Alt，或改按功能鍵。</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation>沒有這個名稱的命令。</translation>
    </message>
    <message>
        <source>“%1” has the same key, so that it does nothing. Give one of them another.</source>
        <translation>「%1」使用相同的快速鍵，因此該鍵沒有作用。請為其中一個另設快速鍵。</translation>
    </message>
    <message>
        <source>Choose a command, press Enter, then its new key. Tab goes on to the buttons.</source>
        <translation>選擇命令，按 Enter，再按新快速鍵。按 Tab 移到按鈕。</translation>
    </message>
    <message>
        <source>Take the key</source>
        <translation>轉用此快速鍵</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which will be without it.</source>
        <translation>%1 已用於「%2」，轉用後後者將沒有此快速鍵。</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <translation>%1 可以使用。</translation>
    </message>
    <message>
        <source>“%1” has the key %2 now.</source>
        <translation>「%1」的快速鍵現為 %2。</translation>
    </message>
</context>
<context>
    <name>shell::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9 open the entries of the side bar. Enter goes to the next field, F4 opens the choices of a field. Esc goes one level back; what you typed is kept.</source>
        <translation>Alt+1 至 Alt+9 開啟側欄各項。Enter 到下一欄位，F4 開啟欄位的選項。Esc 回到上一層；已輸入的內容會保留。</translation>
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
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>The same key as “%1”</source>
        <translation>與「%1」的快速鍵相同</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>已由您變更</translation>
    </message>
</context>
<context>
    <name>shell::MainWindow</name>
    <message>
        <source>You do not have the right to see this page. An administrator can give it to you.</source>
        <translation>您沒有檢視此頁面的權限。管理員可以為您授權。</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>複製詳細資訊</translation>
    </message>
    <message>
        <source>Sample data: try anything. Nothing here is real or sent anywhere.</source>
        <translation>範例資料：可以隨意嘗試。這裡的內容都不是真的，也不會傳送到任何地方。</translation>
    </message>
    <message>
        <source>Saved on this computer · %1</source>
        <translation>已儲存在本機 · %1</translation>
    </message>
    <message>
        <source>Everything is kept in %1. This file has not joined a server.</source>
        <translation>所有內容都儲存在 %1。此檔案尚未加入伺服器。</translation>
    </message>
    <message>
        <source>No other page is open yet.</source>
        <translation>還沒有開啟其他頁面。</translation>
    </message>
</context>
<context>
    <name>shell::Options</name>
    <message>
        <source>The desk of an after-sales service centre.</source>
        <translation>售後服務站的工作台。</translation>
    </message>
    <message>
        <source>Open this data file.</source>
        <translation>開啟這個資料檔案。</translation>
    </message>
    <message>
        <source>Open sample data made for today.</source>
        <translation>開啟以今天為準的範例資料。</translation>
    </message>
    <message>
        <source>Language: zh_CN, zh_TW or en.</source>
        <translation>語言：zh_CN、zh_TW 或 en。</translation>
    </message>
    <message>
        <source>Theme: light or dark.</source>
        <translation>主題：light 或 dark。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1366x768.</source>
        <translation>視窗大小，例如 1366x768。</translation>
    </message>
    <message>
        <source>Scale of everything, such as 2.</source>
        <translation>整體縮放比例，例如 2。</translation>
    </message>
    <message>
        <source>Take this for the present day (YYYY-MM-DD).</source>
        <translation>以此作為當天日期（YYYY-MM-DD）。</translation>
    </message>
    <message>
        <source>Draw every page into this folder and exit.</source>
        <translation>把每個頁面繪製到此資料夾後結束。</translation>
    </message>
    <message>
        <source>--%1 does not take &apos;%2&apos;. See --help.</source>
        <translation>--%1 不接受「%2」。請查看 --help。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood. See --help.</source>
        <translation>無法辨識「%1」。請查看 --help。</translation>
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
        <translation>設定</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Rules of the centre</source>
        <translation>服務站規則</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>資料與備份</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>Printers</source>
        <translation>印表機</translation>
    </message>
</context>
<context>
    <name>shell::Palette</name>
    <message>
        <source>Number, plate, telephone, serial, name or pinyin</source>
        <translation>單號、車牌號碼、電話、序號、姓名或拼音</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>您想做什麼？</translation>
    </message>
    <message>
        <source>Find a record</source>
        <translation>尋找記錄</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>尋找命令</translation>
    </message>
    <message>
        <source>Type what you have: the end of a telephone or serial number is enough.</source>
        <translation>輸入已知的內容即可：電話或序號的末幾碼就夠了。</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer characters, or only the last four digits.</source>
        <translation>找不到結果。請減少字元，或只輸入最後四碼。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>No command of that name.</source>
        <translation>沒有這個名稱的命令。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜尋結果</translation>
    </message>
</context>
<context>
    <name>shell::PassphraseDialog</name>
    <message>
        <source>Passphrase of the backup</source>
        <translation>備份通行密語</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>通行密語</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次輸入</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>繼續</translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n character(s).</source>
        <translation>
            <numerusform>至少使用 %n 個字元。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>兩次輸入不一致。請重新輸入。</translation>
    </message>
</context>
<context>
    <name>shell::PictureBook</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>無法建立資料夾 %1。</translation>
    </message>
    <message>
        <source>Pictures cannot be written to %1.</source>
        <translation>無法將圖片寫入 %1。</translation>
    </message>
</context>
<context>
    <name>shell::Preferences</name>
    <message>
        <source>As the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>佈景主題</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高對比</translation>
    </message>
    <message>
        <source>Height of rows</source>
        <translation>列高</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Large, for touch</source>
        <translation>大（適合觸控）</translation>
    </message>
    <message>
        <source>Show notices outside the window too, where the system can</source>
        <translation>系統支援時，也在視窗外顯示通知</translation>
    </message>
    <message>
        <source>They always stand at the top of the page as well.</source>
        <translation>通知總會同時顯示在頁面頂部。</translation>
    </message>
</context>
<context>
    <name>shell::PrinterSettingsPage</name>
    <message>
        <source>This computer has no printer yet. Papers can be saved as PDF; what you choose here holds once there is one.</source>
        <translation>此電腦還沒有印表機。單據可儲存為 PDF；此處的選擇在有印表機後生效。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>印表機</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>紙張</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份數</translation>
    </message>
    <message>
        <source>Default printer</source>
        <translation>預設印表機</translation>
    </message>
    <message>
        <source>Default printer of this computer</source>
        <translation>此電腦的預設印表機</translation>
    </message>
    <message>
        <source>As the default</source>
        <translation>同預設設定</translation>
    </message>
    <message>
        <source>%1: printer</source>
        <translation>%1：印表機</translation>
    </message>
    <message>
        <source>%1: paper</source>
        <translation>%1：紙張</translation>
    </message>
    <message>
        <source>%1: copies</source>
        <translation>%1：份數</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1（目前無法使用）</translation>
    </message>
</context>
<context>
    <name>shell::SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>設定頁面</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>shell::SignInDialog</name>
    <message>
        <source>Sign in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密碼</translation>
    </message>
</context>
<context>
    <name>shell::StartProblem</name>
    <message>
        <source>The data cannot be opened</source>
        <translation>無法開啟資料</translation>
    </message>
    <message>
        <source>File: %1
Nothing in it was changed.</source>
        <translation>檔案：%1
其中的內容沒有任何變更。</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>This centre does not exist any more.</source>
        <translation>此服務站已不存在。</translation>
    </message>
    <message>
        <source>These are the only working hours. Change them instead of removing them.</source>
        <translation>這是唯一的工作時間，請改為修改，不要刪除。</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直營</translation>
    </message>
    <message>
        <source>Outsourced</source>
        <translation>委外</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Enter the name of the centre.</source>
        <translation>請輸入服務站名稱。</translation>
    </message>
    <message>
        <source>The prefix of numbers has one to four capital letters or digits, such as WX.</source>
        <translation>單號前置碼為 1 到 4 個大寫字母或數字，例如 WX。</translation>
    </message>
    <message>
        <source>Choose the currency.</source>
        <translation>請選擇幣別。</translation>
    </message>
    <message>
        <source>Choose the time zone.</source>
        <translation>請選擇時區。</translation>
    </message>
    <message>
        <source>Choose the language of the papers.</source>
        <translation>請選擇單據語言。</translation>
    </message>
    <message>
        <source>The tax rate lies between 0 and 100 per cent.</source>
        <translation>稅率應介於 0% 到 100% 之間。</translation>
    </message>
    <message>
        <source>This organisation does not exist any more.</source>
        <translation>此組織已不存在。</translation>
    </message>
    <message>
        <source>The centre “%1” belongs to this organisation. Move it first.</source>
        <translation>服務站「%1」屬於此組織，請先將它移走。</translation>
    </message>
    <message>
        <source>This is the only centre. Add another one before you remove it.</source>
        <translation>這是唯一的服務站，請先新增另一個再刪除。</translation>
    </message>
    <message>
        <source>%1 works in this centre. Give the people another centre first.</source>
        <translation>%1 在此服務站工作，請先為相關人員指定其他服務站。</translation>
    </message>
    <message>
        <source>This file has the centre “%1” already. Add others under “Centres”.</source>
        <translation>此檔案已有服務站「%1」。其他服務站請在「服務站」中新增。</translation>
    </message>
    <message>
        <source>Name the centre</source>
        <translation>填寫服務站名稱</translation>
    </message>
    <message>
        <source>Enter address and telephone for papers</source>
        <translation>填寫單據用的地址和電話</translation>
    </message>
    <message>
        <source>Check working hours and holidays</source>
        <translation>核對工作時間和假日</translation>
    </message>
    <message>
        <source>Print a test paper</source>
        <translation>列印測試單據</translation>
    </message>
    <message>
        <source>Bring in customers, units and history</source>
        <translation>匯入客戶、設備和歷史記錄</translation>
    </message>
    <message>
        <source>Add users or set a password</source>
        <translation>新增使用者或設定密碼</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message>
        <source>This is not a table of holidays: %1. Nothing was changed.</source>
        <translation>這不是假日表：%1。未做任何變更。</translation>
    </message>
    <message>
        <source>it is larger than a megabyte</source>
        <translation>大小超過 1 MB</translation>
    </message>
    <message>
        <source>there are no days in it</source>
        <translation>其中沒有日期</translation>
    </message>
    <message>
        <source>Own organisation</source>
        <translation>本組織</translation>
    </message>
    <message>
        <source>Maker</source>
        <translation>廠家</translation>
    </message>
    <message>
        <source>Dealer</source>
        <translation>經銷商</translation>
    </message>
    <message>
        <source>Service partner</source>
        <translation>服務合作夥伴</translation>
    </message>
    <message>
        <source>Enter the name of the organisation.</source>
        <translation>請輸入組織名稱。</translation>
    </message>
    <message>
        <source>Employed</source>
        <translation>正職</translation>
    </message>
    <message>
        <source>Contracted</source>
        <translation>約聘</translation>
    </message>
    <message>
        <source>Enter the name of the person.</source>
        <translation>請輸入姓名。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Check both dates.</source>
        <translation>最後一天早於第一天，請核對兩個日期。</translation>
    </message>
    <message>
        <source>This person does not exist any more.</source>
        <translation>此人員已不存在。</translation>
    </message>
    <message>
        <source>A user signs in as %1. Take the person from the user first, or enter the last day instead.</source>
        <translation>有使用者以 %1 的身分登入。請先從使用者中移除此人員，或改為填寫離職日期。</translation>
    </message>
    <message>
        <source>Edit centres and organisations</source>
        <translation>編輯服務站和組織</translation>
    </message>
    <message>
        <source>Edit people</source>
        <translation>編輯人員</translation>
    </message>
    <message>
        <source>Edit working hours and holidays</source>
        <translation>編輯工作時間和假日</translation>
    </message>
    <message>
        <source>This file does not hold the work calendar by which the deadline was computed. Synchronise, then try again.</source>
        <translation>此檔案中沒有計算該期限所用的工作行事曆。請同步後再試一次。</translation>
    </message>
    <message>
        <source>line %1 has “%2” among its %3</source>
        <translation>第 %1 列的 %3 中有「%2」</translation>
    </message>
    <message>
        <source>it stops making sense in line %1</source>
        <translation>從第 %1 列起無法識別</translation>
    </message>
    <message>
        <source>This calendar is for the time zone %1, the centre is in %2. Change the zone in the file or that of the centre.</source>
        <translation>此列事曆的時區為 %1，服務站的時區為 %2。請變更檔案中或服務站的時區。</translation>
    </message>
</context>
<context>
    <name>staff::ui::CentreSettings</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>捨棄變更</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>服務站</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Short name</source>
        <translation>簡稱(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>單據</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Lines above the papers</source>
        <translation>單據抬頭(&amp;L)</translation>
    </message>
    <message>
        <source>Empty: name, address and telephone from above.</source>
        <translation>留空：使用上方的名稱、地址和電話。</translation>
    </message>
    <message>
        <source>Money, time and numbers</source>
        <translation>金額、時間和編號</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>幣別(&amp;C)</translation>
    </message>
    <message>
        <source>Ta&amp;x rate in per cent</source>
        <translation>稅率（%）(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Prefix of numbers</source>
        <translation>單號前置碼(&amp;P)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>時區(&amp;Z)</translation>
    </message>
    <message>
        <source>Language of pape&amp;rs</source>
        <translation>單據語言(&amp;R)</translation>
    </message>
    <message>
        <source>Only somebody with the right “%1” can change these.</source>
        <translation>只有具備「%1」權限的人才能變更這些內容。</translation>
    </message>
    <message>
        <source>The details of the centre are saved.</source>
        <translation>服務站資料已儲存。</translation>
    </message>
</context>
<context>
    <name>staff::ui::Checklist</name>
    <message>
        <source>Test paper</source>
        <translation>測試單據</translation>
    </message>
    <message>
        <source>If the letterhead is complete and nothing is cut off at the edges, this printer is ready.</source>
        <translation>如果抬頭完整、邊緣沒有被裁切，這台印表機就可以使用了。</translation>
    </message>
    <message>
        <source>Its name stands above the papers.</source>
        <translation>名稱印在單據上方。</translation>
    </message>
    <message>
        <source>Customers find on receipts and reports where to call.</source>
        <translation>客戶可從收據和報告上看到聯絡電話。</translation>
    </message>
    <message>
        <source>Promised times count only while the centre is open.</source>
        <translation>承諾時限只計算服務站的工作時間。</translation>
    </message>
    <message>
        <source>Shows whether printer and paper fit before a customer waits.</source>
        <translation>在客戶等候之前，確認印表機和紙張合適。</translation>
    </message>
    <message>
        <source>From spreadsheets and other programs; it can be taken back.</source>
        <translation>可從試算表和其他程式匯入，並可復原。</translation>
    </message>
    <message>
        <source>Then it stands at each change who made it, and not everybody may do all.</source>
        <translation>這樣每次變更都會記錄操作人，也不是人人都有全部權限。</translation>
    </message>
</context>
<context>
    <name>staff::ui::Currencies</name>
    <message>
        <source>Renminbi (CNY)</source>
        <translation>人民幣 (CNY)</translation>
    </message>
    <message>
        <source>New Taiwan dollar (TWD)</source>
        <translation>新臺幣 (TWD)</translation>
    </message>
    <message>
        <source>Hong Kong dollar (HKD)</source>
        <translation>港幣 (HKD)</translation>
    </message>
    <message>
        <source>Macau pataca (MOP)</source>
        <translation>澳門幣 (MOP)</translation>
    </message>
    <message>
        <source>Singapore dollar (SGD)</source>
        <translation>新加坡幣 (SGD)</translation>
    </message>
    <message>
        <source>Malaysian ringgit (MYR)</source>
        <translation>馬來西亞令吉 (MYR)</translation>
    </message>
    <message>
        <source>Yen (JPY)</source>
        <translation>日圓 (JPY)</translation>
    </message>
    <message>
        <source>US dollar (USD)</source>
        <translation>美元 (USD)</translation>
    </message>
    <message>
        <source>Euro (EUR)</source>
        <translation>歐元 (EUR)</translation>
    </message>
</context>
<context>
    <name>staff::ui::DayForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類型(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>時間(&amp;H)</translation>
    </message>
    <message>
        <source>Only for a working day; empty: as on other working days.</source>
        <translation>僅用於工作日；留空則與其他工作日相同。</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
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
        <translation>第 %1 行不是以 2026-10-01 這樣的日期開頭。請更正檔案後重試。</translation>
    </message>
    <message>
        <source>The file has no holidays. Choose a file with a date at the start of each line.</source>
        <translation>檔案中沒有假日。請選擇每行以日期開頭的檔案。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and not open elsewhere.</source>
        <translation>無法讀取檔案 %1。請確認檔案存在且未在別處開啟。</translation>
    </message>
    <message>
        <source>Line %1 has a day that stands above already. Correct the file and try again.</source>
        <translation>第 %1 列的日期前面已出現過。請更正檔案後再試一次。</translation>
    </message>
</context>
<context>
    <name>staff::ui::HoursSettings</name>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>New hours…</source>
        <translation>新增工作時間…</translation>
    </message>
    <message>
        <source>Without hours of its own the centre works Monday to Friday from 9 to 18.</source>
        <translation>未設定工作時間時，服務站週一至週五 9 點至 18 點工作。</translation>
    </message>
    <message>
        <source>Holidays and make-up days</source>
        <translation>假日和補班日</translation>
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
        <translation>類型</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Add a day…</source>
        <translation>新增日期…</translation>
    </message>
    <message>
        <source>On holidays the centre is closed and no time counts for promises.</source>
        <translation>假日服務站休息，不計入承諾時限。</translation>
    </message>
    <message>
        <source>Chinese holidays</source>
        <translation>中國假日</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>從檔案匯入…</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>假日</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Remove these working hours?</source>
        <translation>要刪除這組工作時間嗎？</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>新增日期</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>修改日期</translation>
    </message>
    <message>
        <source>The day is removed.</source>
        <translation>日期已刪除。</translation>
    </message>
    <message>
        <source>Holidays from a file</source>
        <translation>從檔案匯入假日</translation>
    </message>
    <message>
        <source>Holidays (*.csv *.txt *.json)</source>
        <translation>假日 (*.csv *.txt *.json)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were added; days of your own stay as they were.</source>
        <translation>
            <numerusform>已新增 %n 天；自行設定的日期保持不變。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of these days are in the calendar already.</source>
        <translation>這些日期都已在行事曆中。</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>儲存為檔案…</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>從檔案取用…</translation>
    </message>
    <message>
        <source>This is the first version of the calendar.</source>
        <translation>這是行事曆的第一個版本。</translation>
    </message>
    <message numerus="yes">
        <source>Version %1, in force since %2. Clocks that are running go by it; those that have ended keep the version they ended under (%n kept).</source>
        <translation>
            <numerusform>第 %1 版，自 %2 起生效。正在計時的時限按此版計算；已結束的保留結束時的版本（共保留 %n 個）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar as a file</source>
        <translation>行事曆檔案</translation>
    </message>
    <message>
        <source>Work calendars (*.jsonl)</source>
        <translation>工作行事曆 (*.jsonl)</translation>
    </message>
    <message>
        <source>The calendar is in %1.</source>
        <translation>行事曆已存入 %1。</translation>
    </message>
    <message>
        <source>A calendar from a file</source>
        <translation>從檔案取用行事曆</translation>
    </message>
    <message>
        <source>Replace all working hours, holidays and make-up days of the centre by those of the file?</source>
        <translation>用檔案中的內容替換服務站的全部工作時間、假日和補班日？</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替換</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the calendar are other ones now.</source>
        <translation>
            <numerusform>行事曆已變更 %n 項。</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was like that already.</source>
        <translation>行事曆本來就是這樣。</translation>
    </message>
</context>
<context>
    <name>staff::ui::OrganisationForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;hort name</source>
        <translation>簡稱(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>類別(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>Ta&amp;x number</source>
        <translation>稅號(&amp;X)</translation>
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
        <translation>此單位已不存在。請另選一個。</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>新單位</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>單位</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>新單位…</translation>
    </message>
</context>
<context>
    <name>staff::ui::Pages</name>
    <message>
        <source>Centre</source>
        <translation>服務站</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作時間</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Users and rights</source>
        <translation>使用者和權限</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增使用者</translation>
    </message>
</context>
<context>
    <name>staff::ui::PeopleSettings</name>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>職位</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>僱用方式</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>離職日期</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>新增人員…</translation>
    </message>
    <message>
        <source>Whoever repairs, receives or answers stands here, with or without signing in.</source>
        <translation>負責維修、接待或回覆的人都列在這裡，無論是否登入。</translation>
    </message>
    <message>
        <source>Change the person</source>
        <translation>修改人員</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>Remove this person? For somebody who left, enter the last day instead.</source>
        <translation>要刪除此人員嗎？如已離職，請改為填寫離職日期。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>刪除</translation>
    </message>
    <message>
        <source>The person is removed.</source>
        <translation>人員已刪除。</translation>
    </message>
</context>
<context>
    <name>staff::ui::PersonForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>電話(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>職位(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Employment</source>
        <translation>僱用方式(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>到職日期(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>離職日期(&amp;L)</translation>
    </message>
    <message>
        <source>Who has left is not offered any more and stays on old papers.</source>
        <translation>離職人員不再可選，但仍保留在舊單據上。</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>備註(&amp;O)</translation>
    </message>
</context>
<context>
    <name>staff::ui::PersonLookup</name>
    <message>
        <source>This person is not there any more.</source>
        <translation>此人員已不存在。</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新增人員</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人員</translation>
    </message>
    <message>
        <source>New person…</source>
        <translation>新增人員…</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人員</translation>
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
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>staff::ui::RightsTable</name>
    <message>
        <source>Right</source>
        <translation>權限</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>各角色的權限</translation>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密碼</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 的 PIN</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>目前密碼(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Present PIN</source>
        <translation>目前 PIN(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New PIN</source>
        <translation>新 PIN(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密碼(&amp;N)</translation>
    </message>
    <message>
        <source>Four to twelve digits, to agree to what others do.</source>
        <translation>4 到 12 位數字，用於核准他人的操作。</translation>
    </message>
    <message>
        <source>At least six characters.</source>
        <translation>至少 6 個字元。</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>再次輸入(&amp;M)</translation>
    </message>
    <message>
        <source>This is not the same as above.</source>
        <translation>與上方輸入的不一致。</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>移除 PIN</translation>
    </message>
    <message>
        <source>Take the password away</source>
        <translation>移除密碼</translation>
    </message>
    <message>
        <source>Enter the new PIN.</source>
        <translation>請輸入新 PIN。</translation>
    </message>
    <message>
        <source>Enter the new password.</source>
        <translation>請輸入新密碼。</translation>
    </message>
    <message>
        <source>The PIN is taken away.</source>
        <translation>PIN 已移除。</translation>
    </message>
    <message>
        <source>The password is taken away.</source>
        <translation>密碼已移除。</translation>
    </message>
    <message>
        <source>The PIN is set.</source>
        <translation>PIN 已設定。</translation>
    </message>
    <message>
        <source>The password is set.</source>
        <translation>密碼已設定。</translation>
    </message>
</context>
<context>
    <name>staff::ui::ShiftsInput</name>
    <message>
        <source>Write hours as 09:00-12:00 13:00-18:00, or leave it empty.</source>
        <translation>時間寫作 09:00-12:00 13:00-18:00，或留空。</translation>
    </message>
</context>
<context>
    <name>staff::ui::UserForm</name>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>&amp;Name to sign in with</source>
        <translation>登入名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人員(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>服務站(&amp;C)</translation>
    </message>
    <message>
        <source>The whole organisation</source>
        <translation>整個組織</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>登入</translation>
    </message>
    <message>
        <source>May not sign in &amp;any more</source>
        <translation>不再允許登入(&amp;A)</translation>
    </message>
    <message>
        <source>What the user did stays as it is.</source>
        <translation>使用者以前的操作保持不變。</translation>
    </message>
</context>
<context>
    <name>staff::ui::UserSettings</name>
    <message>
        <source>Users</source>
        <translation>使用者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>登入方式</translation>
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
        <translation>新增使用者…</translation>
    </message>
    <message>
        <source>Nobody signs in yet.</source>
        <translation>目前還沒有使用者登入。</translation>
    </message>
    <message>
        <source>Password…</source>
        <translation>密碼…</translation>
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
        <translation>使用密碼</translation>
    </message>
    <message>
        <source>Without a password</source>
        <translation>不需密碼</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>已設定</translation>
    </message>
    <message>
        <source>None</source>
        <translation>無</translation>
    </message>
    <message>
        <source>Change the user</source>
        <translation>修改使用者</translation>
    </message>
    <message>
        <source>New user</source>
        <translation>新增使用者</translation>
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
        <translation>儲存</translation>
    </message>
    <message>
        <source>In &amp;force from</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>Hours of a day as 09:00-12:00 13:00-18:00; an empty day is closed.</source>
        <translation>每天的時間寫作 09:00-12:00 13:00-18:00；留空表示休息。</translation>
    </message>
</context>
<context>
    <name>staff::ui::WelcomePage</name>
    <message>
        <source>Open the desk</source>
        <translation>開始使用</translation>
    </message>
    <message>
        <source>&amp;Name of the centre</source>
        <translation>服務站名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>幣別(&amp;C)</translation>
    </message>
    <message>
        <source>What is your centre called?</source>
        <translation>您的服務站叫什麼名稱？</translation>
    </message>
    <message>
        <source>This name stands above the papers. Everything else has a usual value and can be changed in the settings at any time. All data stays on this computer.</source>
        <translation>此名稱印在單據上方。其他各項均有常用值，可隨時在設定中變更。所有資料都儲存在這台電腦上。</translation>
    </message>
</context>
<context>
    <name>storage</name>
    <message>
        <source>entries before this one are missing</source>
        <translation>此條目之前有條目遺失</translation>
    </message>
    <message>
        <source>the entry or the one before it was changed</source>
        <translation>此條目或其前一條目遭變更</translation>
    </message>
    <message>
        <source>rows of the entry were changed, added or removed</source>
        <translation>此條目的資料列遭變更、新增或刪除</translation>
    </message>
    <message>
        <source>the audit of this record was changed</source>
        <translation>此記錄的稽核記錄遭變更</translation>
    </message>
    <message>
        <source>the entry was removed outside the program</source>
        <translation>此條目在程式之外遭刪除</translation>
    </message>
    <message>
        <source>The file is damaged, so no backup was made of it. Keep the older backups and restore the last good one.</source>
        <translation>檔案已損壞，因此未做備份。請保留較早的備份，並還原最近一份完好的備份。</translation>
    </message>
    <message>
        <source>Enter a passphrase: a backup is always encrypted.</source>
        <translation>請輸入密語：備份一律加密。</translation>
    </message>
    <message>
        <source>The backup is damaged or not complete. Use another one; nothing was changed.</source>
        <translation>備份已損壞或不完整。請使用其他備份；未做任何變更。</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Check the disk, then try again.</source>
        <translation>無法讀寫磁碟。請檢查磁碟後重試。</translation>
    </message>
    <message>
        <source>The file could not be opened. Check that its folder exists and may be written.</source>
        <translation>無法開啟檔案。請確認其資料夾存在且可寫入。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved; free some space and try again.</source>
        <translation>磁碟已滿，未儲存任何內容。請釋出一些空間後重試。</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that the disk has room and the folder may be written.</source>
        <translation>無法寫入備份。請確認磁碟有空間且資料夾可寫入。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>記憶體不足。請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>The backup could not be read. Check the name of the file.</source>
        <translation>無法讀取備份。請核對檔案名稱。</translation>
    </message>
    <message>
        <source>The file is no backup of this program. Choose another one.</source>
        <translation>此檔案不是本程式的備份。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The passphrase does not fit this backup. Try again; nothing was changed.</source>
        <translation>密語與此備份不符。請重試；未做任何變更。</translation>
    </message>
    <message>
        <source>The attachment could not be stored. Check that the disk has room and the folder may be written.</source>
        <translation>無法儲存附件。請確認磁碟有空間且資料夾可寫入。</translation>
    </message>
    <message>
        <source>The file could not be read. Choose another one.</source>
        <translation>無法讀取檔案。請選擇其他檔案。</translation>
    </message>
    <message>
        <source>The attachment is not on this computer.</source>
        <translation>附件不在這台電腦上。</translation>
    </message>
    <message>
        <source>The attachment is damaged. Restore it from a backup.</source>
        <translation>附件已損壞。請從備份還原。</translation>
    </message>
    <message>
        <source>The file was made by an older version of the program. Open it once for writing, so that it can be brought up to date.</source>
        <translation>此檔案由舊版程式建立。請先以可寫入方式開啟一次，以便更新。</translation>
    </message>
    <message>
        <source>The file is open for reading only. Open it for writing to change something.</source>
        <translation>檔案以唯讀方式開啟。如需變更，請以可寫入方式開啟。</translation>
    </message>
    <message>
        <source>The file is being closed. Nothing was saved.</source>
        <translation>檔案正在關閉，未儲存任何內容。</translation>
    </message>
    <message>
        <source>The program could not carry this out. Please report this.</source>
        <translation>程式無法完成此操作，請回報此問題。</translation>
    </message>
    <message>
        <source>The file is damaged or is no data file of this program. Choose another file or restore a backup.</source>
        <translation>檔案已損壞，或不是本程式的資料檔。請選擇其他檔案或還原備份。</translation>
    </message>
    <message>
        <source>The file or its folder may not be written. Change the permissions, or open the file for reading only.</source>
        <translation>檔案或其資料夾無法寫入。請變更權限，或以唯讀方式開啟檔案。</translation>
    </message>
    <message>
        <source>The file is open in another window or on another computer (%1). Close it there. If that computer was switched off, delete the file %2.</source>
        <translation>檔案已在另一個視窗或另一台電腦（%1）上開啟，請在那裡關閉。如果那台電腦已關機，請刪除檔案 %2。</translation>
    </message>
    <message>
        <source>The file belongs to another program. Choose a data file of this one.</source>
        <translation>此檔案屬於其他程式。請選擇本程式的資料檔。</translation>
    </message>
    <message>
        <source>There is no such file. Check the name.</source>
        <translation>沒有此檔案。請核對名稱。</translation>
    </message>
    <message>
        <source>The settings folder cannot be written. Check its permissions.</source>
        <translation>無法寫入設定資料夾。請檢查其權限。</translation>
    </message>
    <message>
        <source>changed since the import</source>
        <translation>匯入後已變更</translation>
    </message>
    <message>
        <source>uses a record of the import</source>
        <translation>使用了匯入的記錄</translation>
    </message>
    <message>
        <source>There is no such import. Choose one from the list.</source>
        <translation>沒有此次匯入。請從清單中選擇。</translation>
    </message>
    <message>
        <source>The import cannot be taken back: its records were changed or used since. Take those changes back first.</source>
        <translation>無法復原匯入：其記錄後來遭變更或使用。請先復原那些變更。</translation>
    </message>
    <message>
        <source>the entry was changed outside the program</source>
        <translation>此條目在程式之外遭變更</translation>
    </message>
    <message>
        <source>the entry was added outside the program</source>
        <translation>此條目在程式之外遭新增</translation>
    </message>
    <message>
        <source>%1 names a record that is not there</source>
        <translation>%1 指向不存在的記錄</translation>
    </message>
    <message>
        <source>The program is not complete. Install it again.</source>
        <translation>程式不完整，請重新安裝。</translation>
    </message>
    <message>
        <source>The file must be brought up to date, and there is no room for the copy that is made before. Free some space and try again.</source>
        <translation>檔案需要更新，但沒有空間存放更新前的複本。請釋出一些空間後重試。</translation>
    </message>
    <message>
        <source>The file was used with a newer version of the program. Install that version to open it.</source>
        <translation>此檔案曾用較新版本的程式使用過。請安裝該版本後再開啟。</translation>
    </message>
    <message>
        <source>the program does not know this migration</source>
        <translation>程式不認得此移轉</translation>
    </message>
    <message>
        <source>its text is not the one that was applied to this file</source>
        <translation>其內容與此檔案所套用的不一致</translation>
    </message>
    <message>
        <source>The restored file could not be put in place. Check that the folder may be written, then try again.</source>
        <translation>無法將還原的檔案放到原位。請確認資料夾可寫入後重試。</translation>
    </message>
    <message>
        <source>The file cannot be written. Check its permissions and those of its folder.</source>
        <translation>無法寫入檔案。請檢查檔案及其資料夾的權限。</translation>
    </message>
    <message>
        <source>The file is damaged. Stop working in it and restore the last backup.</source>
        <translation>檔案已損壞。請停止使用並還原最近的備份。</translation>
    </message>
    <message>
        <source>Another program is using the file. Close it and try again.</source>
        <translation>其他程式正在使用此檔案。請關閉該程式後重試。</translation>
    </message>
    <message>
        <source>The change contradicts what is already stored. Reload the record and try again.</source>
        <translation>此變更與已儲存的內容衝突。請重新載入記錄後重試。</translation>
    </message>
    <message>
        <source>The program tried to change protected records and was stopped. Please report this.</source>
        <translation>程式試圖變更受保護的記錄，已遭阻止。請回報此問題。</translation>
    </message>
    <message>
        <source>The record is not there any more. Reload the list.</source>
        <translation>此記錄已不存在。請重新載入清單。</translation>
    </message>
    <message>
        <source>Entries of this kind are never changed. Enter a correction instead.</source>
        <translation>此類條目不可變更，請改為輸入更正。</translation>
    </message>
    <message>
        <source>The record is in the trash. Restore it before you change it.</source>
        <translation>此記錄在回收站中。請先還原再變更。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Make it first, or choose another place.</source>
        <translation>「%1」所在的資料夾不存在。請先建立，或選擇其他位置。</translation>
    </message>
    <message>
        <source>the file is damaged here; restore a backup</source>
        <translation>檔案在此處已損壞；請還原備份</translation>
    </message>
    <message>
        <source>the number %1 was given %2 times; give all but one another number</source>
        <translation>編號 %1 被使用了 %2 次；請只保留一個，其餘改用其他編號</translation>
    </message>
    <message>
        <source>%1 was changed outside the program</source>
        <translation>%1 在程式之外遭變更</translation>
    </message>
    <message>
        <source>The operation was stopped and nothing was changed. Start it again when it suits you.</source>
        <translation>操作已中止，沒有變更任何內容。可以隨時重新開始。</translation>
    </message>
    <message>
        <source>The import has been taken back already. There is nothing left to do.</source>
        <translation>這次匯入已經撤回，無需再做任何操作。</translation>
    </message>
</context>
<context>
    <name>tabular::XlsxReader</name>
    <message>
        <source>The workbook has no sheet “%1”. It has: %2.</source>
        <translation>活頁簿中沒有工作表「%1」。現有工作表：%2。</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty: it holds no rows. Choose another sheet or file.</source>
        <translation>工作表「%1」是空的，沒有任何列。請另選工作表或檔案。</translation>
    </message>
    <message>
        <source>The cell %1 is out of place or beyond the %2 columns that a table may have.</source>
        <translation>儲存格 %1 位置有誤，或超出表格允許的 %2 欄。</translation>
    </message>
    <message>
        <source>The cell %1 is larger than a cell may be (%2).</source>
        <translation>儲存格 %1 超過儲存格的大小上限（%2）。</translation>
    </message>
    <message>
        <source>The cell %1 holds the error %2 instead of a value.</source>
        <translation>儲存格 %1 中是錯誤 %2，而不是值。</translation>
    </message>
</context>
<context>
    <name>tabular::XlsxTableWriter</name>
    <message>
        <source>A sheet holds at most %1 rows. Export as CSV, or choose fewer rows.</source>
        <translation>每個工作表最多 %1 列。請匯出為 CSV，或減少列數。</translation>
    </message>
    <message>
        <source>A cell in row %1 has more than the %2 characters that XLSX allows. Export as CSV.</source>
        <translation>第 %1 列有儲存格超過 XLSX 允許的 %2 個字元。請匯出為 CSV。</translation>
    </message>
</context>
<context>
    <name>widgets::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
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
        <translation>選擇</translation>
    </message>
    <message>
        <source>The first letter, Up and Down choose; F4 opens the list.</source>
        <translation>第一個字母、上下鍵選擇；F4 開啟清單。</translation>
    </message>
</context>
<context>
    <name>widgets::ChoicePopup</name>
    <message>
        <source>Matching records</source>
        <translation>相符的記錄</translation>
    </message>
</context>
<context>
    <name>widgets::DateEdit</name>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>行事曆 (F4)</translation>
    </message>
    <message>
        <source>Type a date such as 7-5 or 2026-07-05, t for today, +3 for three days later. Up and Down go by days, Page Up and Page Down by months, F4 opens the calendar.</source>
        <translation>輸入日期，如 7-5 或 2026-07-05，t 為今天，+3 為三天後。上下鍵按日、翻頁鍵按月變動，F4 開啟行事曆。</translation>
    </message>
</context>
<context>
    <name>widgets::DateTimeEdit</name>
    <message>
        <source>Calendar</source>
        <translation>行事曆</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>行事曆 (F4)</translation>
    </message>
    <message>
        <source>Type a date and a time such as 7.5 14:30, or only a time for today.</source>
        <translation>輸入日期和時間，例如 7.5 14:30；只輸入時間表示今天。</translation>
    </message>
    <message>
        <source>Type a date and a time, such as 7-5 14:30 or t 9:00. F4 opens the calendar.</source>
        <translation>輸入日期和時間，如 7-5 14:30 或 t 9:00。F4 開啟行事曆。</translation>
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
        <translation>請填寫「%1」。</translation>
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
        <translation>儲存 (Ctrl+S)，儲存並關閉 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>widgets::ListPage</name>
    <message>
        <source>Saved filters</source>
        <translation>已儲存的篩選</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>選擇欄</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回清單</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Nothing is under this filter now.</source>
        <translation>此篩選下目前沒有內容。</translation>
    </message>
    <message>
        <source>Nothing here matches “%1”.</source>
        <translation>沒有與「%1」相符的內容。</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>清除搜尋和篩選</translation>
    </message>
    <message>
        <source>There is nothing here yet.</source>
        <translation>這裡還沒有內容。</translation>
    </message>
    <message>
        <source>This record is not in the list. It may be in the trash.</source>
        <translation>此記錄不在清單中，可能在回收站裡。</translation>
    </message>
</context>
<context>
    <name>widgets::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>關閉訊息</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
</context>
<context>
    <name>widgets::MinutesEdit</name>
    <message>
        <source>Type minutes such as 90, or hours and minutes such as 1:30.</source>
        <translation>輸入分鐘數，例如 90，或時和分，例如 1:30。</translation>
    </message>
</context>
<context>
    <name>widgets::MoneyEdit</name>
    <message>
        <source>Type an amount or a sum, such as 120+35.5.</source>
        <translation>輸入金額或算式，如 120+35.5。</translation>
    </message>
</context>
<context>
    <name>widgets::PhoneEdit</name>
    <message>
        <source>A telephone number has only digits, blanks, hyphens and a leading +.</source>
        <translation>電話號碼只能包含數字、空格、連字號和開頭的 +。</translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is missing.</source>
        <translation>
            <numerusform>手機號碼為 11 位，還缺 %n 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is too many.</source>
        <translation>
            <numerusform>手機號碼為 11 位，多了 %n 位。</numerusform>
        </translation>
    </message>
    <message>
        <source>The telephone number is too short.</source>
        <translation>電話號碼太短。</translation>
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
            <numerusform>車牌號碼為 7 位，新能源車牌為 8 位；這裡是 %n 位。</numerusform>
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
        <translation>捨棄</translation>
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
        <translation>查詢</translation>
    </message>
    <message>
        <source>Look up (F4)</source>
        <translation>查詢 (F4)</translation>
    </message>
    <message>
        <source>“%1” is not chosen from the list. Press F4 and choose one.</source>
        <translation>「%1」不是從清單中選擇的。請按 F4 選擇。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>Type part of a name, a number, the end of a telephone or serial number, or pinyin. F4 opens the list, Enter takes the marked line.</source>
        <translation>輸入名稱的一部分、編號、電話或序號的末幾位，或拼音。F4 開啟清單，Enter 選取標出的一列。</translation>
    </message>
</context>
<context>
    <name>widgets::SearchField</name>
    <message>
        <source>Search this list</source>
        <translation>搜尋此清單</translation>
    </message>
</context>
<context>
    <name>widgets::SignatureCanvas</name>
    <message>
        <source>Field to sign in</source>
        <translation>簽名區</translation>
    </message>
</context>
<context>
    <name>widgets::SignaturePad</name>
    <message>
        <source>Signed on paper</source>
        <translation>已在紙上簽名</translation>
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
        <translation>正在讀取清單</translation>
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
        <translation>欄標題</translation>
    </message>
</context>
<context>
    <name>widgets::Timeline</name>
    <message>
        <source>History</source>
        <translation>歷史</translation>
    </message>
</context>
<context>
    <name>widgets::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
</context>
</TS>
