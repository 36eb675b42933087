#include "pagekit/draftkeeper.h"

#include "identity/session.h"
#include "pagekit/appcontext.h"
#include "pagekit/presenter.h"
#include "storage/database.h"
#include "storage/draftstore.h"

#include <QCborValue>

namespace pagekit {

DraftKeeper::DraftKeeper(AppContext& context, QString kind, QString key, Content content,
                         QObject* parent)
    : QObject(parent),
      m_context(context),
      m_kind(std::move(kind)),
      m_key(std::move(key)),
      m_content(std::move(content)) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper() {
    flushPending();
}

void DraftKeeper::flushPending() {
    if (m_timer.isActive())
        flush();
}

void DraftKeeper::touch() {
    m_timer.start();
}

void DraftKeeper::flush() {
    m_timer.stop();
    const QByteArray content = QCborValue::fromVariant(m_content()).toCbor();
    // A failure is told at once: the person is about to lose what is being typed. The presenter
    // outlives every page, this object may not.
    Presenter* presenter = &m_context.presenter;
    onAnswer(m_context.presenter.receiver(),
             storage::DraftStore(m_context.database)
                 .save(m_context.session.actor(), m_kind, m_key, content),
             [presenter](const core::Done& saved) {
                 if (!saved)
                     presenter->showError(saved.error());
             });
}

void DraftKeeper::clear() {
    m_timer.stop();
    Presenter* presenter = &m_context.presenter;
    onAnswer(
        m_context.presenter.receiver(),
        storage::DraftStore(m_context.database).remove(m_context.session.actor(), m_kind, m_key),
        [presenter](const core::Done& removed) {
            if (!removed)
                presenter->showError(removed.error());
        });
}

void DraftKeeper::restore(std::function<void(const QVariantMap&)> apply) {
    auto loaded =
        storage::DraftStore(m_context.database).load(m_context.session.actor(), m_kind, m_key);
    withResult(this, m_context.presenter, loaded,
               [apply = std::move(apply)](const std::optional<storage::Draft>& draft) {
                   if (draft)
                       apply(QCborValue::fromCbor(draft->content).toVariant().toMap());
               });
}

}  // namespace pagekit
