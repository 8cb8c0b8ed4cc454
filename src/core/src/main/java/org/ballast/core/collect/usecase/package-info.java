/** What people do to collect: look first, import, take a batch back. */
@NullMarked
package org.ballast.core.collect.usecase;

import org.jspecify.annotations.NullMarked;
