package org.ballast.core.workshop;

/**
 * Problem notes that say the same, under one name. It keeps its number for good, also while no note is in it.
 *
 * @param number from 1 within the workshop
 * @param name up to {@value #LONGEST_NAME} code points; empty until somebody names it
 * @param revision from 1, one more with every new name
 */
public record Cluster(int number, String name, int revision) {

    public static final int LONGEST_NAME = 100;

    public Cluster named(String newName) {
        return new Cluster(number, newName, revision + 1);
    }
}
