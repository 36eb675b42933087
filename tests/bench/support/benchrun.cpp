#include "support/benchrun.h"

#include <QCommandLineParser>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

#include <sys/resource.h>
#include <cstdio>
#include <cstdlib>

namespace bench {

BenchRun::BenchRun(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption orders(QStringLiteral("orders"),
                                    QStringLiteral("Orders in the file; 1000000."),
                                    QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption folder(
        QStringLiteral("folder"), QStringLiteral("Where files are made and kept."),
        QStringLiteral("DIR"), QDir::temp().filePath(QStringLiteral("aftercare-bench")));
    const QCommandLineOption fresh(QStringLiteral("fresh"),
                                   QStringLiteral("Make the file of orders anew."));
    const QCommandLineOption json(QStringLiteral("json"),
                                  QStringLiteral("One line of JSON a figure."));
    QCommandLineOption child(QStringLiteral("child"), QString(), QStringLiteral("NAME"));
    QCommandLineOption file(QStringLiteral("file"), QString(), QStringLiteral("FILE"));
    child.setFlags(QCommandLineOption::HiddenFromHelp);
    file.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({orders, folder, fresh, json, child, file});
    parser.process(arguments);
    m_orders = parser.value(orders).toInt();
    m_folder = QDir(parser.value(folder)).absolutePath();
    m_child = parser.value(child);
    m_file = parser.value(file);
    m_fresh = parser.isSet(fresh);
    m_json = parser.isSet(json);
    QDir().mkpath(m_folder);
}

void BenchRun::tell(const Figure& figure) const {
    const double ratio = figure.floor > 0 ? figure.figure / figure.floor : 0;
    const double memory = figure.memoryMb.value_or(peakMemoryMb());
    if (m_json) {
        const QJsonObject line{
            {QStringLiteral("name"), figure.name},
            {QStringLiteral("figure"), figure.figure},
            {QStringLiteral("unit"), figure.unit},
            {QStringLiteral("floor"), figure.floor},
            {QStringLiteral("ratio"), ratio},
            {QStringLiteral("aim"), figure.aim ? QJsonValue(*figure.aim) : QJsonValue()},
            {QStringLiteral("memory_mb"), memory}};
        std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        const QByteArray aim =
            figure.aim ? "  aim " + QByteArray::number(*figure.aim) : QByteArray();
        std::printf("%-24s %12.3f %-7s floor %12.3f  ratio %8.2f%s  (%.0f MB)\n",
                    qPrintable(figure.name), figure.figure, qPrintable(figure.unit), figure.floor,
                    ratio, aim.constData(), memory);
    }
    std::fflush(stdout);
}

void BenchRun::say(const QString& sentence) const {
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
}

double peakMemoryMb(bool ofChildren) {
    rusage usage{};
    getrusage(ofChildren ? RUSAGE_CHILDREN : RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void giveUp(const core::Error& error) {
    std::fprintf(stderr, "%s: %s (%s)\n", qPrintable(error.code), qPrintable(error.message),
                 qPrintable(error.detail));
    std::exit(1);
}

}  // namespace bench
