package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.initiative.Release;
import org.ballast.core.initiative.SliceState;
import org.jspecify.annotations.Nullable;

/** A slice of an initiative. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("INITIATIVE_SLICE")
@Fits({RowRule.SLICE_OPENED, RowRule.SLICE_FINISHED, RowRule.SLICE_KEY})
public interface InitiativeSliceEntity extends Entity {
    @NotNull
    @Unique
    @Names({"<issue>:<INITIATIVE>", Names.ISSUE})
    String getSliceKey();

    void setSliceKey(String sliceKey);

    @NotNull
    @Indexed
    @Names("<INITIATIVE>")
    int getInitiativeId();

    void setInitiativeId(int initiativeId);

    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getPlace();

    void setPlace(int place);

    @NotNull
    @Holds(RowNumber.EFFORT)
    int getHalfDays();

    void setHalfDays(int halfDays);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Names(value = Names.ISSUE, byLine = true)
    String getDependsOn();

    void setDependsOn(@Nullable String dependsOn);

    @NotNull
    @Codes(SliceState.class)
    String getStateCode();

    void setStateCode(String stateCode);

    @NotNull
    boolean isMerged();

    void setMerged(boolean merged);

    @Nullable
    @Codes(Release.class)
    String getReleaseCode();

    void setReleaseCode(@Nullable String releaseCode);

    @NotNull
    boolean isTested();

    void setTested(boolean tested);

    @NotNull
    boolean isNoted();

    void setNoted(boolean noted);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getOpenedAt();

    void setOpenedAt(@Nullable Long openedAt);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getFinishedAt();

    void setFinishedAt(@Nullable Long finishedAt);
}
