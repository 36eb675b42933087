#pragma once

#include "pagekit/appcontext.h"

#include <QWidget>

namespace shell {

/// The settings that hold for everyone in the centre, made from what the modules registered; each
/// is saved when its field is left.
class CentreSettingsPage final : public QWidget {
    Q_OBJECT
public:
    CentreSettingsPage(pagekit::AppContext& context, QWidget* parent);

private:
    void build(const QVariantMap& values);

    pagekit::AppContext& m_context;
};

}  // namespace shell
