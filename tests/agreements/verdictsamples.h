#pragma once

#include "agreements/domain/builtintemplates.h"
#include "agreements/domain/casejson.h"
#include "agreements/domain/shortform.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// Agreements and cases as they cross the boundary of the program, for tests.
namespace verdictsamples {

inline QByteArray bytes(const QJsonObject& json) {
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

inline QJsonObject object(const char* json) {
    QJsonParseError error;
    const QJsonObject read = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", qPrintable(error.errorString()), json);
    return read;
}

inline const agreements::Template* builtIn(const QString& id) {
    const auto& templates = agreements::builtInTemplates();
    const auto found = templates.constFind(id);
    return found == templates.cend() ? nullptr : &*found;
}

inline agreements::AgreementCopy copyOf(const QJsonObject& shortForm) {
    core::JsonFaults faults;
    auto copy = agreements::readShortForm(bytes(shortForm), builtIn, faults);
    if (!faults.isEmpty())
        qFatal("%s: %s", qPrintable(faults.first()->place), qPrintable(faults.first()->message));
    return copy;
}

inline agreements::Rules rulesOf(const QJsonObject& shortForm) {
    return agreements::rulesOf(copyOf(shortForm)).value();
}

inline agreements::Facts factsOf(const QJsonObject& oneCase) {
    core::JsonFaults faults;
    const auto input = agreements::readCase(bytes(oneCase), faults);
    if (!faults.isEmpty())
        qFatal("%s: %s", qPrintable(faults.first()->place), qPrintable(faults.first()->message));
    return input.facts;
}

inline QJsonObject judged(const agreements::Rules& rules, const QJsonObject& oneCase) {
    return agreements::toJson(rules.judge(factsOf(oneCase)),
                              oneCase.value(QStringLiteral("id")).toString(), rules.zone());
}

/// A short form with which the template can be judged, everything open decided.
inline QJsonObject plainAgreement(const QString& id) {
    QJsonObject json = object(
        R"({"signed_on":"2025-12-01","time_zone":"Asia/Shanghai","values":{},"switches":{}})");
    json.insert(QStringLiteral("template"), id);
    if (id == QStringLiteral("T1"))
        json.insert(QStringLiteral("values"), object(R"({"warranty_start":"sold"})"));
    if (id == QStringLiteral("L1"))
        json.insert(QStringLiteral("values"),
                    object(R"({"warranty_start":"accepted","warranty_months":12})"));
    if (id == QStringLiteral("T2")) {
        json.insert(QStringLiteral("values"),
                    object(R"({"visit_hours_city":2,"visit_hours_suburb":24,
                               "free_part_limit":"30.00","unit_repair_fee":"15.00",
                               "visit_fee":"20.50"})"));
        json.insert(QStringLiteral("switches"), object(R"({"visit_fee_mode":"add"})"));
    }
    return json;
}

inline QList<QJsonObject> linesOf(const QString& name) {
    QFile file(QStringLiteral(AFTERCARE_TEST_DATA "/agreements/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    QList<QJsonObject> lines;
    while (!file.atEnd())
        lines.append(object(file.readLine().constData()));
    return lines;
}

}  // namespace verdictsamples
