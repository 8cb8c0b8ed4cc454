package org.ballast.benchmark.timefold;

/**
 * A slot of a roadmap.
 *
 * @param index from 0
 * @param room effort that fits
 * @param most items that fit
 * @param weight what a value counts, in thousandths
 */
public record Sprint(int index, int room, int most, int weight) {}
