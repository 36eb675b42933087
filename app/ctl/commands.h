#pragma once

#include "ctl/call.h"

namespace ctl {

Command demoCommand();
Command generateCommand();
Command importCommand();
Command exportCommand();
Command searchCommand();
Command orderCommand();
Command doctorCommand();
Command backupCommand();
Command restoreCommand();
Command reportCommand();
Command calendarCommand();
Command clockCommand();
Command agreementCommand();
Command stockCommand();

/// All of them, in the order of the help.
QList<Command> allCommands();

}  // namespace ctl
