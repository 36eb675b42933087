#include "galleryscenes.h"

#include "core/money.h"
#include "widgets/calendarpopup.h"
#include "widgets/card.h"
#include "widgets/checkedit.h"
#include "widgets/chip.h"
#include "widgets/choiceedit.h"
#include "widgets/codeedit.h"
#include "widgets/dateedit.h"
#include "widgets/datetimeedit.h"
#include "widgets/emptystate.h"
#include "widgets/formbar.h"
#include "widgets/formbuilder.h"
#include "widgets/formpane.h"
#include "widgets/icons.h"
#include "widgets/listpage.h"
#include "widgets/messagebar.h"
#include "widgets/minutesedit.h"
#include "widgets/moneyedit.h"
#include "widgets/noteedit.h"
#include "widgets/phoneedit.h"
#include "widgets/plateedit.h"
#include "widgets/quantityedit.h"
#include "widgets/referenceedit.h"
#include "widgets/sectionheading.h"
#include "widgets/segmented.h"
#include "widgets/signaturepad.h"
#include "widgets/tableview.h"
#include "widgets/textedit.h"
#include "widgets/textlabel.h"
#include "widgets/tile.h"
#include "widgets/timeline.h"
#include "widgets/undobar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace gallery {

using namespace widgets;

namespace {

const core::FixedTimeSource kNow(core::Instant{1'783'231'380'000});

EntryContext entry() {
    return {core::Language::SimplifiedChinese, QTimeZone("Asia/Shanghai"), core::Currency::cny(),
            &kNow};
}

/// Eleven orders, as in the picture that is the target.
class Orders final : public RowSource {
public:
    QList<Column> columns() const override {
        return {{.id = "number", .title = "单号", .width = 148, .sortable = true},
                {.id = "customer", .title = "客户", .width = 144},
                {.id = "unit", .title = "机器 / 车牌", .width = 140, .stretches = true},
                {.id = "state", .title = "状态", .width = 120},
                {.id = "total", .title = "金额", .width = 112, .right = true, .sortable = true},
                {.id = "updated", .title = "更新", .width = 120, .sortable = true}};
    }
    void count(const RowQuery&, CountFound found) override { found(m_rows); }
    void prepare(const RowQuery&, CountFound found) override { found(m_rows); }
    void edge(const RowQuery& query, Edge, int count, RowsFound found) override {
        rowsAt(query, 0, count, std::move(found));
    }
    void position(const RowQuery&, const core::RowId&, PositionFound found) override {
        found(std::optional<qint64>());
    }
    void rowsAt(const RowQuery&, qint64 first, int count, RowsFound found) override {
        static const QStringList customers{"张伟", "李娜工程机械", "北京顺达物流",
                                           "王芳", "重庆长安维保", "陈志强"};
        static const QList<Chip> chips{{Family::Waiting, "待派工", {}},
                                       {Family::Working, "维修中", {}},
                                       {Family::Blocked, "待配件", "超期 2 天"},
                                       {Family::Done, "已完工", {}},
                                       {Family::Working, "维修中", "超期 5 小时"},
                                       {Family::Plan, "待结算", {}}};
        QList<ListRow> rows;
        for (qint64 i = first; i < std::min<qint64>(first + count, m_rows); ++i) {
            std::array<quint8, 16> bytes{};
            bytes[15] = quint8(i + 1);
            ListRow row;
            row.id = core::RowId(bytes);
            row.cells = {QStringLiteral("WX2607-7K-%1").arg(1043 - i),
                         customers.at(i % 6),
                         i % 2 ? QStringLiteral("京A·D%1").arg(12341 + i)
                               : QStringLiteral("SY75C-%1").arg(20811 + i),
                         QVariant::fromValue(chips.at(i % 6)),
                         QVariant::fromValue(core::Money{(i == 6 ? -1 : 1) * (31850 + i * 79625),
                                                         core::Currency::cny()}),
                         QVariant::fromValue(core::Instant{kNow.now().ms - i * 3'900'000})};
            rows.append(row);
        }
        found(rows);
    }

private:
    qint64 m_rows = 11;
};

QWidget* detailPane() {
    auto* card = new Card;
    card->setPadding(20);
    card->body()->addWidget(
        new TextLabel("WX2607-7K-1042", TextRole::RecordTitle, Ink::Text, card));
    card->body()->addWidget(
        new TextLabel("李娜工程机械 · 京A·D12341", TextRole::Secondary, Ink::Secondary, card));
    auto* pane = new FormPane("保存", card);
    FormBuilder build(pane->form(), entry());
    build.fillColumn();
    auto* phone = build.add<PhoneEdit>("phone", "联系电话(&P)", FormBuilder::Need::Required);
    phone->setText("1380013800");
    build.last().setProblem("手机号应为 11 位，还差 1 位");
    build.add<TextEdit>("fault", "故障描述(&F)")->setValue("空调不制冷，压缩机异响");
    build.add<DateEdit>("due", "预计交付(&D)")->setValue(core::Date::of(2026, 7, 8));
    pane->bar().addLeft("打印", "printButton", "F9");
    card->body()->addWidget(pane, 1);
    return card;
}

QPushButton* button(const QString& text, const char* property = nullptr,
                    const QString& iconName = {}, IconRole role = IconRole::Secondary) {
    auto* made = new QPushButton(text);
    if (property)
        made->setProperty(property, true);
    if (!iconName.isEmpty())
        made->setIcon(icon(iconName, role));
    return made;
}

QHBoxLayout* rowOf(const QList<QWidget*>& widgets) {
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget* widget : widgets)
        row->addWidget(widget);
    row->addStretch();
    return row;
}

}  // namespace

