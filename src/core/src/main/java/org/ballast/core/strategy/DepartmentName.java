package org.ballast.core.strategy;

import java.util.Comparator;

/** What lists of departments are ordered by, without who and what belongs to it. */
public record DepartmentName(DepartmentId id, String name) implements Comparable<DepartmentName> {

    /** By name; of two that are called the same the older one first. */
    @Override
    public int compareTo(DepartmentName other) {
        return Comparator.comparing(DepartmentName::name)
                .thenComparing(DepartmentName::id)
                .compare(this, other);
    }
}
