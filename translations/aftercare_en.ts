<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>agreements::TermWords</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::VerdictWords</name>
    <message numerus="yes">
        <source>%1. %2; %3; %n question(s) open.</source>
        <translation>
            <numerusform>%1. %2; %3; %n question open.</numerusform>
            <numerusform>%1. %2; %3; %n questions open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %2; %n question(s) open.</source>
        <translation>
            <numerusform>%1; %2; %n question open.</numerusform>
            <numerusform>%1; %2; %n questions open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::ui::AgreementBatch</name>
    <message numerus="yes">
        <source>%n agreements are in “%1”.</source>
        <translation>
            <numerusform>%n agreement is in “%1”.</numerusform>
            <numerusform>%n agreements are in “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::ui::DraftPane</name>
    <message numerus="yes">
        <source>Next of %n open point(s)</source>
        <translation>
            <numerusform>Last open point</numerusform>
            <numerusform>Next of %n open points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>agreements::ui::ProblemList</name>
    <message numerus="yes">
        <source>%n problem(s) to be put right before saving or printing</source>
        <translation>
            <numerusform>%n problem to be put right before saving or printing</numerusform>
            <numerusform>%n problems to be put right before saving or printing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message numerus="yes">
        <source>Amounts in %2 have at most %n decimal(s). Shorten “%1”.</source>
        <translation>
            <numerusform>Amounts in %2 have at most %n decimal. Shorten “%1”.</numerusform>
            <numerusform>Amounts in %2 have at most %n decimals. Shorten “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ctl::GenerateCommand</name>
    <message numerus="yes">
        <source>%n orders are in %1.</source>
        <translation>
            <numerusform>%n order is in %1.</numerusform>
            <numerusform>%n orders are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customers::CreditCode</name>
    <message numerus="yes">
        <source>A credit code has 18 places, %n is missing.</source>
        <translation>
            <numerusform>A credit code has 18 places, %n is missing.</numerusform>
            <numerusform>A credit code has 18 places, %n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A credit code has 18 places, %n is too many.</source>
        <translation>
            <numerusform>A credit code has 18 places, %n is too many.</numerusform>
            <numerusform>A credit code has 18 places, %n are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customers::CustomerDraft</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>This text is too long: at most %n character fits.</numerusform>
            <numerusform>This text is too long: at most %n characters fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>customers::PhoneNumber</name>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is missing.</source>
        <translation>
            <numerusform>A mobile number has 11 digits, %n is missing.</numerusform>
            <numerusform>A mobile number has 11 digits, %n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is too many.</source>
        <translation>
            <numerusform>A mobile number has 11 digits, %n is too many.</numerusform>
            <numerusform>A mobile number has 11 digits, %n are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the area code a landline number has 7 or 8 digits, %n is missing.</source>
        <translation>
            <numerusform>Behind the area code a landline number has 7 or 8 digits, %n is missing.</numerusform>
            <numerusform>Behind the area code a landline number has 7 or 8 digits, %n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Behind the area code a landline number has 7 or 8 digits, %n is too many.</source>
        <translation>
            <numerusform>Behind the area code a landline number has 7 or 8 digits, %n is too many.</numerusform>
            <numerusform>Behind the area code a landline number has 7 or 8 digits, %n are too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A landline number has 7 or 8 digits, %n is missing.</source>
        <translation>
            <numerusform>A landline number has 7 or 8 digits, %n is missing.</numerusform>
            <numerusform>A landline number has 7 or 8 digits, %n are missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipment::PlateNumber</name>
    <message numerus="yes">
        <source>A plate has 7 places, or 8 for new energy; these are %n.</source>
        <translation>
            <numerusform>A plate has 7 places, or 8 for new energy; this is %n.</numerusform>
            <numerusform>A plate has 7 places, or 8 for new energy; these are %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plate has 2 to 10 letters and digits; these are %n.</source>
        <translation>
            <numerusform>A plate has 2 to 10 letters and digits; this is %n.</numerusform>
            <numerusform>A plate has 2 to 10 letters and digits; these are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipment::UnitDraft</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>This text is too long: at most %n character fits.</numerusform>
            <numerusform>This text is too long: at most %n characters fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>equipment::Vin</name>
    <message numerus="yes">
        <source>A VIN has 17 places, %n is missing.</source>
        <translation>
            <numerusform>A VIN has 17 places, %n is missing.</numerusform>
            <numerusform>A VIN has 17 places, %n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A VIN has 17 places, %n is too many.</source>
        <translation>
            <numerusform>A VIN has 17 places, %n is too many.</numerusform>
            <numerusform>A VIN has 17 places, %n are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message numerus="yes">
        <source>There were too many wrong attempts. Try again in %n second(s).</source>
        <translation>
            <numerusform>There were too many wrong attempts. Try again in %n second.</numerusform>
            <numerusform>There were too many wrong attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>insight::ui::ImportPage</name>
    <message numerus="yes">
        <source>%n record(s) were imported.</source>
        <translation>
            <numerusform>%n record was imported.</numerusform>
            <numerusform>%n records were imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The import was undone: %n record(s) are in the trash.</source>
        <translation>
            <numerusform>The import was undone: %n record is in the trash.</numerusform>
            <numerusform>The import was undone: %n records are in the trash.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>parts::Part</name>
    <message numerus="yes">
        <source>This text is too long: at most %n character(s) fit.</source>
        <translation>
            <numerusform>This text is too long: at most %n character fits.</numerusform>
            <numerusform>This text is too long: at most %n characters fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::ClockRow</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working minute(s)</source>
        <translation>
            <numerusform>%n working minute</numerusform>
            <numerusform>%n working minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n working hour</numerusform>
            <numerusform>%n working hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::ClockWatcher</name>
    <message numerus="yes">
        <source>%1 %n more clock(s) are overdue.</source>
        <translation>
            <numerusform>%1 %n more clock is overdue.</numerusform>
            <numerusform>%1 %n more clocks are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n more clock(s) will be due soon.</source>
        <translation>
            <numerusform>%1 %n more clock will be due soon.</numerusform>
            <numerusform>%1 %n more clocks will be due soon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::Desk</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::DueListSource</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::OrderChip</name>
    <message numerus="yes">
        <source>%n hour(s) overdue</source>
        <translation>
            <numerusform>%n hour overdue</numerusform>
            <numerusform>%n hours overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>repairs::ui::Pages</name>
    <message numerus="yes">
        <source>%n ready for collection</source>
        <translation>
            <numerusform>%n ready for collection</numerusform>
            <numerusform>%n ready for collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::ChecklistCard</name>
    <message numerus="yes">
        <source>Show %n skipped step(s) of setting up</source>
        <translation>
            <numerusform>Show %n skipped step of setting up</numerusform>
            <numerusform>Show %n skipped steps of setting up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::DataSettings</name>
    <message numerus="yes">
        <source>%n row(s) are not as they should be:</source>
        <translation>
            <numerusform>%n row is not as it should be:</numerusform>
            <numerusform>%n rows are not as they should be:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell::PassphraseDialog</name>
    <message numerus="yes">
        <source>Choose at least %n character(s).</source>
        <translation>
            <numerusform>Choose at least %n character.</numerusform>
            <numerusform>Choose at least %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>staff::ui::HoursSettings</name>
    <message numerus="yes">
        <source>%n day(s) were added; days of your own stay as they were.</source>
        <translation>
            <numerusform>%n day was added; days of your own stay as they were.</numerusform>
            <numerusform>%n days were added; days of your own stay as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1, in force since %2. Clocks that are running go by it; those that have ended keep the version they ended under (%n kept).</source>
        <translation>
            <numerusform>Version %1, in force since %2. Clocks that are running go by it; those that have ended keep the version they ended under (%n kept).</numerusform>
            <numerusform>Version %1, in force since %2. Clocks that are running go by it; those that have ended keep the version they ended under (%n kept).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the calendar are other ones now.</source>
        <translation>
            <numerusform>%n entry of the calendar is another one now.</numerusform>
            <numerusform>%n entries of the calendar are other ones now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PhoneEdit</name>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is missing.</source>
        <translation>
            <numerusform>A mobile number has 11 digits, %n is missing.</numerusform>
            <numerusform>A mobile number has 11 digits, %n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mobile number has 11 digits, %n is too many.</source>
        <translation>
            <numerusform>A mobile number has 11 digits, %n is too many.</numerusform>
            <numerusform>A mobile number has 11 digits, %n are too many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PlateEdit</name>
    <message numerus="yes">
        <source>A number plate has 7 places, or 8 for new energy; this one has %n.</source>
        <translation>
            <numerusform>A number plate has 7 places, or 8 for new energy; this one has %n.</numerusform>
            <numerusform>A number plate has 7 places, or 8 for new energy; this one has %n.</numerusform>
        </translation>
    </message>
</context>
</TS>