std::unique_ptr<QWidget> listScene() {
    auto page = std::make_unique<ListPage>(std::make_unique<Orders>(), entry());
    page->setTitle("维修单");
    page->setSearchHint("搜索 单号 / 车牌 / 手机 / 拼音");
    page->setPrimary("新建");
    page->addButton("导入", "file-import", "importButton");
    page->addFilter("open", "未完成");
    page->addFilter("late", "超期");
    page->addFilter("parts", "待配件");
    page->addFilter("all", "全部");
    page->setFilterCount("open", 1042);
    page->setFilterCount("late", 3);
    page->setFilterCount("parts", 6);
    page->setFilterCount("all", 29929);
    page->setSort("updated", true);
    page->setDetail(detailPane());
    page->show();
    page->table().selectRow(1);
    page->activateWindow();
    page->focusList();
    return page;
}

std::unique_ptr<QWidget> formScene() {
    auto pane = std::make_unique<FormPane>("保存");
    pane->setPadding(24);
    FormBuilder build(pane->form(), entry());
    build.group("客户");
    auto* customer = build.add<ReferenceEdit>("customer", "客户(&C)", FormBuilder::Need::Required);
    customer->setValue(ReferenceChoice{core::RowId(), "李娜工程机械", "13800138000"});
    build.beginRow();
    build.add<PhoneEdit>("phone", "联系电话(&P)", FormBuilder::Need::Required)
        ->setValue("1380013800");
    build.last().setProblem("手机号应为 11 位，还差 1 位");
    build.add<PlateEdit>("plate", "车牌(&L)")->setValue("京A·D12341");
    build.add<CodeEdit>("serial", "序列号(&S)")->setValue("SY75C-20811");
    build.endRow();
    build.group("故障");
    auto* fault = build.add<NoteEdit>("fault", "故障描述(&F)");
    fault->setValue("空调不制冷，压缩机异响。\n客户说上周换过冷媒。");
    build.beginRow();
    auto* kind = build.add<ChoiceEdit>("kind", "类别(&K)");
    kind->addEnum(1, "上门维修");
    kind->addEnum(2, "到店维修");
    kind->setEnum(1);
    build.add<ChoiceEdit>("level", "优先级(&R)");
    build.endRow();
    build.beginRow();
    build.add<DateEdit>("due", "预计交付(&D)")->setValue(core::Date::of(2026, 7, 8));
    build.add<DateTimeEdit>("called", "来电时间(&T)")->setValue(kNow.now());
    build.add<MinutesEdit>("took", "工时(&W)")->setValue(90);
    build.endRow();
    build.group("费用");
    build.beginRow();
    build.add<QuantityEdit>("count", "数量(&N)")->setValue(core::Quantity::whole(2));
    build.add<MoneyEdit>("price", "单价(&M)")->setValue(core::Money{123450, core::Currency::cny()});
    auto* locked = build.add<MoneyEdit>("total", "合计");
    locked->setValue(core::Money{246900, core::Currency::cny()});
    locked->setReadOnly(true);
    build.endRow();
    build.last().setHint("由各行相加，不能直接修改");
    build.add<CheckEdit>("urgent", "加急(&U)")->setValue(true);
    build.add<CheckEdit>("noWarranty", "保外");
    auto* pad = build.add<SignaturePad>("signature", "客户签字");
    Signature signature;
    signature.strokes << QPolygonF({{120, 200}, {180, 90}, {230, 190}, {260, 120}, {340, 180}})
                      << QPolygonF({{400, 80}, {410, 210}, {480, 140}, {560, 200}, {700, 150}});
    pad->setValue(signature);
    pane->bar().addLeft("打印", "printButton", "F9");
    pane->messages().show(MessageBar::Level::Warning, "这个电话已有一张未完成的维修单。",
                          {{"打开它", {}}});
    pane->show();
    pane->activateWindow();
    fault->setFocus();
    return pane;
}

