package org.ballast.core.transfer;

/** What a part of a value names: a thing of the tracker, or a row of one of our tables. */
public sealed interface Reference {

    /** A thing of the tracker, by its id there. */
    record ToThing(Thing thing) implements Reference {

        @Override
        public String word() {
            return thing.word();
        }
    }

    /** A row, by the number that its database gave it. */
    record ToRow(String table) implements Reference {

        @Override
        public String word() {
            return table;
        }
    }

    String word();

    /** How the file names the one with that number, from 1: {@code person#3}, {@code STRATEGY#7}. */
    default String symbol(int number) {
        return word() + "#" + number;
    }

    /** What the word stands for: a thing, or else a table. */
    static Reference of(String word) {
        return Thing.called(word).<Reference>map(ToThing::new).orElseGet(() -> new ToRow(word));
    }
}
