#include "agreements/domain/selection.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace agreements {
namespace {

QString sayChoice(const char* text) {
    return QCoreApplication::translate("agreements::Selection", text);
}

QString scopeReason(ScopeKind scope) {
    switch (scope) {
    case ScopeKind::Unit:
        return sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "It names this very unit."));
    case ScopeKind::Model:
        return sayChoice(
            QT_TRANSLATE_NOOP("agreements::Selection", "It is for units of this model."));
    case ScopeKind::ProductLine:
        return sayChoice(
            QT_TRANSLATE_NOOP("agreements::Selection", "It is for units of this product line."));
    case ScopeKind::All:
        return sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "It is for all units."));
    }
    Q_UNREACHABLE();
}

QStringList reasonsOf(const AgreementCandidate& candidate) {
    QStringList reasons{scopeReason(candidate.scope)};
    if (!candidate.isRegionCertain)
        reasons.append(
            sayChoice(
                QT_TRANSLATE_NOOP("agreements::Selection",
                                  "It is for %1 only, and the region of this call is not known."))
                .arg(candidate.region));
    else if (!candidate.region.isEmpty())
        reasons.append(sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "It is for %1."))
                           .arg(candidate.region));
    if (candidate.relation == Relation::Customer)
        reasons.append(
            candidate.namesCustomer
                ? sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "It is with this customer."))
                : sayChoice(
                      QT_TRANSLATE_NOOP("agreements::Selection", "It is for every customer.")));
    reasons.append(sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "It was signed on %1."))
                       .arg(candidate.signedOn.toIso()));
    return reasons;
}

/// Why this one stands behind the first.
QString lostBy(const AgreementCandidate& candidate, const AgreementCandidate& first) {
    QString sentence;
    if (candidate.isRegionCertain != first.isRegionCertain)
        sentence =
            sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "%1 holds in every region."));
    else if (candidate.scope != first.scope ||
             candidate.region.isEmpty() != first.region.isEmpty() ||
             candidate.namesCustomer != first.namesCustomer)
        sentence = sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "%1 is more specific."));
    else
        sentence = sayChoice(QT_TRANSLATE_NOOP("agreements::Selection", "%1 was signed later."));
    return sentence.arg(first.number);
}

auto specificity(const AgreementCandidate& one) {
    return std::tuple(!one.isRegionCertain, int(one.scope), one.region.isEmpty(),
                      !one.namesCustomer);
}

}  // namespace

bool isMoreSpecific(const AgreementCandidate& one, const AgreementCandidate& other) {
    return specificity(one) < specificity(other);
}

void rank(QList<AgreementCandidate>& candidates) {
    std::ranges::sort(candidates, [](const AgreementCandidate& a, const AgreementCandidate& b) {
        if (specificity(a) != specificity(b))
            return isMoreSpecific(a, b);
        return std::tie(b.signedOn, b.id) < std::tie(a.signedOn, a.id);
    });
    for (AgreementCandidate& candidate : candidates) {
        candidate.reasons = reasonsOf(candidate);
        if (candidate.id != candidates.first().id)
            candidate.reasons.prepend(lostBy(candidate, candidates.first()));
    }
}

}  // namespace agreements
