#include "insight/domain/customertarget.h"

#include "core/textfold.h"
#include "customers/data/customerreads.h"
#include "customers/domain/phonenumber.h"
#include "customers/domain/savecustomer.h"
#include "insight/data/importreads.h"
#include "insight/domain/importword.h"

#include <QCoreApplication>

namespace insight {
namespace {

struct CustomerTargetText {
    Q_DECLARE_TR_FUNCTIONS(insight::CustomerTarget)
};

constexpr qsizetype kLongestCentre = 200;

QList<ImportField> customerFields() {
    using Type = ImportFieldType;
    const auto words = [](const char* text) { return QString::fromUtf8(text).split(u'|'); };
    return {
        {QStringLiteral("number"), CustomerTargetText::tr("Number"), Type::Code, false,
         words("customer number|customer no|customer id|客户编号|客户号|编号|会员号|no")},
        {QStringLiteral("name"), CustomerTargetText::tr("Name"), Type::Text, true,
         words("customer name|customer|full "
               "name|client|客户名称|客户姓名|客户|姓名|名称|单位名称|公司名称|联系单位")},
        {QStringLiteral("kind"), CustomerTargetText::tr("Person or company"), Type::Word, false,
         words("customer type|type|客户类型|客户性质|类型|性质")},
        {QStringLiteral("phone"), CustomerTargetText::tr("Telephone"), Type::Phone, false,
         words("telephone|tel|mobile|mobile phone|phone "
               "number|cell|电话|手机|手机号|手机号码|联系电话|电话号码|行动电话")},
        {QStringLiteral("address"), CustomerTargetText::tr("Address"), Type::Text, false,
         words("street|地址|住址|详细地址|联系地址")},
        {QStringLiteral("credit_code"), CustomerTargetText::tr("Credit code"), Type::Code, false,
         words("unified social credit code|tax number|统一社会信用代码|信用代码|税号|统一编号")},
        {QStringLiteral("note"), CustomerTargetText::tr("Note"), Type::Text, false,
         words("notes|remark|remarks|comment|备注|说明|附注")},
        {QStringLiteral("contact_name"), CustomerTargetText::tr("Contact"), Type::Text, false,
         words("contact|contact person|联系人|联络人|联系人姓名")},
        {QStringLiteral("contact_phone"), CustomerTargetText::tr("Telephone of the contact"),
         Type::Phone, false,
         words("contact phone|contact telephone|联系人电话|联系人手机|联络人电话")},
        {QStringLiteral("contact_role"), CustomerTargetText::tr("Role of the contact"), Type::Text,
         false, words("contact role|position|job title|职务|职位")},
        {QStringLiteral("wechat"), CustomerTargetText::tr("WeChat"), Type::Text, false,
         words("wechat id|weixin|微信|微信号")},
        {QStringLiteral("email"), CustomerTargetText::tr("E-mail"), Type::Text, false,
         words("e-mail|mail|email address|邮箱|电子邮箱|电子邮件")},
        {QStringLiteral("walk_in"), CustomerTargetText::tr("Walk-in customer"), Type::Word, false,
         words("walk in|walk-in|walk-in customer|散客客户|临时客户|臨時客戶")},
        {QStringLiteral("centre"), CustomerTargetText::tr("Service centre"), Type::Text, false,
         words("center|service centre|service center|服务站|服務站|网点|網點")},
    };
}

}  // namespace

CustomerTarget::CustomerTarget() : ImportTarget(customerFields()) {}

core::Done CustomerTarget::begin(storage::Connection& connection, const ImportPlace& place) {
    return m_centres.begin(connection, place.centre);
}

core::Done CustomerTarget::readWalkIn(storage::Connection& connection, ImportRecord& record) {
    const QString word = record.text(WalkIn);
    const auto walkIn = word.isEmpty() ? std::optional(false) : truthFromWord(word);
    if (!walkIn) {
        record.refuse(WalkIn,
                      CustomerTargetText::tr("“%1” is neither yes nor no.").arg(word.left(40)));
        return {};
    }
    m_draft.customer.walkIn = *walkIn;
    if (!*walkIn)
        return {};
    m_centre = record.text(Centre).simplified().left(kLongestCentre);
    const std::optional<core::RowId> centre = m_centres.find(m_centre);
    std::optional<customers::CustomerId> known;
    if (centre) {
        CORE_ASSIGN(known, customers::walkInCustomer(connection, *centre));
    }
    if (known || m_walkIns.contains(m_centre))
        record.refuse(WalkIn,
                      CustomerTargetText::tr("The service centre already has a walk-in customer."));
    m_walkIns.insert(m_centre);
    return {};
}

void CustomerTarget::readDraft(ImportRecord& record) {
    customers::CustomerDraft draft;
    customers::Customer& customer = draft.customer;
    customer.number = record.text(Number);
    customer.name = record.text(Name);
    customer.phone = record.text(Phone);
    customer.address = record.text(Address);
    customer.creditCode = record.text(CreditCode);
    customer.note = record.text(Note);
    if (const QString word = record.text(Kind); !word.isEmpty()) {
        const auto kind = customerKindFromWord(word);
        if (kind)
            customer.kind = *kind;
        else
            record.refuse(
                Kind, CustomerTargetText::tr("“%1” is neither a person nor a company.").arg(word));
    } else if (!customer.creditCode.isEmpty()) {
        customer.kind = customers::CustomerKind::Company;
    }
    customers::Contact contact;
    contact.name = record.text(ContactName);
    contact.phone = record.text(ContactPhone);
    contact.role = record.text(ContactRole);
    contact.wechat = record.text(Wechat);
    contact.email = record.text(Email);
    const bool hasContact =
        !(contact.phone + contact.role + contact.wechat + contact.email).isEmpty();
    if (contact.name.isEmpty() && hasContact)
        contact.name = customer.name;
    draft.contacts.append(contact);
    m_draft = customers::tidied(draft);
}

core::Done CustomerTarget::read(storage::Connection& connection, ImportRecord& record) {
    static const QHash<QString, Field> places{{QStringLiteral("number"), Number},
                                              {QStringLiteral("name"), Name},
                                              {QStringLiteral("phone"), Phone},
                                              {QStringLiteral("address"), Address},
                                              {QStringLiteral("creditCode"), CreditCode},
                                              {QStringLiteral("note"), Note},
                                              {QStringLiteral("contacts[0].name"), ContactName},
                                              {QStringLiteral("contacts[0].phone"), ContactPhone},
                                              {QStringLiteral("contacts[0].email"), Email}};
    readDraft(record);
    CORE_TRY(readWalkIn(connection, record));
    for (const core::FieldProblem& problem : customers::problemsOf(m_draft)) {
        if (problem.severity == core::FieldProblem::Severity::Wrong)
            record.refuse(places.value(problem.field, Name), problem.sentence);
    }
    return record.isRefused() ? core::Done() : refuseKnown(connection, record);
}

core::Done CustomerTarget::refuseKnown(storage::Connection& connection, ImportRecord& record) {
    const customers::Customer& customer = m_draft.customer;
    const QString phone = customers::PhoneNumber::keyOf(customer.phone);
    const QString person = core::foldText(customer.name) + QChar(0x1F) + phone + QChar(0x1F) +
                           (phone.isEmpty() ? core::foldText(customer.address) : QString());
    if (!customer.number.isEmpty()) {
        CORE_ASSIGN(const auto known, customers::customerWithNumber(connection, customer.number));
        if (known || m_seen.contains(u'#' + customer.number)) {
            record.refuse(Number,
                          CustomerTargetText::tr("There is already a customer with this number."));
            return {};
        }
        m_seen.insert(u'#' + customer.number);
    } else if (m_seen.contains(person)) {
        record.refuse(Name, CustomerTargetText::tr("This customer stands in the file twice."));
        return {};
    }
    CORE_ASSIGN(const auto same, sameCustomer(connection, customer));
    if (same && !m_seen.contains(person))
        record.refuse(Name, CustomerTargetText::tr("This customer is already there."));
    m_seen.insert(person);
    return {};
}

core::Done CustomerTarget::write(storage::WriteTx& tx) {
    if (m_draft.customer.walkIn) {
        CORE_ASSIGN(m_draft.customer.centre, m_centres.findOrMake(tx, m_centre));
    }
    CORE_TRY(customers::saveCustomer(tx, m_draft));
    return {};
}

}  // namespace insight
