package org.ballast.sandbox.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.sandbox.store.Filters;
import org.ballast.sandbox.store.Filters.FilterRow;

/** A saved filter by id or name: matches what the filter finds. Nobody can use a filter that they may not see. */
final class FilterField extends Field {

    private final Translator translator;

    FilterField(Translator translator) {
        super("filter", Set.of(JqlOperator.EQUALS, JqlOperator.NOT_EQUALS, JqlOperator.IN, JqlOperator.NOT_IN));
        this.translator = translator;
    }

    @Override
    String anyOf(Scope scope, List<JqlOperand> operands) {
        return operands.stream().map(operand -> matches(scope, operand)).collect(Collectors.joining(" OR ", "(", ")"));
    }

    @Override
    String isEmpty() {
        return NOTHING;
    }

    private String matches(Scope scope, JqlOperand operand) {
        Optional<FilterRow> filter = find(scope, operand.display().strip());
        if (filter.isEmpty()) {
            scope.refuse((NamedValues.number(operand.display()).isPresent()
                            ? "A value with ID '%s' does not exist for the field 'filter'."
                            : "The value '%s' does not exist for the field 'filter'.")
                    .formatted(operand.display()));
            return NOTHING;
        }
        long id = filter.get().id();
        if (!scope.enter(id)) {
            return NOTHING;
        }
        String condition = translator.where(scope, Parser.parse(filter.get().jql()));
        scope.leave(id);
        return condition;
    }

    private static Optional<FilterRow> find(Scope scope, String text) {
        Filters filters = scope.store().filters();
        Searcher searcher = scope.searcher();
        return NamedValues.number(text)
                .flatMap(id -> searcher.seesEverything() ? filters.byId(id) : filters.visible(searcher.userId(), id))
                .or(() -> filters.visibleNamed(searcher.userId(), text).stream().findFirst());
    }
}
