@NullMarked
package org.ballast.sandbox;

import org.jspecify.annotations.NullMarked;
