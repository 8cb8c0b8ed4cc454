package org.ballast.sandbox.store;

/** A named part of a project's product. */
public record ComponentRow(long id, long projectId, String name) {}
