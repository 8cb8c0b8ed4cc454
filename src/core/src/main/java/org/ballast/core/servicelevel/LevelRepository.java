package org.ballast.core.servicelevel;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Keeps how well flows were served, who replaced which value, and the notices about it. */
public interface LevelRepository {

    /** Adds points; fails so that the unit of work runs again when another writer was first at one of their intervals. */
    void add(Collection<LevelPoint> points);

    /**
     * Puts points in the place of those before, and a line for each into the log; fails so that the unit of work runs again
     * when another writer took one of the numbers first. Who reads the newest number before the points misses nobody.
     */
    void replace(Collection<LevelChange> changes);

    /** The number of the newest line in the flow's log; 0 when it is empty. */
    int newestSequence(FlowId flow);

    /** The newest lines of the log with a number below that one, the newest first. */
    List<LevelChange> log(FlowId flow, int before, int most);

    /** From that moment on, ascending. */
    List<LevelPoint> since(FlowId flow, Instant from);

    /** The newest of each threshold. */
    List<LevelNotice> standing(FlowId flow);

    /** Adds a notice, or ends it; fails so that the unit of work runs again when another writer took the number first. */
    void save(LevelNotice notice);

    /** The newest first. */
    List<LevelNotice> notices(FlowId flow, int most);
}
