/** Functions for Jira's query language. */
@NullMarked
package org.ballast.jira.jql;

import org.jspecify.annotations.NullMarked;
