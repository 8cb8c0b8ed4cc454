@NullMarked
package org.ballast.sandbox.load.seed;

import org.jspecify.annotations.NullMarked;
