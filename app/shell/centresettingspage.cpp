#include "shell/centresettingspage.h"

#include "shell/settingeditor.h"

#include "identity/session.h"
#include "modulekit/centresettings.h"
#include "modulekit/moduleregistry.h"
#include "pagekit/presenter.h"
#include "storage/database.h"

#include <QVBoxLayout>

namespace shell {
namespace {

core::Result<QVariantMap> readCentreSettings(storage::Connection& connection,
                                             const QList<modulekit::Setting>& settings,
                                             const core::RowId& centre) {
    QVariantMap values;
    for (const modulekit::Setting& setting : settings) {
        if (setting.scope != modulekit::SettingScope::Centre)
            continue;
        CORE_ASSIGN(const QVariant value, modulekit::readSetting(connection, setting, centre));
        values.insert(setting.key, value);
    }
    return values;
}

}  // namespace

CentreSettingsPage::CentreSettingsPage(pagekit::AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context) {
    const QList<modulekit::Setting>& settings = context.modules.settings();
    const core::RowId centre = context.session.actor().centre;
    auto values = context.database.read([&settings, centre](storage::Connection& connection) {
        return readCentreSettings(connection, settings, centre);
    });
    pagekit::withResult(this, context.presenter, values,
                        [this](const QVariantMap& read) { build(read); });
}

void CentreSettingsPage::build(const QVariantMap& values) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const bool mayChange = m_context.session.may(modulekit::changeSettingsRight());
    for (const modulekit::Setting& setting : m_context.modules.settings()) {
        if (setting.scope != modulekit::SettingScope::Centre)
            continue;
        addSettingEditor(
            layout, setting, values.value(setting.key), [this, &setting](const QVariant& value) {
                const core::RowId centre = m_context.session.actor().centre;
                auto saved = m_context.database.write(
                    m_context.session.actor(), [&setting, centre, value](storage::WriteTx& tx) {
                        return modulekit::saveSetting(tx, setting, centre, value);
                    });
                pagekit::withResult(this, m_context.presenter, saved, [this] {
                    m_context.presenter.showDone(tr("The setting is saved."));
                });
            });
    }
    layout->addStretch(1);
    setEnabled(mayChange);
    if (!mayChange)
        setToolTip(tr(
            "Only somebody with the right to change the settings of the centre can change these."));
}

}  // namespace shell
