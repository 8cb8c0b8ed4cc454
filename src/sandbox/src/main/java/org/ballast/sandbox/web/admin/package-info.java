/** What administrators do: people, permissions, plugins, index, import. */
@NullMarked
package org.ballast.sandbox.web.admin;

import org.jspecify.annotations.NullMarked;