std::unique_ptr<QWidget> partsScene() {
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    for (const auto& [level, text] : QList<std::pair<MessageBar::Level, QString>>{
             {MessageBar::Level::Info, "有新版本。下次启动时更新。"},
             {MessageBar::Level::Success, "已导入 29,929 条记录。"},
             {MessageBar::Level::Warning, "磁盘只剩 200 MB。请腾出空间，备份才能继续。"},
             {MessageBar::Level::Error, "文件被另一个程序占用，没有保存。"}}) {
        auto* bar = new MessageBar(window.get());
        bar->show(level, text, {{"查看", {}}});
        column->addWidget(bar);
    }
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(16);
    const QList<QStringList> figures{{"待派工", "12", "3 单超 2 小时"},
                                     {"维修中", "27", "平均 1.4 天"},
                                     {"待配件", "6", "2 单超期"},
                                     {"今日完工", "9", "￥18,640.00"}};
    for (const QStringList& figure : figures) {
        auto* tile = new Tile(figure[0]);
        tile->setFigure(figure[1], figure[2], figure[0] == "待配件");
        tiles->addWidget(tile);
    }
    auto* waiting = new Tile("读取中");
    waiting->setWaiting();
    tiles->addWidget(waiting);
    column->addLayout(tiles);

    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    auto* history = new Card("经过");
    history->addToTitle(button("全部", "quiet"));
    auto* timeline = new Timeline;
    timeline->setEvents({{"07-05 14:54", "张工", "开始维修", {}, {Family::Working, "维修中", {}}},
                         {"07-05 11:20",
                          "李娜",
                          "等配件到货",
                          "压缩机 KD-203，预计 7 月 8 日",
                          {Family::Blocked, "待配件", {}}},
                         {"07-05 09:09", "系统", "受理", {}, {Family::Waiting, "待派工", {}}},
                         {"07-04 18:00", "王芳", "来电报修", "空调不制冷，压缩机异响", {}}});
    history->body()->addWidget(timeline);
    history->body()->addStretch();
    cards->addWidget(history, 1);
    auto* states = new Card("状态");
    for (const Chip& chip : QList<Chip>{{Family::Waiting, "待派工", {}},
                                        {Family::Working, "维修中", "超期 5 小时"},
                                        {Family::Blocked, "待配件", "超期 2 天"},
                                        {Family::Done, "已完工", {}},
                                        {Family::Overdue, "已超期", {}},
                                        {Family::Plan, "待结算", {}}})
        states->body()->addWidget(new ChipLabel(chip));
    auto* segmented = new Segmented;
    segmented->add("week", "本周");
    segmented->add("month", "本月");
    segmented->add("quarter", "本季");
    segmented->setCount("month", 12345);
    states->body()->addWidget(segmented);
    states->body()->addStretch();
    cards->addWidget(states, 1);
    column->addLayout(cards, 1);
    auto* undo = new UndoBar(window.get());
    undo->show("客户已移到回收站。", [] {});
    column->addWidget(undo);
    return window;
}

