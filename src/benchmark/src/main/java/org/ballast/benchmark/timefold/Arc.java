package org.ballast.benchmark.timefold;

/**
 * One item stands behind another one. It names them by their index, since Timefold copies items.
 *
 * @param lag slots between them, at least
 */
public record Arc(int first, int then, int lag) {}
