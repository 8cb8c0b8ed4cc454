package org.ballast.core.roadmap;

/** What a slot of a sprint is for; within a sprint, slots come in this order. */
public enum SlotKind {
    /** The sprint's tasks, as many and as large as the policy has them. */
    TASKS,
    /** One task for the whole team on the sprint's hack day. */
    HACK_DAY,
    /** What is longer than a task, in the tech week that begins in the sprint. */
    TECH_WEEK
}
