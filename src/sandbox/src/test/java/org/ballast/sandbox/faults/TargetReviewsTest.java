package org.ballast.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.sandbox.faults.FaultWorld.REST;
import static org.ballast.sandbox.faults.FaultWorld.json;
import static org.ballast.sandbox.faults.FaultWorld.ok;

import com.atlassian.mail.Email;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballast.sandbox.testing.HttpProbe;
import org.junit.Rule;
import org.junit.Test;

/** The owner of a key result is asked by a mail of Jira's whether its target is still right, once for each six months. */
public class TargetReviewsTest {

    @Rule
    public final FaultWorld world = new FaultWorld();

    @Test
    public void mailsTheKeyResultsOwnerOnceHoweverOftenTheNightRuns() {
        world.newUser("ben");
        HttpProbe ana = world.as("ana");
        String department = REST + "departments/"
                + json(ana.post(REST + "departments", "{\"name\":\"Commerce\",\"owner\":\"ana\",\"open\":true}"))
                        .path("id")
                        .asLong();
        long strategy = json(ana.post(
                        department + "/strategies",
                        "{\"title\":\"Calm\",\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2030-12-31\"}"))
                .path("id")
                .asLong();
        String path = REST + "strategies/" + strategy;
        made(ana.post(path + "/elements", "{\"kind\":\"pillar\",\"title\":\"Calm people\"}"));
        made(ana.post(
                path + "/elements",
                "{\"kind\":\"key-result\",\"title\":\"Payments that go through\",\"measure\":\"service-level\","
                        + "\"start\":99,\"target\":99.5,\"due\":\"2030-12-31\",\"owner\":\"ben\"}"));
        ok(ana.put(path + "/state", "{\"state\":\"agreed\"}"));
        ok(ana.put(path + "/state", "{\"state\":\"active\"}"));
        LocalDate longAgo = LocalDate.now(ZoneOffset.UTC).minusMonths(7);
        made(ana.post(
                department + "/flows",
                ("{\"name\":\"Pay an \\\"invoice\\\"\",\"target\":6,\"steps\":[{\"name\":\"Pay\",\"service\":\"shop\","
                                + "\"acceptable\":1}],\"level\":{\"indicator\":\"Payments\",\"target\":99.5,"
                                + "\"window\":\"days-28\",\"intervalHours\":1,\"keyResult\":\"S%d-K1\","
                                + "\"agreedWith\":\"ana\",\"agreedOn\":\"%s\",\"agreement\":\"Else {0} people call.\"}}")
                        .formatted(strategy, longAgo)));

        world.repair(ana);
        world.repair(ana);

        List<Email> mails = world.jira().mail().mails();
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getTo()).isEqualTo("ben@example.org");
        assertThat(mails.get(0).getSubject()).isEqualTo("“Pay an \"invoice\"”: is its target still right?");
        assertThat(mails.get(0).getBody())
                .contains(String.valueOf(longAgo.getYear()), "“Else {0} people call.”", "flows?departmentId=");
    }

    @Test
    public void nobodyAgreedOnADayThatHasNotComeWhereTheCallerIs() {
        HttpProbe ana = world.as("ana");
        String flows = REST + "departments/"
                + json(ana.post(REST + "departments", "{\"name\":\"Commerce\",\"owner\":\"ana\",\"open\":true}"))
                        .path("id")
                        .asLong()
                + "/flows";
        LocalDate inUtc = LocalDate.now(ZoneOffset.UTC);

        HttpResponse<String> refused = ana.post(flows, agreed(inUtc.plusDays(1), inUtc));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("field").asText()).isEqualTo("level.agreedOn");
        assertThat(ana.post(flows, agreed(inUtc, inUtc.plusDays(2))).statusCode())
                .as("nowhere is it that day")
                .isEqualTo(400);
        made(ana.post(flows, agreed(inUtc.plusDays(1), inUtc.plusDays(1))));
    }

    private static String agreed(LocalDate day, LocalDate today) {
        return ("{\"name\":\"Pay\",\"target\":6,\"steps\":[{\"name\":\"Pay\",\"acceptable\":1}],\"level\":{"
                        + "\"indicator\":\"Payments\",\"target\":99.5,\"agreedWith\":\"ana\",\"agreedOn\":\"%s\","
                        + "\"agreement\":\"Else people call.\"},\"today\":\"%s\"}")
                .formatted(day, today);
    }

    private static void made(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }
}
