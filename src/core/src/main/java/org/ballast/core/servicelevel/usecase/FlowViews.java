package org.ballast.core.servicelevel.usecase;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.ballast.core.servicelevel.ErrorBudget;
import org.ballast.core.servicelevel.FlowId;
import org.ballast.core.servicelevel.FlowStep;
import org.ballast.core.servicelevel.FlowTime;
import org.ballast.core.servicelevel.LevelPoint;
import org.ballast.core.servicelevel.LevelStanding;
import org.ballast.core.servicelevel.SavedFlow;
import org.ballast.core.servicelevel.Seconds;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.shared.People;
import org.ballast.core.shared.PersonView;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Department;
import org.ballast.core.strategy.ElementRef;

/** Puts together what one person sees of a flow. */
final class FlowViews {

    private static final int MOST_NOTICES = 10;
    private static final Refusal ONLY_A_HOST = Refusal.conflict("ballast.service-level.hint-only-a-host");
    private static final Refusal NOT_AGREED = Refusal.conflict("ballast.service-level.hint-not-agreed");
    private static final Refusal REVIEW_DUE = Refusal.conflict("ballast.service-level.hint-review-due");
    private static final Refusal STEPS_EXCEED = Refusal.conflict("ballast.service-level.hint-steps-exceed");

    private final FlowStore store;
    private final People people;
    private final Instant now;

    FlowViews(FlowStore store, People people, Instant now) {
        this.store = store;
        this.people = people;
        this.now = now;
    }

    UserFlowView of(UserId viewer, Department department, SavedFlow line, UserFlow flow) {
        return new UserFlowView(
                line.id().value(),
                line.revision(),
                flow.name(),
                flow.owner().map(this::person),
                Seconds.of(flow.targetMillis()),
                flow.statistic(),
                flow.endToEndMillis().map(Seconds::of),
                flow.steps().stream().map(FlowViews::step).toList(),
                time(flow),
                flow.level().map(level -> level(line.id(), level)),
                store.levels().notices(line.id(), MOST_NOTICES).stream()
                        .map(notice -> new LevelNoticeView(notice.threshold(), notice.at(), notice.over()))
                        .toList(),
                hints(flow),
                FlowDesk.objectionToPush(department, flow, viewer).isEmpty());
    }

    private static FlowStepView step(FlowStep step) {
        return new FlowStepView(
                step.name(),
                step.service(),
                Seconds.of(step.acceptableMillis()),
                step.times(),
                step.optional(),
                step.parallel(),
                step.measuredMillis().map(Seconds::of),
                step.isWithin());
    }

    private static FlowTimeView time(UserFlow flow) {
        FlowTime time = flow.time();
        return new FlowTimeView(
                Seconds.of(time.leastMillis()),
                Seconds.of(time.mostMillis()),
                flow.basis(),
                flow.verdict(),
                Seconds.of(FlowTime.acceptable(flow.steps()).mostMillis()));
    }

    private ServiceLevelView level(FlowId id, ServiceLevel level) {
        List<LevelPoint> points = store.levels().since(id, level.window().start(now));
        LevelStanding standing = LevelStanding.of(level, points, now);
        return new ServiceLevelView(
                level.indicator(),
                level.target().percent(),
                level.window(),
                level.intervalHours(),
                level.source(),
                level.trial(),
                level.keyResult().map(ElementRef::text),
                level.agreement().map(this::agreement),
                standing.state(),
                standing.share().map(Share::percent),
                standing.newestAt(),
                budget(standing.budget()),
                points.subList(Math.max(0, points.size() - ServiceLevelView.MOST_POINTS), points.size()).stream()
                        .map(point ->
                                new LevelPointView(point.from(), point.share().percent()))
                        .toList());
    }

    private static ErrorBudgetView budget(ErrorBudget budget) {
        BigDecimal used = budget.usedMinutes();
        return new ErrorBudgetView(budget.minutes(), used, budget.usedPercent(), budget.daysToExhaustion());
    }

    private TargetAgreementView agreement(TargetAgreement agreement) {
        return new TargetAgreementView(
                person(agreement.with()),
                agreement.on(),
                agreement.sentence(),
                agreement.reviewOn(),
                agreement.isReviewDue(today()));
    }

    private List<Refusal> hints(UserFlow flow) {
        Optional<TargetAgreement> agreement = flow.level().flatMap(ServiceLevel::agreement);
        return List.of(
                        hint(flow.namesOnlyAHost(), ONLY_A_HOST),
                        hint(
                                FlowTime.acceptable(flow.steps()).against(flow.targetMillis())
                                        != FlowTime.Verdict.WITHIN,
                                STEPS_EXCEED),
                        hint(flow.level().isPresent() && agreement.isEmpty(), NOT_AGREED),
                        hint(agreement.filter(made -> made.isReviewDue(today())).isPresent(), REVIEW_DUE))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Refusal> hint(boolean holds, Refusal hint) {
        return holds ? Optional.of(hint) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    private PersonView person(UserId user) {
        return PersonView.of(people.find(user));
    }
}
