package org.ballast.core.strategy;

/** How a pillar is drawn: a colour that always comes with its own pattern, so that nobody has to tell colours apart. */
public enum PillarMark {
    BLUE_PLAIN,
    ORANGE_STRIPED,
    GREEN_DOTTED,
    PURPLE_CHECKED,
    TEAL_BARRED,
    MAGENTA_CROSSED,
    GREY_DASHED
}
