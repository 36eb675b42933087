#!/usr/bin/env python3
"""Writes modules/platform/core/hanzi/*.inc from the Unicode Han database (Debian: unicode-data).

Run by hand when a new Unicode version is wanted; the results are committed.
    packaging/dev/make_hanzi_tables.py modules/platform/core/hanzi
"""
import bz2
import pathlib
import re
import sys
import unicodedata

UNICODE = pathlib.Path("/usr/share/unicode")
FIRST, LAST = 0x3400, 0x9FFF
# A reading counts as an alternative when at least this share of the occurrences has it.
SHARE = 0.03

# Readings in names, brands and places that the frequencies do not give: hanzi, then readings.
MORE_READINGS = """
单 shan chan|曾 zeng|解 xie|仇 qiu|查 zha|盖 ge|区 ou|朴 piao|尉 yu|翟 di|覃 qin|员 yun|种 chong|洗 xian
黑 he|折 she|祭 zhai|隗 kui|召 shao|繁 po|能 nai|郗 chi|谌 shen|郇 huan|柏 bo|都 du|句 gou|牟 mu|万 mo
俟 qi|长 chang|行 hang xing|重 chong|乐 yue|台 tai|六 lu|番 pan|厦 xia sha|丽 li|蚌 beng|铅 yan|莘 xin shen
涡 guo|堡 bao pu bu|泌 bi|会 kuai|车 ju|的 di|弹 tan dan|调 tiao diao|朝 chao zhao|降 xiang|传 zhuan|参 shen can
藏 zang cang|盛 cheng|省 xing|校 jiao|血 xie|薄 bo|角 jue|给 ji|强 jiang|宿 xiu|石 dan|叶 xie|阿 e|贾 gu
鄱 po|婺 wu|圳 zhen|濮 pu|亳 bo|歙 she|黟 yi|邛 qiong|燕 yan|晟 cheng|茜 xi|娜 nuo|曦 xi|缪 miao|宓 fu
扎 za|炮 pao bao|量 liang|称 chen|载 zai|模 mu|结 jie|系 ji|卡 qia|塞 sai se|壳 ke qiao|柜 ju|率 lv shuai
累 lei|轴 zhou|屏 bing|咽 yan|钻 zuan|削 xiao xue|轧 zha ya|铛 dang cheng|吐 tu|呢 ne ni|粘 nian zhan|冯 ping
"""

# Simplified forms that the database lacks or gives differently from what names and texts need.
MORE_SIMPLIFIED = """
裡里 裏里 著着 乾干 佈布 佔占 併并 並并 冊册 卻却 唸念 喫吃 嚥咽 啟启 啓启 墻墙 峯峰 羣群 綫线 麪面 麵面 砲炮
菸烟 煙烟 竈灶 銹锈 鏽锈 凈净 淨净 準准 慾欲 週周 託托 汙污 汚污 臺台 檯台 颱台 鍾钟 鐘钟 藉借 覆复 瞭了 徵征
祗只 祇只 隻只 衹只 甯宁 寧宁 濬浚 瀋沈 線线 繡绣 蘋苹 註注 製制 衝冲 係系 繫系 鬱郁 闆板 鬥斗 薑姜 穀谷
範范 鬆松 彆别 錶表 鹹咸 鬍胡 髮发 發发 後后 餘余 馀余 癥症 閒闲 閑闲 牆墙 衞卫 衛卫 豔艳 艷艳 囘回 迴回 廻回 恆恒
粧妆 妝妆 線线 匯汇 彙汇 滙汇 鍊炼 煉炼 鏈链 黏粘 捲卷 昇升 陞升 洩泄 猪猪 豬猪 堃坤 喆哲 犇奔 淼淼 産产 產产
"""

LICENCE = "// From the Unicode Han database 15.0, Unicode licence: see README.md. Made by make_hanzi_tables.py.\n"


def plain(reading: str) -> str:
    """Without tone, ü as v."""
    text = reading.replace("ü", "v")
    decomposed = unicodedata.normalize("NFD", text)
    decomposed = decomposed.replace("u\u0308", "v").replace("e\u0302", "e")
    kept = "".join(c for c in decomposed if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", kept).lower()


def rows(name: str, field: str):
    with bz2.open(UNICODE / name, "rt", encoding="utf-8") as lines:
        for line in lines:
            parts = line.rstrip("\n").split("\t")
            if len(parts) == 3 and parts[1] == field:
                yield int(parts[0][2:], 16), parts[2]


def readings():
    found = {}
    for code, value in rows("Unihan_Readings.txt.bz2", "kMandarin"):
        if FIRST <= code <= LAST or code == 0x3007:
            found[code] = [plain(value.split()[0])]
    for code, value in rows("Unihan_Readings.txt.bz2", "kHanyuPinlu"):
        if code not in found:
            continue
        counts = {}
        for reading, count in re.findall(r"(\S+?)\((\d+)\)", value):
            counts[plain(reading)] = counts.get(plain(reading), 0) + int(count)
        total = sum(counts.values())
        for reading, count in sorted(counts.items(), key=lambda item: -item[1]):
            if count >= SHARE * total and reading not in found[code]:
                found[code].append(reading)
    for entry in MORE_READINGS.replace("\n", "|").split("|"):
        if not entry:
            continue
        hanzi, *more = entry.split()
        for reading in more:
            if reading not in found[ord(hanzi)]:
                found[ord(hanzi)].append(reading)
    for ways in found.values():  # lü is typed as lv and as lu
        for way in list(ways):
            if way[:2] in ("lv", "nv") and way.replace("v", "u") not in ways:
                ways.append(way.replace("v", "u"))
    return found


def simplified():
    pairs = {}
    for code, value in rows("Unihan_Variants.txt.bz2", "kSimplifiedVariant"):
        targets = [int(item[2:].split("<")[0], 16) for item in value.split()]
        targets = [t for t in targets if FIRST <= t <= LAST]
        others = [t for t in targets if t != code]
        if FIRST <= code <= LAST and others and code not in targets:
            pairs[code] = others[0]
    for entry in MORE_SIMPLIFIED.split():
        if entry[0] != entry[1]:
            pairs[ord(entry[0])] = ord(entry[1])
    for code in list(pairs):  # chains end at their last link
        seen = {code}
        while pairs[code] in pairs and pairs[code] not in seen:
            seen.add(pairs[code])
            pairs[code] = pairs[pairs[code]]
    return {code: to for code, to in pairs.items() if code != to}


def main():
    folder = pathlib.Path(sys.argv[1])
    found = readings()
    first, other = {}, {}
    for code, ways in sorted(found.items()):
        first.setdefault(ways[0], []).append(chr(code))
        for way in ways[1:]:
            other.setdefault(way, []).append(chr(code))
    with open(folder / "readings.inc", "w", encoding="utf-8") as out:
        out.write(LICENCE)
        for syllable in sorted(set(first) | set(other)):
            out.write('{u"%s", u"%s", u"%s"},\n'
                      % (syllable, "".join(first.get(syllable, [])), "".join(other.get(syllable, []))))
    pairs = simplified()
    with open(folder / "simplified.inc", "w", encoding="utf-8") as out:
        out.write(LICENCE)
        items = [chr(a) + chr(b) for a, b in sorted(pairs.items())]
        for at in range(0, len(items), 32):
            out.write('u"%s"\n' % "".join(items[at:at + 32]))
    print(len(found), "readings,", len(pairs), "simplified forms,", len(first), "syllables")


main()
