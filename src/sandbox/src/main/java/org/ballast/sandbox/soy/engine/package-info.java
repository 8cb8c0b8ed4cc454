/**
 * The side of the Soy bridge that sees the old Soy and its old libraries. Loaded by a class loader without the host's
 * classes, so nothing of the host may be used here and only types of the JDK may cross.
 */
@NullMarked
package org.ballast.sandbox.soy.engine;

import org.jspecify.annotations.NullMarked;
