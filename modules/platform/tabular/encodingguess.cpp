#include "tabular/encodingguess.h"

#include "tabular/textsource.h"

#include <QSet>

#include <algorithm>

namespace tabular {
namespace {

/// Frequent characters of both scripts, the usual surnames and the words of a service desk: they
/// decide where the structure of the bytes fits both encodings, as in a list of short names.
const QString& frequentCharacters() {
    static const QString characters = QStringLiteral(
        "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年"
        "过发后作里"
        "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但"
        "因只从想实"
        "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向"
        "头文体政美"
        "相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提"
        "立及比员解"
        "水名真论处走义各入几口认条平系气题活更别打女变四神总何电数安少报才结反受目太量再感建务做接"
        "必场件计管"
        "期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权"
        "思王象完设"
        "式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运"
        "這個們來為國說時會對種學過發後裡麼經現當沒動還進樣實軍無與長機關點業將兩間問應戰頭體見產話"
        "給門員東聲"
        "論處義幾認條氣題別變總電數報結務場計資許統區隊決馬書則聽達強難權設記類據邊張該規萬覺術領確"
        "傳師觀讓識"
        "帶導爭運"
        "李刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫朱胡郭林何高梁郑鄭罗羅宋谢謝唐韩韓曹许邓鄧萧蕭冯馮曾彭蔡"
        "潘袁董余苏蘇"
        "叶葉吕呂魏蒋蔣田杜丁沈姜范江傅钟鐘卢盧汪戴崔陆陸廖姚邱夏谭譚韦韋贾賈邹鄒石熊孟秦阎閻薛侯雷"
        "伟偉芳娜敏静靜"
        "丽麗强強磊洋勇艳艷杰傑娟涛濤超秀霞平刚剛桂英华華玉兰蘭红紅梅建军軍志明淑"
        "客户戶维維修单號号码碼址邮郵编編姓机型序列备備注註故障日期状狀态態金额額价價格数數量品牌联"
        "聯系省县縣镇鎮村"
        "街巷栋棟室楼樓层層广廣州京深圳津重庆慶武汉漢沈阳陽台臺湾灣北中南高雄新竹桃园園冰箱洗衣空调"
        "調冷暖厂廠司有限"
        "，。、：；？！（）「」《》");
    return characters;
}

/// How well the bytes fit a double-byte encoding: characters, and those of its common level.
struct Fit {
    qsizetype characters = 0;
    qsizetype common = 0;
    qsizetype invalid = 0;

    double share() const { return characters == 0 ? 0 : double(common) / double(characters); }
};

bool isBetween(uchar byte, uchar low, uchar high) {
    return byte >= low && byte <= high;
}

/// Level 1 of GB 2312 (3755 characters) and its punctuation count as common.
Fit fitGb18030(const QByteArrayView bytes) {
    Fit fit;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80)
            continue;
        const uchar second = i + 1 < bytes.size() ? uchar(bytes[i + 1]) : 0;
        ++fit.characters;
        if (isBetween(lead, 0x81, 0xFE) && isBetween(second, 0x30, 0x39) && i + 3 < bytes.size()) {
            i += 3;
        } else if (isBetween(lead, 0x81, 0xFE) && isBetween(second, 0x40, 0xFE) && second != 0x7F) {
            const bool level1 = isBetween(lead, 0xB0, 0xD7) || lead == 0xA1 || lead == 0xA3;
            fit.common += level1 && second >= 0xA1 ? 1 : 0;
            ++i;
        } else {
            ++fit.invalid;
        }
    }
    return fit;
}

/// Level 1 of Big5 (5401 characters) and its punctuation count as common.
Fit fitBig5(const QByteArrayView bytes) {
    Fit fit;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80)
            continue;
        const uchar second = i + 1 < bytes.size() ? uchar(bytes[i + 1]) : 0;
        ++fit.characters;
        if (isBetween(lead, 0x87, 0xFE) &&
            (isBetween(second, 0x40, 0x7E) || isBetween(second, 0xA1, 0xFE))) {
            fit.common += isBetween(lead, 0xA4, 0xC6) || lead == 0xA1 ? 1 : 0;
            ++i;
        } else {
            ++fit.invalid;
        }
    }
    return fit;
}

double frequentShare(QByteArrayView sample, Encoding encoding) {
    static const QSet<QChar> frequent(frequentCharacters().cbegin(), frequentCharacters().cend());
    QStringDecoder decoder = decoderFor(encoding);
    const QString text = decoder(sample);
    qsizetype characters = 0;
    qsizetype hits = 0;
    for (const QChar character : text) {
        if (character.unicode() < 0x80)
            continue;
        ++characters;
        hits += frequent.contains(character) ? 1 : 0;
    }
    return characters == 0 ? 0 : double(hits) / double(characters);
}

/// Text that is UTF-8 but for a few bytes is damaged UTF-8, whatever else those bytes might mean.
bool isMostlyUtf8(QByteArrayView sample) {
    qsizetype characters = 0;
    qsizetype invalid = 0;
    while (!sample.isEmpty()) {
        const Utf8Prefix prefix = utf8Prefix(sample);
        for (qsizetype i = 0; i < prefix.size; ++i)
            characters += uchar(sample[i]) >= 0xC0 ? 1 : 0;
        if (prefix.size == sample.size())
            break;
        ++invalid;
        sample = sample.sliced(prefix.size + 1);
    }
    return characters > invalid * 4;
}

}  // namespace

std::optional<Encoding> unmarkedUtf16(QByteArrayView head) {
    // Separators and line ends have a zero for their other half, always on the same side.
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < head.size(); ++i)
        zeros[i % 2] += head[i] == 0 ? 1 : 0;
    if (head.size() % 2 != 0 || (zeros[0] == 0) == (zeros[1] == 0))
        return std::nullopt;
    const Encoding encoding = zeros[1] > 0 ? Encoding::Utf16LittleEndian : Encoding::Utf16BigEndian;
    QStringDecoder decoder = decoderFor(encoding);
    const QString text = decoder(head);
    const auto isOfText = [](QChar character) {
        return character.category() != QChar::Other_Control || character == u'\t' ||
               character == u'\r' || character == u'\n';
    };
    const bool isText = !decoder.hasError() && text.contains(u'\n') &&
                        std::all_of(text.begin(), text.end(), isOfText);
    return isText ? std::optional(encoding) : std::nullopt;
}

EncodingGuess guessEncoding(QByteArrayView sample) {
    const Utf8Prefix prefix = utf8Prefix(sample);
    if (prefix.size == sample.size() || prefix.isCut)
        return {Encoding::Utf8, true};
    if (isMostlyUtf8(sample))
        return {Encoding::Utf8, false};
    // Broken characters here and there do not make it another encoding: the reader names them.
    const Fit gb = fitGb18030(sample);
    const Fit big5 = fitBig5(sample);
    const double gbScore = gb.invalid * 20 > gb.characters ? 0 : gb.share();
    const double big5Score = big5.invalid * 20 > big5.characters ? 0 : big5.share();
    if (qMax(gbScore, big5Score) < 0.6)
        return {Encoding::Utf8, false};
    const double gbTotal = gbScore + frequentShare(sample, Encoding::Gb18030);
    const double big5Total = big5Score + frequentShare(sample, Encoding::Big5);
    const bool isCertain =
        qAbs(gbTotal - big5Total) > 0.3 && qMax(gb.characters, big5.characters) > 3;
    return {big5Total > gbTotal ? Encoding::Big5 : Encoding::Gb18030, isCertain};
}

}  // namespace tabular
