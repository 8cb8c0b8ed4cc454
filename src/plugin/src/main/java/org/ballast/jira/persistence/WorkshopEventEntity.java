package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.workshop.WorkshopAction;
import org.jspecify.annotations.Nullable;

/** One line of a workshop's log; never changed. {@code EVENT_KEY} is unique: workshop and sequence, so two writers can't pass each other. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WORKSHOP_EVENT")
public interface WorkshopEventEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<WORKSHOP>")
    long getWorkshopId();

    void setWorkshopId(long workshopId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    @NotNull
    @Codes(WorkshopAction.class)
    String getActionCode();

    void setActionCode(String actionCode);

    @Nullable
    @Names({"to:<person>", "*"})
    String getDetailText();

    void setDetailText(@Nullable String detailText);

    @NotNull
    @Names(Names.PERSON)
    String getEventBy();

    void setEventBy(String eventBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getEventAt();

    void setEventAt(long eventAt);

    @NotNull
    @Unique
    @Names("<WORKSHOP>:*")
    @Joins({"WORKSHOP_ID", "SEQUENCE_NUMBER"})
    String getEventKey();

    void setEventKey(String eventKey);
}
