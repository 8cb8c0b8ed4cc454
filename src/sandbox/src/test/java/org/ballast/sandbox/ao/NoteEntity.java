package org.ballast.sandbox.ao;

import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A row for tests. */
@Table("NOTE")
public interface NoteEntity extends Entity {
    @NotNull
    @Unique
    String getNoteKey();

    void setNoteKey(String key);

    @Indexed
    long getIssueId();

    void setIssueId(long id);

    @StringLength(StringLength.UNLIMITED)
    String getText();

    void setText(String text);
}
