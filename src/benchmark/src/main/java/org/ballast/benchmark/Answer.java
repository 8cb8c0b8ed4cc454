package org.ballast.benchmark;

/**
 * What a solver says.
 *
 * @param proven whether it says that nothing better exists
 */
record Answer(long value, boolean proven) {}
