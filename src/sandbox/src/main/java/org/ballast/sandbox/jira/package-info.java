/**
 * Jira's Java interfaces over the store, as a plugin sees them. Where Jira answers null, so do these; where Jira does not
 * ask for permissions, neither do these.
 */
@NullMarked
package org.ballast.sandbox.jira;

import org.jspecify.annotations.NullMarked;
