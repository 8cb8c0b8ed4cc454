/**
 * Scripts and styles of pages: AUI and jQuery as Jira gives them to every page, and the web resources of plugins with
 * their contexts, dependencies and transformers.
 */
@NullMarked
package org.ballast.sandbox.web.resource;

import org.jspecify.annotations.NullMarked;
