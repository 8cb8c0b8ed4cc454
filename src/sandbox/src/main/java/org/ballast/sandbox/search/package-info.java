/**
 * JQL: text becomes a tree, the tree becomes one SQL statement in which permissions and issue security are conditions
 * like any other. Nothing is filtered in memory, so pages and totals are right for whoever asks.
 */
@NullMarked
package org.ballast.sandbox.search;

import org.jspecify.annotations.NullMarked;
