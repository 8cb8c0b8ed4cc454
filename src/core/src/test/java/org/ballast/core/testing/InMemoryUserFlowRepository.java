package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.UserFlowRepository;
import org.ballast.core.strategy.DepartmentId;

/** Keeps flows in memory. */
public final class InMemoryUserFlowRepository implements UserFlowRepository {

    private final Map<FlowId, List<SavedFlow>> lines = new TreeMap<>();

    @Override
    public synchronized FlowId next(DepartmentId department) {
        FlowId id = new FlowId(lines.size() + 1);
        lines.put(id, new ArrayList<>());
        return id;
    }

    @Override
    public synchronized void append(SavedFlow line) {
        List<SavedFlow> all = lines.computeIfAbsent(line.id(), unseen -> new ArrayList<>());
        if (all.stream().anyMatch(each -> each.revision() == line.revision())) {
            throw new KeyTakenException(line.id() + ":" + line.revision());
        }
        all.add(line);
    }

    @Override
    public synchronized Optional<SavedFlow> find(FlowId flow) {
        List<SavedFlow> all = lines.getOrDefault(flow, List.of());
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    @Override
    public synchronized List<SavedFlow> of(DepartmentId department) {
        return lines.keySet().stream()
                .flatMap(id -> find(id).stream())
                .filter(line ->
                        line.department().equals(department) && line.flow().isPresent())
                .toList();
    }
}
