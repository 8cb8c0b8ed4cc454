package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.DebtItemBuilder.MONDAY;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Period;
import org.ballast.core.strategy.Role;
import org.ballast.core.strategy.StrategyId;
import org.ballast.core.strategy.StrategyVersion;
import org.ballast.core.strategy.VersionState;
import org.ballast.jira.rest.RestCalls.Answer;
import org.junit.Before;
import org.junit.Test;

/** Feedback over REST, from the publishing to the agreement; every answer is held against the OpenAPI file. */
public class FeedbackResourcesTest {

    private static final UserId ANN = new UserId("10001");

    private final RestCalls calls = new RestCalls();
    private FeedbackResource feedback;
    private StrategyResource strategies;
    private String strategy;

    @Before
    public void aDraft() {
        calls.useCases.tracker.addPerson(ANN, new Person(Optional.of("ann"), false));
        DepartmentId department =
                calls.useCases.strategyStore.departments().add("Commerce", true).id();
        calls.useCases.strategyStore.departments().setRole(department, ANN, Role.OWNER);
        StrategyId id = calls.useCases
                .strategyStore
                .strategies()
                .add(department, "2027", new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)))
                .id();
        calls.useCases.strategyStore.strategies().save(new StrategyVersion(id, 1, VersionState.DRAFT, MONDAY, ANN));
        strategy = String.valueOf(id.value());
        feedback = new FeedbackResource(calls.useCases.feedback(), calls.edge());
        strategies = new StrategyResource(calls.useCases.strategy(), calls.edge());
        strategies.add(strategy, body("{'kind':'pillar','title':'Calm releases'}"));
    }

    @Test
    public void goesFromThePublishingToTheAgreement() {
        assertThat(move("{'state':'feedback','feedbackUntil':'2001-01-01T00:00:00Z'}")
                        .code())
                .isEqualTo("ballast.strategy.deadline-out-of-range");
        Answer out = move("{'version':1,'state':'feedback'}");
        assertThat(out.body().path("versions").path(0).path("feedbackUntil").isTextual())
                .isTrue();
        Answer comment = comment("{'element':'P1','text':'Calm for whom?','key':'key-00001'}");
        assertThat(comment.status()).isEqualTo(201);
        String id = comment.body().path("commentId").asText();
        assertThat(move("{'state':'agreed'}").code()).isEqualTo("ballast.strategy.unanswered-comments");
        Answer answered = reply(id, "{'status':'rejected','text':'For all.','revision':0}");
        assertThat(answered.status()).isEqualTo(201);
        assertThat(answered.body().path("status").asText()).isEqualTo("rejected");
        assertThat(reply(id, "{'status':'accepted','text':'Yes.','revision':0}").code())
                .isEqualTo("ballast.feedback.answered-meanwhile");
        JsonNode seen = view("rejected", "0", "1").body();
        assertThat(seen.path("comments")
                        .path(0)
                        .path("answers")
                        .path(0)
                        .path("text")
                        .asText())
                .isEqualTo("For all.");
        assertThat(seen.path("until").isTextual()).isTrue();
        assertThat(move("{'state':'agreed'}").status()).isEqualTo(200);
    }

    @Test
    public void saysWhatIsWrong() {
        assertThat(comment("{'text':'x','key':'key-00001'}").code()).isEqualTo("ballast.feedback.not-out");
        move("{'state':'feedback'}");
        assertThat(comment("{'text':'x','key':'key-00001','colour':1}").code())
                .isEqualTo("ballast.shared.field-unknown");
        assertThat(comment("{'text':7,'key':'key-00001'}").status()).isEqualTo(400);
        assertThat(comment("{'text':'x','key':'key-00001','team':1}").code())
                .isEqualTo("ballast.feedback.team-unknown");
        assertThat(comment("{'text':'x','key':'key-00001','element':'P9'}").status())
                .isEqualTo(404);
        assertThat(reply("9", "{'status':'accepted','text':'x'}").status()).isEqualTo(404);
        assertThat(reply("nine", "{'status':'accepted','text':'x'}").code())
                .isEqualTo("ballast.feedback.comment-unknown");
        assertThat(view("late", "0", "1").status()).isEqualTo(400);
        assertThat(view("open", "x", "1").status()).isEqualTo(400);
        assertThat(view("open", "0", "101").status()).isEqualTo(400);
        assertThat(answer("get /strategies/{strategy}/feedback", feedback.view("77", null, null, null, null))
                        .status())
                .isEqualTo(404);
    }

    private Answer move(String body) {
        return answer("put /strategies/{strategy}/state", strategies.move(strategy, body(body)));
    }

    private Answer comment(String body) {
        return answer("post /strategies/{strategy}/feedback/comments", feedback.comment(strategy, body(body)));
    }

    private Answer reply(String comment, String body) {
        return answer(
                "post /strategies/{strategy}/feedback/comments/{comment}/answers",
                feedback.answer(strategy, comment, body(body)));
    }

    private Answer view(String status, String start, String limit) {
        return answer("get /strategies/{strategy}/feedback", feedback.view(strategy, "1", status, start, limit));
    }
}
