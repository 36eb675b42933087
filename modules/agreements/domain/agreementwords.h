#pragma once

#include "agreements/domain/agreement.h"

namespace agreements {

// The words in tables, files and on the command line (never changed), and those for people.

QString code(AgreementState state);
QString code(AgreementEventKind kind);
QString code(ScopeKind kind);
QString code(Relation relation);
std::optional<AgreementState> agreementStateFromCode(QStringView word);
std::optional<AgreementState> agreementStateFromNumber(qint64 number);
std::optional<AgreementEventKind> agreementEventKindFromCode(QStringView word);
std::optional<ScopeKind> scopeKindFromCode(QStringView word);
std::optional<Relation> relationFromCode(QStringView word);
std::optional<Language> languageFromCode(QStringView word);

QString title(AgreementState state);
QString title(AgreementEventKind kind);
QString title(ScopeKind kind);
QString title(Relation relation);

QList<AgreementState> allAgreementStates();

}  // namespace agreements
