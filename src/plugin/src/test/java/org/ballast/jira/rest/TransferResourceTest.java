package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ballast.core.shared.UserId;
import org.ballast.core.transfer.Table;
import org.junit.Before;
import org.junit.Test;

/** An export is a file that an import takes as it is, and a damaged one changes nothing and says what is wrong where. */
public class TransferResourceTest {

    private static final String EXPORT = """
            {"format":"ballast-export","version":1,
            "settings":{"sidebarEnabled":false},
            "tables":{"DEPARTMENT":[
            {"NAME":"<b>\\"Payments\\"</b> \u05d0","OPEN_TO_ALL":true},
            {"NAME":"Ledger","OPEN_TO_ALL":false}],
            "DEPT_MEMBER":[
            {"DEPARTMENT_ID":"DEPARTMENT#2","MEMBER_ID":"person#1"}]},
            "names":{
            "person":[
            "maya"],
            "issue":[],
            "project":[],
            "board":[],
            "filter":[],
            "sprint":[]}}
            """;

    private final RestCalls calls = new RestCalls();
    private final TransferResource resource =
            new TransferResource(calls.useCases.transfer(), () -> calls.repairs++, calls.edge());

    @Before
    public void asAdministrator() {
        calls.useCases.tracker.makeAdministrator(new UserId("1"));
        calls.login("1");
    }

    @Test
    public void writesWhatWasReadByteForByte() throws IOException {
        assertThat(preview(EXPORT).status()).isEqualTo(200);
        assertThat(rows()).isZero();
        RestCalls.Answer imported = importIt(EXPORT);

        assertThat(imported.status()).isEqualTo(200);
        assertThat(imported.body().path("names").path(0).path("missing").asInt())
                .isZero();
        assertThat(written(resource.export())).isEqualTo(EXPORT);
        assertThat(calls.repairs).isOne();
        assertThat(importIt(EXPORT).code()).isEqualTo("ballast.transfer.not-empty");
        assertThat(preview(EXPORT).body().path("importObjection").path("code").asText())
                .isEqualTo("ballast.transfer.not-empty");
    }

    @Test
    public void saysWhereAFileIsDamaged() {
        assertThat(problem(EXPORT.substring(0, EXPORT.length() / 2)))
                .isEqualTo("ballast.transfer.file-unreadable export");
        assertThat(problem(EXPORT.replace("ballast-export", "other")))
                .isEqualTo("ballast.transfer.not-an-export export");
        assertThat(problem(EXPORT.replace("\"version\":1", "\"version\":2")))
                .isEqualTo("ballast.transfer.version-unknown version");
        assertThat(problem(EXPORT.replace("false}", "\"no\"}")))
                .isEqualTo("ballast.shared.not-a-flag settings.sidebarEnabled");
        assertThat(problem(EXPORT.replace("\"DEPT_MEMBER\"", "\"COFFEE\"")))
                .isEqualTo("ballast.transfer.table-unknown tables.COFFEE");
        assertThat(problem(EXPORT.replace("DEPARTMENT#2", "DEPARTMENT#3")))
                .isEqualTo("ballast.transfer.row-unknown tables.DEPT_MEMBER[0].DEPARTMENT_ID");
        assertThat(problem(EXPORT.replace("person#1", "person#2")))
                .isEqualTo("ballast.transfer.name-missing tables.DEPT_MEMBER[0].MEMBER_ID");
        assertThat(problem(EXPORT.replace("\"Ledger\"", "1.5")))
                .isEqualTo("ballast.transfer.value-wrong tables.DEPARTMENT[1].NAME");
        assertThat(problem(EXPORT.replace("\"NAME\":\"Ledger\",", "")))
                .isEqualTo("ballast.transfer.value-missing tables.DEPARTMENT[1].NAME");
        assertThat(problem(EXPORT.replace("\"maya\"", "7"))).isEqualTo("ballast.transfer.value-wrong names.person[0]");
        assertThat(problem(EXPORT.replace("\"names\"", "\"nam\""))).isEqualTo("ballast.transfer.not-an-export names");
        assertThat(problem("[]")).isEqualTo("ballast.transfer.not-an-export export");
        assertThat(rows()).isZero();
    }

    @Test
    public void refusesABodyOfAnotherForm() {
        assertThat(answer("post /transfer/import", resource.importData(body("")))
                        .code())
                .isEqualTo("ballast.shared.body-unreadable");
        assertThat(answer("post /transfer/import", resource.importData(body("{}")))
                        .code())
                .isEqualTo("ballast.transfer.not-an-export");
        assertThat(answer(
                                "post /transfer/import",
                                resource.importData(body("{\"leaveIssues\":\"yes\",\"export\":" + EXPORT + "}")))
                        .code())
                .isEqualTo("ballast.shared.not-a-flag");
        assertThat(mapped("{\"coffee\":{}}").code()).isEqualTo("ballast.shared.field-unknown");
        assertThat(mapped("{\"person\":[]}").code()).isEqualTo("ballast.shared.not-an-object");
        assertThat(mapped("{\"person\":{\"maya\":1}}").code()).isEqualTo("ballast.shared.not-a-text");
        assertThat(mapped("{\"person\":{\"maya\":\"nobody\"}}")
                        .body()
                        .path("names")
                        .path(0)
                        .path("missing")
                        .asInt())
                .isOne();
    }

    @Test
    public void isForAdministratorsAlone() {
        calls.login("10001");
        assertThat(answer("get /transfer/export", resource.export()).status()).isEqualTo(403);
        assertThat(preview(EXPORT).status()).isEqualTo(403);
        assertThat(importIt(EXPORT).status()).isEqualTo(403);
        calls.logout();
        assertThat(answer("get /transfer/export", resource.export()).status()).isEqualTo(401);
        assertThat(importIt(EXPORT).status()).isEqualTo(401);
        assertThat(rows()).isZero();
    }

    private long rows() {
        return calls.useCases.tables.tables().stream()
                .mapToLong((Table table) -> calls.useCases.tables.count(table))
                .sum();
    }

    private String problem(String export) {
        RestCalls.Answer answer = importIt(export);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(preview(export).code()).isEqualTo(answer.code());
        return answer.code() + " " + answer.body().path("field").asText();
    }

    private RestCalls.Answer preview(String export) {
        return answer("post /transfer/preview", resource.preview(body("{\"mapping\":{},\"export\":" + export + "}")));
    }

    private RestCalls.Answer importIt(String export) {
        return answer("post /transfer/import", resource.importData(body("{\"export\":" + export + "}")));
    }

    private RestCalls.Answer mapped(String mapping) {
        return answer(
                "post /transfer/preview",
                resource.preview(body("{\"mapping\":" + mapping + ",\"export\":" + EXPORT + "}")));
    }

    private static String written(Response response) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ((StreamingOutput) response.getEntity()).write(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
