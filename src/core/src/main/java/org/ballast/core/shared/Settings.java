package org.ballast.core.shared;

/**
 * What an administrator can switch for the whole instance.
 *
 * @param sidebarEnabled whether the suggestion also opens beside the board and the backlog
 */
public record Settings(boolean sidebarEnabled) {

    public static final Settings DEFAULT = new Settings(true);
}
