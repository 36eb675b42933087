#include "agreements/ui/agreementprinting.h"

#include "agreements/data/agreementreads.h"
#include "agreements/data/templatereads.h"
#include "agreements/domain/wording.h"
#include "agreements/ui/paper.h"

#include "pagekit/presenter.h"
#include "printing/printdialog.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace agreements::ui {
namespace {

struct PaperText {
    Q_DECLARE_TR_FUNCTIONS(agreements::ui::PaperText)
};

struct Printed {
    Template content;
    Values values;
    Switches switches;
    Language language = Language::Simplified;
    PaperMarks marks;
};

core::Result<Printed> signedPaper(const StoredCopy& stored) {
    CORE_ASSIGN(const AgreementCopy copy, openCopy(stored));
    Printed printed{copy.agreement, copy.values, copy.switches, copy.language, {}};
    printed.marks.hash = stored.hash;
    printed.marks.copies = copiesAgreed(copy.agreement, copy.values, copy.switches);
    return printed;
}

Printed draftAsTyped(const Template& content, const Agreement& draft) {
    return {content, draft.values, draft.switches, draft.language, {}};
}

core::Result<Printed> draftPaper(storage::Connection& connection, const Agreement& agreement) {
    CORE_ASSIGN(const auto stored, findTemplate(connection, agreement.templateId));
    if (!stored)
        return core::fail(QStringLiteral("template/unknown"),
                          PaperText::tr("The template of this agreement is not in this file."));
    return draftAsTyped(stored->content, agreement);
}

core::Result<printing::Document> paperOfPrinted(const Printed& printed) {
    CORE_ASSIGN(const Wording wording, Wording::compile(printed.content));
    CORE_ASSIGN(const Document document,
                wording.render(printed.values, printed.switches, printed.language));
    return paperOf(document, printed.marks, PaperWords::in(printed.language));
}

}  // namespace

core::Result<printing::Document> paperOfAgreement(storage::Connection& connection,
                                                  const AgreementId& id) {
    CORE_ASSIGN(const auto card, findAgreement(connection, id));
    if (!card)
        return core::fail(QStringLiteral("agreement/unknown"),
                          PaperText::tr("This agreement is not there any more."));
    CORE_ASSIGN(const auto stored, signedCopy(connection, id));
    CORE_ASSIGN(Printed printed,
                stored ? signedPaper(*stored) : draftPaper(connection, card->agreement));
    printed.marks.number = card->agreement.number;
    return paperOfPrinted(printed);
}

core::Result<printing::Document> paperOfDraft(const Template& content, const Agreement& draft) {
    Printed printed = draftAsTyped(content, draft);
    printed.marks.number = draft.number;
    return paperOfPrinted(printed);
}

void printAgreement(pagekit::AppContext& context, QWidget* parent, const AgreementId& id) {
    const auto read = context.database.read(
        [id](storage::Connection& connection) { return paperOfAgreement(connection, id); });
    pagekit::withResult(
        parent, context.presenter, read, [&context, parent](const printing::Document& paper) {
            auto* dialog = new printing::PrintDialog(paper, context.printers, parent);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
}

}  // namespace agreements::ui
