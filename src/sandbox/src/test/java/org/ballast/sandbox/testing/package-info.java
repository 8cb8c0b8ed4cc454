@NullMarked
package org.ballast.sandbox.testing;

import org.jspecify.annotations.NullMarked;
