@NullMarked
package org.ballast.sandbox.soy;

import org.jspecify.annotations.NullMarked;
