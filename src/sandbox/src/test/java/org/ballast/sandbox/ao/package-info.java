@NullMarked
package org.ballast.sandbox.ao;

import org.jspecify.annotations.NullMarked;
