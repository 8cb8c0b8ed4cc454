package org.ballast.core.record;

/** How well a team keeps what its policy promises. */
public enum PromiseHealth {
    /** Too few sprints to say. */
    WARMING_UP,
    GREEN,
    AMBER,
    RED
}
