#include "ctl/commands.h"

#include "insight/domain/sampledata.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace ctl {
namespace {

struct GenerateText {
    Q_DECLARE_TR_FUNCTIONS(ctl::GenerateCommand)
};

core::Result<int> generateFile(Call& call) {
    CORE_ASSIGN(const QString path, call.dataFile());
    CORE_ASSIGN(const int orders, call.number("orders", 1000, 1));
    CORE_ASSIGN(const int seed, call.number("seed", 1));
    CORE_ASSIGN(const auto today, call.date("today"));
    const insight::SampleWish wish{orders, quint32(seed), today.value_or(systemToday())};
    CORE_TRY(insight::generate(path, call.registry(), wish));
    call.answer(
        QJsonObject{{QStringLiteral("file"), path}, {QStringLiteral("orders"), wish.orders}},
        {GenerateText::tr("%n orders are in %1.", nullptr, wish.orders).arg(path)});
    return 0;
}

}  // namespace

Command generateCommand() {
    return {"generate",
            "[--orders N] [--seed S] [--today DATE]",
            "Makes a file of N made-up orders; the same arguments give the same records.",
            {QStringLiteral("orders"), QStringLiteral("seed")},
            generateFile,
            false};
}

}  // namespace ctl
