package org.ballast.core.strategy.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.strategy.Role;

/**
 * A department as one person sees it.
 *
 * @param open whether everybody who is logged in may read what was agreed
 * @param yearStartMonth the month in which its year begins, 1 to 12
 * @param myRole absent for somebody who only looks after departments
 * @param members the first page of {@link ListMembers}
 * @param memberCount of all pages
 * @param strategies without drafts that the person may not see
 * @param boards ids of the boards that follow the strategy
 * @param canOwn whether the person may change members, boards and strategies
 */
public record DepartmentView(
        long id,
        String name,
        boolean open,
        int yearStartMonth,
        Optional<Role> myRole,
        List<MemberView> members,
        int memberCount,
        List<Long> boards,
        List<StrategyLineView> strategies,
        boolean canOwn,
        Optional<Refusal> ownRefusal) {}
