/** Finds out whether this Jira is the one that the plugin was compiled for. */
@NullMarked
package org.ballast.jira.selfcheck;

import org.jspecify.annotations.NullMarked;
