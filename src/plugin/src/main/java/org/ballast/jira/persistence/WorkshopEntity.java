package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.workshop.WorkshopStage;

/** A strategy workshop. {@code OPEN_KEY} is unique: the strategy while it is open, so a strategy has one, and the id once it is closed. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WORKSHOP")
@Fits(RowRule.WORKSHOP_KEY)
public interface WorkshopEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Names(Names.PERSON)
    String getFacilitator();

    void setFacilitator(String facilitator);

    @NotNull
    @Codes(WorkshopStage.class)
    String getStageCode();

    void setStageCode(String stageCode);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getOpenedAt();

    void setOpenedAt(long openedAt);

    @NotNull
    @Unique
    @Names({"open:<STRATEGY>", "closed:<WORKSHOP>"})
    String getOpenKey();

    void setOpenKey(String openKey);
}
