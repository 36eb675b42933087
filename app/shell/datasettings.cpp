#include "shell/datasettings.h"

#include "shell/logfile.h"
#include "shell/passphrasedialog.h"

#include "pagekit/presenter.h"
#include "storage/database.h"
#include "storage/doctor.h"
#include "widgets/entrycontext.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace shell {
namespace {

constexpr int kShownFindings = 20;
constexpr int kWholeBar = 1000;

}  // namespace

DataSettings::DataSettings(pagekit::AppContext& context, RestoreLater restoreLater, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_restoreLater(std::move(restoreLater)),
      m_stopped(std::make_shared<std::atomic_bool>(false)),
      m_status(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Stop"), this)) {
    m_worker.setMaxThreadCount(1);
    build();
}

DataSettings::~DataSettings() {
    *m_stopped = true;
    m_worker.waitForDone();
}

void DataSettings::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(widgets::size::kStep2);
    const QFileInfo file(m_context.database.path());
    auto* place =
        new QLabel(tr("Everything is kept in %1 (%2).")
                       .arg(file.absoluteFilePath(), QLocale().formattedDataSize(file.size())),
                   this);
    place->setWordWrap(true);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(place);
    addAction(
        layout,
        tr("An encrypted copy of the file and its attachments, checked before it counts as done."),
        tr("Back up…"), QStringLiteral("backupButton"), [this] { backUp(); });
    addAction(layout,
              tr("Puts a backup in the place of this file. The present file is kept beside it."),
              tr("Restore…"), QStringLiteral("restoreButton"), [this] { restore(); });
    addAction(layout,
              tr("Verifies every row, total and the chain of changes, and names what is wrong."),
              tr("Check the file"), QStringLiteral("checkButton"), [this] { check(); });
    addAction(
        layout,
        tr("Versions and the last lines of the log, without personal data, for whoever helps you."),
        tr("Copy diagnostics"), QStringLiteral("diagnosticsButton"), [this] { copyDiagnostics(); });

    m_status->setWordWrap(true);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setObjectName(QStringLiteral("statusLabel"));
    m_bar->setRange(0, kWholeBar);
    m_bar->setMaximumWidth(widgets::size::kFormWidth / 2);
    m_bar->hide();
    m_stop->setObjectName(QStringLiteral("stopButton"));
    m_stop->hide();
    connect(m_stop, &QPushButton::clicked, this, [this] { *m_stopped = true; });
    layout->addWidget(m_status);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop, 0, Qt::AlignLeft);
    layout->addStretch(1);
}

void DataSettings::addAction(QVBoxLayout* layout, const QString& explanation, const QString& text,
                             const QString& objectName, std::function<void()> run) {
    auto* words = new QLabel(explanation, this);
    words->setWordWrap(true);
    auto* button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, std::move(run));
    layout->addSpacing(widgets::size::kStep3);
    layout->addWidget(words);
    layout->addWidget(button, 0, Qt::AlignLeft);
    m_buttons.append(button);
}

template <class Work, class Finished>
void DataSettings::runWork(const QString& sentence, Work work, Finished finished) {
    *m_stopped = false;
    m_status->setText(sentence);
    m_bar->setValue(0);
    m_bar->show();
    m_stop->show();
    for (QPushButton* button : m_buttons)
        button->setEnabled(false);
    pagekit::onAnswer(
        this, QtConcurrent::run(&m_worker, std::move(work)),
        [this, finished = std::move(finished)](const std::invoke_result_t<Work>& result) {
            m_bar->hide();
            m_stop->hide();
            for (QPushButton* button : m_buttons)
                button->setEnabled(true);
            if (result) {
                finished(*result);
                return;
            }
            m_status->setText(result.error().message);
        });
}

storage::BackupProgress DataSettings::progress() {
    return [this, stopped = m_stopped](double done) {
        QMetaObject::invokeMethod(
            this, [this, done] { m_bar->setValue(int(done * kWholeBar)); }, Qt::QueuedConnection);
        return !stopped->load();
    };
}

void DataSettings::backUp() {
    const QString suggested =
        QFileInfo(m_context.database.path()).absolutePath() +
        QStringLiteral("/aftercare-%1.backup").arg(m_context.entry.today().toIso());
    storage::BackupRequest request;
    request.target = QFileDialog::getSaveFileName(this, tr("Back up to"), suggested);
    if (request.target.isEmpty())
        return;
    PassphraseDialog dialog(PassphraseDialog::Purpose::Choose, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    request.passphrase = dialog.passphrase();
    request.progress = progress();
    storage::Database& database = m_context.database;
    runWork(
        tr("Backing up…"), [&database, request] { return storage::makeBackup(database, request); },
        [this, target = request.target](const storage::BackupResult& result) {
            m_status->setText(
                tr("The backup is complete and was checked: %1 (%2). Keep the passphrase; without "
                   "it nobody can read the backup.")
                    .arg(target, QLocale().formattedDataSize(result.backupBytes)));
        });
}

void DataSettings::restore() {
    const QString source = QFileDialog::getOpenFileName(this, tr("Restore from"));
    if (source.isEmpty())
        return;
    PassphraseDialog dialog(PassphraseDialog::Purpose::Enter, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (m_context.presenter.confirm(
            this,
            tr("Put this backup in the place of the present file? The present one is kept "
               "beside it."),
            tr("Restore")))
        m_restoreLater(source, dialog.passphrase());
}

void DataSettings::check() {
    storage::Database& database = m_context.database;
    const auto goOn = [this, stopped = m_stopped](const storage::DoctorProgress& state) {
        const int value = state.checks > 0 ? kWholeBar * state.checksDone / state.checks : 0;
        QMetaObject::invokeMethod(
            this, [this, value] { m_bar->setValue(value); }, Qt::QueuedConnection);
        return !stopped->load();
    };
    runWork(
        tr("Checking…"), [&database, goOn] { return storage::Doctor(database).run(goOn); },
        [this](const QList<storage::Finding>& findings) { showFindings(findings); });
}

void DataSettings::showFindings(const QList<storage::Finding>& findings) {
    if (findings.isEmpty()) {
        m_status->setText(tr("Everything is as it should be."));
        return;
    }
    QStringList lines{tr("%n row(s) are not as they should be:", nullptr, int(findings.size()))};
    for (const storage::Finding& finding : findings.mid(0, kShownFindings))
        lines.append(QStringLiteral("%1 · %2 · %3 · %4")
                         .arg(finding.check, finding.table, finding.id, finding.what));
    m_status->setText(lines.join(u'\n'));
}

void DataSettings::copyDiagnostics() {
    const QString text = QStringLiteral("Aftercare %1, Qt %2, %3\n\n%4")
                             .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()),
                                  QSysInfo::prettyProductName(), recentLog());
    QGuiApplication::clipboard()->setText(text);
    m_context.presenter.showDone(tr("The diagnostics are in the clipboard."));
}

}  // namespace shell
