@NullMarked
package org.ballast.sandbox.load.traffic;

import org.jspecify.annotations.NullMarked;
