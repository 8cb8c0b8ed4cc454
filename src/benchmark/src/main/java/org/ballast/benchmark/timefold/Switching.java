package org.ballast.benchmark.timefold;

/** What each context of a slot costs. */
public record Switching(long cost) {}
