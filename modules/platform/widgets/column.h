#pragma once

#include <QMetaType>
#include <QString>

namespace widgets {

/// A column of a list. Its id is what layouts, queries and settings are kept by, never its place.
struct Column {
    QString id = {};
    QString title = {};
    int width = 120;
    bool right = false;            ///< figures: right aligned, tabular
    bool sortable = false;         ///< only where the data has an index for it
    bool shown = true;             ///< until the person chooses otherwise
    bool stretches = false;        ///< takes what room is left; at most one column
    bool descendingFirst = false;  ///< dates and amounts: newest and largest first
};

/// Text over smaller text, or beside it where rows are low.
struct TwoLines {
    QString first = {};
    QString second = {};

    friend bool operator==(const TwoLines&, const TwoLines&) = default;
};

}  // namespace widgets

Q_DECLARE_METATYPE(widgets::TwoLines)
