@NullMarked
package org.ballast.sandbox.seed;

import org.jspecify.annotations.NullMarked;
