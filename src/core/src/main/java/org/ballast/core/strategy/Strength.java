package org.ballast.core.strategy;

/** How an issue stands to what it is linked with. */
public enum Strength {
    STRONGLY(1000),
    SOMEWHAT(500),
    HURTS(-500);

    private final int permille;

    Strength(int permille) {
        this.permille = permille;
    }

    /** What it gives to the alignment, in thousandths of all that alignment can give. */
    public int permille() {
        return permille;
    }

    /** Whether it brings what it is linked with further. */
    public boolean serves() {
        return permille > 0;
    }
}
