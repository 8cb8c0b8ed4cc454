/** What a new sandbox is filled with: the sample team, and issues from CSV exports of a Jira. */
@NullMarked
package org.ballast.sandbox.seed;

import org.jspecify.annotations.NullMarked;
