#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantMap>

#include <functional>

namespace pagekit {

struct AppContext;

/// Keeps what is being typed in a form as a draft in the file, one second after the last key, so
/// that a power cut, a crash or a change of page loses nothing. A draft is local and no record: it
/// goes when the form is saved or discarded. GUI thread; the store writes on the worker.
class DraftKeeper final : public QObject {
    Q_OBJECT
public:
    static constexpr int kDelayMs = 1000;

    using Content = std::function<QVariantMap()>;

    /// `kind` names the form ("customer"), `key` the record or "new".
    DraftKeeper(AppContext& context, QString kind, QString key, Content content, QObject* parent);
    ~DraftKeeper() override;

    /// A key was pressed: the draft will be written when the typing rests.
    void touch();
    /// Writes the draft at once.
    void flush();
    /// Writes at once what touch() still holds back, if anything.
    void flushPending();
    /// The form was saved or its text thrown away on purpose: the draft goes.
    void clear();
    /// Hands over the draft of an earlier run, or nothing at all where there is none.
    void restore(std::function<void(const QVariantMap&)> apply);

private:
    AppContext& m_context;
    QString m_kind;
    QString m_key;
    Content m_content;
    QTimer m_timer;
};

}  // namespace pagekit
