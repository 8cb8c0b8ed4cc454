package org.ballast.core.servicelevel.usecase;

import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;

/** The user flows of a department, and the key results that their service levels can measure. */
public record UserFlowsView(
        long departmentId,
        String departmentName,
        List<UserFlowView> flows,
        List<LevelResultView> keyResults,
        boolean canEdit,
        Optional<Refusal> editRefusal) {}
