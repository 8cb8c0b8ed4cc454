package org.ballast.sandbox.seed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The sample team's department and its strategy, as {@code strategy.json} says.
 *
 * @param boards keys of the projects whose first board follows the strategy
 * @param elements bodies of requests, in order
 * @param flows bodies of requests
 * @param asked keys of the key results whose query is asked at once
 */
record StrategyFile(
        Map<String, Object> department,
        List<Map<String, Object>> members,
        List<String> boards,
        Map<String, Object> strategy,
        List<Map<String, Object>> elements,
        List<Value> values,
        List<String> asked,
        List<Map<String, Object>> flows,
        List<Link> links) {

    /** What somebody measured. */
    record Value(String by, String keyResult, BigDecimal amount) {}

    /** What somebody linked an issue with. */
    record Link(String by, String issue, String element, String strength) {}
}
