package org.ballast.sandbox.load.seed;

import java.util.List;
import java.util.SplittableRandom;

/** Sentences as they stand in issues. */
final class Words {
    private static final List<String> DEEDS = List.of(
            "Split", "Replace", "Remove", "Upgrade", "Document", "Speed up", "Untangle", "Retire", "Cover", "Isolate");
    private static final List<String> THINGS = List.of(
            "the invoice parser",
            "the retry queue",
            "the old session store",
            "the nightly export",
            "the search index",
            "the price calculation",
            "the permission cache",
            "the build of the mobile client",
            "the mail templates",
            "the address import");
    private static final List<String> REASONS = List.of(
            "before the next audit",
            "so that tests run in parallel",
            "after the split of the database",
            "with a client that is still maintained",
            "to get rid of the global lock",
            "because nobody dares to touch it",
            "without changing its callers",
            "so that it can be deployed alone");
    private static final List<String> SENTENCES = List.of(
            "It fails about once a week and somebody restarts it by hand. ",
            "New people need days to find their way here. ",
            "Half of the incidents of the last quarter ended in this place. ",
            "The library has had no release for three years. ",
            "Every change needs edits in four modules. ",
            "There is no test that would notice a mistake. ",
            "The log says nothing about the cause. ");

    private final SplittableRandom random;

    Words(SplittableRandom random) {
        this.random = random;
    }

    /** One line. */
    String summary() {
        return "%s %s %s".formatted(one(DEEDS), one(THINGS), one(REASONS));
    }

    /** Some sentences, a few hundred characters. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3, 9); i > 0; i--) {
            text.append(one(SENTENCES));
        }
        return text.toString().strip();
    }

    private String one(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
