/** Rules over the whole system: which part may know which, and that texts, templates and words agree with the code. */
@NullMarked
package org.ballast.architecture;

import org.jspecify.annotations.NullMarked;
