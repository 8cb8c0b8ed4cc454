package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.initiative.AlternationKind;
import org.ballast.core.initiative.RfcState;
import org.jspecify.annotations.Nullable;

/** An initiative of a board. Instants are milliseconds since 1970, days are ISO 8601. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("INITIATIVE")
@Fits({RowRule.ALLOCATION, RowRule.RFC, RowRule.INITIATIVE_KEY})
public interface InitiativeEntity extends Entity {
    @NotNull
    @Unique
    @Names({"<board>:<issue>", "closed:<INITIATIVE>"})
    String getOpenKey();

    void setOpenKey(String openKey);

    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @StringLength(450)
    String getTitle();

    void setTitle(String title);

    @NotNull
    @Names(Names.PERSON)
    String getOwnedBy();

    void setOwnedBy(String ownedBy);

    @NotNull
    @Holds(RowNumber.EFFORT)
    int getLargestSliceHalfDays();

    void setLargestSliceHalfDays(int largestSliceHalfDays);

    @NotNull
    boolean isSeveralOpen();

    void setSeveralOpen(boolean severalOpen);

    @NotNull
    @Codes(AlternationKind.class)
    String getAlternationKind();

    void setAlternationKind(String alternationKind);

    @NotNull
    @Holds(RowNumber.PRODUCT_SPRINTS)
    int getProductSprints();

    void setProductSprints(int productSprints);

    @NotNull
    @Holds(RowNumber.SHARE)
    int getSharePercent();

    void setSharePercent(int sharePercent);

    @Nullable
    @Codes(RfcState.class)
    String getRfcState();

    void setRfcState(@Nullable String rfcState);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getRfcLink();

    void setRfcLink(@Nullable String rfcLink);

    @Nullable
    @Reads(RowText.DAY)
    String getRfcFeedbackUntil();

    void setRfcFeedbackUntil(@Nullable String rfcFeedbackUntil);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Names(
            value = {"+<person>", "-<person>"},
            byLine = true)
    String getRfcReviewers();

    void setRfcReviewers(@Nullable String rfcReviewers);

    @NotNull
    boolean isRfcGates();

    void setRfcGates(boolean rfcGates);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getRfcAcceptedAt();

    void setRfcAcceptedAt(@Nullable Long rfcAcceptedAt);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getAllocatedPeople();

    void setAllocatedPeople(int allocatedPeople);

    @NotNull
    @Holds(RowNumber.ALLOCATED_SPRINTS)
    int getAllocatedSprints();

    void setAllocatedSprints(int allocatedSprints);

    @Nullable
    @Reads(RowText.DAY)
    String getAllocatedFrom();

    void setAllocatedFrom(@Nullable String allocatedFrom);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getStartedAt();

    void setStartedAt(long startedAt);

    @NotNull
    @Names(Names.PERSON)
    String getStartedBy();

    void setStartedBy(String startedBy);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevision();

    void setRevision(int revision);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getClosedAt();

    void setClosedAt(@Nullable Long closedAt);

    @Nullable
    @Names(Names.PERSON)
    String getClosedBy();

    void setClosedBy(@Nullable String closedBy);

    @NotNull
    boolean isFinished();

    void setFinished(boolean finished);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getBeforeText();

    void setBeforeText(@Nullable String beforeText);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getAfterText();

    void setAfterText(@Nullable String afterText);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getMetrics();

    void setMetrics(@Nullable String metrics);
}
