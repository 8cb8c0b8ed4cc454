/**
 * Loads plugin bundles as Jira does: Felix resolves them against what the host exports, a Spring context per bundle is
 * read from META-INF/spring, and services cross as OSGi services.
 */
@NullMarked
package org.ballast.sandbox.osgi;

import org.jspecify.annotations.NullMarked;
