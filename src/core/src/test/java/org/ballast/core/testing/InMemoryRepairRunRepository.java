package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.core.planning.RepairRun;
import org.ballast.core.planning.RepairRunRepository;

/** Keeps the newest repair run in memory, and remembers every step that was saved. */
public final class InMemoryRepairRunRepository implements RepairRunRepository {

    private final List<RepairRun> saved = new ArrayList<>();

    @Override
    public synchronized Optional<RepairRun> latest() {
        return saved.isEmpty() ? Optional.empty() : Optional.of(saved.get(saved.size() - 1));
    }

    @Override
    public synchronized void save(RepairRun run) {
        saved.add(run);
    }

    /** Every state that was saved, oldest first. */
    public synchronized List<RepairRun> saved() {
        return List.copyOf(saved);
    }
}
