/** Mounts the REST and servlet modules of plugins on the web server, behind Jira's rules about who may call. */
@NullMarked
package org.ballast.sandbox.modules;

import org.jspecify.annotations.NullMarked;
