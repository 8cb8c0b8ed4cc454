package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.ballast.core.round.RoundAction;
import org.jspecify.annotations.Nullable;

/** One line of a debt round's log; never changed. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("ROUND_EVENT")
public interface RoundEventEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<VOTING_ROUND>")
    long getRoundId();

    void setRoundId(long roundId);

    @NotNull
    @Codes(RoundAction.class)
    String getActionCode();

    void setActionCode(String actionCode);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getEventAt();

    void setEventAt(long eventAt);

    @NotNull
    @Names(Names.PERSON)
    String getEventBy();

    void setEventBy(String eventBy);

    @Indexed
    @Nullable
    @Names(Names.ISSUE)
    Long getIssueId();

    void setIssueId(@Nullable Long issueId);

    @Nullable
    String getDetailText();

    void setDetailText(@Nullable String detailText);

    @Nullable
    @Names(Names.PERSON)
    String getAboutPerson();

    void setAboutPerson(@Nullable String aboutPerson);

    @Nullable
    @Names(Names.PERSON)
    String getOnlyFor();

    void setOnlyFor(@Nullable String onlyFor);
}
