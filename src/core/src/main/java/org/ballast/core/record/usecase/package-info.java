/** What people do with the record of their past sprints. */
@NullMarked
package org.ballast.core.record.usecase;

import org.jspecify.annotations.NullMarked;
