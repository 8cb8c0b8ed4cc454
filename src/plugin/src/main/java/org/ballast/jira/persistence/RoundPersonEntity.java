package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A participant of a debt round. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_PERSON")
public interface RoundPersonEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<VOTING_ROUND>")
    long getRoundId();

    void setRoundId(long roundId);

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

    /** False in rows from before it was kept. */
    boolean isInQuorum();

    void setInQuorum(boolean inQuorum);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<VOTING_ROUND>:<person>")
    @Joins({"ROUND_ID", "USER_ID"})
    String getPersonKey();

    void setPersonKey(String personKey);
}
