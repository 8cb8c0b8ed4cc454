package org.ballast.jira.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What columns of a row have to be together, so that an import takes no row that nobody could read again. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Fits {
    RowRule[] value();
}
