@NullMarked
package org.ballast.sandbox.load;

import org.jspecify.annotations.NullMarked;
