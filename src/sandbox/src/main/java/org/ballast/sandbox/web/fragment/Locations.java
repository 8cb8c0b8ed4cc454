package org.ballast.sandbox.web.fragment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ballast.sandbox.descriptor.PluginModule.WebItem;
import org.ballast.sandbox.descriptor.PluginModule.WebPanel;
import org.ballast.sandbox.descriptor.PluginModule.WebSection;

/** The places that the host's pages have. A fragment that names another one would never show, so it stops the start. */
public final class Locations {
    /** Web items in the header. */
    public static final String TOP_NAVIGATION = "system.top.navigation.bar";

    /** Web items in an issue's menu "More". */
    public static final String ISSUE_TOOLS = "jira.issue.tools";

    /** Web items in an issue's menu "More", the older name. */
    public static final String ISSUE_OPERATIONS = "operations-operations";

    /** Web items in a project's sidebar. */
    public static final String PROJECT_SIDEBAR = "jira.project.sidebar.plugins.navigation";

    /** Web sections in the menu "Boards"; items name place and section. */
    public static final String BOARDS_MENU = "greenhopper_menu";

    /** Web sections in the administration; items name place and section. */
    public static final String ADMIN_MENU = "admin_plugins_menu";

    /** Web sections in a board's tools; items name the section alone. */
    public static final String BOARD_TOOLS = "jira.agile.board.tools";

    /** Web panels in the right column of an issue. */
    public static final String ISSUE_RIGHT = "atl.jira.view.issue.right.context";

    /** Web panels in the left column of an issue. */
    public static final String ISSUE_LEFT = "atl.jira.view.issue.left.context";

    /** Web panels on a board's configuration. */
    public static final String BOARD_CONFIGURATION = "jira.agile.board.configuration";

    private static final Set<String> ITEMS = Set.of(TOP_NAVIGATION, ISSUE_TOOLS, ISSUE_OPERATIONS, PROJECT_SIDEBAR);
    private static final Set<String> SECTIONS = Set.of(BOARDS_MENU, ADMIN_MENU, BOARD_TOOLS);
    private static final Set<String> PANELS = Set.of(ISSUE_RIGHT, ISSUE_LEFT, BOARD_CONFIGURATION);

    private Locations() {}

    /**
     * Looks at the places that modules name.
     *
     * @throws IllegalStateException for a place that no page has
     */
    static void check(List<WebItem> items, List<WebSection> sections, List<WebPanel> panels) {
        Set<String> itemPlaces = new HashSet<>(ITEMS);
        for (WebSection section : sections) {
            require(section.key(), section.location(), SECTIONS);
            itemPlaces.add(
                    section.location().equals(BOARD_TOOLS) ? section.key() : section.location() + "/" + section.key());
        }
        items.forEach(item -> require(item.key(), item.section(), itemPlaces));
        panels.forEach(panel -> require(panel.key(), panel.location(), PANELS));
    }

    private static void require(String module, String place, Set<String> places) {
        if (!places.contains(place)) {
            throw new IllegalStateException("%s wants to show in %s, which no page of the sandbox has%nMaybe one of %s?"
                    .formatted(module, place, places.stream().sorted().toList()));
        }
    }
}
