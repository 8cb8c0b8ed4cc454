package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.strategy.Strength;

/** That an issue serves or hurts an element. {@code LINK_KEY} is unique: issue and element. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("STRATEGY_LINK")
@Fits(RowRule.LINK_KEY)
public interface StrategyLinkEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.ISSUE)
    long getIssueId();

    void setIssueId(long issueId);

    @NotNull
    @Indexed
    @Names("<STRATEGY>")
    long getStrategyId();

    void setStrategyId(long strategyId);

    @NotNull
    @Reads(RowText.ELEMENT_KEY)
    String getElementKey();

    void setElementKey(String elementKey);

    @NotNull
    @Codes(Strength.class)
    String getStrengthCode();

    void setStrengthCode(String strengthCode);

    @NotNull
    @Names(Names.PERSON)
    String getSetBy();

    void setSetBy(String setBy);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getSetAt();

    void setSetAt(long setAt);

    @NotNull
    @Unique
    @Names("<issue>:S<STRATEGY>-*")
    String getLinkKey();

    void setLinkKey(String linkKey);
}
