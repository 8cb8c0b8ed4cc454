@NullMarked
package org.ballast.sandbox.descriptor;

import org.jspecify.annotations.NullMarked;
