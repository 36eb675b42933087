#include "testsuite.h"
#include "verdictsamples.h"

#include <QTimeZone>

using namespace verdictsamples;

namespace {

struct DecisionTable {
    const char* name;
    const char* agreement;
    int rows;
};

/// The decision tables with their rows, in the order in which the specification prints them.
constexpr DecisionTable kDecisionTables[] = {
    {"DT07", "T1", 4}, {"DT08", "T1", 3}, {"DT09", "T1", 3}, {"DT10", "T2", 4},
    {"DT11", "T2", 2}, {"DT12", "T2", 7}, {"DT14", "T3", 6}, {"DT15", "T3", 4},
    {"DT18", "L2", 5}, {"DT19", "L3", 7}, {"DT20", "L3", 8},
};

/// What decides a boundary, read from the case and not from its name.
struct CoveredCase {
    QJsonObject json;
    QStringList rows;
    QString agreement;
    QDateTime reported;  ///< in the zone of the agreement

    QJsonValue unit(const char* key) const {
        return json[u"case"][u"unit"][QString::fromLatin1(key)];
    }
    QJsonValue fact(const char* key) const {
        return json[u"case"][u"facts"][QString::fromLatin1(key)];
    }
    QDate day(const char* key) const {
        return QDate::fromString(unit(key).toString(), Qt::ISODate);
    }
    QDate end() const {
        return QDate::fromString(json[u"verdict"][u"warranty"][u"ends_on"].toString(), Qt::ISODate);
    }
    bool startDayCounts() const {
        return json[u"agreement"][u"switches"][u"first_day"] == QStringLiteral("start_day");
    }
    bool holidaysExtend() const {
        return json[u"agreement"][u"switches"][u"holiday_extends"].toBool();
    }
    bool hasStandardValues() const {
        return !json[u"agreement"][u"values"].toObject().contains(QStringLiteral("return_days"));
    }
    /// How far the report lies behind the last day: 0 on it, 1 on the day after.
    qint64 daysBehindEnd() const { return end().isValid() ? end().daysTo(reported.date()) : -1; }
};

CoveredCase coveredCase(const QJsonObject& json) {
    CoveredCase one{json, {}, json[u"agreement"][u"template"].toString(), {}};
    for (const QJsonValue& row : json[u"rows"].toArray())
        one.rows.append(row.toString());
    const QTimeZone zone(json[u"agreement"][u"time_zone"].toString().toLatin1());
    one.reported =
        QDateTime::fromString(json[u"case"][u"reported_at"].toString(), Qt::ISODateWithMs)
            .toTimeZone(zone);
    return one;
}

const QList<CoveredCase>& coveredCases() {
    static const QList<CoveredCase> all = [] {
        QList<CoveredCase> cases;
        for (const char* id : {"T1", "T2", "T3", "L1", "L2", "L3"})
            for (const QJsonObject& line : linesOf(QString::fromLatin1(id) + u".jsonl"_qs))
                cases.append(coveredCase(line));
        return cases;
    }();
    return all;
}

using CaseTest = std::function<bool(const CoveredCase&)>;

bool isCovered(const QString& agreement, const CaseTest& holds) {
    return std::any_of(coveredCases().begin(), coveredCases().end(), [&](const CoveredCase& one) {
        return one.agreement == agreement && holds(one);
    });
}

}  // namespace

/// The tables of cases leave out no row of the decision tables and no side of a boundary
/// (DT07-DT12, DT14, DT15, DT18-DT20, appendix G). A case cites a row as "DT07.2".
class CaseCoverageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachRowOfATableIsCited_data();
    void eachRowOfATableIsCited();
    void noCaseCitesARowThatThereIsNot();
    void bothSidesOfAPeriodInDaysAreCovered_data();
    void bothSidesOfAPeriodInDaysAreCovered();
    void bothSidesOfTheYearAreCovered_data();
    void bothSidesOfTheYearAreCovered();
    void secondAndThirdRepairAreCovered();
    void exactlyOnTheLimitIsCovered();
};

void CaseCoverageTest::eachRowOfATableIsCited_data() {
    QTest::addColumn<QString>("agreement");
    QTest::addColumn<QString>("row");
    for (const DecisionTable& table : kDecisionTables)
        for (int row = 1; row <= table.rows; ++row) {
            const QString id = u"%1.%2"_qs.arg(QLatin1String(table.name)).arg(row);
            QTest::newRow(qPrintable(id)) << QString::fromLatin1(table.agreement) << id;
        }
}

void CaseCoverageTest::eachRowOfATableIsCited() {
    QFETCH(const QString, agreement);
    QFETCH(const QString, row);

    QVERIFY(isCovered(agreement, [&](const CoveredCase& one) { return one.rows.contains(row); }));
}

void CaseCoverageTest::noCaseCitesARowThatThereIsNot() {
    QStringList known;
    for (const DecisionTable& table : kDecisionTables)
        for (int row = 1; row <= table.rows; ++row)
            known.append(
                u"%1 %2.%3"_qs.arg(QLatin1String(table.agreement), QLatin1String(table.name))
                    .arg(row));
    for (const CoveredCase& one : coveredCases())
        for (const QString& row : one.rows)
            if (row.startsWith(u"DT") && row.contains(u'.'))
                QVERIFY2(known.contains(one.agreement + u' ' + row),
                         qPrintable(one.json[u"name"].toString()));
}

