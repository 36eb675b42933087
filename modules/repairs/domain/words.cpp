#include "repairs/domain/words.h"

#include <QCoreApplication>

#include <iterator>

namespace repairs {
namespace {

template <class Enumeration>
struct Word {
    Enumeration value;
    const char* code;
    const char* title;
};

/// Specialised for each enumeration: its words, in the order in which they are offered.
template <class Enumeration>
struct Words;

template <>
struct Words<Status> {
    static constexpr const char* kContext = "repairs::Status";
    static constexpr Word<Status> kAll[] = {
        {Status::Received, "received", QT_TRANSLATE_NOOP("repairs::Status", "Received")},
        {Status::Diagnosing, "diagnosing", QT_TRANSLATE_NOOP("repairs::Status", "Diagnosing")},
        {Status::Waiting, "waiting", QT_TRANSLATE_NOOP("repairs::Status", "Waiting")},
        {Status::InRepair, "in_repair", QT_TRANSLATE_NOOP("repairs::Status", "In repair")},
        {Status::Ready, "ready", QT_TRANSLATE_NOOP("repairs::Status", "Ready")},
        {Status::Closed, "closed", QT_TRANSLATE_NOOP("repairs::Status", "Closed")},
        {Status::Cancelled, "cancelled", QT_TRANSLATE_NOOP("repairs::Status", "Cancelled")},
    };
};

template <>
struct Words<WaitingReason> {
    static constexpr const char* kContext = "repairs::WaitingReason";
    static constexpr Word<WaitingReason> kAll[] = {
        {WaitingReason::Parts, "parts", QT_TRANSLATE_NOOP("repairs::WaitingReason", "Parts")},
        {WaitingReason::Customer, "customer",
         QT_TRANSLATE_NOOP("repairs::WaitingReason", "Customer")},
        {WaitingReason::Approval, "approval",
         QT_TRANSLATE_NOOP("repairs::WaitingReason", "Approval")},
        {WaitingReason::UnitReturn, "unit_return",
         QT_TRANSLATE_NOOP("repairs::WaitingReason", "Return of the unit")},
        {WaitingReason::Other, "other", QT_TRANSLATE_NOOP("repairs::WaitingReason", "Other")},
    };
};

template <>
struct Words<OrderKind> {
    static constexpr const char* kContext = "repairs::OrderKind";
    static constexpr Word<OrderKind> kAll[] = {
        {OrderKind::Repair, "repair", QT_TRANSLATE_NOOP("repairs::OrderKind", "Repair")},
        {OrderKind::Installation, "installation",
         QT_TRANSLATE_NOOP("repairs::OrderKind", "Installation")},
        {OrderKind::Maintenance, "maintenance",
         QT_TRANSLATE_NOOP("repairs::OrderKind", "Maintenance")},
        {OrderKind::Inspection, "inspection",
         QT_TRANSLATE_NOOP("repairs::OrderKind", "Inspection")},
        {OrderKind::ReturnRepair, "return_repair",
         QT_TRANSLATE_NOOP("repairs::OrderKind", "Sent in for repair")},
    };
};

template <>
struct Words<Channel> {
    static constexpr const char* kContext = "repairs::Channel";
    static constexpr Word<Channel> kAll[] = {
        {Channel::Telephone, "telephone", QT_TRANSLATE_NOOP("repairs::Channel", "Telephone")},
        {Channel::Counter, "counter", QT_TRANSLATE_NOOP("repairs::Channel", "At the counter")},
        {Channel::Message, "message", QT_TRANSLATE_NOOP("repairs::Channel", "Message")},
        {Channel::Website, "website", QT_TRANSLATE_NOOP("repairs::Channel", "Website")},
        {Channel::Maker, "maker", QT_TRANSLATE_NOOP("repairs::Channel", "From the maker")},
        {Channel::Import, "import", QT_TRANSLATE_NOOP("repairs::Channel", "Imported")},
    };
};

template <>
struct Words<Priority> {
    static constexpr const char* kContext = "repairs::Priority";
    static constexpr Word<Priority> kAll[] = {
        {Priority::Normal, "normal", QT_TRANSLATE_NOOP("repairs::Priority", "Normal")},
        {Priority::High, "high", QT_TRANSLATE_NOOP("repairs::Priority", "High")},
        {Priority::Urgent, "urgent", QT_TRANSLATE_NOOP("repairs::Priority", "Urgent")},
    };
};

template <>
struct Words<Outcome> {
    static constexpr const char* kContext = "repairs::Outcome";
    static constexpr Word<Outcome> kAll[] = {
        {Outcome::Repaired, "repaired", QT_TRANSLATE_NOOP("repairs::Outcome", "Repaired")},
        {Outcome::NotRepaired, "not_repaired",
         QT_TRANSLATE_NOOP("repairs::Outcome", "Not repaired")},
        {Outcome::Unknown, "unknown", QT_TRANSLATE_NOOP("repairs::Outcome", "Unknown")},
    };
};

template <>
struct Words<LineKind> {
    static constexpr const char* kContext = "repairs::LineKind";
    static constexpr Word<LineKind> kAll[] = {
        {LineKind::Labour, "labour", QT_TRANSLATE_NOOP("repairs::LineKind", "Labour")},
        {LineKind::Part, "part", QT_TRANSLATE_NOOP("repairs::LineKind", "Part")},
        {LineKind::Other, "other", QT_TRANSLATE_NOOP("repairs::LineKind", "Other")},
    };
};

template <>
struct Words<CauseCode> {
    static constexpr const char* kContext = "repairs::CauseCode";
    static constexpr Word<CauseCode> kAll[] = {
        {CauseCode::Wear, "wear", QT_TRANSLATE_NOOP("repairs::CauseCode", "Wear")},
        {CauseCode::Manufacture, "manufacture",
         QT_TRANSLATE_NOOP("repairs::CauseCode", "Defect of manufacture")},
        {CauseCode::Installation, "installation",
         QT_TRANSLATE_NOOP("repairs::CauseCode", "Faulty installation")},
        {CauseCode::Misuse, "misuse", QT_TRANSLATE_NOOP("repairs::CauseCode", "Wrong use")},
        {CauseCode::Modification, "modification",
         QT_TRANSLATE_NOOP("repairs::CauseCode", "Unauthorised modification")},
        {CauseCode::Transport, "transport",
         QT_TRANSLATE_NOOP("repairs::CauseCode", "Damage in transit")},
        {CauseCode::Environment, "environment",
         QT_TRANSLATE_NOOP("repairs::CauseCode", "Surroundings")},
        {CauseCode::Unknown, "unknown", QT_TRANSLATE_NOOP("repairs::CauseCode", "Unknown")},
    };
};

template <>
struct Words<EventKind> {
    static constexpr const char* kContext = "repairs::EventKind";
    static constexpr Word<EventKind> kAll[] = {
        {EventKind::Status, "status", QT_TRANSLATE_NOOP("repairs::EventKind", "Moved")},
        {EventKind::Reopened, "reopened", QT_TRANSLATE_NOOP("repairs::EventKind", "Reopened")},
        {EventKind::Edited, "edited", QT_TRANSLATE_NOOP("repairs::EventKind", "Edited")},
        {EventKind::Note, "note", QT_TRANSLATE_NOOP("repairs::EventKind", "Note")},
        {EventKind::Arrived, "arrived", QT_TRANSLATE_NOOP("repairs::EventKind", "Arrived on site")},
        {EventKind::ExtraService, "extra_service",
         QT_TRANSLATE_NOOP("repairs::EventKind", "Extra service")},
        {EventKind::Approval, "approval", QT_TRANSLATE_NOOP("repairs::EventKind", "Approval")},
        {EventKind::AmountAgreed, "amount_agreed",
         QT_TRANSLATE_NOOP("repairs::EventKind", "Amount agreed")},
        {EventKind::Signature, "signature", QT_TRANSLATE_NOOP("repairs::EventKind", "Signed")},
        {EventKind::Contacted, "contacted",
         QT_TRANSLATE_NOOP("repairs::EventKind", "Customer contacted")},
        {EventKind::PlanMade, "plan_made",
         QT_TRANSLATE_NOOP("repairs::EventKind", "Plan given to the customer")},
        {EventKind::UnitLent, "unit_lent",
         QT_TRANSLATE_NOOP("repairs::EventKind", "Unit lent to the customer")},
    };
};

template <>
struct Words<SignaturePurpose> {
    static constexpr const char* kContext = "repairs::SignaturePurpose";
    static constexpr Word<SignaturePurpose> kAll[] = {
        {SignaturePurpose::HandOver, "hand_over",
         QT_TRANSLATE_NOOP("repairs::SignaturePurpose", "Handing over the unit")},
        {SignaturePurpose::Estimate, "estimate",
         QT_TRANSLATE_NOOP("repairs::SignaturePurpose", "The estimate")},
        {SignaturePurpose::Work, "work",
         QT_TRANSLATE_NOOP("repairs::SignaturePurpose", "The finished work")},
    };
};

template <>
struct Words<DocumentKind> {
    static constexpr const char* kContext = "repairs::DocumentKind";
    static constexpr Word<DocumentKind> kAll[] = {
        {DocumentKind::Receipt, "receipt", QT_TRANSLATE_NOOP("repairs::DocumentKind", "Receipt")},
        {DocumentKind::RepairSheet, "repair_sheet",
         QT_TRANSLATE_NOOP("repairs::DocumentKind", "Repair sheet")},
        {DocumentKind::RepairReport, "repair_report",
         QT_TRANSLATE_NOOP("repairs::DocumentKind", "Repair report")},
    };
};

template <>
struct Words<VerdictOccasion> {
    static constexpr const char* kContext = "repairs::VerdictOccasion";
    static constexpr Word<VerdictOccasion> kAll[] = {
        {VerdictOccasion::Intake, "intake",
         QT_TRANSLATE_NOOP("repairs::VerdictOccasion", "At intake")},
        {VerdictOccasion::Case, "case",
         QT_TRANSLATE_NOOP("repairs::VerdictOccasion", "The facts changed")},
        {VerdictOccasion::Choice, "choice",
         QT_TRANSLATE_NOOP("repairs::VerdictOccasion", "Another agreement was chosen")},
        {VerdictOccasion::Closing, "closing",
         QT_TRANSLATE_NOOP("repairs::VerdictOccasion", "At closing")},
        {VerdictOccasion::Person, "person",
         QT_TRANSLATE_NOOP("repairs::VerdictOccasion", "Replaced by a person")},
    };
};

template <>
struct Words<AgreementChoiceKind> {
    static constexpr const char* kContext = "repairs::AgreementChoiceKind";
    static constexpr Word<AgreementChoiceKind> kAll[] = {
        {AgreementChoiceKind::Automatic, "automatic",
         QT_TRANSLATE_NOOP("repairs::AgreementChoiceKind", "The most specific one in force")},
        {AgreementChoiceKind::Chosen, "chosen",
         QT_TRANSLATE_NOOP("repairs::AgreementChoiceKind", "Chosen by a person")},
        {AgreementChoiceKind::None, "none",
         QT_TRANSLATE_NOOP("repairs::AgreementChoiceKind", "No agreement applies")},
    };
};

template <class Enumeration>
const Word<Enumeration>& wordOf(Enumeration value) {
    for (const auto& word : Words<Enumeration>::kAll)
        if (word.value == value)
            return word;
    Q_UNREACHABLE();
}

}  // namespace

template <class Enumeration>
QString code(Enumeration value) {
    return QString::fromLatin1(wordOf(value).code);
}

template <class Enumeration>
QString title(Enumeration value) {
    return QCoreApplication::translate(Words<Enumeration>::kContext, wordOf(value).title);
}

template <class Enumeration>
std::optional<Enumeration> fromCode(QStringView word) {
    for (const auto& known : Words<Enumeration>::kAll)
        if (word == QLatin1String(known.code))
            return known.value;
    return std::nullopt;
}

template <class Enumeration>
QList<Enumeration> all() {
    QList<Enumeration> values;
    for (const auto& word : Words<Enumeration>::kAll)
        values.append(word.value);
    return values;
}

#define REPAIRS_WORDS(Enumeration)                                          \
    template QString code<Enumeration>(Enumeration);                        \
    template QString title<Enumeration>(Enumeration);                       \
    template std::optional<Enumeration> fromCode<Enumeration>(QStringView); \
    template QList<Enumeration> all<Enumeration>();

REPAIRS_WORDS(Status)
REPAIRS_WORDS(WaitingReason)
REPAIRS_WORDS(OrderKind)
REPAIRS_WORDS(Channel)
REPAIRS_WORDS(Priority)
REPAIRS_WORDS(Outcome)
REPAIRS_WORDS(LineKind)
REPAIRS_WORDS(CauseCode)
REPAIRS_WORDS(EventKind)
REPAIRS_WORDS(SignaturePurpose)
REPAIRS_WORDS(DocumentKind)
REPAIRS_WORDS(VerdictOccasion)
REPAIRS_WORDS(AgreementChoiceKind)
#undef REPAIRS_WORDS

}  // namespace repairs
