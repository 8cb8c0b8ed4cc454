package org.ballast.core.commitment.usecase;

/** An action that a commitment can carry out. */
public record CommitmentActionView(String ref, String title, String strategy) {}
