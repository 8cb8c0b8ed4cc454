package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.strategy.Measure;
import org.jspecify.annotations.Nullable;

/**
 * What the tracker said about a key result; {@code KEY_RESULT} is its name among all strategies, {@code AMOUNT} a decimal
 * number and absent before the first answer. Instants are milliseconds since 1970.
 */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("KEY_RESULT_READING")
@Fits(RowRule.KEY_RESULT)
public interface KeyResultReadingEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    @Unique
    @Names("S<STRATEGY>-*")
    String getKeyResult();

    void setKeyResult(String keyResult);

    /** Absent in rows from before this was kept. */
    @Nullable
    @Codes(Measure.class)
    String getMeasureCode();

    void setMeasureCode(@Nullable String measureCode);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getJql();

    void setJql(@Nullable String jql);

    @NotNull
    @Names(Names.PERSON)
    String getSeenBy();

    void setSeenBy(String seenBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getAskedAt();

    void setAskedAt(long askedAt);

    @Nullable
    @Reads(RowText.NUMBER)
    String getAmount();

    void setAmount(@Nullable String amount);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getUnestimated();

    void setUnestimated(int unestimated);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getAnsweredAt();

    void setAnsweredAt(@Nullable Long answeredAt);

    /** Since when this query has had answers as this person sees them; absent in rows from before this was kept. */
    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getAnsweredSince();

    void setAnsweredSince(@Nullable Long answeredSince);

    @Nullable
    String getFailureCode();

    void setFailureCode(@Nullable String failureCode);

    /** What fills the gap of the sentence of that code. */
    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getFailureText();

    void setFailureText(@Nullable String failureText);
}
