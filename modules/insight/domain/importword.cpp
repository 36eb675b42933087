#include "insight/domain/importword.h"

#include "core/textfold.h"
#include "repairs/domain/words.h"

#include <QHash>
#include <QStringList>

namespace insight {
namespace {

using customers::CustomerKind;
using repairs::Outcome;
using repairs::Status;

template <class Enumeration>
using WordTable = QHash<QString, Enumeration>;

/// `words` separated by bars, in the folded form they are looked up in.
template <class Enumeration>
void addWords(WordTable<Enumeration>& table, Enumeration value, const QString& words) {
    for (const QString& word : words.split(u'|'))
        table.insert(core::foldText(word), value);
}

template <class Enumeration>
std::optional<Enumeration> looked(const WordTable<Enumeration>& table, QStringView word) {
    const auto found = table.constFind(core::foldText(word).trimmed());
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

WordTable<Status> statusWords() {
    WordTable<Status> table;
    for (const Status status : repairs::all<Status>())
        table.insert(core::foldText(repairs::code(status)), status);
    addWords(table, Status::Received,
             QStringLiteral(
                 "received|new|open|registered|logged|booked in|intake|pending|已接单|已受理|受理|"
                 "已登记|登记|新建|待处理|待派工|待维修|收件|已收件|已接修|接修|待检"));
    addWords(table, Status::Diagnosing,
             QStringLiteral("diagnosing|diagnosis|inspection|in "
                            "diagnosis|checking|assessed|检测中|检测|诊断中|诊断|"
                            "检查中|待检测|待报价|报价中"));
    addWords(table, Status::Waiting,
             QStringLiteral("waiting|on hold|hold|waiting for parts|awaiting parts|parts "
                            "ordered|suspended|等待|等待中|"
                            "待料|待件|等配件|缺件|挂起|暂停|等待配件|等待客户|待确认"));
    addWords(table, Status::InRepair,
             QStringLiteral("in repair|repairing|in progress|work in "
                            "progress|wip|assigned|started|维修中|修理中|处理中|"
                            "进行中|派工|已派工|在修|施工中"));
    addWords(table, Status::Ready,
             QStringLiteral("ready|repaired|ready for collection|ready for pick up|to "
                            "collect|待取|待取件|已修好|修复|"
                            "待取机|完修|待交付|待结算"));
    addWords(
        table, Status::Closed,
        QStringLiteral(
            "closed|done|complete|completed|finished|resolved|delivered|collected|returned|picked "
            "up|"
            "invoiced|paid|已完成|完成|已关闭|关闭|结案|已结案|已结束|结束|已取|已取机|已交付|完工|"
            "已完工|已结算|结单|已结单|归档"));
    addWords(table, Status::Cancelled,
             QStringLiteral("cancelled|canceled|void|voided|rejected|withdrawn|取消|已取消|作废|"
                            "已作废|撤销|退单|已退单"));
    return table;
}

WordTable<Outcome> outcomeWords() {
    WordTable<Outcome> table;
    for (const Outcome outcome : repairs::all<Outcome>())
        table.insert(core::foldText(repairs::code(outcome)), outcome);
    addWords(table, Outcome::Repaired,
             QStringLiteral("repaired|fixed|yes|ok|success|successful|solved|working|修好|已修好|"
                            "已修复|修复|维修成功|"
                            "成功|正常|完修|是|已维修"));
    addWords(
        table, Outcome::NotRepaired,
        QStringLiteral(
            "not repaired|end of life|irreparable|not fixed|no|failed|scrap|scrapped|beyond repair|"
            "unrepairable|报废|未修好|未修复|无法修复|无法维修|不能修|修不好|放弃维修|失败|否|拒修|"
            "不修"));
    addWords(table, Outcome::Unknown,
             QStringLiteral("unknown|repairable|not known|?|未知|不详|不明|可修"));
    return table;
}

WordTable<CustomerKind> kindWords() {
    WordTable<CustomerKind> table;
    addWords(
        table, CustomerKind::Person,
        QStringLiteral("person|private|individual|consumer|个人|个人客户|私人|自然人|散客|消费者"));
    addWords(
        table, CustomerKind::Company,
        QStringLiteral(
            "company|business|firm|organisation|organization|corporate|单位|公司|企业|企业客户|"
            "单位客户|法人|机构|团体"));
    return table;
}

WordTable<bool> truthWords() {
    WordTable<bool> table;
    addWords(table, true, QStringLiteral("yes|y|true|1|x|是|有|真|对|對"));
    addWords(table, false, QStringLiteral("no|n|false|0|-|否|无|無|假|不是"));
    return table;
}

}  // namespace

std::optional<Status> statusFromWord(QStringView word) {
    static const WordTable<Status> table = statusWords();
    return looked(table, word);
}

std::optional<Outcome> outcomeFromWord(QStringView word) {
    static const WordTable<Outcome> table = outcomeWords();
    return looked(table, word);
}

std::optional<bool> truthFromWord(QStringView word) {
    static const WordTable<bool> table = truthWords();
    return looked(table, word);
}

std::optional<CustomerKind> customerKindFromWord(QStringView word) {
    static const WordTable<CustomerKind> table = kindWords();
    return looked(table, word);
}

}  // namespace insight
