package org.ballast.jira.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a text column is a {@link RowKey} of its row, so that an import takes no key that belongs to another row. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Joins {

    /** The columns that it joins, in their order, and {@link RowKey#ANY} for what no column says. */
    String[] value();
}
