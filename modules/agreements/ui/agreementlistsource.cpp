#include "agreements/ui/agreementlistsource.h"

#include "agreements/data/agreementlist.h"
#include "agreements/ui/agreementchip.h"

#include "pagekit/recordlist.h"
#include "widgets/entrycontext.h"

#include <QCoreApplication>

namespace agreements::ui {
namespace {

QString columnTitle(const char* source) {
    return QCoreApplication::translate("agreements::ui::AgreementListSource", source);
}

std::optional<Standing> standingNamed(const QString& id) {
    for (const Standing standing : {Standing::Drafting, Standing::Waiting, Standing::InForce,
                                    Standing::Expiring, Standing::Expired, Standing::Ended}) {
        if (code(standing) == id)
            return standing;
    }
    return std::nullopt;
}

}  // namespace

std::unique_ptr<widgets::RowSource> agreementRows(pagekit::AppContext& context,
                                                  std::shared_ptr<const int> warningDays) {
    auto rows = pagekit::recordList(context, agreementList());
    const core::Date today = context.entry.today();
    rows->filterBy([today, warningDays](const widgets::RowQuery& query) {
        AgreementFilter filter;
        filter.text = query.text;
        filter.inTrash = query.filter == QLatin1String("trash");
        filter.standing = standingNamed(query.filter);
        filter.today = today;
        filter.warningDays = *warningDays;
        return filter;
    });
    rows->mutedWhen(&AgreementRow::isRemoved);
    rows->column("number",
                 columnTitle(QT_TRANSLATE_NOOP("agreements::ui::AgreementListSource", "Number")),
                 130, &AgreementRow::number)
        .sortedBy(AgreementOrder::Number)
        .fallingFirst();
    rows->column("title",
                 columnTitle(QT_TRANSLATE_NOOP("agreements::ui::AgreementListSource", "Title")),
                 220, &AgreementRow::title)
        .sortedBy(AgreementOrder::Title)
        .stretched();
    rows->column("parties",
                 columnTitle(QT_TRANSLATE_NOOP("agreements::ui::AgreementListSource", "Parties")),
                 160, &AgreementRow::parties)
        .sortedBy(AgreementOrder::Party);
    rows->column("state",
                 columnTitle(QT_TRANSLATE_NOOP("agreements::ui::AgreementListSource", "State")),
                 130,
                 [today, warningDays](const AgreementRow& row) {
                     return chipOf(row.state, row.days, today, *warningDays);
                 })
        .sortedBy(AgreementOrder::State);
    rows->column(
            "validTo",
            columnTitle(QT_TRANSLATE_NOOP("agreements::ui::AgreementListSource", "Valid until")),
            110, &AgreementRow::validTo)
        .sortedBy(AgreementOrder::ValidTo);
    rows->column("signed",
                 columnTitle(QT_TRANSLATE_NOOP("agreements::ui::AgreementListSource", "Signed on")),
                 110, &AgreementRow::signedOn)
        .hidden();
    rows->column(
            "updated",
            columnTitle(QT_TRANSLATE_NOOP("agreements::ui::AgreementListSource", "Last change")),
            140, &AgreementRow::stateAt)
        .sortedBy(AgreementOrder::Updated)
        .fallingFirst()
        .hidden();
    return rows;
}

}  // namespace agreements::ui
