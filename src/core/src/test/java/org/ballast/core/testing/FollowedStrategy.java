package org.ballast.core.testing;

import static org.ballast.core.testing.DebtItemBuilder.MONDAY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Element;
import org.ballast.core.strategy.ElementKey;
import org.ballast.core.strategy.ElementKind;
import org.ballast.core.strategy.ElementRef;
import org.ballast.core.strategy.KernelChange;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.PillarMark;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyLink;
import org.ballast.core.strategy.StrategyStore;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.Strength;
import org.ballast.core.strategy.VersionState;

/** An active strategy of a department to which a board belongs, written straight into the tables. Its pillars are P1, P2 and so on. */
public final class FollowedStrategy {

    private static final UserId WRITER = new UserId("10001");

    public final DepartmentId department;
    public final StrategyId id;

    private final StrategyStore store;

    /** An open department is read by everybody. */
    public FollowedStrategy(StrategyStore store, BoardId board, boolean open, String... pillars) {
        this.store = store;
        this.department = store.departments().add("Commerce", open).id();
        store.departments().addBoard(department, board);
        this.id = store.strategies()
                .add(department, "2027", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .id();
        for (int number = 1; number <= pillars.length; number++) {
            write(1, number, pillar(number, pillars[number - 1]));
        }
        store.strategies().save(new StrategyVersion(id, 1, VersionState.ACTIVE, MONDAY, WRITER));
    }

    /** Links the issue with the pillar of that number. */
    public FollowedStrategy link(IssueId issue, int pillar, Strength strength) {
        store.links()
                .save(new StrategyLink(
                        issue,
                        new ElementRef(id, new ElementKey(ElementKind.PILLAR, pillar)),
                        strength,
                        MONDAY,
                        WRITER));
        return this;
    }

    private static Element pillar(int number, String title) {
        return new Element.Pillar(
                new ElementKey(ElementKind.PILLAR, number),
                title,
                PillarMark.values()[number - 1],
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    private void write(int version, int sequence, Element element) {
        store.kernels()
                .append(List.of(new KernelChange(
                        id,
                        version,
                        sequence,
                        Optional.of(element.key()),
                        Optional.of(element),
                        Optional.empty(),
                        WRITER,
                        MONDAY)));
    }
}
