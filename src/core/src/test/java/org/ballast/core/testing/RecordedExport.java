package org.ballast.core.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.Settings;
import org.ballast.core.transfer.Cell;
import org.ballast.core.transfer.ExportFile;
import org.ballast.core.transfer.ExportVisitor;

/** Remembers an export and shows it again. */
public final class RecordedExport implements ExportVisitor, ExportFile {
    private final List<String> lines = new ArrayList<>();
    private final List<Function<ExportVisitor, Optional<Refusal>>> steps = new ArrayList<>();

    /** What was shown, a line for each step. */
    public List<String> lines() {
        return lines;
    }

    @Override
    public Optional<Refusal> settings(Settings settings) {
        return record(settings.toString(), visitor -> visitor.settings(settings));
    }

    @Override
    public Optional<Refusal> table(String name) {
        return record(name, visitor -> visitor.table(name));
    }

    @Override
    public Optional<Refusal> row(Map<String, Cell> cells) {
        return record(new TreeMap<>(cells).toString(), visitor -> visitor.row(cells));
    }

    @Override
    public Optional<Refusal> names(String word, List<Optional<String>> names) {
        return record(word + names, visitor -> visitor.names(word, names));
    }

    @Override
    public Optional<Refusal> read(ExportVisitor visitor) {
        for (Function<ExportVisitor, Optional<Refusal>> step : steps) {
            Optional<Refusal> refusal = step.apply(visitor);
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Refusal> record(String line, Function<ExportVisitor, Optional<Refusal>> step) {
        lines.add(line);
        steps.add(step);
        return Optional.empty();
    }
}
