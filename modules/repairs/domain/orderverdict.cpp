#include "repairs/domain/orderverdict.h"

#include "agreements/domain/casejson.h"
#include "repairs/domain/ordercase.h"

#include <QJsonDocument>

namespace repairs {
namespace {

QString compactText(const QJsonObject& json) {
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

}  // namespace

bool Judgement::isStale() const {
    if (!recorded)
        return agreement.has_value();
    const QString hash = agreement ? agreement->hash : QString();
    if (recorded->hash != hash)
        return true;
    return agreement && (recorded->caseJson != caseJson || recorded->verdictJson != verdictJson ||
                         recorded->engineVersion != kVerdictEngine);
}

Judgement judged(Judgement judgement, const agreements::Facts& facts, const OrderId& order) {
    judgement.facts = facts;
    if (!judgement.rules)
        return judgement;
    judgement.verdict = judgement.rules->judge(facts);
    const QTimeZone& zone = judgement.rules->zone();
    judgement.caseJson = compactText(caseJson(facts, order.toString(), zone));
    judgement.verdictJson =
        compactText(agreements::toJson(*judgement.verdict, order.toString(), zone));
    return judgement;
}

}  // namespace repairs
