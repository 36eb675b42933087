#pragma once

#include "pagekit/appcontext.h"
#include "storage/doctor.h"

#include <QObject>
#include <QTimer>

namespace shell {

/// Verifies the file in the background, as `doctor` does: begins after the first paint, at most
/// once a day, in small steps while nobody types, and goes on where it stopped when the program was
/// closed in between. Wrong rows are told once, in a message that leads to the data page.
class BackgroundCheck final : public QObject {
    Q_OBJECT
public:
    explicit BackgroundCheck(pagekit::AppContext& context, QObject* parent = nullptr);

private:
    void step();

    pagekit::AppContext& m_context;
    storage::Doctor m_doctor;
    QTimer m_timer;
    bool m_told = false;
};

}  // namespace shell
