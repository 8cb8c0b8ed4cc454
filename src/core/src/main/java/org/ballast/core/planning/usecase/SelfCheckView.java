package org.ballast.core.planning.usecase;

import java.util.List;

/**
 * Whether the product fits its host that it runs on.
 *
 * @param problems what the host lacks; none when ok
 */
public record SelfCheckView(boolean ok, List<String> problems) {}
