#include "agreements/ui/agreementbatch.h"

#include "agreements/ui/agreementprinting.h"

#include "pagekit/answer.h"
#include "pagekit/presenter.h"
#include "printing/layout.h"
#include "printing/pdf.h"
#include "printing/wholefile.h"
#include "storage/database.h"

#include <QProgressDialog>

namespace agreements::ui {

AgreementBatch::AgreementBatch(pagekit::AppContext& context, QList<AgreementId> agreements,
                               QString path, QWidget* parent)
    : QObject(parent),
      m_context(context),
      m_agreements(std::move(agreements)),
      m_path(std::move(path)),
      m_progress(new QProgressDialog(tr("Laying out the agreements"), tr("Stop"), 0,
                                     int(m_agreements.size()), parent)) {
    m_progress->setWindowTitle(tr("Agreements as PDF"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setAutoClose(false);
    m_progress->setAutoReset(false);
}

void AgreementBatch::next() {
    if (!m_progress || m_progress->wasCanceled()) {
        end(false);
        return;
    }
    if (m_done == m_agreements.size()) {
        save();
        return;
    }
    m_progress->setValue(int(m_done));
    const auto read =
        m_context.database.read([id = m_agreements[m_done]](storage::Connection& connection) {
            return paperOfAgreement(connection, id);
        });
    pagekit::onAnswer(this, read, [this](const core::Result<printing::Document>& paper) {
        if (!paper) {
            m_context.presenter.showError(paper.error());
            end(false);
            return;
        }
        if (m_done == 0)
            m_first = *paper;
        m_pages += printing::layOut(*paper, printing::PageSpec::of(printing::Paper::A4));
        ++m_done;
        next();
    });
}

void AgreementBatch::save() {
    const core::Done written = printing::writeWhole(m_path, printing::pdfBytes(m_first, m_pages));
    if (written)
        m_context.presenter.showDone(
            tr("%n agreements are in “%1”.", nullptr, int(m_done)).arg(m_path));
    else
        m_context.presenter.showError(written.error());
    end(written.has_value());
}

void AgreementBatch::end(bool isSaved) {
    if (m_progress)
        m_progress->deleteLater();
    Q_EMIT finished(isSaved);
    deleteLater();
}

}  // namespace agreements::ui
