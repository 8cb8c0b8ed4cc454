/** The plugin's repositories on real Active Objects, on every database. */
@NullMarked
package org.ballast.sandbox.persistence;

import org.jspecify.annotations.NullMarked;
