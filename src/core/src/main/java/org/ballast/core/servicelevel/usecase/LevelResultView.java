package org.ballast.core.servicelevel.usecase;

/**
 * A key result that a service level can measure.
 *
 * @param ref its name among all strategies
 */
public record LevelResultView(String ref, String title) {}
