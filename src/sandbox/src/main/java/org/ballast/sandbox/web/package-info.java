/**
 * The pages of the stand-in Jira and everything between the browser and plugins: sessions, decoration, web resources,
 * web fragments.
 */
@NullMarked
package org.ballast.sandbox.web;

import org.jspecify.annotations.NullMarked;
