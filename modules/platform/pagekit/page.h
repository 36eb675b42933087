#pragma once

#include "core/id.h"

#include <QVariantMap>
#include <QWidget>

#include <optional>

namespace pagekit {

struct AppContext;

/// Whether a command can run here and now; if not, why, as a sentence for the person.
struct CommandState {
    bool enabled = false;
    QString reason;
};

/// A screen of the main window. A page is made when it is first shown and made anew when the
/// language changes: what it shows must come back from state(). GUI thread.
class Page : public QWidget {
    Q_OBJECT
public:
    explicit Page(AppContext& context, QWidget* parent = nullptr);

    /// Applies arguments of Navigator::openPage, such as a filter.
    virtual void open(const QVariantMap& arguments);
    /// Shows one record.
    virtual void openRecord(const core::RowId& id);
    /// Back within the page (from a record to its list); false when there is nowhere to go.
    virtual bool back();

    /// nullopt: the command is none of this page's.
    virtual std::optional<CommandState> stateOf(const QString& commandId) const;
    virtual void run(const QString& commandId);

    /// Enough to show the same again after a change of language.
    virtual QVariantMap state() const;
    virtual void restore(const QVariantMap& state);

    /// Where the keyboard goes when the page is shown.
    virtual void takeFocus();

Q_SIGNALS:
    /// The answers of stateOf() may have changed.
    void commandsChanged();
    /// Title shown in the window and in the list of recent pages.
    void titleChanged(const QString& title);

protected:
    AppContext& context() const { return m_context; }

private:
    AppContext& m_context;
};

}  // namespace pagekit
