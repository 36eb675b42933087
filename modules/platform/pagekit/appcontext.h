#pragma once

namespace core {
class TimeSource;
}
namespace identity {
class AttemptLimit;
class Session;
}  // namespace identity
namespace modulekit {
class ModuleRegistry;
class PersonalSettings;
}  // namespace modulekit
namespace printing {
class PrinterSettings;
}
namespace storage {
class Database;
class SearchIndex;
}  // namespace storage
namespace widgets {
struct EntryContext;
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
    identity::AttemptLimit& attempts;  ///< of wrong passwords and PINs at this desk
    modulekit::PersonalSettings& personal;
    const modulekit::ModuleRegistry& modules;
    const storage::SearchIndex& search;
    const PageRegistry& pages;
    printing::PrinterSettings& printers;
    const widgets::EntryContext&
        entry;  ///< language, zone and currency that values are read and written by
    Navigator& navigator;
    Presenter& presenter;
};

}  // namespace pagekit
