#include "querymix.h"

#include "core/pinyin.h"

#include <QRandomGenerator>

namespace bench {
namespace {

/// What one record of the file offers to be found by.
struct Sampled {
    QString number;
    QString phone;
    QString customer;
    QString customerNumber;
    QString serial;
    QString plate;
};

constexpr char kSampledSql[] =
    "SELECT o.number, o.contact_phone, customer.name, customer.number, unit.serial, unit.plate "
    "FROM repair_order o JOIN customer ON customer.id = o.customer_id "
    "JOIN unit ON unit.id = o.unit_id WHERE o.seq >= :seq ORDER BY o.seq LIMIT 1";

core::Result<Sampled> sampledAt(storage::Connection& connection, qint64 seq) {
    CORE_ASSIGN(auto row, connection.prepare(kSampledSql));
    row.bind(":seq", seq);
    Sampled sampled;
    if (row.next())
        sampled = {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)};
    CORE_TRY(row.status());
    return sampled;
}

/// As somebody types it who does not tell O from 0 and I from 1.
QString confused(QString code) {
    for (QChar& character : code) {
        if (character == u'0')
            character = u'O';
        else if (character == u'1')
            character = u'I';
    }
    return code;
}

/// The other script of the hanzi that names and places here are made of.
QString inTraditional(QString text) {
    constexpr QStringView kSimplified =
        u"厦门张陈刘杨黄赵吴孙马罗郑谢韩冯邓许苏卢蒋贾叶阎潘贸设备电机业发网线务马钟汤严龙万东"
        u"车韦华丽静强军杰兰凤飞鹏辉宁";
    constexpr QStringView kTraditional =
        u"廈門張陳劉楊黃趙吳孫馬羅鄭謝韓馮鄧許蘇盧蔣賈葉閻潘貿設備電機業發網線務馬鐘湯嚴龍萬東"
        u"車韋華麗靜強軍傑蘭鳳飛鵬輝寧";
    for (QChar& character : text) {
        if (const qsizetype place = kSimplified.indexOf(character); place >= 0)
            character = kTraditional[place];
    }
    return text;
}

void addTyped(QList<QueryKind>& mix, int kind, const QString& typed) {
    if (!typed.trimmed().isEmpty())
        mix[kind].typed.append(typed);
}

void addOf(QList<QueryKind>& mix, const Sampled& sampled) {
    int kind = 0;
    addTyped(mix, kind++, sampled.number);
    addTyped(mix, kind++, sampled.number.left(6));
    addTyped(mix, kind++, sampled.number.right(4));
    addTyped(mix, kind++, sampled.serial);
    addTyped(mix, kind++, sampled.serial.right(4));
    addTyped(mix, kind++, confused(sampled.serial));
    addTyped(mix, kind++, sampled.phone);
    addTyped(mix, kind++, sampled.phone.right(4));
    addTyped(mix, kind++, sampled.phone.left(3));
    addTyped(mix, kind++, sampled.plate);
    addTyped(mix, kind++, sampled.customer);
    addTyped(mix, kind++, sampled.customer.left(1));
    addTyped(mix, kind++, inTraditional(sampled.customer));
    const QList<core::PinyinReading> readings = core::readName(sampled.customer, 1);
    const core::PinyinReading reading = readings.value(0);
    addTyped(mix, kind++, core::fullPinyin(reading));
    addTyped(mix, kind++, core::pinyinInitials(reading));
    addTyped(mix, kind++, sampled.customer + u' ' + sampled.phone.right(4));
}

}  // namespace

core::Result<QList<QueryKind>> queryMix(storage::Connection& connection, int ofEachKind) {
    QList<QueryKind> mix;
    for (const char* name :
         {"number", "number-front", "number-tail", "serial", "serial-tail", "serial-O-for-0",
          "phone", "phone-tail", "phone-front", "plate", "hanzi", "one-hanzi", "other-script",
          "pinyin", "initials", "name-and-phone-tail"})
        mix.append({QString::fromLatin1(name), {}});
    CORE_ASSIGN(const storage::Value most,
                connection.single("SELECT coalesce(max(seq), 1) FROM repair_order"));
    QRandomGenerator random(7);
    for (int index = 0; index < ofEachKind; ++index) {
        const qint64 seq = 1 + qint64(random.generateDouble() * double(std::get<qint64>(most)));
        CORE_ASSIGN(const Sampled sampled, sampledAt(connection, seq));
        addOf(mix, sampled);
    }
    QueryKind words{QStringLiteral("fault-word"), {}};
    QueryKind common{QStringLiteral("two-common-words"), {}};
    const QStringList faults{QStringLiteral("不制冷"), QStringLiteral("制冷"),
                             QStringLiteral("点火"),   QStringLiteral("漏油"),
                             QStringLiteral("噪音"),   QStringLiteral("没有反应")};
    const QStringList pairs{QStringLiteral("制冷 海澜"),   QStringLiteral("厦门 空调"),
                            QStringLiteral("空调 制冷"),   QStringLiteral("厦门 点火"),
                            QStringLiteral("明焰 热水器"), QStringLiteral("空调 KFR"),
                            QStringLiteral("WX 13"),       QStringLiteral("厦门 不")};
    for (int index = 0; index < ofEachKind; ++index) {
        words.typed.append(faults[index % faults.size()]);
        common.typed.append(pairs[index % pairs.size()]);
    }
    return mix << words << common;
}

}  // namespace bench
