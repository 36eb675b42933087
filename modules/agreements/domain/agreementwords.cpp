#include "agreements/domain/agreementwords.h"

#include <QCoreApplication>

#include <array>

namespace agreements {
namespace {

template <class Enumeration>
struct WordOf {
    Enumeration value;
    const char* code;
    const char* title;
};

using State = AgreementState;
using Kind = AgreementEventKind;

constexpr std::array kStateWords{
    WordOf<State>{State::Draft, "draft", QT_TRANSLATE_NOOP("agreements::Words", "Draft")},
    WordOf<State>{State::InApproval, "in_approval",
                  QT_TRANSLATE_NOOP("agreements::Words", "In approval")},
    WordOf<State>{State::Approved, "approved", QT_TRANSLATE_NOOP("agreements::Words", "Approved")},
    WordOf<State>{State::Signed, "signed", QT_TRANSLATE_NOOP("agreements::Words", "Signed")},
    WordOf<State>{State::Effective, "effective",
                  QT_TRANSLATE_NOOP("agreements::Words", "Effective")},
    WordOf<State>{State::Amended, "amended", QT_TRANSLATE_NOOP("agreements::Words", "Amended")},
    WordOf<State>{State::Terminated, "terminated",
                  QT_TRANSLATE_NOOP("agreements::Words", "Terminated")}};

constexpr std::array kKindWords{
    WordOf<Kind>{Kind::Drafted, "drafted", QT_TRANSLATE_NOOP("agreements::Words", "Drafted")},
    WordOf<Kind>{Kind::SentForApproval, "sent_for_approval",
                 QT_TRANSLATE_NOOP("agreements::Words", "Sent for approval")},
    WordOf<Kind>{Kind::Approved, "approved", QT_TRANSLATE_NOOP("agreements::Words", "Approved")},
    WordOf<Kind>{Kind::Returned, "returned", QT_TRANSLATE_NOOP("agreements::Words", "Returned")},
    WordOf<Kind>{Kind::Signed, "signed", QT_TRANSLATE_NOOP("agreements::Words", "Signed")},
    WordOf<Kind>{Kind::Effective, "effective",
                 QT_TRANSLATE_NOOP("agreements::Words", "Took effect")},
    WordOf<Kind>{Kind::Amended, "amended", QT_TRANSLATE_NOOP("agreements::Words", "Amended")},
    WordOf<Kind>{Kind::Terminated, "terminated",
                 QT_TRANSLATE_NOOP("agreements::Words", "Terminated")},
    WordOf<Kind>{Kind::SignedBy, "signed_by", QT_TRANSLATE_NOOP("agreements::Words", "Signature")},
    WordOf<Kind>{Kind::SealedBy, "sealed_by", QT_TRANSLATE_NOOP("agreements::Words", "Seal")},
    WordOf<Kind>{Kind::Linked, "linked", QT_TRANSLATE_NOOP("agreements::Words", "Linked")},
    WordOf<Kind>{Kind::ScopeChanged, "scope_changed",
                 QT_TRANSLATE_NOOP("agreements::Words", "Units changed")},
    WordOf<Kind>{Kind::ScanAttached, "scan_attached",
                 QT_TRANSLATE_NOOP("agreements::Words", "Scan attached")},
    WordOf<Kind>{Kind::CopyIssued, "copy_issued",
                 QT_TRANSLATE_NOOP("agreements::Words", "Copy issued")}};

constexpr std::array kScopeWords{
    WordOf<ScopeKind>{ScopeKind::Unit, "unit", QT_TRANSLATE_NOOP("agreements::Words", "One unit")},
    WordOf<ScopeKind>{ScopeKind::Model, "model", QT_TRANSLATE_NOOP("agreements::Words", "A model")},
    WordOf<ScopeKind>{ScopeKind::ProductLine, "product_line",
                      QT_TRANSLATE_NOOP("agreements::Words", "A product line")},
    WordOf<ScopeKind>{ScopeKind::All, "all", QT_TRANSLATE_NOOP("agreements::Words", "All units")}};

constexpr std::array kRelationWords{
    WordOf<Relation>{Relation::Customer, "customer",
                     QT_TRANSLATE_NOOP("agreements::Words", "With customers")},
    WordOf<Relation>{Relation::DealerMaker, "dealer_maker",
                     QT_TRANSLATE_NOOP("agreements::Words", "Between dealer and maker")}};

template <class Words, class Enumeration>
const auto& wordOf(const Words& words, Enumeration value) {
    for (const auto& word : words)
        if (word.value == value)
            return word;
    Q_UNREACHABLE();
}

template <class Words>
auto valueOf(const Words& words, QStringView code) -> std::optional<decltype(words[0].value)> {
    for (const auto& word : words)
        if (code == QLatin1String(word.code))
            return word.value;
    return std::nullopt;
}

QString sayWord(const char* text) {
    return QCoreApplication::translate("agreements::Words", text);
}

}  // namespace

QString code(AgreementState state) {
    return QLatin1String(wordOf(kStateWords, state).code);
}
QString code(AgreementEventKind kind) {
    return QLatin1String(wordOf(kKindWords, kind).code);
}
QString code(ScopeKind kind) {
    return QLatin1String(wordOf(kScopeWords, kind).code);
}
QString code(Relation relation) {
    return QLatin1String(wordOf(kRelationWords, relation).code);
}

std::optional<AgreementState> agreementStateFromCode(QStringView word) {
    return valueOf(kStateWords, word);
}
std::optional<AgreementState> agreementStateFromNumber(qint64 number) {
    for (const auto& word : kStateWords)
        if (qint64(word.value) == number)
            return word.value;
    return std::nullopt;
}
std::optional<AgreementEventKind> agreementEventKindFromCode(QStringView word) {
    return valueOf(kKindWords, word);
}
std::optional<ScopeKind> scopeKindFromCode(QStringView word) {
    return valueOf(kScopeWords, word);
}
std::optional<Relation> relationFromCode(QStringView word) {
    return valueOf(kRelationWords, word);
}
std::optional<Language> languageFromCode(QStringView word) {
    for (const Language language : allLanguages)
        if (languageCode(language) == word)
            return language;
    return std::nullopt;
}

QString title(AgreementState state) {
    return sayWord(wordOf(kStateWords, state).title);
}
QString title(AgreementEventKind kind) {
    return sayWord(wordOf(kKindWords, kind).title);
}
QString title(ScopeKind kind) {
    return sayWord(wordOf(kScopeWords, kind).title);
}
QString title(Relation relation) {
    return sayWord(wordOf(kRelationWords, relation).title);
}

QList<AgreementState> allAgreementStates() {
    QList<AgreementState> all;
    for (const auto& word : kStateWords)
        all.append(word.value);
    return all;
}

}  // namespace agreements
