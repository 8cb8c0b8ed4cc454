package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.UserFlowRepository;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;

/** Keeps user flows in {@code USER_FLOW} and what they say in {@code FLOW_CHANGE}. */
@Named
public class ActiveObjectsUserFlowRepository implements UserFlowRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsUserFlowRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public FlowId next(DepartmentId department) {
        return new FlowId(ao.create(UserFlowEntity.class, new DBParam("DEPARTMENT_ID", department.value()))
                .getID());
    }

    @Override
    public void append(SavedFlow line) {
        newest(line.id()).ifPresent(before -> {
            before.setStandingIn(null);
            before.save();
        });
        Map<String, Object> columns = new HashMap<>();
        columns.put("FLOW_ID", line.id().value());
        columns.put("DEPARTMENT_ID", line.department().value());
        columns.put("REVISION", line.revision());
        line.flow().ifPresent(flow -> {
            columns.put("CONTENT", FlowText.write(flow));
            columns.put("STANDING_IN", line.department().value());
        });
        columns.put("CHANGED_BY", line.by().value());
        columns.put("CHANGED_AT", line.at().toEpochMilli());
        columns.put("CHANGE_KEY", RowKey.of(line.id().value(), line.revision()));
        ao.create(FlowChangeEntity.class, columns);
    }

    @Override
    public Optional<SavedFlow> find(FlowId flow) {
        return newest(flow).map(ActiveObjectsUserFlowRepository::line);
    }

    @Override
    public List<SavedFlow> of(DepartmentId department) {
        Query standing =
                Query.select().where("STANDING_IN = ?", department.value()).order("FLOW_ID ASC");
        return Arrays.stream(ao.find(FlowChangeEntity.class, standing))
                .map(ActiveObjectsUserFlowRepository::line)
                .toList();
    }

    private Optional<FlowChangeEntity> newest(FlowId flow) {
        return first(ao.find(
                FlowChangeEntity.class,
                Query.select()
                        .where("FLOW_ID = ?", flow.value())
                        .order("REVISION DESC")
                        .limit(1)));
    }

    private static SavedFlow line(FlowChangeEntity row) {
        return new SavedFlow(
                new FlowId(row.getFlowId()),
                new DepartmentId(row.getDepartmentId()),
                row.getRevision(),
                Optional.ofNullable(row.getContent()).map(FlowText::read),
                new UserId(row.getChangedBy()),
                instant(row.getChangedAt()));
    }
}
