#include "shell/backgroundcheck.h"

#include "pagekit/navigator.h"
#include "pagekit/presenter.h"
#include "storage/database.h"

#include <QLoggingCategory>

namespace shell {
namespace {

Q_LOGGING_CATEGORY(lcCheck, "aftercare.check")

constexpr int kFirstMs = 5000;      // after the first paint
constexpr int kBetweenMs = 50;      // leaves the disk to the person
constexpr int kIdleMs = 3'600'000;  // asks again whether a day has passed

}  // namespace

BackgroundCheck::BackgroundCheck(pagekit::AppContext& context, QObject* parent)
    : QObject(parent), m_context(context), m_doctor(context.database) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BackgroundCheck::step);
    m_timer.start(kFirstMs);
}

void BackgroundCheck::step() {
    pagekit::onAnswer(
        this, m_doctor.backgroundStep(), [this](const core::Result<storage::DoctorStep>& step) {
            if (!step) {
                qCWarning(lcCheck).noquote() << step.error().code << step.error().detail;
                m_timer.start(kIdleMs);
                return;
            }
            for (const storage::Finding& finding : step->findings)
                qCWarning(lcCheck).noquote()
                    << finding.check << finding.table << finding.id << finding.what;
            if (!step->findings.isEmpty() && !m_told) {
                m_told = true;
                m_context.presenter.showWarning(tr(
                    "The daily check found rows that are not as they should be. See Settings, Data "
                    "and backup."));
            }
            m_timer.start(step->isIdle ? kIdleMs : kBetweenMs);
        });
}

}  // namespace shell
