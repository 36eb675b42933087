#include "agreements/agreementsmodule.h"

#include "agreements/data/agreementchecks.h"
#include "agreements/data/agreementprojection.h"
#include "agreements/data/agreementsearch.h"
#include "agreements/data/agreementtables.h"
#include "agreements/domain/agreementrights.h"
#include "modulekit/moduleregistry.h"
#include "storage/issuedtwicecheck.h"

#include <QDir>

// Q_INIT_RESOURCE does not work inside a namespace.
static void initAgreementResources() {
    Q_INIT_RESOURCE(agreements_migrations);
}

namespace agreements {

void registerIn(modulekit::ModuleRegistry& registry) {
    initAgreementResources();
    for (const storage::Table* table :
         {&templateTable(), &agreementTable(), &agreementEventTable(), &agreementCopyTable(),
          &agreementScopeTable(), &agreementPaperTable(), &agreementScanTable()})
        registry.addTable(*table);
    registry.addMigrations({QStringLiteral(":/migrations/0014_create_agreements.sql"),
                            QStringLiteral(":/migrations/0017_create_agreement_lists.sql")});
    registry.addRight(editTemplatesRight());
    registry.addRight(draftAgreementsRight());
    registry.addRight(approveAgreementsRight());
    registry.addRight(signAgreementsRight());
    registry.addRight(terminateAgreementsRight());
    registry.addSetting(agreementNumberPrefix());
    registry.addSetting(agreementExpiringDays());
    registry.addSetting(ownApprovalSetting());
    registry.addProjection(std::make_shared<AgreementProjection>());
    registry.addCheck(std::make_shared<storage::IssuedTwiceCheck>(agreementTable(), "number"));
    registry.addCheck(copyCheck());
    registry.addCheck(signedCheck());
    registry.addCheck(templateCheck());
    registry.addCheck(scanCheck());
    registry.addSearchKind(agreementSearchKind());
}

}  // namespace agreements
