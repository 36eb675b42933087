#!/usr/bin/env python3
"""Makes china.json from an unpacked npm package chinese-days (MIT), once a year:

    npm pack chinese-days && tar xzf chinese-days-*.tgz && ./convert.py package
"""

import json
import pathlib
import sys

TRADITIONAL = str.maketrans("节劳动国庆战争胜纪念", "節勞動國慶戰爭勝紀念")

package = pathlib.Path(sys.argv[1])
version = json.loads((package / "package.json").read_text(encoding="utf-8"))["version"]
names = {}
days = {"holidays": {}, "workdays": {}}
for path in sorted((package / "dist" / "years").glob("*.json")):
    year = json.loads(path.read_text(encoding="utf-8"))
    for kind in days:
        for date, text in year[kind].items():
            english, chinese, _ = text.rsplit(",", 2)
            names[chinese] = {
                "en": english,
                "zh_CN": chinese,
                "zh_TW": chinese.translate(TRADITIONAL),
            }
            days[kind][date] = chinese

target = pathlib.Path(__file__).with_name("china.json")
content = {
    "source": f"chinese-days {version}, MIT, see chinese-days.LICENSE",
    "names": names,
    "holidays": dict(sorted(days["holidays"].items())),
    "workdays": dict(sorted(days["workdays"].items())),
}
target.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
