package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A participant of a workshop. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WORKSHOP_PERSON")
public interface WorkshopPersonEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<WORKSHOP>")
    long getWorkshopId();

    void setWorkshopId(long workshopId);

    @NotNull
    @Names(Names.PERSON)
    String getUserId();

    void setUserId(String userId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getJoinedAt();

    void setJoinedAt(long joinedAt);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getLeftAt();

    void setLeftAt(@Nullable Long leftAt);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<WORKSHOP>:<person>")
    @Joins({"WORKSHOP_ID", "USER_ID"})
    String getPersonKey();

    void setPersonKey(String personKey);
}
