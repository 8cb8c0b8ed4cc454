package org.ballast.core.roadmap;

import java.util.Optional;

/**
 * That somebody wants an item in that sprint whatever the rest of the roadmap does.
 *
 * @param sprint 1 is the first sprint of the roadmap
 * @param kind absent for the first slot of the sprint that takes an item of its size
 */
public record Pin(int sprint, Optional<SlotKind> kind) {}
