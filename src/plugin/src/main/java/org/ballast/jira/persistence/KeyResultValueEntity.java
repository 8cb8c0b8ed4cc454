package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import org.jspecify.annotations.Nullable;

/** What a key result was at a moment; {@code KEY_RESULT} is its name among all strategies, such as S12-K1, {@code AMOUNT} a decimal number. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("KEY_RESULT_VALUE")
@Fits(RowRule.KEY_RESULT)
public interface KeyResultValueEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    @Indexed
    @Names("S<STRATEGY>-*")
    String getKeyResult();

    void setKeyResult(String keyResult);

    @NotNull
    @Reads(RowText.NUMBER)
    String getAmount();

    void setAmount(String amount);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getMeasuredAt();

    void setMeasuredAt(long measuredAt);

    @NotNull
    @Names(Names.PERSON)
    String getSetBy();

    void setSetBy(String setBy);

    /** Absent in rows from before this was kept. */
    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getWrittenAt();

    void setWrittenAt(@Nullable Long writtenAt);
}
