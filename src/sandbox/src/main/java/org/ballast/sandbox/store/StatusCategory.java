package org.ballast.sandbox.store;

import java.util.Locale;

/** The three colours of a status: not begun, begun, over. */
public enum StatusCategory {
    NEW(2, "To Do", "blue-gray"),
    INDETERMINATE(4, "In Progress", "yellow"),
    DONE(3, "Done", "green");

    private final long id;
    private final String displayName;
    private final String colour;

    StatusCategory(long id, String displayName, String colour) {
        this.id = id;
        this.displayName = displayName;
        this.colour = colour;
    }

    /** Jira's number of the category. */
    public long id() {
        return id;
    }

    /** Jira's key of the category: new, indeterminate, done. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return displayName;
    }

    /** Name of the colour of the category's lozenge, as Jira's REST names it. */
    public String colour() {
        return colour;
    }
}
