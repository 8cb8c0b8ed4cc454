package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.debt.RoundKind;
import org.jspecify.annotations.Nullable;

/** A voting round. {@code OPEN_KEY} is unique, so a board has one open round of a kind. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("VOTING_ROUND")
@Fits(RowRule.ROUND_KEY)
public interface VotingRoundEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Codes(RoundKind.class)
    String getKind();

    void setKind(String kind);

    @NotNull
    @Holds(RowNumber.DOTS)
    int getDotBudget();

    void setDotBudget(int dotBudget);

    @NotNull
    @Holds(RowNumber.DOTS)
    int getDotsPerItem();

    void setDotsPerItem(int dotsPerItem);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getOpenedAt();

    void setOpenedAt(long openedAt);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getClosedAt();

    void setClosedAt(@Nullable Long closedAt);

    @NotNull
    @Unique
    @Names({"<board>:*", "closed:<VOTING_ROUND>"})
    String getOpenKey();

    void setOpenKey(String openKey);
}
