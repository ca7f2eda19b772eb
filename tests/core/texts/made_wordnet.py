"""A dictionary of a few nouns in WordNet's own form: cranes of two kinds, what they are, and irregular plurals."""

from pathlib import Path

DATA = """\
  1 Licence lines begin with two spaces.
00000010 03 n 01 entity 0 001 ~ 00000020 n 0000 | that which exists
00000020 03 n 01 physical_entity 0 001 @ 00000010 n 0000 | an entity that has physical existence
00000030 03 n 01 abstraction 0 001 @ 00000010 n 0000 | a general concept
00000040 05 n 02 animal 0 beast 0 001 @ 00000020 n 0000 | a living organism that moves
00000050 05 n 01 bird 0 003 @ 00000040 n 0000 %p 00000120 n 0000 %p 00000130 n 0000 | a feathered animal; "birds sing"
00000060 05 n 01 crane 0 001 @ 00000050 n 0000 | large long-necked bird; "a crane; and another"; of marshes
00000070 06 n 01 machine 0 002 @ 00000020 n 0000 + 00000999 v 0101 | any mechanical device
00000080 06 n 01 crane 0 002 @ 00000070 n 0000 %p 00000140 n 0000 | lifts and moves heavy objects
00000090 05 n 02 heron 0 Ardea_cinerea 0 001 @ 00000050 n 0000 | grey wading bird
00000100 06 n 01 bulldozer 0 001 @ 00000070 n 0000 | large powerful tractor
00000110 07 n 01 crane 0 001 @ 00000030 n 0000 | the idea of lifting
00000120 08 n 01 wing 0 001 @ 00000020 n 0000 | a movable organ for flying
00000130 08 n 01 beak 0 001 @ 00000020 n 0000 | horny projecting mouth
00000140 06 n 01 hook 0 001 @ 00000020 n 0000 | a curved piece
00000150 18 n 01 Crane 0 001 @i 00000160 n 0000 | United States writer
00000160 18 n 02 person 0 someone 0 001 @ 00000020 n 0000 | a human being
00000170 18 n 01 heron 0 001 @ 00000160 n 0000 | someone tall and thin
00000180 05 n 01 sea_lion 0 001 @ 00000040 n 0000 | a large eared seal
00000190 05 n 01 wolf 0 001 @ 00000040 n 0000 | a pack hunter
"""

INDEX = """\
  1 Licence lines begin with two spaces.
abstraction n 1 1 @ 1 0 00000030
animal n 1 1 @ 1 0 00000040
ardea_cinerea n 1 1 @ 1 0 00000090
beak n 1 1 @ 1 0 00000130
beast n 1 1 @ 1 0 00000040
bird n 1 2 @ %p 1 0 00000050
bulldozer n 1 1 @ 1 0 00000100
crane n 4 2 @ %p 4 1 00000150 00000080 00000110 00000060
entity n 1 1 ~ 1 0 00000010
heron n 2 1 @ 2 0 00000170 00000090
hook n 1 1 @ 1 0 00000140
machine n 1 1 @ 1 0 00000070
person n 1 1 @ 1 0 00000160
physical_entity n 1 1 @ 1 0 00000020
sea_lion n 1 1 @ 1 0 00000180
someone n 1 1 @ 1 0 00000160
wing n 1 1 @ 1 0 00000120
wolf n 1 1 @ 1 0 00000190
"""

PLURALS = "wolves wolf\nsea-wolves sea_wolf\n"


def write_wordnet(folder: Path) -> Path:
    for name, text in (("data.noun", DATA), ("index.noun", INDEX), ("noun.exc", PLURALS)):
        (folder / name).write_text(text, encoding="utf-8")
    return folder
