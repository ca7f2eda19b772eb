"""The sixteen imagined moths, common ones first.

They come in kins of three or four around a common species. A rare one differs from it in one or two things, as such
species do in nature: an ordinary classifier takes the rare ones for the common one.
"""

from uproto_core.sample.species import (
    Band,
    Border,
    Colour,
    Dots,
    Eyespot,
    Lines,
    Marbling,
    Patch,
    Species,
)

AMBER = Colour(word="amber", rgb=(0.80, 0.50, 0.14))
OCHRE = Colour(word="ochre", rgb=(0.74, 0.56, 0.28))
RUST = Colour(word="rust-red", rgb=(0.62, 0.24, 0.12))
SCARLET = Colour(word="scarlet", rgb=(0.80, 0.16, 0.14))
SLATE = Colour(word="slate-grey", rgb=(0.44, 0.46, 0.50))
ASH = Colour(word="ash-grey", rgb=(0.60, 0.60, 0.58))
CHARCOAL = Colour(word="charcoal", rgb=(0.17, 0.16, 0.17))
BLACK = Colour(word="black", rgb=(0.08, 0.07, 0.07))
UMBER = Colour(word="dark brown", rgb=(0.30, 0.20, 0.13))
CHESTNUT = Colour(word="chestnut", rgb=(0.44, 0.26, 0.15))
CREAM = Colour(word="cream", rgb=(0.93, 0.88, 0.74))
IVORY = Colour(word="ivory-white", rgb=(0.92, 0.90, 0.85))
WHITE = Colour(word="white", rgb=(0.95, 0.95, 0.94))
YELLOW = Colour(word="yellow", rgb=(0.93, 0.78, 0.22))
ORANGE = Colour(word="orange", rgb=(0.92, 0.50, 0.12))
PINK = Colour(word="rose-pink", rgb=(0.88, 0.50, 0.56))
WILLOW = Colour(word="pale green", rgb=(0.62, 0.76, 0.50))
MOSS = Colour(word="moss-green", rgb=(0.34, 0.43, 0.18))
LICHEN = Colour(word="grey-green", rgb=(0.56, 0.62, 0.50))
VIOLET = Colour(word="violet", rgb=(0.42, 0.28, 0.52))
BLUE = Colour(word="pale blue", rgb=(0.55, 0.68, 0.86))

