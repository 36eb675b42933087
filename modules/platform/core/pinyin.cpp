#include "core/pinyin.h"

#include "core/hanzitable.h"
#include "core/textfold.h"

#include <QHash>

namespace core {
namespace {

/// Surnames that are read otherwise than the hanzi usually is; in simplified form.
const QHash<QString, QStringList>& surnames() {
    static const QHash<QString, QStringList> kSurnames = [] {
        QHash<QString, QStringList> all;
        for (const char16_t* entry :
             {u"单 shan",      u"曾 zeng",      u"解 xie",      u"仇 qiu",     u"查 zha",
              u"盖 ge",        u"区 ou",        u"朴 piao",     u"翟 zhai",    u"覃 qin",
              u"员 yun",       u"乐 yue",       u"种 chong",    u"洗 xian",    u"黑 he",
              u"折 she",       u"祭 zhai",      u"召 shao",     u"繁 po",      u"能 nai",
              u"郗 xi",        u"谌 chen",      u"句 gou",      u"牟 mou",     u"缪 miao",
              u"任 ren",       u"华 hua",       u"尉 wei",      u"薄 bo",      u"秘 bi",
              u"粘 nian",      u"冯 feng",      u"尉迟 yu chi", u"万俟 mo qi", u"长孙 zhang sun",
              u"澹台 tan tai", u"令狐 ling hu", u"石 shi",      u"盛 sheng",   u"车 che",
              u"葛 ge",        u"重 chong",     u"强 qiang",    u"藏 zang",    u"沈 shen",
              u"贾 jia",       u"阿 a"}) {
            QStringList parts = QString::fromUtf16(entry).split(u' ');
            const QString name = parts.takeFirst();
            all.insert(name, parts);
        }
        return all;
    }();
    return kSurnames;
}

/// Words of brands, firms and places that decide a reading; in simplified form.
const QHash<QString, QStringList>& knownWords() {
    static const QHash<QString, QStringList> kWords = [] {
        QHash<QString, QStringList> all;
        for (const char16_t* entry :
             {u"重庆 chong qing", u"长安 chang an",   u"长城 chang cheng", u"长虹 chang hong",
              u"长春 chang chun", u"长沙 chang sha",  u"长江 chang jiang", u"银行 yin hang",
              u"成都 cheng du",   u"厦门 xia men",    u"大厦 da sha",      u"六安 lu an",
              u"蚌埠 beng bu",    u"丽水 li shui",    u"番禺 pan yu",      u"乐清 yue qing",
              u"音乐 yin yue",    u"会计 kuai ji",    u"重型 zhong xing",  u"重工 zhong gong",
              u"重科 zhong ke",   u"重机 zhong ji",   u"空调 kong tiao",   u"调试 tiao shi",
              u"行业 hang ye",    u"商行 shang hang", u"车行 che hang",    u"都市 du shi",
              u"台州 tai zhou",   u"莘县 shen xian",  u"莘庄 xin zhuang",  u"弹簧 tan huang",
              u"传动 chuan dong", u"参数 can shu",    u"重汽 zhong qi",    u"长治 chang zhi"}) {
            QStringList parts = QString::fromUtf16(entry).split(u' ');
            const QString word = parts.takeFirst();
            all.insert(word, parts);
        }
        return all;
    }();
    return kWords;
}

void putFirst(QStringList& readings, const QString& reading) {
    readings.removeOne(reading);
    readings.prepend(reading);
}

/// The elements of a name: each a hanzi with its readings or a word of other letters.
class NameReader {
public:
    explicit NameReader(QStringView name) : m_text(foldForReading(name)) {}

    QList<QStringList> read() {
        readElements();
        if (!m_hasHanzi)
            return {};
        preferWords();
        preferSurname();
        return m_elements;
    }

private:
    /// Hanzi stay as they are written (乾 is read otherwise than 干), all else is folded.
    static QString foldForReading(QStringView name) {
        return name.toString().normalized(QString::NormalizationForm_KC);
    }

