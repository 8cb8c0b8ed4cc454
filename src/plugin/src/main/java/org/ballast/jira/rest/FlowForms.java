package org.ballast.jira.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.core.cadence.Today;
import org.ballast.core.servicelevel.FlowStepForm;
import org.ballast.core.servicelevel.ServiceLevelForm;
import org.ballast.core.servicelevel.UserFlowForm;
import org.ballast.core.servicelevel.usecase.PushLevels;
import org.ballast.core.shared.Outcome;

/** Reads what requests about user flows say. */
final class FlowForms {
    private FlowForms() {}

    static Outcome<UserFlowForm> flow(JsonFields fields, Caller caller) {
        Optional<String> name = fields.text("name");
        Optional<String> owner = fields.text("owner");
        Optional<BigDecimal> target = fields.number("target");
        Optional<String> statistic = fields.text("statistic");
        Optional<BigDecimal> endToEnd = fields.number("endToEnd");
        List<FlowStepForm> steps = fields.objects("steps", FlowForms::step);
        ServiceLevelForm level = fields.object("level", FlowForms::level);
        return Today.of(fields.day("today"), caller.now())
                .map(today -> new UserFlowForm(name, owner, target, statistic, endToEnd, steps, level, today));
    }

    private static FlowStepForm step(JsonFields fields) {
        return new FlowStepForm(
                fields.text("name"),
                fields.text("service"),
                fields.number("acceptable"),
                fields.whole("times"),
                fields.flag("optional"),
                fields.flag("parallel"),
                fields.number("measured"));
    }

    private static ServiceLevelForm level(JsonFields fields) {
        return new ServiceLevelForm(
                fields.text("indicator"),
                fields.number("target"),
                fields.text("window"),
                fields.whole("intervalHours"),
                fields.text("source"),
                fields.flag("trial"),
                fields.text("keyResult"),
                fields.text("agreedWith"),
                fields.day("agreedOn"),
                fields.text("agreement"));
    }

    static PushLevels.Point point(JsonFields fields) {
        return new PushLevels.Point(fields.moment("at"), fields.number("percent"));
    }
}
