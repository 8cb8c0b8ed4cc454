/** Programs that our own build runs over the plugin's class files. */
@NullMarked
package org.ballast.build;

import org.jspecify.annotations.NullMarked;
