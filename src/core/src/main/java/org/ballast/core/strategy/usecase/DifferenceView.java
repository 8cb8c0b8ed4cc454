package org.ballast.core.strategy.usecase;

import java.util.Optional;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelDiff;

/**
 * What a version says otherwise than the one before it.
 *
 * @param before its title there; absent when it is new
 * @param after its title here; absent when it was removed
 */
public record DifferenceView(
        String key, ElementKind kind, KernelDiff.Kind change, Optional<String> before, Optional<String> after) {}
