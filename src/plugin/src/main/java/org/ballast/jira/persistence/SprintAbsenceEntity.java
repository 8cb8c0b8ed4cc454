package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What a board's team is away in one sprint. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("SPRINT_ABSENCE")
public interface SprintAbsenceEntity extends Entity {
    @NotNull
    @Unique
    @Names({"<board>:<sprint>", "<board>:*"})
    String getAbsenceKey();

    void setAbsenceKey(String absenceKey);

    @NotNull
    @Holds(RowNumber.HALF_DAYS)
    int getAbsentHalfDays();

    void setAbsentHalfDays(int absentHalfDays);

    @NotNull
    @Names(Names.PERSON)
    String getSetBy();

    void setSetBy(String setBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSetAt();

    void setSetAt(long setAt);
}
