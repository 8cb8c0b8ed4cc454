/** The plugin's own tables: Active Objects behind the core's ports. */
@NullMarked
package org.ballast.jira.persistence;

import org.jspecify.annotations.NullMarked;
