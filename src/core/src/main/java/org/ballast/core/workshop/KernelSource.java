package org.ballast.core.workshop;

import org.ballast.core.strategy.ElementKey;

/**
 * That an element of the draft was made of a cluster, so that one finds the problem notes behind it.
 *
 * @param cluster its number
 */
public record KernelSource(ElementKey element, int cluster) {}
