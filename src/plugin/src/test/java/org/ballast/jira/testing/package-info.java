/** What several tests of the plugin need. */
@NullMarked
package org.ballast.jira.testing;

import org.jspecify.annotations.NullMarked;
