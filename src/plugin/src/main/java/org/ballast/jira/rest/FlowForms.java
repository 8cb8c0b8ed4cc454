package org.ballast.jira.rest;

import org.ballast.core.servicelevel.FlowStepForm;
import org.ballast.core.servicelevel.ServiceLevelForm;
import org.ballast.core.servicelevel.UserFlowForm;
import org.ballast.core.servicelevel.usecase.PushLevels;

/** Reads what requests about user flows say. */
final class FlowForms {
    private FlowForms() {}

    static UserFlowForm flow(JsonFields fields) {
        return new UserFlowForm(
                fields.text("name"),
                fields.text("owner"),
                fields.number("target"),
                fields.text("statistic"),
                fields.number("endToEnd"),
                fields.objects("steps", FlowForms::step),
                fields.object("level", FlowForms::level));
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
