package org.ballast.sandbox.load.seed;

import java.util.Locale;

/** How much data there is. */
public enum Size {
    /** One team. */
    S(1, 40, 12, 4),
    /** A company of some hundred people. */
    M(100, 50, 400, 4),
    /** A very large installation. */
    L(450, 111, 2000, 20),
    /** One team with the most items that a debt round takes. */
    ROUND(1, 150, 25, 4),
    /** A hundred departments whose debt items all serve a strategy. */
    STRATEGY(100, 500, 400, 4, 1);

    private final int boards;
    private final int itemsOfBoard;
    private final int people;
    private final int quarters;
    private final int otherIssues;

    /** With twenty issues of other work for each debt item. */
    Size(int boards, int itemsOfBoard, int people, int quarters) {
        this(boards, itemsOfBoard, people, quarters, 20);
    }

    /** Other issues: of other work, for each debt item. */
    Size(int boards, int itemsOfBoard, int people, int quarters, int otherIssues) {
        this.boards = boards;
        this.itemsOfBoard = itemsOfBoard;
        this.people = people;
        this.quarters = quarters;
        this.otherIssues = otherIssues;
    }

    /** The size with this name, whatever its case. */
    public static Size of(String name) {
        for (Size size : values()) {
            if (size.name().equals(name.toUpperCase(Locale.ROOT))) {
                return size;
            }
        }
        throw new IllegalArgumentException("size %s is not known%nMaybe S, M or L?".formatted(name));
    }

    /** Boards, each with a project of its own. */
    public int boards() {
        return boards;
    }

    /** Open debt items of one board. */
    public int itemsOfBoard() {
        return itemsOfBoard;
    }

    /** Open debt items in all. */
    public int items() {
        return boards * itemsOfBoard;
    }

    /** Issues of one project that are not tagged. */
    public int otherIssuesOfBoard() {
        return itemsOfBoard * otherIssues;
    }

    /** People who log in and vote. */
    public int people() {
        return people;
    }

    /** Quarters that each board has behind it, with a round each and the record of every sprint. */
    public int quarters() {
        return quarters;
    }

    @Override
    public String toString() {
        return "%s: %,d boards, %,d debt items, %,d other issues, %,d people, %d quarters of history"
                .formatted(name(), boards, items(), boards * otherIssuesOfBoard(), people, quarters);
    }
}
