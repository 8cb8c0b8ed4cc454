package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.PastedLevels;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.servicelevel.Trial;
import org.ballast.core.shared.Outcome;
import org.ballast.core.shared.UserId;

/** Says how often targets would have been missed in a pasted history. Nothing of it is kept. */
public final class TryTargets {

    private final FlowStore store;

    public TryTargets(FlowStore store) {
        this.store = store;
    }

    /** Of the usual candidates and the flow's own target, ascending; whoever may see the flow may try. */
    public Outcome<TrialView> handle(UserId viewer, FlowId flow, Optional<String> pasted) {
        return FlowDesk.find(store, viewer, flow)
                .then(desk -> PastedLevels.history(pasted.orElse(""))
                        .map(history -> view(history, desk.flow().level().map(ServiceLevel::target))));
    }

    private static TrialView view(List<Share> history, Optional<Share> own) {
        TreeSet<Share> targets = new TreeSet<>(Trial.CANDIDATES);
        own.ifPresent(targets::add);
        BigDecimal lowest = history.stream().min(Share::compareTo).orElseThrow().percent();
        List<TrialCandidateView> candidates = Trial.of(history, new ArrayList<>(targets)).stream()
                .map(each -> new TrialCandidateView(each.target().percent(), each.breaches(), each.below()))
                .toList();
        return new TrialView(history.size(), lowest, candidates);
    }
}
