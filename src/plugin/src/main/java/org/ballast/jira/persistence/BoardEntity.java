package org.ballast.jira.persistence;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A board that uses Ballast. Instants are milliseconds since 1970. */
@Preload
@SuppressWarnings("NullablePrimitive") // NotNull is the column's here
@Table("BOARD")
public interface BoardEntity extends Entity {
    @NotNull
    @Unique
    @Names(Names.BOARD)
    long getBoardId();

    void setBoardId(long boardId);

    @NotNull
    @StringLength(450)
    String getName();

    void setName(String name);

    @NotNull
    @Names("<filter>")
    long getFilterId();

    void setFilterId(long filterId);

    @NotNull
    @Indexed
    @Names("<project>")
    long getProjectId();

    void setProjectId(long projectId);

    @NotNull
    @Holds(RowNumber.MOMENT)
    long getEnabledAt();

    void setEnabledAt(long enabledAt);

    @NotNull
    @Names(Names.PERSON)
    String getEnabledBy();

    void setEnabledBy(String enabledBy);
}
