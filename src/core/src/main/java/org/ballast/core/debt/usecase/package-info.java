/** What people do with debt items and dots, one class for each, and what they see of them. */
@NullMarked
package org.ballast.core.debt.usecase;

import org.jspecify.annotations.NullMarked;
