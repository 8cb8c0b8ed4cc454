package org.ballast.sandbox.load.traffic;

/** What is measured apart. */
public enum RequestKind {
    UNTAGGED_ISSUE("issue view, untagged", Owner.BOTH),
    UNTAGGED_ISSUE_WITHOUT_PANEL("issue view, untagged, without panel", Owner.HOST),
    TAGGED_ISSUE("issue view, tagged", Owner.BOTH),
    TAGGED_ISSUE_WITHOUT_PANEL("issue view, tagged, without panel", Owner.HOST),
    DEBT("issue's debt (REST)", Owner.PLUGIN),
    BOARD_PAGE("board page, shell", Owner.PLUGIN),
    BOARD("board (REST)", Owner.PLUGIN),
    CANDIDATES("candidates (REST)", Owner.PLUGIN),
    SUGGESTION("suggestion (REST)", Owner.PLUGIN),
    BALLOT("ballot (REST)", Owner.PLUGIN),
    VOTE("vote (REST, PUT)", Owner.PLUGIN),
    SEARCH("JQL search by aliases", Owner.BOTH);

    private final String label;
    private final Owner owner;

    RequestKind(String label, Owner owner) {
        this.label = label;
        this.owner = owner;
    }

    /** As reports name it. */
    public String label() {
        return label;
    }

    /** Whether the plugin has a part in the answer, so that its goals apply. */
    public boolean concernsPlugin() {
        return owner != Owner.HOST;
    }

    private enum Owner {
        HOST,
        PLUGIN,
        BOTH
    }
}
