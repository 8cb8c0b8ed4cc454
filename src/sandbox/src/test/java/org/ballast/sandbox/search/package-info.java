@NullMarked
package org.ballast.sandbox.search;

import org.jspecify.annotations.NullMarked;
