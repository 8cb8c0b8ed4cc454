package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.ballast.core.workshop.StanceKind;
import org.jspecify.annotations.Nullable;

/** How somebody stood to an element of a draft; never changed. {@code STANCE_KEY} is unique: workshop, element, number and person. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("WORKSHOP_STANCE")
public interface WorkshopStanceEntity extends Entity {
    @NotNull
    @Indexed
    @Names("<WORKSHOP>")
    long getWorkshopId();

    void setWorkshopId(long workshopId);

    @NotNull
    @Reads(RowText.ELEMENT_KEY)
    String getElementKey();

    void setElementKey(String elementKey);

    @NotNull
    @Names(Names.PERSON)
    String getUserId();

    void setUserId(String userId);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getStanceNumber();

    void setStanceNumber(int stanceNumber);

    @NotNull
    @Codes(StanceKind.class)
    String getKindCode();

    void setKindCode(String kindCode);

    @NotNull
    @Holds(RowNumber.COUNT)
    int getRevision();

    void setRevision(int revision);

    @StringLength(StringLength.UNLIMITED)
    @Nullable
    String getReason();

    void setReason(@Nullable String reason);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getTakenAt();

    void setTakenAt(long takenAt);

    @NotNull
    @Unique
    @StringLength(450)
    @Names("<WORKSHOP>:*:<person>")
    @Joins({"WORKSHOP_ID", "ELEMENT_KEY", "STANCE_NUMBER", "USER_ID"})
    String getStanceKey();

    void setStanceKey(String stanceKey);
}
