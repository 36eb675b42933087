#pragma once

namespace core {
class TimeSource;
}
namespace identity {
class Session;
}
namespace modulekit {
class ModuleRegistry;
class PersonalSettings;
}  // namespace modulekit
namespace printing {
class PrinterSettings;
}
namespace storage {
class Database;
}

namespace pagekit {

class Navigator;
class PageRegistry;
class Presenter;

/// What a page may lean on: references handed down from main(), alive as long as any page.
struct AppContext {
    storage::Database& database;
    const core::TimeSource& time;
    identity::Session& session;
    modulekit::PersonalSettings& personal;
    const modulekit::ModuleRegistry& modules;
    const PageRegistry& pages;
    printing::PrinterSettings& printers;
    Navigator& navigator;
    Presenter& presenter;
};

}  // namespace pagekit
