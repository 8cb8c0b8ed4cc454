package org.ballast.core.servicelevel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps how well flows were served, and the notices about it. */
public interface LevelRepository {

    /** Adds points, or replaces those of the same flow and moment. */
    void save(Collection<LevelPoint> points);

    /** From that moment on, ascending. */
    List<LevelPoint> since(FlowId flow, Instant from);

    /** The newest of each threshold. */
    List<LevelNotice> standing(FlowId flow);

    /** Adds a notice, or ends it; fails so that the unit of work runs again when another writer took the number first. */
    void save(LevelNotice notice);

    /** The newest first. */
    List<LevelNotice> notices(FlowId flow, int most);
}
