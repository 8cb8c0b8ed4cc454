package org.ballast.jira.persistence;

import static org.ballast.jira.persistence.Rows.first;
import static org.ballast.jira.persistence.Rows.instant;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.CarriedElement;
import org.ballast.core.strategy.CarriedElementRepository;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.StrategyId;

/** Keeps what was carried over in {@code CARRIED_ELEMENT}. */
@Named
public class ActiveObjectsCarriedElementRepository implements CarriedElementRepository {
    private final ActiveObjects ao;

    @Inject
    public ActiveObjectsCarriedElementRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CarriedElement> of(StrategyId strategy) {
        return Arrays.stream(ao.find(CarriedElementEntity.class, "STRATEGY_ID = ?", strategy.value()))
                .flatMap(ActiveObjectsCarriedElementRepository::carried)
                .sorted(Comparator.comparing(CarriedElement::element))
                .toList();
    }

    @Override
    public void save(CarriedElement carried) {
        String element = carried.element().text();
        Optional<CarriedElementEntity> present = first(ao.find(CarriedElementEntity.class, "ELEMENT = ?", element));
        if (present.isPresent()) {
            present.get().setLifted(carried.lifted());
            present.get().save();
        } else {
            ao.create(
                    CarriedElementEntity.class,
                    new DBParam("STRATEGY_ID", carried.element().strategy().value()),
                    new DBParam("ELEMENT", element),
                    new DBParam("ORIGIN", carried.origin().text()),
                    new DBParam("CARRIED_AT", carried.at().toEpochMilli()),
                    new DBParam("CARRIED_BY", carried.by().value()),
                    new DBParam("LIFTED", carried.lifted()));
        }
    }

    @Override
    public void remove(ElementRef element) {
        ao.deleteWithSQL(CarriedElementEntity.class, "ELEMENT = ?", element.text());
    }

    private static Stream<CarriedElement> carried(CarriedElementEntity row) {
        return ElementRef.parse(row.getElement()).stream()
                .flatMap(element -> ElementRef.parse(row.getOrigin()).stream()
                        .map(origin -> new CarriedElement(
                                element,
                                origin,
                                instant(row.getCarriedAt()),
                                new UserId(row.getCarriedBy()),
                                row.isLifted())));
    }
}
