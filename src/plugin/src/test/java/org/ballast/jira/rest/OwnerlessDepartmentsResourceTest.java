package org.ballast.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.jira.rest.RestCalls.answer;
import static org.ballast.jira.rest.RestCalls.body;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.ballast.core.shared.Person;
import org.ballast.core.shared.UserId;
import org.ballast.core.strategy.DepartmentId;
import org.ballast.core.strategy.Role;
import org.ballast.jira.rest.RestCalls.Answer;
import org.junit.Before;
import org.junit.Test;

/** Departments without an owner over REST; every answer is held against the OpenAPI file. */
public class OwnerlessDepartmentsResourceTest {

    private static final UserId ANN = new UserId("10001");
    private static final UserId BEN = new UserId("10002");

    private final RestCalls calls = new RestCalls();
    private OwnerlessDepartmentsResource departments;
    private String department;

    @Before
    public void aDepartmentWhoseOwnerHasLeft() {
        calls.useCases.tracker.makeAdministrator(new UserId("1"));
        calls.useCases.tracker.addPerson(ANN, new Person(Optional.of("ann"), true));
        calls.useCases.tracker.addPerson(BEN, new Person(Optional.of("ben"), false));
        DepartmentId id = calls.useCases
                .strategyStore
                .departments()
                .add("Commerce", false)
                .id();
        calls.useCases.strategyStore.departments().setRole(id, ANN, Role.OWNER);
        department = String.valueOf(id.value());
        departments = new OwnerlessDepartmentsResource(calls.useCases.strategy(), calls.edge());
        calls.login("1");
    }

    @Test
    public void anAdministratorSeesTheNameAndNamesAnOwner() {
        Answer list = answer("get /ownerless-departments", departments.list());
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body().toString())
                .isEqualTo(
                        "{\"departments\":[{\"id\":%s,\"name\":\"Commerce\"}],\"more\":false}".formatted(department));

        Answer named = name("{'person':'ben'}");

        assertThat(named.status()).isEqualTo(200);
        assertThat(named.body().path("departments")).isEmpty();
        assertThat(name("{'person':'ben'}").code()).isEqualTo("ballast.strategy.owner-present");
    }

    @Test
    public void theNewOwnerReadsWhoNamedThemAndNobodyElseDoes() {
        name("{'person':'ben'}");
        DepartmentResource department = new DepartmentResource(calls.useCases.strategy(), calls.edge());
        assertThat(log(department).status()).as("the administrator").isEqualTo(404);
        calls.login("10002");

        JsonNode event = log(department).body().path("events").path(0);

        assertThat(event.path("action").asText()).isEqualTo("name-owner");
        assertThat(event.path("person").path("displayName").asText()).isEqualTo("ben");
        assertThat(event.path("after").asText()).isEqualTo("owner");
        assertThat(answer(
                                "delete /departments/{department}/members/{member}",
                                department.removeMember(this.department, "10002", "reader"))
                        .code())
                .isEqualTo("ballast.strategy.role-changed-meanwhile");
    }

    private Answer log(DepartmentResource resource) {
        return answer("get /departments/{department}/log", resource.log(department, null));
    }

    @Test
    public void othersAreRefused() {
        calls.login("10002");

        assertThat(answer("get /ownerless-departments", departments.list()).status())
                .isEqualTo(403);
        assertThat(name("{'person':'ben'}").status()).isEqualTo(403);
    }

    @Test
    public void saysWhoCanNotBeTheOwner() {
        assertThat(name("{'person':'ann'}").code()).isEqualTo("ballast.strategy.owner-left");
        assertThat(name("{}").status()).isEqualTo(400);
        assertThat(name("{'person':7}").status()).isEqualTo(400);
        assertThat(answer(
                                "put /ownerless-departments/{department}",
                                departments.nameOwner("99", body("{'person':'ben'}")))
                        .status())
                .isEqualTo(404);
        assertThat(answer(
                                "put /ownerless-departments/{department}",
                                departments.nameOwner("x", body("{'person':'ben'}")))
                        .status())
                .isEqualTo(404);
    }

    private Answer name(String json) {
        return answer("put /ownerless-departments/{department}", departments.nameOwner(department, body(json)));
    }
}
