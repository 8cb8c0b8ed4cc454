package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.strategy.VersionState;
import org.jspecify.annotations.Nullable;

/** How far a version of a strategy is. {@code VERSION_KEY} is unique: strategy and number. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("STRATEGY_VERSION")
public interface StrategyVersionEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getVersionNumber();

    void setVersionNumber(int versionNumber);

    @NotNull
    @Indexed
    @Codes(VersionState.class)
    String getStateCode();

    void setStateCode(String stateCode);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @Holds(RowNumber.MOMENT)
    @Nullable
    Long getFeedbackUntil();

    void setFeedbackUntil(@Nullable Long feedbackUntil);

    @NotNull
    @Unique
    @Names("<STRATEGY>:*")
    @Joins({"STRATEGY_ID", "VERSION_NUMBER"})
    String getVersionKey();

    void setVersionKey(String versionKey);
}
