/** What teams did in their past sprints: what was asked, planned and done, what is owed, and what is passed over. */
@NullMarked
package org.ballast.core.record;

import org.jspecify.annotations.NullMarked;
