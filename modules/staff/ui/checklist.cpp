#include "staff/ui/checklist.h"

#include "core/timesource.h"
#include "identity/session.h"
#include "modulekit/personalsettings.h"
#include "pagekit/navigator.h"
#include "pagekit/pageregistry.h"
#include "pagekit/presenter.h"
#include "printing/printdialog.h"
#include "staff/data/centrerecords.h"
#include "staff/domain/firstrun.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>

namespace staff::ui {
namespace {

struct ListedStep {
    FirstStep step;
    const char* id;
    const char* hint;
    void (*start)(pagekit::AppContext&);
};

QString stepText(const char* source) {
    return QCoreApplication::translate("staff::ui::Checklist", source);
}

/// A printer that was chosen once is remembered among the personal settings.
bool hasPrintedHere(pagekit::AppContext& context) {
    QSettings& store = context.personal.store();
    store.beginGroup(QStringLiteral("printing"));
    const bool has = !store.childGroups().isEmpty();
    store.endGroup();
    return has;
}

/// Something that can be searched for is there, imported or typed.
core::Result<bool> hasRecords(storage::Connection& connection) {
    CORE_ASSIGN(auto query, connection.prepare("SELECT 1 FROM search_code LIMIT 1"));
    const bool has = query.next();
    CORE_TRY(query.status());
    return has;
}

core::Result<bool> isFirstStepDone(storage::Connection& connection, FirstStep wanted, CentreId id,
                                   core::Instant now, bool hasPrinted) {
    CentreId centre = id;
    if (centre.isNil()) {
        CORE_ASSIGN(const auto first, firstCentre(connection));
        if (first)
            centre = first->id;
    }
    CORE_ASSIGN(const bool hasImported, hasRecords(connection));
    CORE_ASSIGN(const QList<FirstStepState> states,
                firstSteps(connection, centre, now, {hasPrinted, hasImported}));
    return std::any_of(states.cbegin(), states.cend(), [wanted](const FirstStepState& state) {
        return state.step == wanted && state.isDone;
    });
}

void openSettings(pagekit::AppContext& context, const QString& page) {
    context.navigator.openPage(QStringLiteral("shell.settings"), {{QStringLiteral("page"), page}});
}

printing::Document testPaper(const Centre& centre) {
    printing::Document document;
    document.kind = QStringLiteral("test");
    document.title = stepText(QT_TRANSLATE_NOOP("staff::ui::Checklist", "Test paper"));
    document.locale = QLocale(centre.locale);
    QStringList lines = headerLines(centre);
    printing::CompanyHeader header;
    header.name = lines.isEmpty() ? centre.name : lines.takeFirst();
    header.lines = lines;
    document.blocks.append(header);
    document.blocks.append(printing::Title{document.title, {}});
    document.blocks.append(printing::Paragraph{
        {},
        stepText(QT_TRANSLATE_NOOP("staff::ui::Checklist",
                                   "If the letterhead is complete and nothing is cut off at the "
                                   "edges, this printer is ready."))});
    return document;
}

void printTestPaper(pagekit::AppContext& context) {
    const CentreId id(context.session.actor().centre);
    auto read = context.database.read([id](storage::Connection& connection) {
        return id.isNil() ? firstCentre(connection) : findCentre(connection, id);
    });
    pagekit::withResult(context.presenter.receiver(), context.presenter, read,
                        [&context](const std::optional<Centre>& centre) {
                            if (!centre)
                                return;
                            auto* window = qobject_cast<QWidget*>(context.presenter.receiver());
                            auto* dialog = new printing::PrintDialog(testPaper(*centre),
                                                                     context.printers, window);
                            dialog->setAttribute(Qt::WA_DeleteOnClose);
                            dialog->open();
                        });
}

constexpr ListedStep kSteps[] = {
    {FirstStep::Centre, "staff.centre",
     QT_TRANSLATE_NOOP("staff::ui::Checklist", "Its name stands above the papers."),
     [](pagekit::AppContext& context) { openSettings(context, QStringLiteral("staff.centre")); }},
    {FirstStep::Letterhead, "staff.letterhead",
     QT_TRANSLATE_NOOP("staff::ui::Checklist",
                       "Customers find on receipts and reports where to call."),
     [](pagekit::AppContext& context) { openSettings(context, QStringLiteral("staff.centre")); }},
    {FirstStep::Calendar, "staff.calendar",
     QT_TRANSLATE_NOOP("staff::ui::Checklist",
                       "Promised times count only while the centre is open."),
     [](pagekit::AppContext& context) { openSettings(context, QStringLiteral("staff.hours")); }},
    {FirstStep::Printers, "staff.printers",
     QT_TRANSLATE_NOOP("staff::ui::Checklist",
                       "Shows whether printer and paper fit before a customer waits."),
     printTestPaper},
    {FirstStep::Import, "staff.import",
     QT_TRANSLATE_NOOP("staff::ui::Checklist",
                       "From spreadsheets and other programs; it can be taken back."),
     [](pagekit::AppContext& context) {
         context.navigator.openPage(QStringLiteral("insight.import"));
     }},
    {FirstStep::Users, "staff.users",
     QT_TRANSLATE_NOOP("staff::ui::Checklist",
                       "Then it stands at each change who made it, and not everybody may do all."),
     [](pagekit::AppContext& context) { openSettings(context, QStringLiteral("staff.users")); }},
};

}  // namespace

void registerChecklist(pagekit::PageRegistry& registry) {
    int position = 0;
    for (const ListedStep& each : kSteps) {
        pagekit::ChecklistStep step;
        step.id = QString::fromLatin1(each.id);
        step.title = [first = each.step] { return firstStepTitle(first); };
        step.hint = [hint = each.hint] { return stepText(hint); };
        step.position = position += 10;
        step.isDone = [first = each.step](pagekit::AppContext& context) {
            const CentreId centre(context.session.actor().centre);
            const core::Instant now = context.time.now();
            const bool hasPrinted = hasPrintedHere(context);
            return context.database.read(
                [first, centre, now, hasPrinted](storage::Connection& connection) {
                    return isFirstStepDone(connection, first, centre, now, hasPrinted);
                });
        };
        step.start = each.start;
        registry.add(std::move(step));
    }
}

}  // namespace staff::ui
