package org.ballast.core.collect;

/** A kind of issue of the tracker, by its id and as the screen shows it. */
public record IssueType(String id, String name) {}
