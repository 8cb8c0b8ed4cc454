package org.ballast.core.roadmap;

/**
 * Where an item stands in a roadmap.
 *
 * @param sprint 1 is the first sprint of the roadmap
 */
public record Place(int sprint, SlotKind kind) {}
