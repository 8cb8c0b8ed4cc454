package org.ballast.core.workshop.usecase;

/**
 * A cluster of problem notes.
 *
 * @param name empty until somebody names it
 * @param revision what the next name is typed over
 */
public record ClusterView(int number, String name, int revision) {}
