package org.ballast.sandbox.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.java.ao.Entity;
import net.java.ao.RawEntity;
import org.ballast.core.debt.DebtStore;
import org.ballast.core.servicelevel.usecase.FlowGauges;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.usecase.LinkedPillars;
import org.ballast.jira.persistence.ActiveObjectsBallotRepository;
import org.ballast.jira.persistence.ActiveObjectsBoardRepository;
import org.ballast.jira.persistence.ActiveObjectsCarriedElementRepository;
import org.ballast.jira.persistence.ActiveObjectsDebtHistory;
import org.ballast.jira.persistence.ActiveObjectsDebtItemRepository;
import org.ballast.jira.persistence.ActiveObjectsDepartmentRepository;
import org.ballast.jira.persistence.ActiveObjectsFeedbackRepository;
import org.ballast.jira.persistence.ActiveObjectsKernelLog;
import org.ballast.jira.persistence.ActiveObjectsKeyResultValueRepository;
import org.ballast.jira.persistence.ActiveObjectsLevelRepository;
import org.ballast.jira.persistence.ActiveObjectsQueryReadingRepository;
import org.ballast.jira.persistence.ActiveObjectsStrategyLinkRepository;
import org.ballast.jira.persistence.ActiveObjectsStrategyRepository;
import org.ballast.jira.persistence.ActiveObjectsUserFlowRepository;
import org.ballast.jira.persistence.ActiveObjectsVotingRoundRepository;
import org.ballast.jira.persistence.ActiveObjectsWorkshopRepository;
import org.ballast.sandbox.ao.PluginTables;
import org.ballast.sandbox.cluster.DatabaseClusterLockService;
import org.ballast.sandbox.database.Database;
import org.ballast.sandbox.host.DatabaseKind;
import org.ballast.sandbox.platform.DatabasePluginSettings;
import org.ballast.sandbox.testing.TestDatabases;
import org.junit.rules.ExternalResource;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The plugin's tables as its descriptor lists them, made once per database and empty before each test. */
final class BallastTables extends ExternalResource {
    private static final Map<DatabaseKind, ActiveObjects> PREPARED = new EnumMap<>(DatabaseKind.class);

    private final ActiveObjects ao;

    BallastTables(DatabaseKind kind) {
        this.ao = prepared(kind);
    }

    ActiveObjects ao() {
        return ao;
    }

    DebtStore debtStore() {
        return debtStore(ao);
    }

    static DebtStore debtStore(ActiveObjects ao) {
        return new DebtStore(
                new ActiveObjectsDebtItemRepository(ao),
                new ActiveObjectsDebtHistory(ao),
                new ActiveObjectsBoardRepository(ao),
                new ActiveObjectsVotingRoundRepository(ao),
                new ActiveObjectsBallotRepository(ao),
                new LinkedPillars(strategyStore(ao)));
    }

    static StrategyStore strategyStore(ActiveObjects ao) {
        return new StrategyStore(
                new ActiveObjectsDepartmentRepository(ao),
                new ActiveObjectsStrategyRepository(ao),
                new ActiveObjectsKernelLog(ao),
                new ActiveObjectsStrategyLinkRepository(ao),
                new ActiveObjectsCarriedElementRepository(ao),
                new ActiveObjectsKeyResultValueRepository(ao),
                new ActiveObjectsQueryReadingRepository(ao),
                new FlowGauges(new ActiveObjectsUserFlowRepository(ao), new ActiveObjectsLevelRepository(ao)),
                new ActiveObjectsFeedbackRepository(ao),
                new ActiveObjectsWorkshopRepository(ao));
    }

    @Override
    protected void before() {
        for (Class<? extends Entity> entity : entities()) {
            ao.deleteWithSQL(entity, "ID > ?", 0);
        }
    }

    /** The entity types that atlassian-plugin.xml names, by name. */
    static List<Class<? extends Entity>> entities() {
        try {
            NodeList names = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(BallastTables.class.getResourceAsStream("/atlassian-plugin.xml"))
                    .getElementsByTagName("entity");
            List<Class<? extends Entity>> entities = new ArrayList<>();
            for (int i = 0; i < names.getLength(); i++) {
                entities.add(Class.forName(names.item(i).getTextContent()).asSubclass(Entity.class));
            }
            entities.sort(Comparator.comparing(Class::getName));
            return entities;
        } catch (IOException | SAXException | ReflectiveOperationException e) {
            throw new IllegalStateException("The plugin's descriptor can not be read", e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("There is no XML parser", e);
        }
    }

    private static synchronized ActiveObjects prepared(DatabaseKind kind) {
        return PREPARED.computeIfAbsent(kind, BallastTables::prepare);
    }

    private static ActiveObjects prepare(DatabaseKind kind) {
        Database database = TestDatabases.empty(kind);
        PluginTables tables = new PluginTables(database, "org.ballast");
        List<Class<? extends RawEntity<?>>> types = new ArrayList<>(entities());
        tables.prepare(
                types,
                List.of(),
                new DatabaseClusterLockService(database.pool()),
                new DatabasePluginSettings(database.dataSource()));
        return tables.service();
    }

    static List<Object[]> everyDatabase() {
        return Arrays.stream(DatabaseKind.values())
                .map(kind -> new Object[] {kind})
                .toList();
    }
}
