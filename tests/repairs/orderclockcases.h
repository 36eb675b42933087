#pragma once

/// A clock on an order that goes through the use cases, with what must come of it. Moments are
/// local times of the file's zone.
struct ClockCase {
    const char* name;
    const char* file;  ///< which agreements, zone and settings
    const char* called;
    const char* facts;  ///< "fault_kind=general at_opening=true"
    const char* what;
    const char* steps;  ///< "wait:parts@… work@… look@…"; the last one is when it is looked at
    const char* due;
    const char* state;
    const char* clause;      ///< empty: whatever it is
    const char* times = "";  ///< worked/paused/closed minutes
};

inline constexpr const char* kCall = "2026-07-06T09:00";
inline constexpr const char* kGeneral = "at_opening=true listed_fault=true fault_kind=general";
inline constexpr const char* kEquipment = "at_opening=true listed_fault=true fault_kind=equipment";

/// On both sides of each limit.
inline constexpr ClockCase kClockCases[] = {
    // L3: within 30 minutes somebody calls back (S199).
    {"S199 on the limit", "L3", kCall, "", "contact", "contacted@2026-07-06T09:30",
     "2026-07-06T09:30:00", "met_in_time", "六、2", "30/0/0"},
    {"S199 a millisecond late", "L3", kCall, "", "contact", "contacted@2026-07-06T09:30:00.001",
     "2026-07-06T09:30:00", "met_late", "六、2"},
    {"S199 on the limit it runs", "L3", kCall, "", "contact", "look@2026-07-06T09:30",
     "2026-07-06T09:30:00", "running", "六、2"},
    {"S199 behind it is red", "L3", kCall, "", "contact", "look@2026-07-06T09:30:00.001",
     "2026-07-06T09:30:00", "overdue", "六、2"},
    {"S199 work is an answer", "L3", kCall, "", "contact", "diagnose@2026-07-06T09:10",
     "2026-07-06T09:30:00", "met_in_time", "六、2", "10/0/0"},
    {"S199 at midnight", "L3", "2026-07-06T23:45", "", "contact", "look@2026-07-07T00:00",
     "2026-07-07T00:15:00", "running", "六、2"},

    // L3: on site within 1 hour for a general fault (S202), within 2 for equipment (S179).
    {"S202 on the limit", "L3", kCall, kGeneral, "visit", "arrived@2026-07-06T10:00",
     "2026-07-06T10:00:00", "met_in_time", "八、1"},
    {"S202 late", "L3", kCall, kGeneral, "visit", "arrived@2026-07-06T10:00:00.001",
     "2026-07-06T10:00:00", "met_late", "八、1"},
    {"S179 on the limit", "L3", kCall, kEquipment, "visit", "arrived@2026-07-06T11:00",
     "2026-07-06T11:00:00", "met_in_time", ""},
    {"S179 late", "L3", kCall, kEquipment, "visit", "arrived@2026-07-06T11:00:01",
     "2026-07-06T11:00:00", "met_late", ""},
    {"S201 service hours end", "L3 service hours", "2026-07-06T17:30", kGeneral, "visit",
     "arrived@2026-07-07T08:30", "2026-07-07T08:30:00", "met_in_time", "八、1", "60/0/840"},
    {"S201 used up at closing", "L3 service hours", "2026-07-06T17:00", kGeneral, "visit",
     "arrived@2026-07-06T18:00", "2026-07-06T18:00:00", "met_in_time", "八、1", "60/0/0"},
    {"S201 a call at closing", "L3 service hours", "2026-07-06T18:00", kGeneral, "visit",
     "look@2026-07-07T09:00", "2026-07-07T09:00:00", "running", "八、1", "60/0/840"},
    {"S201 on Sunday too", "L3 service hours", "2026-07-05T09:00", kGeneral, "visit",
     "look@2026-07-05T09:30", "2026-07-05T10:00:00", "running", "八、1", "30/0/0"},

    // L3: a fault is removed within 24 hours (S203, S204}, else a unit is lent.
    {"S204 on the limit", "L3", kCall, kGeneral, "repair",
     "work@2026-07-06T10:00 ready@2026-07-07T09:00", "2026-07-07T09:00:00", "met_in_time", "八、3",
     "1440/0/0"},
    {"S204 late", "L3", kCall, kGeneral, "repair",
     "work@2026-07-06T10:00 ready@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "met_late",
     "八、3"},
    {"S203 lent in time", "L3", kCall, kEquipment, "loan_unit", "lent@2026-07-07T09:00",
     "2026-07-07T09:00:00", "met_in_time", ""},
    {"S203 lent late", "L3", kCall, kEquipment, "loan_unit", "lent@2026-07-07T09:00:01",
     "2026-07-07T09:00:00", "met_late", ""},
    {"S204 paused for parts", "L3", kCall, kGeneral, "repair",
     "wait:parts@2026-07-06T12:00 look@2026-07-08T12:00", "2026-07-09T09:00:00", "paused", "八、3",
     "180/2880/0"},
    {"S204 paused and resumed", "L3", kCall, kGeneral, "repair",
     "wait:parts@2026-07-06T12:00 work@2026-07-06T14:30 look@2026-07-07T11:30",
     "2026-07-07T11:30:00", "running", "八、3", "1440/150/0"},
    {"S204 red after a pause", "L3", kCall, kGeneral, "repair",
     "wait:customer@2026-07-06T12:00 work@2026-07-06T14:30 look@2026-07-07T11:30:00.001",
     "2026-07-07T11:30:00", "overdue", "八、3"},
    {"S204 two pauses", "L3", kCall, kGeneral, "repair",
     "wait:parts@2026-07-06T10:00 work@2026-07-06T11:00 wait:approval@2026-07-06T12:00 "
     "work@2026-07-06T12:30 ready@2026-07-07T10:30",
     "2026-07-07T10:30:00", "met_in_time", "八、3", "1440/90/0"},
    {"S204 paused when overdue stays red", "L3", kCall, kGeneral, "repair",
     "wait:parts@2026-07-07T09:00:00.001 look@2026-07-08T09:00", "2026-07-07T09:00:00", "overdue",
     "八、3"},
    {"S204 paused when all is used up", "L3", kCall, kGeneral, "repair",
     "wait:parts@2026-07-07T09:00 look@2026-07-09T09:00", "2026-07-07T09:00:00", "overdue",
     "八、3"},
    {"S204 cancelled", "L3", kCall, kGeneral, "repair", "cancel@2026-07-06T10:00",
     "2026-07-07T09:00:00", "cancelled", "八、3"},
    {"S204 done before a visit", "L3", kCall, kGeneral, "visit",
     "work@2026-07-06T09:10 ready@2026-07-06T09:20", "2026-07-06T10:00:00", "cancelled", "八、1"},

    // Hours are hours where clocks change; service hours are those of the wall.
    {"Berlin, 24 hours over the long night", "L3 Berlin", "2026-10-24T12:00", kGeneral, "repair",
     "look@2026-10-25T11:00", "2026-10-25T11:00:00", "running", "八、3", "1440/0/0"},
    {"Berlin, 24 hours over the short night", "L3 Berlin", "2026-03-28T12:00", kGeneral, "repair",
     "look@2026-03-29T13:00:00.001", "2026-03-29T13:00:00", "overdue", "八、3"},
    {"Berlin, 30 minutes within the night", "L3 Berlin", "2026-03-29T01:45", "", "contact",
     "contacted@2026-03-29T03:15", "2026-03-29T03:15:00", "met_in_time", "六、2", "30/0/0"},
    {"Berlin, service hours", "L3 Berlin service hours", "2026-10-24T17:30", kGeneral, "visit",
     "look@2026-10-25T08:30", "2026-10-25T08:30:00", "running", "八、1", "60/0/900"},

    // T1: a plan within 24 hours (S75), repaired and sent back within 48 of receipt (S76).
    {"S75 on the limit", "T1", kCall, "", "handling_plan", "plan@2026-07-07T09:00",
     "2026-07-07T09:00:00", "met_in_time", "一、5"},
    {"S75 late", "T1", kCall, "", "handling_plan", "plan@2026-07-07T09:00:00.001",
     "2026-07-07T09:00:00", "met_late", "一、5"},
    {"S75 met by the solution", "T1", kCall, "", "handling_plan",
     "work@2026-07-06T10:00 ready@2026-07-06T12:00", "2026-07-07T09:00:00", "met_in_time", "一、5"},
    {"S76 on the limit", "T1", kCall, "returned_to_maker=true received_at=2026-07-06T15:00",
     "repair", "work@2026-07-06T16:00 ready@2026-07-08T15:00", "2026-07-08T15:00:00", "met_in_time",
     "一、6"},
    {"S76 late", "T1", kCall, "returned_to_maker=true received_at=2026-07-06T15:00", "repair",
     "work@2026-07-06T16:00 ready@2026-07-08T15:00:01", "2026-07-08T15:00:00", "met_late", "一、6"},
    {"S76 paused", "T1", kCall, "returned_to_maker=true received_at=2026-07-06T15:00", "repair",
     "wait:approval@2026-07-07T15:00 look@2026-07-08T15:00", "2026-07-09T15:00:00", "paused",
     "一、6", "1440/1440/0"},
    {"S76 Berlin", "T1 Berlin", "2026-10-24T09:00",
     "returned_to_maker=true received_at=2026-10-24T09:00", "repair", "look@2026-10-26T08:00",
     "2026-10-26T08:00:00", "running", "一、6", "2880/0/0"},

    // L2: an answer within 24 hours (S175), a remedy within 7 days (S166).
    {"S175 on the limit", "L2", kCall, "", "response", "contacted@2026-07-07T09:00",
     "2026-07-07T09:00:00", "met_in_time", "2.7(2)"},
    {"S175 late", "L2", kCall, "", "response", "contacted@2026-07-07T09:00:01",
     "2026-07-07T09:00:00", "met_late", "2.7(2)"},
    {"S166 the seventh day", "L2", kCall, "cause=mismatch", "remedy",
     "work@2026-07-06T10:00 ready@2026-07-13T23:59:59.999", "2026-07-13T23:59:59.999",
     "met_in_time", "1.5"},
    {"S166 the eighth day", "L2", kCall, "cause=mismatch", "remedy",
     "work@2026-07-06T10:00 ready@2026-07-14T00:00", "2026-07-13T23:59:59.999", "met_late", "1.5"},
    {"S166 reported at 23:59", "L2", "2026-07-06T23:59", "cause=mismatch", "remedy",
     "look@2026-07-07T00:00", "2026-07-13T23:59:59.999", "running", "1.5"},
    {"S166 reported at 00:00", "L2", "2026-07-07T00:00", "cause=mismatch", "remedy",
     "look@2026-07-07T00:00", "2026-07-14T23:59:59.999", "running", "1.5"},
    {"S166 the end is a holiday", "L2 holidays", "2026-09-24T09:00", "cause=mismatch", "remedy",
     "look@2026-09-24T09:00", "2026-10-08T23:59:59.999", "running", "1.5"},
    {"S166 the end is a make-up working day", "L2 holidays", "2026-10-03T09:00", "cause=mismatch",
     "remedy", "look@2026-10-03T09:00", "2026-10-10T23:59:59.999", "running", "1.5"},
    {"S166 the end is a Sunday", "L2 holidays", "2026-10-04T09:00", "cause=mismatch", "remedy",
     "look@2026-10-04T09:00", "2026-10-12T23:59:59.999", "running", "1.5"},
    {"S166 without the switch a holiday is a day", "L2", "2026-09-24T09:00", "cause=mismatch",
     "remedy", "look@2026-09-24T09:00", "2026-10-01T23:59:59.999", "running", "1.5"},
    {"S166 a pause moves the end", "L2", kCall, "cause=mismatch", "remedy",
     "wait:parts@2026-07-07T00:00 work@2026-07-08T12:00 look@2026-07-08T12:00",
     "2026-07-15T11:59:59.999", "running", "1.5"},
    {"S166 Berlin, the night is long", "L2 Berlin", "2026-10-20T09:00", "cause=mismatch", "remedy",
     "look@2026-10-20T09:00", "2026-10-27T23:59:59.999", "running", "1.5"},

    // T2: hours by visit area (S113).
    {"S113 city", "T2", kCall, "visit_area=city home_visit=true", "visit",
     "arrived@2026-07-07T09:00", "2026-07-07T09:00:00", "met_in_time", "第四条1"},
    {"S113 city late", "T2", kCall, "visit_area=city home_visit=true", "visit",
     "arrived@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "met_late", "第四条1"},
    {"S113 suburb", "T2", kCall, "visit_area=suburb home_visit=true", "visit",
     "arrived@2026-07-08T09:00", "2026-07-08T09:00:00", "met_in_time", "第四条1"},
    {"S113 suburb late", "T2", kCall, "visit_area=suburb home_visit=true", "visit",
     "arrived@2026-07-08T09:00:01", "2026-07-08T09:00:00", "met_late", "第四条1"},

    // DT06: 6 hours are usual, 24 are promised, whatever agreement there is.
    {"DT06 six hours", "no agreement", kCall, "home_visit=true", "visit_practice",
     "arrived@2026-07-06T15:00", "2026-07-06T15:00:00", "met_in_time", "", "360/0/0"},
    {"DT06 more than six", "no agreement", kCall, "home_visit=true", "visit_practice",
     "arrived@2026-07-06T15:00:00.001", "2026-07-06T15:00:00", "met_late", ""},
    {"DT06 24 hours", "no agreement", kCall, "home_visit=true", "visit_promise",
     "arrived@2026-07-07T09:00", "2026-07-07T09:00:00", "met_in_time", ""},
    {"DT06 more than 24", "no agreement", kCall, "home_visit=true", "visit_promise",
     "arrived@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "met_late", ""},
    {"DT06 beside L3", "L3", kCall, "home_visit=true", "visit_promise",
     "look@2026-07-07T09:00:00.001", "2026-07-07T09:00:00", "overdue", ""},

    // The same by the working hours of the centre, 9-12 and 13-18 from Monday to Friday.
    {"DT06 working hours over a night", "working hours", "2026-07-06T16:00", "home_visit=true",
     "visit_practice", "look@2026-07-07T13:00", "2026-07-07T14:00:00", "running", "", "300/0/960"},
    {"DT06 used up at closing", "working hours", "2026-07-06T10:00", "home_visit=true",
     "visit_practice", "arrived@2026-07-06T17:00", "2026-07-06T17:00:00", "met_in_time", "",
     "360/0/60"},
    {"DT06 over a weekend", "working hours", "2026-07-10T16:00", "home_visit=true",
     "visit_practice", "look@2026-07-13T14:00:00.001", "2026-07-13T14:00:00", "overdue", ""},
    {"DT06 over the national holiday", "working hours", "2026-09-30T16:00", "home_visit=true",
     "visit_practice", "look@2026-10-08T10:00", "2026-10-08T14:00:00", "running", "",
     "180/0/10980"},
    {"DT06 on a make-up working day", "working hours", "2026-10-10T10:00", "home_visit=true",
     "visit_practice", "look@2026-10-10T12:30", "2026-10-10T17:00:00", "running", "", "120/0/30"},
    {"DT06 working time lost to a pause", "working hours", "2026-07-06T09:00", "home_visit=true",
     "visit_practice",
     "wait:customer@2026-07-06T10:00 diagnose@2026-07-07T10:00 look@2026-07-07T10:00",
     "2026-07-07T16:00:00", "running", "", "60/1440/0"},
    {"DT06 Berlin, working hours", "working hours Berlin", "2026-03-27T16:00", "home_visit=true",
     "visit_practice", "look@2026-03-30T14:00", "2026-03-30T14:00:00", "running", "", "360/0/3780"},
    {"DT06 an agreement's day of rest", "working hours L2", "2026-09-30T16:00", "home_visit=true",
     "visit_practice", "look@2026-10-08T14:00", "2026-10-08T14:00:00", "running", ""},
};
