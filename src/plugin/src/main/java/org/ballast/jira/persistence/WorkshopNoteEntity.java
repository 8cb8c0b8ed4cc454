package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** A problem note. {@code NOTE_KEY} is unique: workshop, the page's key and author, so a note that is sent twice is there once. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WORKSHOP_NOTE")
public interface WorkshopNoteEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<WORKSHOP>")
    long getWorkshopId();

    void setWorkshopId(long workshopId);

    @NotNull
    @Names(Names.PERSON)
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    @Reads(RowText.NOTE_KEY)
    String getClientKey();

    void setClientKey(String clientKey);

    @NotNull
    String getCategory();

    void setCategory(String category);

    @StringLength(StringLength.UNLIMITED)
    @NotNull
    String getNoteText();

    void setNoteText(String noteText);

    @NotNull
    boolean getAnonymous();

    void setAnonymous(boolean anonymous);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevision();

    void setRevision(int revision);

    @NotNull
    String getWindowKey();

    void setWindowKey(String windowKey);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getChangedAt();

    void setChangedAt(long changedAt);

    @Holds(RowNumber.COUNT)
    @Nullable
    Integer getClusterNumber();

    void setClusterNumber(@Nullable Integer clusterNumber);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<WORKSHOP>:*:<person>")
    @Joins({"WORKSHOP_ID", "CLIENT_KEY", "AUTHOR"})
    String getNoteKey();

    void setNoteKey(String noteKey);
}
