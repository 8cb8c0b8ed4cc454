package org.ballast.sandbox.store;

import org.jspecify.annotations.Nullable;

/**
 * A project.
 *
 * @param key the current one; former keys still find the project
 */
public record ProjectRow(
        long id,
        String key,
        String name,
        String description,
        @Nullable Long leadId) {}
