package org.ballast.jira.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That a column names things of Jira or rows of other tables, and where: each value is a template of {@link
 * org.ballast.core.transfer.NameTemplate}, the first that fits counts. An export needs it, for elsewhere they have other ids.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Names {
    String PERSON = "<person>";
    String ISSUE = "<issue>";
    String BOARD = "<board>";

    String[] value();

    /** Whether each line of the text is a value of its own. */
    boolean byLine() default false;
}
