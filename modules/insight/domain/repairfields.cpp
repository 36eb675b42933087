#include "insight/domain/repairfields.h"

#include <QCoreApplication>

namespace insight {
namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(insight::ImportField)
};

ImportField field(const char* key, const QString& title, ImportFieldType type,
                  const char* headings) {
    return {QString::fromLatin1(key), title, type, false, QString::fromUtf8(headings).split(u'|')};
}

ImportField required(ImportField wanted) {
    wanted.isRequired = true;
    return wanted;
}

}  // namespace

QList<ImportField> repairFields() {
    using Type = ImportFieldType;
    return {
        required(field("called_at", FieldText::tr("Called in"), Type::Date,
                       "called in|call date|date|received|received at|received on|order "
                       "date|created|created at|opened|"
                       "intake "
                       "date|报修时间|报修日期|接单时间|接单日期|受理时间|受理日期|登记时间|"
                       "登记日期|收件日期|日期|"
                       "送修日期|创建时间|下单时间")),
        field("number", FieldText::tr("Number of the order"), Type::Code,
              "order number|order no|order id|ticket|ticket number|job number|repair number|work "
              "order|维修单号|工单号|"
              "单号|订单号|工单编号|派工单号|服务单号"),
        field("external_ref", FieldText::tr("Reference elsewhere"), Type::Code,
              "external reference|reference|ref|id|外部编号|原单号|厂家单号|来源单号"),
        field("customer_number", FieldText::tr("Number of the customer"), Type::Code,
              "customer no|customer id|客户编号|客户号|会员号"),
        field("customer_name", FieldText::tr("Customer"), Type::Text,
              "customer|client|name|owner|客户名称|客户姓名|客户|姓名|用户姓名|用户|车主|单位名称"),
        field("phone", FieldText::tr("Telephone"), Type::Phone,
              "telephone|tel|mobile|phone number|customer "
              "phone|电话|手机|手机号|手机号码|联系电话|客户电话|用户电话"),
        field("address", FieldText::tr("Address"), Type::Text,
              "customer address|地址|住址|详细地址|服务地址|上门地址"),
        field("serial", FieldText::tr("Serial number"), Type::Code,
              "serial number|serial no|sn|s/n|unit "
              "serial|imei|序列号|机身号|机号|出厂编号|设备编号|产品序列号|机器编号|车架号"),
        field("brand", FieldText::tr("Brand"), Type::Text, "make|manufacturer|品牌|厂牌|厂家"),
        field("category", FieldText::tr("Category"), Type::Text,
              "product "
              "category|product|appliance|device|type|产品类别|产品|品类|类别|设备类型|产品名称|"
              "设备名称|机种"),
        field("model", FieldText::tr("Model"), Type::Text,
              "model name|model number|product model|型号|机型|规格型号|产品型号|设备型号"),
        field("fault", FieldText::tr("Fault"), Type::Text,
              "problem|issue|symptom|complaint|description|fault "
              "description|故障|故障现象|故障描述|报修内容|问题|问题描述|"
              "故障内容|报修故障"),
        field("cause", FieldText::tr("Cause"), Type::Text,
              "reason|root cause|diagnosis|原因|故障原因|原因分析|检测结果"),
        field("measure", FieldText::tr("Measure"), Type::Text,
              "solution|repair|work "
              "done|resolution|action|措施|处理措施|维修措施|处理方法|解决方法|维修内容|处理结果|"
              "维修方案"),
        field("status", FieldText::tr("State"), Type::Word,
              "state|order status|状态|工单状态|维修状态|订单状态|进度"),
        field("outcome", FieldText::tr("Outcome"), Type::Word,
              "result|repair result|repaired|结果|维修结果|是否修复|修复结果"),
        field("barrier", FieldText::tr("Why not repaired"), Type::Text,
              "repair barrier|未修复原因|未修原因|不修原因"),
        field("closed_at", FieldText::tr("Closed"), Type::Date,
              "closed on|close date|completed at|completed|completion date|finished|delivered "
              "on|完成时间|完成日期|完工日期|"
              "完工时间|结单时间|关闭时间|取机日期|交付日期|修复日期"),
        field("engineer", FieldText::tr("Engineer"), Type::Text,
              "technician|repairer|assigned to|工程师|维修人员|维修员|技师|师傅|服务人员|维修工"),
        field("labour", FieldText::tr("Labour"), Type::Money,
              "labor|labour cost|labor cost|service fee|工时费|人工费|维修费|服务费|工费|手工费"),
        field("parts", FieldText::tr("Parts"), Type::Money,
              "parts cost|parts price|material|materials|配件费|材料费|零件费|配件金额|料费"),
        field("total", FieldText::tr("Total"), Type::Money,
              "amount|total "
              "amount|price|cost|sum|合计|总计|金额|总金额|费用|总费用|应收|实收|收费金额"),
        field("walk_in", FieldText::tr("Walk-in customer"), Type::Word,
              "walk in|walk-in|walk-in customer|散客客户|临时客户|臨時客戶"),
    };
}

