#include "modulekit/centresettings.h"

#include <QCoreApplication>

namespace modulekit {

namespace {

struct SettingRow {
    core::RowId id;
    QString text;
};

/// Two machines may have made the same key before they met; the younger row counts on both.
core::Result<std::optional<SettingRow>> settingRow(storage::Connection& connection,
                                                   const QString& key, const core::RowId& centre) {
    CORE_ASSIGN(auto query,
                connection.prepare("SELECT id, value FROM sys_setting WHERE setting_key = :key AND "
                                   "centre_id = :centre AND deleted = 0 ORDER BY id DESC LIMIT 1"));
    query.bind(":key", key).bind(":centre", centre.toBytes());
    if (query.next())
        return SettingRow{query.id(0), query.text(1)};
    CORE_TRY(query.status());
    return std::optional<SettingRow>();
}

core::Done mayChangeSettings(const storage::WriteTx& tx) {
    const Right right = changeSettingsRight();
    if (tx.actor().may(right.id))
        return {};
    return core::fail(
        QStringLiteral("right/missing"),
        QCoreApplication::translate(
            "modulekit", "You need the right “%1” for this. Ask an administrator of your centre.")
            .arg(right.title()),
        right.id);
}

}  // namespace

const storage::Table& settingTable() {
    static const storage::Table table{
        3,
        "sys_setting",
        storage::TableKind::Record,
        {{1, "setting_key", storage::ColumnType::Text, storage::FieldClass::Fixed},
         {2, "value", storage::ColumnType::Text}}};
    return table;
}

Right changeSettingsRight() {
    return {QStringLiteral("settings.change"),
            [] { return QCoreApplication::translate("modulekit", "Change the centre's settings"); },
            {Role::Administrator}};
}

core::Result<std::optional<QString>> readSettingText(storage::Connection& connection,
                                                     const QString& key,
                                                     const core::RowId& centre) {
    CORE_ASSIGN(const auto own, settingRow(connection, key, centre));
    if (own)
        return std::optional(own->text);
    if (centre.isNil())
        return std::optional<QString>();
    CORE_ASSIGN(const auto common, settingRow(connection, key, core::RowId()));
    return common ? std::optional(common->text) : std::nullopt;
}

core::Result<QVariant> readSetting(storage::Connection& connection, const Setting& setting,
                                   const core::RowId& centre) {
    Q_ASSERT(setting.scope == SettingScope::Centre);
    CORE_ASSIGN(const auto text, readSettingText(connection, setting.key, centre));
    const QVariant stored = text ? settingValue(setting, *text) : QVariant();
    // A newer program may have stored a choice that this one does not know.
    return stored.isValid() ? stored : setting.fallback;
}

core::Done saveSetting(storage::WriteTx& tx, const Setting& setting, const core::RowId& centre,
                       const QVariant& value) {
    Q_ASSERT(setting.scope == SettingScope::Centre);
    CORE_TRY(mayChangeSettings(tx));
    const QString text = settingText(setting, value);
    if (!settingValue(setting, text).isValid())
        return core::fail(QStringLiteral("setting/value"),
                          QCoreApplication::translate(
                              "modulekit", "“%1” cannot be used for “%2”. Choose another value.")
                              .arg(text, setting.title()),
                          setting.key);
    return putSettingText(tx, setting.key, centre, text);
}

core::Done resetSetting(storage::WriteTx& tx, const QString& key, const core::RowId& centre) {
    CORE_TRY(mayChangeSettings(tx));
    for (;;) {
        CORE_ASSIGN(const auto row, settingRow(tx.connection(), key, centre));
        if (!row)
            return {};
        CORE_TRY(tx.remove(settingTable(), row->id));
    }
}

core::Done putSettingText(storage::WriteTx& tx, const QString& key, const core::RowId& centre,
                          const QString& text) {
    CORE_ASSIGN(const auto row, settingRow(tx.connection(), key, centre));
    if (row)
        return tx.update(settingTable(), row->id, {{"value", text}});
    return tx.insert(settingTable(), tx.newId(), centre, {{"setting_key", key}, {"value", text}});
}

}  // namespace modulekit
