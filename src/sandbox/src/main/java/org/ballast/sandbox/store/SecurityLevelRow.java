package org.ballast.sandbox.store;

/** A circle of groups; an issue of this level is seen by nobody else. */
public record SecurityLevelRow(long id, long projectId, String name, String description) {}
