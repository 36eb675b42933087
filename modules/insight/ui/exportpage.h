#pragma once

#include "pagekit/page.h"

namespace core {
struct Error;
}
namespace widgets {
class MessageBar;
}

namespace insight::ui {

class ExportCard;

inline constexpr auto kExportPage = "insight.export";

/// Writes rows into files; for those who may, whether they may import or not. An export ends with
/// the page.
class ExportPage final : public pagekit::Page {
    Q_OBJECT
public:
    explicit ExportPage(pagekit::AppContext& context, QWidget* parent = nullptr);

    void takeFocus() override;

private:
    void showExported(const QString& path);
    void showError(const core::Error& error);

    widgets::MessageBar* m_message;
    ExportCard* m_export;
};

}  // namespace insight::ui
