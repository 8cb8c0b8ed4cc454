package org.ballast.sandbox.jira;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import java.util.List;
import java.util.Objects;
import org.ballast.sandbox.search.JqlFunction;
import org.ballast.sandbox.store.Users;
import org.jspecify.annotations.Nullable;

/** A JQL function of a plugin, called as Jira would call it. */
final class PluginJqlFunction implements JqlFunction {

    private final String name;
    private final boolean givesList;
    private final AbstractJqlFunction function;
    private final Users users;

    PluginJqlFunction(String name, boolean givesList, AbstractJqlFunction function, Users users) {
        this.name = name;
        this.givesList = givesList;
        this.function = function;
        this.users = users;
    }

    private record Clause(String getName, Operand getOperand) implements TerminalClause {}

    private record Context(@Nullable ApplicationUser getApplicationUser, boolean isSecurityOverriden)
            implements QueryCreationContext {}

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean givesList() {
        return givesList;
    }

    @Override
    public List<String> problems(Call call) {
        int minimum = function.getMinimumNumberOfExpectedArguments();
        if (call.arguments().size() < minimum) {
            return List.of("Function '%s' expected at least '%d' arguments but received '%d'."
                    .formatted(name, minimum, call.arguments().size()));
        }
        FunctionOperand operand = operand(call);
        return List.copyOf(function.validate(user(call), operand, new Clause(call.field(), operand))
                .getErrorMessages());
    }

    @Override
    public List<Long> issues(Call call) {
        FunctionOperand operand = operand(call);
        Context context = new Context(user(call), call.withoutPermissions());
        return function.getValues(context, operand, new Clause(call.field(), operand)).stream()
                .map(QueryLiteral::getLongValue)
                .filter(Objects::nonNull)
                .toList();
    }

    private FunctionOperand operand(Call call) {
        return new FunctionOperand(name, call.arguments());
    }

    private @Nullable ApplicationUser user(Call call) {
        Long id = call.userId();
        return id == null ? null : StoredUser.of(users.byId(id).orElse(null));
    }
}
