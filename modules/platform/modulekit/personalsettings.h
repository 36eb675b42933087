#pragma once

#include "modulekit/setting.h"

#include <QSettings>

namespace modulekit {

/// What belongs to one person at one machine (theme, language, window, last printer), in an INI
/// file. GUI thread.
class PersonalSettings final {
public:
    explicit PersonalSettings(const QString& iniPath);

    QVariant value(const Setting& setting) const;
    /// A value that does not fit the setting is not taken; then false is returned.
    bool setValue(const Setting& setting, const QVariant& value);
    void reset(const Setting& setting);

    /// For what is no setting but remembered: geometry, column widths.
    QSettings& store() { return m_store; }

private:
    QSettings m_store;
};

}  // namespace modulekit
