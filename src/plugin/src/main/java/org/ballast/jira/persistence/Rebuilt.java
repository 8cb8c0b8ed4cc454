package org.ballast.jira.persistence;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * That every repair works a column out anew from the others and from Jira. An export leaves it out: the repair after the import
 * would write something else than the file said.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Rebuilt {}