    void readElements() {
        QString word;
        const auto endWord = [&] {
            const QString folded = foldText(word);
            if (!folded.isEmpty())
                add(QString(), {folded});
            word.clear();
        };
        for (const QChar character : std::as_const(m_text)) {
            const QStringList readings = isHanzi(character.unicode())
                                             ? HanziTable::instance().readings(character.unicode())
                                             : QStringList();
            if (!readings.isEmpty()) {
                endWord();
                add(toSimplified(QStringView(&character, 1)), readings);
                m_hasHanzi = true;
            } else if (character.isLetterOrNumber() || character.isSurrogate()) {
                word += character;
            } else {
                endWord();
            }
        }
        endWord();
    }

    void add(const QString& hanzi, const QStringList& readings) {
        m_hanzi.append(hanzi);
        m_elements.append(readings);
    }

    void prefer(qsizetype at, const QStringList& syllables) {
        for (qsizetype i = 0; i < syllables.size(); ++i)
            putFirst(m_elements[at + i], syllables[i]);
    }

    void preferWords() {
        for (qsizetype at = 0; at + 1 < m_hanzi.size(); ++at) {
            const auto word = knownWords().constFind(m_hanzi[at] + m_hanzi[at + 1]);
            if (word != knownWords().constEnd() && !m_hanzi[at].isEmpty())
                prefer(at, *word);
        }
    }

    /// Names of people have up to four hanzi; longer ones are firms.
    void preferSurname() {
        constexpr qsizetype kLongestPerson = 4;
        if (m_hanzi.size() > kLongestPerson || m_hanzi.first().isEmpty())
            return;
        const auto& all = surnames();
        auto found = m_hanzi.size() > 1 ? all.constFind(m_hanzi[0] + m_hanzi[1]) : all.constEnd();
        if (found == all.constEnd() &&
            (m_hanzi.size() < 2 || !knownWords().contains(m_hanzi[0] + m_hanzi[1])))
            found = all.constFind(m_hanzi[0]);
        if (found != all.constEnd())
            prefer(0, *found);
    }

    QString m_text;
    QStringList m_hanzi;  ///< simplified; empty for a word of other letters
    QList<QStringList> m_elements;
    bool m_hasHanzi = false;
};

/// Adds the readings that differ from the usual one in exactly `changes` elements from `from` on.
void addVariants(const QList<QStringList>& elements, int changes, qsizetype from,
                 PinyinReading& current, int limit, QList<PinyinReading>& all) {
    if (all.size() >= limit)
        return;
    if (changes == 0) {
        all.append(current);
        return;
    }
    for (qsizetype at = from; at < elements.size(); ++at) {
        for (qsizetype way = 1; way < elements[at].size(); ++way) {
            current[at] = elements[at][way];
            addVariants(elements, changes - 1, at + 1, current, limit, all);
        }
        current[at] = elements[at].first();
    }
}

}  // namespace

QStringList pinyinReadings(char32_t hanzi) {
    constexpr char32_t kBasicPlaneEnd = 0xffff;
    return hanzi > kBasicPlaneEnd || !isHanzi(hanzi)
               ? QStringList()
               : HanziTable::instance().readings(char16_t(hanzi));
}

QList<PinyinReading> readName(QStringView name, int limit) {
    const QList<QStringList> elements = NameReader(name).read();
    QList<PinyinReading> all;
    if (elements.isEmpty())
        return all;
    PinyinReading current;
    int polyphones = 0;
    for (const QStringList& readings : elements) {
        current.append(readings.first());
        polyphones += readings.size() > 1 ? 1 : 0;
    }
    for (int changes = 0; changes <= polyphones && all.size() < limit; ++changes)
        addVariants(elements, changes, 0, current, limit, all);
    return all;
}

QString fullPinyin(const PinyinReading& reading) {
    return reading.join(QString());
}

QString pinyinInitials(const PinyinReading& reading) {
    QString initials;
    for (const QString& syllable : reading)
        initials += syllable.left(!syllable.isEmpty() && syllable.at(0).isHighSurrogate() ? 2 : 1);
    return initials;
}

}  // namespace core
