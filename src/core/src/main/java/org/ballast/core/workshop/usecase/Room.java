package org.ballast.core.workshop.usecase;

import java.util.List;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.Strategy;
import org.ballast.core.workshop.Participant;
import org.ballast.core.workshop.Workshop;
import org.ballast.core.workshop.WorkshopRules;

/** A workshop with its strategy and the people in it. */
record Room(Department department, Strategy strategy, Workshop workshop, List<Participant> participants) {

    boolean takesPart(UserId user) {
        return WorkshopRules.takesPart(participants, user);
    }

    List<Participant> present() {
        return participants.stream().filter(Participant::takesPart).toList();
    }
}
