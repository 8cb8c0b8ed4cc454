/** Server and client templates in Jira's Soy dialect of 2012, which runs in a class loader of its own. */
@NullMarked
package org.ballast.sandbox.soy;

import org.jspecify.annotations.NullMarked;
