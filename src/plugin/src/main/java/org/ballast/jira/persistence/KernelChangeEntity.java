package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.VersionState;
import org.jspecify.annotations.Nullable;

/** One line of a strategy's log. {@code CHANGE_KEY} is unique: strategy and sequence, so two writers can't pass each other. {@code STANDING_KEY} is strategy and version on the newest line of an element, and absent on all others. {@code ADDED_KEY} is strategy, the page's key and author on the first line of an element that a page sent; the unique sequence keeps it from being there twice. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("KERNEL_CHANGE")
@Fits(RowRule.ELEMENT_KEY)
public interface KernelChangeEntity extends Entity {
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
    @Holds(RowNumber.COUNT)
    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    @Nullable
    @Reads(RowText.ELEMENT_KEY)
    String getElementKey();

    void setElementKey(@Nullable String elementKey);

    @Nullable
    @Codes(ElementKind.class)
    String getKindCode();

    void setKindCode(@Nullable String kindCode);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getElementNumber();

    void setElementNumber(int elementNumber);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    @Names(value = "owner=<person>", byLine = true)
    @Reads(RowText.ELEMENT)
    String getContent();

    void setContent(@Nullable String content);

    @Nullable
    @Codes(VersionState.class)
    String getStateCode();

    void setStateCode(@Nullable String stateCode);

    @Indexed
    @Nullable
    @Names("<STRATEGY>:*")
    @Joins({"STRATEGY_ID", "VERSION_NUMBER"})
    String getStandingKey();

    void setStandingKey(@Nullable String standingKey);

    @NotNull
    @Names(Names.PERSON)
    String getChangedBy();

    void setChangedBy(String changedBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @NotNull
    @Unique
    @Names("<STRATEGY>:*")
    @Joins({"STRATEGY_ID", "SEQUENCE_NUMBER"})
    String getChangeKey();

    void setChangeKey(String changeKey);

    @Indexed
    @Nullable
    @StringLength(450)
    @Names("<STRATEGY>:*:<person>")
    @Joins({"STRATEGY_ID", RowKey.ANY, "CHANGED_BY"})
    String getAddedKey();

    void setAddedKey(@Nullable String addedKey);
}
