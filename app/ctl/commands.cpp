#include "ctl/commands.h"

namespace ctl {

QList<Command> allCommands() {
    return {demoCommand(),      generateCommand(), importCommand(),   exportCommand(),
            searchCommand(),    orderCommand(),    reportCommand(),   doctorCommand(),
            backupCommand(),    restoreCommand(),  calendarCommand(), clockCommand(),
            agreementCommand(), stockCommand()};
}

}  // namespace ctl
