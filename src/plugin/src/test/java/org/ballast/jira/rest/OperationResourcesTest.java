package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.core.testing.BoardBuilder.aBoard;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import java.util.List;
import org.ballast.core.shared.UserId;
import org.junit.Test;

/** Settings, repair and self-check answer as the OpenAPI file says. */
public class OperationResourcesTest {

    private final RestCalls calls = new RestCalls();

    @Test
    public void administratorsOperateBallast() {
        calls.useCases.tracker.makeAdministrator(new UserId("1"));
        calls.login("1");
        int[] started = {0};
        SettingsResource settings = new SettingsResource(calls.useCases.operation(), calls.edge());
        RepairResource repairs = new RepairResource(calls.useCases.operation(), () -> started[0]++, calls.edge());
        SelfCheckResource selfCheck =
                new SelfCheckResource(() -> List.of("gone"), calls.useCases.tracker, calls.edge());

        assertThat(answer("put /settings", settings.change(body("{'sidebarEnabled':false}")))
                        .status())
                .isEqualTo(200);
        assertThat(answer("get /settings", settings.view())
                        .body()
                        .path("sidebarEnabled")
                        .asBoolean(true))
                .isFalse();
        assertThat(answer("put /settings", settings.change(body("{'sidebarEnabled':'no'}")))
                        .status())
                .isEqualTo(400);
        assertThat(answer("post /repairs", repairs.start(body("{}"))).status()).isEqualTo(202);
        assertThat(answer("post /repairs", repairs.start(body(""))).status()).isEqualTo(400);
        assertThat(started[0]).isEqualTo(1);
        assertThat(answer("get /repairs/latest", repairs.latest())
                        .body()
                        .path("state")
                        .asText())
                .isEqualTo("never");
        assertThat(answer("get /self-check", selfCheck.view()).body().path("ok").asBoolean(true))
                .isFalse();
        calls.login("10001");
        assertThat(answer("put /settings", settings.change(body("{'sidebarEnabled':true}")))
                        .status())
                .isEqualTo(403);
        assertThat(answer("post /repairs", repairs.start(body("{}"))).status()).isEqualTo(403);
        assertThat(answer("get /self-check", selfCheck.view()).status()).isEqualTo(403);
    }

    @Test
    public void administratorsListAndResetBoards() {
        calls.useCases.debtStore.boards().save(aBoard().build());
        BoardsResource boards = new BoardsResource(calls.useCases.operation(), calls.edge());
        assertThat(answer("get /boards", boards.list()).status()).isEqualTo(403);
        assertThat(answer("delete /boards/{board}", calls.board().reset("1")).status())
                .isEqualTo(403);
        calls.useCases.tracker.makeAdministrator(new UserId("1"));
        calls.login("1");

        assertThat(answer("get /boards", boards.list()).body().path("boards").findValuesAsText("boardId"))
                .containsExactly("1");
        assertThat(answer("delete /boards/{board}", calls.board().reset("x")).status())
                .isEqualTo(404);
        assertThat(answer("delete /boards/{board}", calls.board().reset("1")).status())
                .isEqualTo(204);
        assertThat(calls.repairs).isEqualTo(1);
        assertThat(answer("delete /boards/{board}", calls.board().reset("1")).status())
                .isEqualTo(404);
    }
}
