package org.ballast.core.planning;

/**
 * A pillar behind the points that an issue has for its alignment.
 *
 * @param ref its name among all strategies, such as S12-P1
 * @param mark the code of the colour and pattern that it is drawn with
 * @param hurts whether the issue works against it, which takes from the points that other pillars give
 */
public record ServedPillar(String ref, String title, String mark, boolean hurts) {}
