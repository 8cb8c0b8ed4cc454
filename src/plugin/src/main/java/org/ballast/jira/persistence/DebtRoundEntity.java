package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.round.ScaleKind;
import org.jspecify.annotations.Nullable;

/** The plan of a debt round; its dots and limits are in {@code VOTING_ROUND}. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("DEBT_ROUND")
@Fits(RowRule.SCALE)
public interface DebtRoundEntity extends Entity {
    @NotNull
    @Unique
    @Names("<VOTING_ROUND>")
    long getRoundId();

    void setRoundId(long roundId);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Reads(RowText.STAGES)
    String getStageCodes();

    void setStageCodes(String stageCodes);

    @NotNull
    @Codes(ScaleKind.class)
    String getScaleKind();

    void setScaleKind(String scaleKind);

    @NotNull
    @Reads(RowText.EFFORTS)
    String getScaleHalfDays();

    void setScaleHalfDays(String scaleHalfDays);

    @NotNull
    @Holds(RowNumber.PERCENT)
    int getQuorumPercent();

    void setQuorumPercent(int quorumPercent);

    @NotNull
    @Holds(RowNumber.SHARE)
    int getUnderstoodPercent();

    void setUnderstoodPercent(int understoodPercent);

    /** False in rows from before there was such a rule. */
    boolean isWithoutSelfVote();

    void setWithoutSelfVote(boolean withoutSelfVote);

    /** False in rows from before there was such a choice. */
    boolean isNarrowed();

    void setNarrowed(boolean narrowed);

    @Nullable
    @Reads(RowText.DEADLINES)
    String getDeadlineTexts();

    void setDeadlineTexts(@Nullable String deadlineTexts);

    @NotNull
    @Names(Names.PERSON)
    String getFacilitator();

    void setFacilitator(String facilitator);
}
