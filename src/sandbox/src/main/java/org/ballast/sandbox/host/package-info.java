/**
 * What the parts of the sandbox share: options, the registry of services offered to plugins, the places where pages and
 * REST attach, and the view of an installed plugin. Knows none of the parts.
 */
@NullMarked
package org.ballast.sandbox.host;

import org.jspecify.annotations.NullMarked;
