"""How each language is written here: its signs, one word for one thing, and words that are not said.

docs/languages.md has the words for people; a test compares the two.
"""

import re
from typing import Final

_NOT_WORDS: Final = re.compile(
    r"\{\w*\}|`[^`]*`|%L?n|<[^>]+>|\{\".*\}|[“„](?:path|label|split|group|class|text)[”“]"
    r"|[\w/.-]*\.(?:safetensors|json|md|txt|csv|tsv|xlsx|jpg)\b"
)
"""What is filled in, and what files and columns must really be called."""
_CHINESE: Final = r"[一-鿿]"

TERMS: Final[tuple[tuple[str, dict[str, str]], ...]] = (
    (r"\bexam\b", {"de": r"prüfung", "zh_CN": "考核"}),
    (r"\bexam photo", {"de": r"prüfungsfoto", "zh_CN": "考核照片"}),
    (r"\btraining photo", {"de": r"lernfoto", "zh_CN": "训练照片"}),
    (r"\bpractice photo", {"de": r"übungsfoto", "zh_CN": "练习照片"}),
    (r"\bphotos\b", {"de": r"foto"}),
    (r"\bclasses\b", {"de": r"klasse", "zh_CN": "类"}),
    (r"\brare\b(?! looks)", {"de": r"selten", "zh_CN": "稀有"}),
    (r"(?<!in )\bcommon\b", {"de": r"häufig", "zh_CN": "常见"}),
    (r"\ball classes equal\b", {"de": r"alle klassen gleich", "zh_CN": "各类别平均"}),
    (r"\bplain accuracy\b", {"de": r"einfache trefferquote", "zh_CN": "总正确率"}),
    (r"\bright when it says so\b", {"de": r"richtig, wenn genannt", "zh_CN": "判定正确率"}),
    (r"\blikely range", {"de": r"wahrscheinliche\w* spanne", "zh_CN": "可能范围"}),
    (r"\bnot sure\b(?! enough)", {"de": r"nicht sicher", "zh_CN": "不确定"}),
    (r"\bclassifier", {"de": r"klassifikator", "zh_CN": "分类器"}),
    (r"\bordinary classifier", {"de": r"gewöhnliche\w* klassifikator", "zh_CN": "普通分类器"}),
    (r"\bmodel\b", {"de": r"modell|model licence", "zh_CN": "模型|Model Licence"}),
    (r"\banchors?\b", {"de": r"anker", "zh_CN": "锚点"}),
    (r"\bsphere\b", {"de": r"kugel", "zh_CN": "球面"}),
    (r"(?<!way )\brounds?\b", {"de": r"durchg[aä]ng|runde", "zh_CN": "轮"}),
    (r"\bloss\b", {"de": r"fehlermaß", "zh_CN": "误差"}),
    (r"\bmix-ups?\b|\bmixed up\b", {"de": r"verwechs", "zh_CN": "混淆"}),
    (r"\bbursts?\b", {"de": r"serie", "zh_CN": "连拍"}),
    (r"\bexact copies\b", {"de": r"genaue kopien", "zh_CN": "完全"}),
    (r"\bnearly the same\b", {"de": r"fast (?:gleich|dasselbe)", "zh_CN": "几乎相同|近似照片"}),
    (r"\bsaved point", {"de": r"speicherpunkt", "zh_CN": "保存点"}),
    (r"\bseed\b", {"de": r"startzahl", "zh_CN": "种子"}),
    (r"\bgraphics card", {"de": r"grafikkarte", "zh_CN": "显卡"}),
    (r"\bdescriptions?\b", {"de": r"beschreibung", "zh_CN": "描述"}),
    (r"\bfindings?\b(?! moved)", {"de": r"befund", "zh_CN": "发现"}),
    (r"\brescued\b", {"de": r"gerettet", "zh_CN": "救回"}),
    (r"\bhunt\b", {"de": r"such", "zh_CN": "搜寻"}),
    (r"\bn/a\b", {"de": r"k\.\s?a\.", "zh_CN": "无|没有"}),
)
"""English words, and how each language says them."""

