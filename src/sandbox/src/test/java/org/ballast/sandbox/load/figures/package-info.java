@NullMarked
package org.ballast.sandbox.load.figures;

import org.jspecify.annotations.NullMarked;