void CaseCoverageTest::bothSidesOfAPeriodInDaysAreCovered_data() {
    QTest::addColumn<QString>("agreement");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("startDayCounts");
    const auto row = [](const char* agreement, const char* start, int last) {
        for (const int days : {last, last + 1})
            for (const bool startDayCounts : {false, true})
                QTest::addRow("%s %s day %d, first day %s", agreement, start, days,
                              startDayCounts ? "counts" : "does not count")
                    << QString::fromLatin1(agreement) << QByteArray(start) << days
                    << startDayCounts;
    };
    row("T3", "dealer_received_on", 7);
    row("T3", "sold_on", 15);
    row("L3", "invoiced_on", 7);
    row("L3", "invoiced_on", 15);
}

/// Day n where the first day counts is one date earlier (S139, S140, S195, S196).
void CaseCoverageTest::bothSidesOfAPeriodInDaysAreCovered() {
    QFETCH(const QString, agreement);
    QFETCH(const QByteArray, start);
    QFETCH(const int, days);
    QFETCH(const bool, startDayCounts);

    QVERIFY(isCovered(agreement, [&](const CoveredCase& one) {
        const QDate first = one.day(start.constData());
        return first.isValid() && one.startDayCounts() == startDayCounts && !one.holidaysExtend() &&
               one.hasStandardValues() &&
               first.daysTo(one.reported.date()) == days - (startDayCounts ? 1 : 0);
    }));
}

void CaseCoverageTest::bothSidesOfTheYearAreCovered_data() {
    QTest::addColumn<QString>("agreement");
    for (const char* id : {"T1", "T2", "T3", "L1", "L2", "L3"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void CaseCoverageTest::bothSidesOfTheYearAreCovered() {
    QFETCH(const QString, agreement);
    const auto starts29February = [](const CoveredCase& one) {
        return QJsonDocument(one.json[u"case"][u"unit"].toObject()).toJson().contains("-02-29");
    };
    const auto isOnHoliday = [](const CoveredCase& one, QDate day) {
        return one.json[u"agreement"][u"calendar"][u"holidays"].toArray().contains(
            day.toString(Qt::ISODate));
    };
    for (const int behind : {0, 1}) {
        const auto covered = [&](const CaseTest& holds) {
            return isCovered(agreement, [&](const CoveredCase& one) {
                return one.daysBehindEnd() == behind && holds(one);
            });
        };
        QVERIFY(covered([](const CoveredCase& one) { return !one.startDayCounts(); }));
        QVERIFY(covered([](const CoveredCase& one) { return one.startDayCounts(); }));
        QVERIFY(covered([&](const CoveredCase& one) {
            return starts29February(one) && !one.startDayCounts();
        }));
        QVERIFY(covered(
            [&](const CoveredCase& one) { return starts29February(one) && one.startDayCounts(); }));
        QVERIFY(covered([](const CoveredCase& one) { return one.holidaysExtend(); }));
        // 23:59 is still the last day where the agreement is, 00:00 the next one.
        const QTime time = behind == 0 ? QTime(23, 59) : QTime(0, 0);
        QVERIFY(covered([&](const CoveredCase& one) {
            return one.reported.time().hour() == time.hour() &&
                   one.reported.time().minute() == time.minute();
        }));
    }
    QVERIFY(isCovered(agreement, [&](const CoveredCase& one) {
        return !one.holidaysExtend() && one.end().isValid() && isOnHoliday(one, one.end());
    }));
}

/// The second repair is one too few, after it the third occurrence qualifies (DT19.4).
void CaseCoverageTest::secondAndThirdRepairAreCovered() {
    for (const int repairs : {1, 2, 3})
        QVERIFY2(
            isCovered(u"L3"_qs,
                      [&](const CoveredCase& one) {
                          return one.fact("certified_repairs").toInt() == repairs &&
                                 one.fact("still_unusable").toBool() &&
                                 one.json[u"verdict"][u"kind"] ==
                                     (repairs == 1 ? u"warranty_repair"_qs : u"two_repairs"_qs);
                      }),
            qPrintable(QString::number(repairs)));
}

/// A part worth the limit and one worth a fen more (S121); service hours that are used up at
/// closing time, and a second more (S201).
void CaseCoverageTest::exactlyOnTheLimitIsCovered() {
    const auto minor = [](const QJsonValue& money) {
        return qRound64(money.toString().toDouble() * 100);
    };
    for (const qint64 above : {0, 1})
        QVERIFY(isCovered(u"T2"_qs, [&](const CoveredCase& one) {
            const QJsonValue value = one.json[u"case"][u"part"][u"value"];
            return value.isString() &&
                   minor(value) - minor(one.json[u"agreement"][u"values"][u"free_part_limit"]) ==
                       above;
        }));
    for (const QTime& due : {QTime(18, 0), QTime(8, 0, 1)})
        QVERIFY(isCovered(u"L3"_qs, [&](const CoveredCase& one) {
            for (const QJsonValue& deadline : one.json[u"verdict"][u"deadlines"].toArray())
                if (deadline[u"what"] == u"visit"_qs &&
                    QDateTime::fromString(deadline[u"due"].toString(), Qt::ISODateWithMs).time() ==
                        due)
                    return true;
            return false;
        }));
}

REGISTER_TEST(CaseCoverageTest)

#include "casecoveragetest.moc"