std::unique_ptr<QWidget> controlsScene() {
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(16);
    column->addWidget(new SectionHeading("按钮"));
    auto* hinted = button("新建", "primary");
    hinted->setProperty("keyHint", "F2");
    auto* disabled = button("不可用");
    disabled->setEnabled(false);
    auto* disabledPrimary = button("不可用", "primary");
    disabledPrimary->setEnabled(false);
    auto* menuButton = button("更多");
    menuButton->setMenu(new QMenu(menuButton));
    column->addLayout(rowOf({hinted, button("取消"), button("导出", nullptr, "download"),
                             button("删除", "danger"), button("清除筛选", "quiet"), disabled,
                             disabledPrimary, menuButton}));
    auto* tool = new QToolButton;
    tool->setIcon(icon("printer"));
    auto* checkedTool = new QToolButton;
    checkedTool->setIcon(icon("filter", IconRole::Accent));
    checkedTool->setCheckable(true);
    checkedTool->setChecked(true);
    auto* radio = new QRadioButton("到店");
    radio->setChecked(true);
    auto* partly = new QCheckBox("部分");
    partly->setTristate(true);
    partly->setCheckState(Qt::PartiallyChecked);
    auto* on = new QCheckBox("加急");
    on->setChecked(true);
    auto* off = new QCheckBox("不可用");
    off->setEnabled(false);
    column->addLayout(rowOf({tool, checkedTool, radio, new QRadioButton("上门"), on,
                             new QCheckBox("保外"), partly, off}));
    column->addWidget(new SectionHeading("输入"));
    auto* combo = new ChoiceEdit;
    combo->add(1, "上门维修");
    combo->setValue(1);
    combo->setFixedWidth(200);
    auto* spin = new QSpinBox;
    spin->setValue(12);
    auto* plain = new QLineEdit("空调不制冷");
    plain->setFixedWidth(200);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText("搜索");
    empty->setFixedWidth(160);
    auto* off2 = new QLineEdit("不可用");
    off2->setEnabled(false);
    off2->setFixedWidth(160);
    column->addLayout(rowOf({plain, empty, off2, combo, spin}));
    auto* progress = new QProgressBar;
    progress->setValue(62);
    column->addWidget(progress);
    auto* tabs = new QTabWidget;
    tabs->addTab(new QWidget, "概况");
    tabs->addTab(new QWidget, "配件");
    tabs->addTab(new QWidget, "经过");
    tabs->setFixedHeight(120);
    column->addWidget(tabs);
    column->addWidget(new SectionHeading("菜单"));
    auto* menu = new QMenu(window.get());
    menu->addAction(icon("pencil"), "编辑(&E)\tCtrl+E");
    menu->addAction(icon("printer"), "打印(&P)\tF9");
    menu->addSeparator();
    QAction* shown = menu->addAction("显示已关闭");
    shown->setCheckable(true);
    shown->setChecked(true);
    menu->addMenu("更多")->addAction("导出");
    menu->addAction(icon("trash"), "删除(&D)\tCtrl+Del")->setEnabled(false);
    menu->setWindowFlags(Qt::Widget);
    menu->setActiveAction(menu->actions().at(1));
    column->addLayout(rowOf({menu}));
    column->addStretch();
    return window;
}

std::unique_ptr<QWidget> emptyScene() {
    auto window = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(window.get());
    grid->setContentsMargins(24, 24, 24, 24);
    grid->setSpacing(16);
    const auto place = [&](int row, int col, EmptyState::Kind kind, const QString& sentence,
                           const EmptyState::Action& primary, const EmptyState::Action& link) {
        auto* card = new Card;
        auto* state = new EmptyState;
        state->set(kind, sentence, primary, link);
        card->body()->addWidget(state);
        grid->addWidget(card, row, col);
    };
    place(0, 0, EmptyState::Kind::NothingYet, "维修单在这里。接到第一个电话时，按 F2 开单。",
          {"新建维修单", {}}, {"从文件导入", {}});
    place(0, 1, EmptyState::Kind::NothingFound, "没有与“压缩机”相符的维修单。", {},
          {"清除搜索和筛选", {}});
    place(1, 0, EmptyState::Kind::NoRight, "查看维修单需要权限“查看维修单”。请管理员授予。", {},
          {});
    place(1, 1, EmptyState::Kind::Offline, "附件还没有下载，现在离线。联网后会自动显示。", {}, {});
    return window;
}

std::unique_ptr<QWidget> popupScene() {
    auto window = std::make_unique<QWidget>();
    window->resize(900, 480);
    auto* edit = new ReferenceEdit(window.get());
    edit->setGeometry(24, 24, 400, 32);
    edit->setAccessibleName("客户");
    edit->setFinder([](const QString&, FoundChoices found) {
        found({{core::RowId(), "李娜工程机械", "138 0013 8000 · 北京市朝阳区"},
               {core::RowId(), "李明", "139 0013 9000 · 重庆市渝北区"},
               {core::RowId(), "李氏物流", "010-6234 5678"}});
    });
    edit->setNewEntry("新建客户…", [](const QString&) {});
    auto* calendar = new CalendarPopup(entry(), *core::Date::of(2026, 7, 8), window.get());
    calendar->setWindowFlags(Qt::Widget);
    calendar->move(520, 24);
    calendar->adjustSize();
    window->show();
    window->activateWindow();
    QCoreApplication::processEvents();
    edit->setFocus();
    QCoreApplication::processEvents();
    edit->setText("李");
    edit->openList();
    return window;
}

}  // namespace gallery
