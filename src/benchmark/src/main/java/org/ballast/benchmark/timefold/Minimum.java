package org.ballast.benchmark.timefold;

/** The effort that a pillar should get in the whole roadmap. */
public record Minimum(int pillar, int effort) {}
