@NullMarked
package org.ballast.sandbox.realdata;

import org.jspecify.annotations.NullMarked;
