#pragma once

#include "agreements/domain/agreement.h"
#include "pagekit/appcontext.h"
#include "printing/document.h"
#include "printing/page.h"

#include <QObject>
#include <QPointer>

class QProgressDialog;
class QWidget;

namespace agreements::ui {

/// Lays out several agreements one after the other and saves them as one PDF. Shows how far it is
/// and can be stopped; then there is no file. Deletes itself. GUI thread.
class AgreementBatch final : public QObject {
    Q_OBJECT
public:
    AgreementBatch(pagekit::AppContext& context, QList<AgreementId> agreements, QString path,
                   QWidget* parent);

    void start() { next(); }

Q_SIGNALS:
    void finished(bool isSaved);

private:
    void next();
    void save();
    void end(bool isSaved);

    pagekit::AppContext& m_context;
    const QList<AgreementId> m_agreements;
    const QString m_path;
    QPointer<QProgressDialog> m_progress;
    printing::Document m_first;
    QList<printing::Page> m_pages;
    qsizetype m_done = 0;
};

}  // namespace agreements::ui
