package org.ballast.core.workshop;

import java.util.List;

/** Keeps what the elements of a draft were made of in a workshop, and how people stand to them. */
public interface ConsentRepository {

    /** By element and cluster. */
    List<KernelSource> sources(WorkshopId workshop);

    /** Nothing happens when it is there. */
    void add(WorkshopId workshop, KernelSource source);

    /** By element, person and number. */
    List<Stance> stances(WorkshopId workshop);

    /** Adds a stance. A number that the person has used breaks a unique key, which leads to another run of the unit of work. */
    void add(WorkshopId workshop, Stance stance);
}