NOT_SAID: Final[dict[str, re.Pattern[str]]] = {
    "de": re.compile(
        r"logit|softmax|epoche|tensor(?!s)|\bcuda\b|\bgpu\b|\bbatch|embedding|einbettung|\bprompt|few-shot|hyperparameter"
        r"|\bexception|traceback|\bnull\b(?=-)|\bk\.?\s?i\b\.?|künstliche intelligenz|validierung|testmenge|testdaten"
        r"|datensatz|datensätze|inferenz|overfit|überanpass|backbone|checkpoint|\blabel|\bsplit\b|\brecall|precision"
        r"|präzision|\bfeatures?\b|encoder|(?<!einfache )\btrefferquote|genauigkeit|konfidenz|bildklassifi"
        r"|!|hoppla|\bbitte\b|\bok\b|entschuldig|leider|\b(?:du|dich|dir|deine?[mnrs]?)\b",
        re.IGNORECASE,
    ),
    "zh_CN": re.compile(
        r"logit|softmax|时期|张量|\bcuda\b|\bgpu\b|批次|批量|嵌入向量|提示词|少样本|超参数|异常|回溯|空值|人工智能|\bAI\b"
        r"|验证集|验证照片|测试集|测试照片|数据集|推理|过拟合|骨干|检查点|标签(?!页)|召回|精确率|精度|(?<!总)正确率(?<!判定正确率)"
        r"|准确率|置信|编码器|！|抱歉|哎呀|提交|你",
        re.IGNORECASE,
    ),
}
"""Words of the method or of programs, and what is neither calm nor plain; "About the method" alone may say them."""

_SIGNS: Final[dict[str, tuple[tuple[re.Pattern[str], str], ...]]] = {
    "de": (
        (re.compile(r"[\"”«»]|(?<!\w)'|'(?!\w)"), "quotation marks are „…“"),
        (re.compile(r"„[^“]*(?:„|$)|^[^„]*“"), "quotation marks are „…“"),
        (re.compile(r"\.\.\."), "what is left open ends with …"),
        (re.compile(r"\s[,;:.!?](?!\w)"), "no space before , ; : ."),
        (re.compile(r"\d\s?-\s?\d"), "ranges have –"),
    ),
    "zh_CN": (
        (re.compile(rf"{_CHINESE}\s*[,;:?!]|[,;:?!]\s*{_CHINESE}|\.$"), "signs are full-width: ，；：？。"),
        (re.compile(r"[\"«»„]"), "quotation marks are “…”"),
        (re.compile(r"“[^”]*(?:“|$)|^[^“]*”"), "quotation marks are “…”"),
        (re.compile(r"\.\.\."), "what is left open ends with …"),
        (re.compile(r"[，。；：？、（）][ ](?!$)|[ ][，。；：？、（）]"), "no space beside full-width signs"),
        (re.compile(rf"{_CHINESE}[A-Za-z0-9]|[A-Za-z0-9]{_CHINESE}"), "a space between Chinese and Latin"),
        (re.compile(rf"{_CHINESE} {_CHINESE}"), "no space between Chinese words"),
        (re.compile(r"\s%(?!L?n)"), "no space before %"),
        (re.compile(r"%L?n\s?照片"), "photos are counted with 张"),
    ),
}
_ENGLISH: Final = re.compile(r"\b(?:the|of|and|with|is|are|not|for|this|that|photos?|from|your|its|has)\b")


def sign_faults(form: str, language: str) -> list[str]:
    """What is wrong with the signs of a translation, in words."""
    # What a file has in it keeps its own signs.
    words = re.sub(r"`[^`]*`|\{\".*\}|\([^()]*\*[^()]*\)(?:;;)?", "¦", form)
    return [fault for sign, fault in _SIGNS.get(language, ()) if sign.search(words)]


def word_faults(source: str, form: str, language: str) -> list[str]:
    """Words of a translation that are said otherwise here, are not said, or were left in English."""
    english, said = _NOT_WORDS.sub(" ", source), _NOT_WORDS.sub(" ", form)
    found = [
        f"“{wanted[0]}” is said as {ways[language]}"
        for term, ways in TERMS
        if language in ways
        and (wanted := re.search(term, english, re.IGNORECASE))
        and not re.search(ways[language], said, re.IGNORECASE)
    ]
    unsaid = NOT_SAID[language].search(said) if language in NOT_SAID else None
    if unsaid:
        found.append(f"“{unsaid[0]}” is not said here")
    # A whole phrase may be quoted as the model shall read it.
    left = _ENGLISH.search(re.sub(r"[“„][^“”„]*[“”]|red fox", "", said))
    if left:
        found.append(f"“{left[0]}” is English")
    return found
