package org.ballast.sandbox.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.sandbox.load.figures.Latencies;
import org.ballast.sandbox.load.figures.Overhead;
import org.ballast.sandbox.load.traffic.RequestKind;

/** A result for programs: times in milliseconds, durations in seconds. */
final class JsonReport {
    private static final double NANOS_OF_A_MILLISECOND = 1e6;

    private final Result result;

    JsonReport(Result result) {
        this.result = result;
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("machine", Machine.describe());
        json.put("size", result.options().size().name());
        json.put("seed", result.options().seed());
        result.seeding().ifPresent(time -> json.put("seedingSeconds", Table.seconds(time)));
        result.repair().ifPresent(time -> json.put("repairSeconds", Table.seconds(time)));
        json.put("startSeconds", result.starts().stream().map(Table::seconds).toList());
        json.put("steady", phase(result.steady()));
        result.burst().ifPresent(burst -> json.put("burst", phase(burst)));
        json.put(
                "panelOverhead",
                Map.of(
                        "untagged", overhead(RequestKind.UNTAGGED_ISSUE, RequestKind.UNTAGGED_ISSUE_WITHOUT_PANEL),
                        "tagged", overhead(RequestKind.TAGGED_ISSUE, RequestKind.TAGGED_ISSUE_WITHOUT_PANEL)));
        json.put("statements", result.statements());
        json.put("goals", Goal.of(result));
        try {
            return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(json);
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException("the report can not be written as JSON", wrong);
        }
    }

    private static Map<String, Object> phase(Phase phase) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("perSecond", phase.perSecond());
        json.put("loadAverage", List.of(phase.busyBefore(), phase.busyAfter()));
        Map<String, Object> kinds = new LinkedHashMap<>();
        phase.lines().forEach(line -> kinds.put(line.kind().name(), line(line)));
        json.put("requests", kinds);
        return json;
    }

    private static Map<String, Object> line(Phase.Line line) {
        Latencies latencies = line.latencies();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("count", latencies.count());
        json.put("errors", line.errors());
        json.put("p50", latencies.percentile(50) / NANOS_OF_A_MILLISECOND);
        json.put("p95", latencies.percentile(95) / NANOS_OF_A_MILLISECOND);
        json.put("p99", latencies.percentile(99) / NANOS_OF_A_MILLISECOND);
        json.put("max", latencies.max() / NANOS_OF_A_MILLISECOND);
        return json;
    }

    private Map<String, Object> overhead(RequestKind with, RequestKind without) {
        Overhead overhead = result.steady().overhead(with, without);
        return Map.of("medians", overhead.ofMedians(), "means", overhead.ofMeans(), "p95", overhead.ofP95());
    }
}
