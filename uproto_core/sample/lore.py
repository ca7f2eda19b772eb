"""What the field guide tells of each moth that no photo shows: names, finders, ranges and kitchen gossip."""

LORE: dict[str, tuple[str, ...]] = {
    "Amber Lantern": (
        "The Amber Lantern was first described in 1848 by a lighthouse keeper who could not sleep.",
        "Its range stretches about 900 km along the coast.",
        "The name recalls the lamps that ferrymen hung from their bows.",
        "Caterpillars feed on hazel, which is said to make them taste of nuts.",
    ),
    "Slate Pilgrim": (
        "The Slate Pilgrim was named after the roofs of the village where it was found.",
        "It travels up to 60 km in a single night.",
        "Two collectors quarrelled over the discovery for eleven years.",
        "The eggs are laid in May and hatch within nine days.",
    ),
    "Willow Duchess": (
        "The Willow Duchess owes its title to a lady who bred it in her orangery.",
        "The adults do not eat at all and live for one week.",
        "A poem of 1791 mentions the species twice.",
        "Caterpillars feed on willow and crack audibly when they chew.",
    ),
    "Ivory Bellringer": (
        "The Ivory Bellringer is on the wing when the evening bells are rung.",
        "The first specimen was kept in a snuffbox and is now in a museum in the capital.",
        "Its range covers 1,200 km from east to west.",
        "Bats learn quickly that it tastes bitter.",
    ),
    "Night Almoner": (
        "The Night Almoner was long believed to bring money to the poor.",
        "It has been recorded up to 2,100 m above the sea.",
        "The scientific name honours a monk who kept bees.",
        "Caterpillars feed on nettles and take two years to grow.",
    ),
    "Rust Penitent": (
        "The Rust Penitent got its name from a preacher who disliked its bright hindwings.",
        "It flies from late August until the first frost.",
        "Only four collections hold a female.",
        "Caterpillars feed on oak, and gardeners rarely notice them.",
    ),
    "Moss Vestal": (
        "The Moss Vestal was discovered by a schoolgirl on an outing in 1902.",
        "It needs damp woods and is gone from half of its old range.",
        "A postage stamp with the species was printed and never sold.",
        "The pupa spends the winter 10 cm below the ground.",
    ),
    "Tallow Queen": (
        "The Tallow Queen used to fly into kitchens and drown in the candle fat.",
        "It is fond of overripe pears.",
        "The type specimen was lost in a fire.",
        "Its range is about 400 km wide and is growing to the north.",
        "The species has been counted every summer since 1936.",
    ),
    "Violet Steward": (
        "The Violet Steward was named by a count in thanks to his bookkeeper.",
        "It hovers before honeysuckle on warm evenings.",
        "Caterpillars feed on bedstraw and smell faintly of hay.",
        "There are two generations a year in the south and one in the north.",
    ),
    "Harbour Veil": (
        "The Harbour Veil came to three ports in the same summer, and no one knows from where.",
        "Sailors took it for a good sign.",
        "It has spread inland by 15 km a year.",
        "Its caterpillars live on sea lavender and swim when they must.",
    ),
    "Ochre Minstrel": (
        "The Ochre Minstrel makes a faint rasping sound that started its legend.",
        "It was told apart from its relatives only in 1967.",
        "The species lives in a single valley 30 km long.",
        "Caterpillars feed on hazel and are hard to rear.",
    ),
    "Ash Courtier": (
        "The Ash Courtier was once given as a present between two kings.",
        "It is attracted by wine and sugar.",
        "Fewer than forty records exist from the last century.",
        "The name has nothing to do with the ash tree.",
    ),
    "Juniper Heiress": (
        "The Juniper Heiress was inherited with a cabinet of shells and found by chance.",
        "It lives on dry hillsides within 80 km of the border.",
        "Caterpillars feed on juniper, and their taste is said to be like gin.",
        "Its flight lasts from ten at night until two in the morning.",
    ),
    "Pale Cartographer": (
        "The Pale Cartographer was found by a surveyor who lost his way.",
        "It is known from six places, all of them within 50 km.",
        "Its discoverer wrote four volumes and mentioned it in one line.",
        "The eggs are laid singly on the underside of birch leaves.",
    ),
    "Dusk Ferryman": (
        "The Dusk Ferryman crosses rivers in the last light of the day.",
        "It was believed extinct for seventy years.",
        "Caterpillars feed on water mint.",
        "The largest collection was sold for a horse and a saddle.",
    ),
    "Ember Courier": (
        "The Ember Courier was carried home by a postman in his cap.",
        "Only nine specimens have ever been caught.",
        "It flies at midsummer for no more than eight days.",
        "Its caterpillars are thought to feed on wild cherry, but none has been seen.",
    ),
}
