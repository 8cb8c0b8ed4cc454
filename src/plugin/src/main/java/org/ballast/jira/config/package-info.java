/** Builds the use cases from the adapters, once. */
@NullMarked
package org.ballast.jira.config;

import org.jspecify.annotations.NullMarked;
