#pragma once

#include "pagekit/appcontext.h"
#include "staff/domain/centre.h"

#include <QWidget>

namespace widgets {
class ChoiceEdit;
class CodeEdit;
class FormBuilder;
class FormPane;
class NoteEdit;
class PhoneEdit;
class QuantityEdit;
class TextEdit;
}  // namespace widgets

namespace staff::ui {

/// The centre the user works for: its name and letterhead, tax, currency, zone and numbers. GUI
/// thread.
class CentreSettings final : public QWidget {
    Q_OBJECT
public:
    CentreSettings(pagekit::AppContext& context, QWidget* parent);

private:
    void build();
    void buildUsage(widgets::FormBuilder& fields);
    void load();
    void show(const Centre& centre);
    Centre typed() const;
    void save();

    pagekit::AppContext& m_context;
    Centre m_before;
    widgets::FormPane* m_pane;
    widgets::TextEdit* m_name;
    widgets::TextEdit* m_shortName;
    widgets::PhoneEdit* m_phone;
    widgets::TextEdit* m_address;
    widgets::NoteEdit* m_header;
    widgets::ChoiceEdit* m_kind;
    widgets::ChoiceEdit* m_currency;
    widgets::QuantityEdit* m_tax;
    widgets::CodeEdit* m_prefix;
    widgets::ChoiceEdit* m_zone;
    widgets::ChoiceEdit* m_locale;
};

}  // namespace staff::ui
