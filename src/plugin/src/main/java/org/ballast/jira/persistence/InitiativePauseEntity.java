package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.ballast.core.initiative.PauseReason;
import org.jspecify.annotations.Nullable;

/** A time during which an initiative rests. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("INITIATIVE_PAUSE")
public interface InitiativePauseEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<INITIATIVE>")
    int getInitiativeId();

    void setInitiativeId(int initiativeId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getPlace();

    void setPlace(int place);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getPausedAt();

    void setPausedAt(long pausedAt);

    @NotNull
    @Names(Names.PERSON)
    String getPausedBy();

    void setPausedBy(String pausedBy);

    @NotNull
    @Codes(PauseReason.class)
    String getReasonCode();

    void setReasonCode(String reasonCode);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getResumedAt();

    void setResumedAt(@Nullable Long resumedAt);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getNoteAt();

    void setNoteAt(@Nullable Long noteAt);

    @Nullable
    @Names(Names.PERSON)
    String getNoteBy();

    void setNoteBy(@Nullable String noteBy);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNoteWhere();

    void setNoteWhere(@Nullable String noteWhere);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNoteNext();

    void setNoteNext(@Nullable String noteNext);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getNoteTraps();

    void setNoteTraps(@Nullable String noteTraps);

    @NotNull
    boolean isNoteSkipped();

    void setNoteSkipped(boolean noteSkipped);
}
