#pragma once

#include <QMetaType>
#include <QString>

namespace core {

/// What went wrong, for three readers: programs branch on `code` ("order/closed", "file/newer"),
/// people read `message` (translated, a full sentence that says what to do), the log takes
/// `detail` (English, may be empty).
struct Error {
    QString code;
    QString message;
    QString detail;

    friend bool operator==(const Error&, const Error&) = default;
};

}  // namespace core

Q_DECLARE_METATYPE(core::Error)
