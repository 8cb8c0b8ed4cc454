package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import org.ballast.core.initiative.WinKind;
import org.jspecify.annotations.Nullable;

/** A win of an initiative; never changed. Days are ISO 8601. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("INITIATIVE_WIN")
public interface InitiativeWinEntity extends Entity {
    @NotNull
    @Indexed
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @Indexed
    @Names("<INITIATIVE>")
    int getInitiativeId();

    void setInitiativeId(int initiativeId);

    @NotNull
    @Codes(WinKind.class)
    String getKind();

    void setKind(String kind);

    @NotNull
    @StringLength(450)
    String getWinText();

    void setWinText(String winText);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getLink();

    void setLink(@Nullable String link);

    @NotNull
    @Reads(RowText.DAY)
    String getWinDay();

    void setWinDay(String winDay);

    @Nullable
    @Reads(RowText.COUNTED)
    String getWinNumber();

    void setWinNumber(@Nullable String winNumber);

    @Nullable
    String getUnit();

    void setUnit(@Nullable String unit);

    @NotNull
    @Names(Names.PERSON)
    String getWrittenBy();

    void setWrittenBy(String writtenBy);
}
