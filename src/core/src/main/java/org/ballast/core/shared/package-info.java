/** The words that every part of the product uses: who, which issue, how much, and how a request ends. */
@NullMarked
package org.ballast.core.shared;

import org.jspecify.annotations.NullMarked;
