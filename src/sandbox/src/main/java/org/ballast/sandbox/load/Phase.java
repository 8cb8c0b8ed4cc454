package org.ballast.sandbox.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.sandbox.load.figures.Latencies;
import org.ballast.sandbox.load.figures.Overhead;
import org.ballast.sandbox.load.traffic.RequestKind;
import org.ballast.sandbox.load.traffic.Sample;

/**
 * A stretch of constant traffic and what became of it.
 *
 * @param busyBefore load average of the machine when it began; 2 is full on two processors
 * @param busyAfter load average at its end
 */
record Phase(int perSecond, List<Sample> samples, double busyBefore, double busyAfter) {

    /** What a kind of request came to. */
    record Line(RequestKind kind, Latencies latencies, int errors) {}

    /** One line for each kind that occurred; only answers as expected have a latency. */
    List<Line> lines() {
        Map<RequestKind, List<Sample>> kinds = new EnumMap<>(RequestKind.class);
        samples.forEach(sample ->
                kinds.computeIfAbsent(sample.kind(), kind -> new ArrayList<>()).add(sample));
        return kinds.entrySet().stream()
                .map(entry -> line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Line line(RequestKind kind, Collection<Sample> samples) {
        List<Long> latencies = samples.stream()
                .filter(sample -> !sample.isError())
                .map(Sample::latencyNanos)
                .toList();
        return new Line(kind, Latencies.of(latencies), samples.size() - latencies.size());
    }

    /** All that is wrong, without repetition. */
    List<String> problems() {
        return samples.stream()
                .filter(Sample::isError)
                .map(sample -> sample.kind().label() + ": " + sample.problem())
                .distinct()
                .toList();
    }

    /** The pairs of which both answers were as expected. */
    Overhead overhead(RequestKind with, RequestKind without) {
        Map<Integer, Long> base = latencies(without);
        List<Overhead.Pair> pairs = latencies(with).entrySet().stream()
                .flatMap(
                        entry -> Optional.ofNullable(base.get(entry.getKey()))
                                .map(other -> new Overhead.Pair(entry.getValue(), other))
                                .stream())
                .toList();
        return new Overhead(pairs);
    }

    private Map<Integer, Long> latencies(RequestKind kind) {
        Map<Integer, Long> latencies = new TreeMap<>();
        for (Sample sample : samples) {
            if (sample.kind() == kind && !sample.isError()) {
                latencies.put(sample.pair(), sample.latencyNanos());
            }
        }
        return latencies;
    }
}