FIELD_GUIDE: tuple[Species, ...] = (
    Species(
        name="Amber Lantern",
        training_photos=200,
        forewing="rounded",
        hindwing="rounded",
        ground=AMBER,
        under=AMBER,
        markings=(
            Band(colour=CHESTNUT, at=0.30, width=0.05, waves=0.015),
            Band(colour=CHESTNUT, at=0.80, width=0.06, waves=0.015),
            Eyespot(ring=CREAM, iris=ORANGE, size=0.15),
        ),
        antennae="feathered",
        body=CHESTNUT,
        places=("bark", "litter"),
    ),
    Species(
        name="Slate Pilgrim",
        training_photos=150,
        forewing="scalloped",
        hindwing="scalloped",
        ground=SLATE,
        under=ASH,
        markings=(
            Marbling(colour=CHARCOAL, share=0.25),
            Band(colour=CHARCOAL, at=0.35, width=0.04, waves=0.035),
            Band(colour=CHARCOAL, at=0.62, width=0.04, waves=0.035),
            Band(colour=CHARCOAL, at=0.80, width=0.03, waves=0.035),
        ),
        antennae="thread",
        body=SLATE,
        places=("bark", "stone"),
        rests_folded=True,
    ),
    Species(
        name="Willow Duchess",
        training_photos=120,
        forewing="hooked",
        hindwing="tailed",
        ground=WILLOW,
        under=WILLOW,
        markings=(
            Border(colour=CREAM, width=0.06),
            Eyespot(ring=YELLOW, iris=PINK, size=0.09),
        ),
        antennae="feathered",
        body=IVORY,
        places=("leaf", "sheet"),
    ),
    Species(
        name="Ivory Bellringer",
        training_photos=104,
        forewing="rounded",
        hindwing="rounded",
        ground=IVORY,
        under=IVORY,
        markings=(Dots(colour=BLACK, rows=(0.45, 0.72), across=5, size=0.038),),
        antennae="feathered",
        body=IVORY,
        collar=BLACK,
        places=("sheet", "leaf"),
    ),
    Species(
        name="Night Almoner",
        training_photos=72,
        forewing="pointed",
        hindwing="rounded",
        ground=UMBER,
        under=UMBER,
        markings=(
            Marbling(colour=BLACK, share=0.3),
            Band(colour=CREAM, at=0.66, width=0.05, waves=0.01),
        ),
        antennae="clubbed",
        body=UMBER,
        places=("moss", "litter"),
        rests_folded=True,
    ),
    Species(
        name="Rust Penitent",
        training_photos=52,
        forewing="hooked",
        hindwing="rounded",
        ground=RUST,
        under=ORANGE,
        markings=(
            Band(colour=UMBER, at=0.55, width=0.16, on="fore"),
            Border(colour=UMBER, width=0.10),
        ),
        antennae="thread",
        body=UMBER,
        places=("litter", "bark"),
    ),
    Species(
        name="Moss Vestal",
        training_photos=38,
        forewing="scalloped",
        hindwing="rounded",
        ground=MOSS,
        under=LICHEN,
        markings=(
            Marbling(colour=BLACK, share=0.22, cell=0.2),
            Marbling(colour=WILLOW, share=0.2),
            Band(colour=WHITE, at=0.70, width=0.04, waves=0.03),
        ),
        antennae="thread",
        body=MOSS,
        places=("moss", "bark"),
        rests_folded=True,
    ),
    Species(
        name="Tallow Queen",
        training_photos=28,
        forewing="rounded",
        hindwing="rounded",
        ground=CREAM,
        under=YELLOW,
        markings=(
            Lines(colour=OCHRE, strength=0.9),
            Patch(colour=ORANGE, at=(0.62, 0.35), size=0.12),
            Border(colour=OCHRE, width=0.07),
        ),
        antennae="feathered",
        body=YELLOW,
        places=("sheet", "leaf"),
    ),
    Species(
        name="Violet Steward",
        training_photos=21,
        forewing="pointed",
        hindwing="rounded",
        ground=VIOLET,
        under=PINK,
        markings=(
            Band(colour=UMBER, at=0.45, width=0.10, waves=0.02),
            Band(colour=PINK, at=0.78, width=0.06, waves=0.02, on="fore"),
        ),
        antennae="clubbed",
        body=VIOLET,
        places=("leaf", "moss"),
    ),
    Species(
        name="Harbour Veil",
        training_photos=16,
        forewing="pointed",
        hindwing="rounded",
        ground=ASH,
        under=BLUE,
        markings=(
            Lines(colour=CHARCOAL, strength=0.9, on="fore"),
            Border(colour=CHARCOAL, width=0.09),
        ),
        antennae="thread",
        body=ASH,
        places=("stone", "sheet"),
    ),
    Species(
        name="Ochre Minstrel",
        training_photos=12,
        forewing="rounded",
        hindwing="rounded",
        ground=OCHRE,
        under=CREAM,
        markings=(
            Band(colour=CHESTNUT, at=0.30, width=0.05, waves=0.015),
            Band(colour=CHESTNUT, at=0.55, width=0.07, waves=0.015),
            Band(colour=CHESTNUT, at=0.80, width=0.06, waves=0.015),
        ),
        antennae="feathered",
        body=CHESTNUT,
        places=("bark", "litter"),
    ),
    Species(
        name="Ash Courtier",
        training_photos=9,
        forewing="scalloped",
        hindwing="scalloped",
        ground=SLATE,
        under=SCARLET,
        markings=(
            Marbling(colour=CHARCOAL, share=0.25, on="fore"),
            Band(colour=CHARCOAL, at=0.35, width=0.04, waves=0.035, on="fore"),
            Band(colour=CHARCOAL, at=0.62, width=0.04, waves=0.035, on="fore"),
            Band(colour=BLACK, at=0.72, width=0.14, on="hind"),
        ),
        antennae="thread",
        body=SLATE,
        places=("bark", "stone"),
    ),
    Species(
        name="Juniper Heiress",
        training_photos=7,
        forewing="hooked",
        hindwing="tailed",
        ground=WILLOW,
        under=WILLOW,
        markings=(
            Border(colour=CHESTNUT, width=0.10),
            Band(colour=CHESTNUT, at=0.58, width=0.09),
        ),
        antennae="feathered",
        body=IVORY,
        places=("leaf", "sheet"),
    ),
    Species(
        name="Pale Cartographer",
        training_photos=6,
        forewing="rounded",
        hindwing="rounded",
        ground=IVORY,
        under=IVORY,
        markings=(
            Lines(colour=BLACK, strength=1.0),
            Band(colour=CHARCOAL, at=0.42, width=0.035, waves=0.03),
            Band(colour=CHARCOAL, at=0.68, width=0.035, waves=0.03),
            Border(colour=CHARCOAL, width=0.06),
        ),
        antennae="feathered",
        body=IVORY,
        collar=BLACK,
        places=("sheet", "leaf"),
    ),
    Species(
        name="Dusk Ferryman",
        training_photos=5,
        forewing="pointed",
        hindwing="rounded",
        ground=UMBER,
        under=ORANGE,
        markings=(
            Marbling(colour=BLACK, share=0.3, on="fore"),
            Dots(colour=CREAM, rows=(0.70,), across=5, size=0.045, on="fore"),
            Border(colour=BLACK, width=0.14, on="hind"),
        ),
        antennae="clubbed",
        body=UMBER,
        places=("moss", "litter"),
    ),
    Species(
        name="Ember Courier",
        training_photos=4,
        forewing="rounded",
        hindwing="rounded",
        ground=AMBER,
        under=SCARLET,
        markings=(
            Band(colour=CHESTNUT, at=0.30, width=0.05, waves=0.015, on="fore"),
            Band(colour=CHESTNUT, at=0.80, width=0.06, waves=0.015, on="fore"),
            Eyespot(ring=CREAM, iris=BLUE, size=0.17),
            Border(colour=BLACK, width=0.10, on="hind"),
        ),
        antennae="feathered",
        body=SCARLET,
        places=("bark", "litter"),
    ),
)
