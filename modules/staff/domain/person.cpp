#include "staff/domain/person.h"

#include <QCoreApplication>

namespace staff {

QString employmentCode(Employment employment) {
    switch (employment) {
    case Employment::Employed:
        return QStringLiteral("employed");
    case Employment::Contracted:
        return QStringLiteral("contracted");
    }
    Q_UNREACHABLE();
}

std::optional<Employment> employmentFromCode(QStringView code) {
    for (const Employment employment : {Employment::Employed, Employment::Contracted}) {
        if (employmentCode(employment) == code)
            return employment;
    }
    return std::nullopt;
}

QString employmentTitle(Employment employment) {
    switch (employment) {
    case Employment::Employed:
        return QCoreApplication::translate("staff", "Employed");
    case Employment::Contracted:
        return QCoreApplication::translate("staff", "Contracted");
    }
    Q_UNREACHABLE();
}

QList<core::FieldProblem> problemsOf(const Person& person) {
    QList<core::FieldProblem> problems;
    if (person.name.trimmed().isEmpty())
        problems.append({QStringLiteral("name"),
                         QCoreApplication::translate("staff", "Enter the name of the person.")});
    if (person.joinedOn && person.leftOn && *person.leftOn < *person.joinedOn)
        problems.append({QStringLiteral("leftOn"),
                         QCoreApplication::translate(
                             "staff", "The last day lies before the first. Check both dates.")});
    return problems;
}

}  // namespace staff
