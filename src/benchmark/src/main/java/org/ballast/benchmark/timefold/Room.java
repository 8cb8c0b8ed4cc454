package org.ballast.benchmark.timefold;

/** What the people with a skill can do in a slot. */
public record Room(Sprint sprint, int skill, int effort) {}
