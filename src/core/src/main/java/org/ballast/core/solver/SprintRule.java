package org.ballast.core.solver;

/** What a plan of a sprint must keep to. */
public enum SprintRule {
    CAPACITY,
    MOST_TASKS,
    FEWEST_TASKS,
    LARGEST_TASK,
    NEEDS,
    SKILL,
    PERSON,
    INITIATIVE,
    FORCED,
    EXCLUDED
}
