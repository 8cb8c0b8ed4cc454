package org.ballast.core.servicelevel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.TextRule;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.ElementRef;

/** Checks what somebody filled in about a service level. */
final class LevelCheck {

    private static final String TARGET = "level.target";
    private static final String KEY_RESULT = "level.keyResult";
    private static final String AGREED_ON = "level.agreedOn";

    private final ServiceLevelForm form;
    private final FormCheck check;
    private final List<ElementRef> results;
    private final LocalDate today;

    LevelCheck(ServiceLevelForm form, FormCheck check, List<ElementRef> results, LocalDate today) {
        this.form = form;
        this.check = check;
        this.results = results;
        this.today = today;
    }

    ServiceLevel level(Optional<ServiceLevel> before) {
        return new ServiceLevel(
                check.needed(new TextRule("level.indicator", ServiceLevel.LONGEST_INDICATOR, false), form.indicator()),
                target(),
                check.choice(form.window(), Window.values(), "level.window", Window.DAYS_28),
                check.whole(form.intervalHours(), 1, ServiceLevel.LONGEST_INTERVAL, "level.intervalHours"),
                check.text(new TextRule("level.source", ServiceLevel.LONGEST_SOURCE, false), form.source()),
                form.trial().orElse(false),
                keyResult(),
                agreement(before.flatMap(ServiceLevel::agreement)));
    }

    private Share target() {
        if (form.target().isEmpty()) {
            check.missing(TARGET);
            return ServiceLevel.LOWEST_TARGET;
        }
        Optional<Share> share = form.target().flatMap(Share::fromPercent).filter(ServiceLevel::isTarget);
        if (share.isEmpty()) {
            check.refuse(Refusal.invalid("ballast.service-level.target-out-of-range", TARGET));
        }
        return share.orElse(ServiceLevel.LOWEST_TARGET);
    }

    private Optional<ElementRef> keyResult() {
        Optional<String> text = form.keyResult().filter(ref -> !ref.isBlank());
        Optional<ElementRef> ref = text.flatMap(ElementRef::parse).filter(results::contains);
        if (text.isPresent() && ref.isEmpty()) {
            check.refuse(Refusal.invalid("ballast.service-level.key-result-unknown", KEY_RESULT));
        }
        return ref;
    }

    /**
     * A person, a day and a sentence together, or none of them. Nobody has agreed on a day that has not come; one that stands
     * there already keeps nobody from changing something else.
     */
    private Optional<TargetAgreement> agreement(Optional<TargetAgreement> before) {
        Optional<UserId> with = check.person(form.agreedWith(), before.map(TargetAgreement::with), "level.agreedWith");
        if (with.isEmpty()) {
            return Optional.empty();
        }
        String sentence = check.needed(
                new TextRule("level.agreement", TargetAgreement.LONGEST_SENTENCE, false), form.agreement());
        if (form.agreedOn().isEmpty()) {
            check.missing(AGREED_ON);
        }
        if (form.agreedOn().filter(on -> on.isAfter(today)).isPresent()
                && !form.agreedOn().equals(before.map(TargetAgreement::on))) {
            check.refuse(Refusal.invalid("ballast.service-level.agreed-in-future", AGREED_ON));
        }
        return form.agreedOn().map(on -> new TargetAgreement(with.get(), on, sentence));
    }
}
