/** Tests of the bundle as a whole. */
@NullMarked
package org.ballast.jira;

import org.jspecify.annotations.NullMarked;
