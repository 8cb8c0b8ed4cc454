package org.ballast.jira.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.core.servicelevel.FlowStep;
import org.ballast.core.servicelevel.ServiceLevel;
import org.ballast.core.servicelevel.Share;
import org.ballast.core.servicelevel.Statistic;
import org.ballast.core.servicelevel.TargetAgreement;
import org.ballast.core.servicelevel.UserFlow;
import org.ballast.core.servicelevel.Window;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.Days;
import org.ballast.core.strategy.ElementRef;

/** What a user flow says as one text, see {@link LineText}; steps are numbered from 0. */
final class FlowText {
    private static final String STEP = "step.";

    private FlowText() {}

    static String write(UserFlow flow) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("name", flow.name());
        flow.owner().ifPresent(owner -> lines.put("owner", owner.value()));
        lines.put("target", String.valueOf(flow.targetMillis()));
        lines.put("statistic", flow.statistic().name());
        flow.endToEndMillis().ifPresent(millis -> lines.put("end-to-end", String.valueOf(millis)));
        for (int at = 0; at < flow.steps().size(); at++) {
            write(flow.steps().get(at), STEP + at + ".", lines);
        }
        flow.level().ifPresent(level -> write(level, lines));
        return LineText.write(lines);
    }

    private static void write(FlowStep step, String at, Map<String, String> lines) {
        lines.put(at + "name", step.name());
        lines.put(at + "service", step.service());
        lines.put(at + "acceptable", String.valueOf(step.acceptableMillis()));
        lines.put(at + "times", String.valueOf(step.times()));
        lines.put(at + "optional", String.valueOf(step.optional()));
        lines.put(at + "parallel", String.valueOf(step.parallel()));
        step.measuredMillis().ifPresent(millis -> lines.put(at + "measured", String.valueOf(millis)));
    }

    private static void write(ServiceLevel level, Map<String, String> lines) {
        lines.put("indicator", level.indicator());
        lines.put("level-target", String.valueOf(level.target().millionths()));
        lines.put("window", level.window().name());
        lines.put("interval-hours", String.valueOf(level.intervalHours()));
        lines.put("source", level.source());
        lines.put("trial", String.valueOf(level.trial()));
        level.keyResult().ifPresent(ref -> lines.put("key-result", ref.text()));
        level.agreement().ifPresent(agreement -> {
            lines.put("agreed-with", agreement.with().value());
            lines.put("agreed-on", agreement.on().toString());
            lines.put("agreement", agreement.sentence());
        });
    }

    static UserFlow read(String text) {
        Map<String, String> lines = LineText.read(text);
        List<FlowStep> steps = new ArrayList<>();
        while (lines.containsKey(STEP + steps.size() + ".name")) {
            steps.add(step(STEP + steps.size() + ".", lines));
        }
        return new UserFlow(
                value(lines, "name"),
                Optional.ofNullable(lines.get("owner")).map(UserId::new),
                Long.parseLong(value(lines, "target")),
                Statistic.valueOf(value(lines, "statistic")),
                Optional.ofNullable(lines.get("end-to-end")).map(Long::valueOf),
                steps,
                lines.containsKey("indicator") ? Optional.of(level(lines)) : Optional.empty());
    }

    /** Fails where a text can not be read, or says what no flow may be. */
    static void check(String text) {
        UserFlow flow = read(text);
        boolean days = flow.level()
                .flatMap(ServiceLevel::agreement)
                .map(agreement -> agreement.on().toString())
                .filter(day -> Days.parse(day).isEmpty())
                .isEmpty();
        if (!days || !flow.isWithinBounds()) {
            throw new IllegalArgumentException("no time, number or day that a flow may have");
        }
    }

    private static FlowStep step(String at, Map<String, String> lines) {
        return new FlowStep(
                value(lines, at + "name"),
                value(lines, at + "service"),
                Long.parseLong(value(lines, at + "acceptable")),
                Integer.parseInt(value(lines, at + "times")),
                Boolean.parseBoolean(value(lines, at + "optional")),
                Boolean.parseBoolean(value(lines, at + "parallel")),
                Optional.ofNullable(lines.get(at + "measured")).map(Long::valueOf));
    }

    private static ServiceLevel level(Map<String, String> lines) {
        return new ServiceLevel(
                value(lines, "indicator"),
                new Share(Integer.parseInt(value(lines, "level-target"))),
                Window.valueOf(value(lines, "window")),
                Integer.parseInt(value(lines, "interval-hours")),
                value(lines, "source"),
                Boolean.parseBoolean(value(lines, "trial")),
                Optional.ofNullable(lines.get("key-result")).flatMap(ElementRef::parse),
                Optional.ofNullable(lines.get("agreed-with"))
                        .map(with -> new TargetAgreement(
                                new UserId(with),
                                LocalDate.parse(value(lines, "agreed-on")),
                                value(lines, "agreement"))));
    }

    private static String value(Map<String, String> lines, String name) {
        return lines.getOrDefault(name, "");
    }
}