QList<ImportField> unitFields() {
    using Type = ImportFieldType;
    return {
        required(field(
            "serial", FieldText::tr("Serial number"), Type::Code,
            "serial number|serial no|sn|s/n|imei|序列号|机身号|机号|出厂编号|产品序列号|机器编号")),
        field("number", FieldText::tr("Number of the unit"), Type::Code,
              "unit number|asset number|unit no|设备编号|设备号|资产编号"),
        field("brand", FieldText::tr("Brand"), Type::Text, "make|manufacturer|品牌|厂牌|厂家"),
        field("category", FieldText::tr("Category"), Type::Text,
              "product "
              "category|product|appliance|device|type|产品类别|产品|品类|类别|设备类型|产品名称|"
              "设备名称|机种"),
        field("model", FieldText::tr("Model"), Type::Text,
              "model name|model number|product model|型号|机型|规格型号|产品型号|设备型号"),
        field("vin", FieldText::tr("VIN"), Type::Code,
              "vehicle identification number|chassis|车架号|车辆识别代号|车辆识别码"),
        field("plate", FieldText::tr("Number plate"), Type::Code,
              "number plate|licence plate|license plate|registration|车牌|车牌号|车牌号码|牌照"),
        field("batch", FieldText::tr("Batch"), Type::Code, "lot|批次|批号|生产批次"),
        field("made_year", FieldText::tr("Year of manufacture"), Type::Number,
              "year|year of manufacture|生产年份|制造年份|年份|出厂年份"),
        field("sold_on", FieldText::tr("Sold"), Type::Date,
              "purchase date|sale date|date of "
              "purchase|sold|购买日期|销售日期|购机日期|售出日期|购置日期"),
        field("delivered_on", FieldText::tr("Delivered"), Type::Date,
              "delivery date|delivered|交付日期|交货日期|送货日期|发货日期"),
        field("installed_on", FieldText::tr("Installed"), Type::Date,
              "installation date|installed|install date|安装日期|装机日期"),
        field("accepted_on", FieldText::tr("Accepted"), Type::Date,
              "acceptance date|accepted|验收日期"),
        field("invoiced_on", FieldText::tr("Invoiced"), Type::Date,
              "invoice date|invoiced|发票日期|开票日期"),
        field("card_ends_on", FieldText::tr("Warranty card ends"), Type::Date,
              "warranty end|warranty until|warranty "
              "expiry|保修到期|质保到期|保修截止|保修到期日|质保期至|保固到期"),
        field("invoice_number", FieldText::tr("Invoice number"), Type::Code,
              "invoice|invoice no|发票号|发票号码"),
        field("invoice_price", FieldText::tr("Invoice price"), Type::Money,
              "price|purchase price|价格|单价|购买价格|发票金额|金额"),
        field("note", FieldText::tr("Note"), Type::Text, "notes|remark|remarks|comment|备注|说明"),
        field("customer_number", FieldText::tr("Number of the customer"), Type::Code,
              "customer no|customer id|客户编号|客户号|会员号"),
        field("customer_name", FieldText::tr("Customer"), Type::Text,
              "customer|client|owner|owner "
              "name|name|客户名称|客户姓名|客户|姓名|用户姓名|车主|使用单位|单位名称"),
        field(
            "phone", FieldText::tr("Telephone"), Type::Phone,
            "telephone|tel|mobile|phone number|customer phone|电话|手机|手机号|联系电话|客户电话"),
        field("address", FieldText::tr("Address"), Type::Text,
              "customer address|地址|住址|详细地址|安装地址"),
    };
}

}  // namespace insight
