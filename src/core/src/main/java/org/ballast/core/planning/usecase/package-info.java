/** How teams set their policy, look through candidates and plan a sprint, and how the product keeps its facts true. */
@NullMarked
package org.ballast.core.planning.usecase;

import org.jspecify.annotations.NullMarked;
