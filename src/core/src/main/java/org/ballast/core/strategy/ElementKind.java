package org.ballast.core.strategy;

import java.util.Optional;

/**
 * What a strategy is made of: the kernel of diagnosis, guiding policy and coherent action (Rumelt, "Good Strategy, Bad
 * Strategy", 2011), the objectives and key results that measure it, and the pillars that sum it up.
 */
public enum ElementKind {
    DIAGNOSIS('D'),
    GUIDING_POLICY('G'),
    ACTION('A'),
    OBJECTIVE('O'),
    KEY_RESULT('K'),
    PILLAR('P');

    private final char letter;

    ElementKind(char letter) {
        this.letter = letter;
    }

    /** What the keys of its elements begin with. */
    public char letter() {
        return letter;
    }

    static Optional<ElementKind> of(char letter) {
        for (ElementKind kind : values()) {
            if (kind.letter == letter) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
