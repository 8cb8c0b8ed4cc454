package org.ballast.core.strategy.usecase;

import java.util.List;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.KernelDiff;

/**
 * What a version says otherwise of an element than an earlier one.
 *
 * @param title what it says now, or said last
 * @param fields what changed in it; empty for one that is new or gone
 */
public record ElementChangeView(
        String key, ElementKind kind, KernelDiff.Kind change, String title, List<FieldChangeView> fields) {}
