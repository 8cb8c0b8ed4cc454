package org.ballast.jira.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** That a text column says the name of one of these constants and nothing else, so that an import takes nothing else. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Codes {
    Class<? extends Enum<?>> value();
}
