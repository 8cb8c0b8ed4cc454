/**
 * Jira's public REST, as far as Ballast's pages and scripts need it: {@code /rest/api/2} and {@code /rest/agile/1.0}, in
 * Jira's shapes, with Jira's permission checks, for the person whom the session or the token names.
 */
@NullMarked
package org.ballast.sandbox.rest;

import org.jspecify.annotations.NullMarked;
