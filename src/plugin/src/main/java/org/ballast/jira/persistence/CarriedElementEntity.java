package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** That an element was carried over from an earlier strategy; both by their names among all strategies, such as S12-K1. {@code LIFTED}: whether it has been in force. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("CARRIED_ELEMENT")
@Fits(RowRule.CARRIED)
public interface CarriedElementEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    @Unique
    @Names("S<STRATEGY>-*")
    String getElement();

    void setElement(String element);

    @NotNull
    @Names("S<STRATEGY>-*")
    String getOrigin();

    void setOrigin(String origin);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getCarriedAt();

    void setCarriedAt(long carriedAt);

    @NotNull
    @Names(Names.PERSON)
    String getCarriedBy();

    void setCarriedBy(String carriedBy);

    @NotNull
    boolean isLifted();

    void setLifted(boolean lifted);
}
