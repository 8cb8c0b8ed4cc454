package org.ballast.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.core.shared.BoardId;
import org.ballast.core.shared.Codes;
import org.ballast.core.shared.IssueId;
import org.ballast.core.shared.PersonDays;
import org.ballast.core.shared.ProjectId;
import org.ballast.core.shared.Refusal;
import org.ballast.core.shared.SprintId;

/**
 * Writes views as JSON: a record is an object with its components as properties, what is absent is null. We write the text
 * ourselves, so no setting of the host's mapper matters.
 */
final class ViewJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Sentences sentences;

    ViewJson(Sentences sentences) {
        this.sentences = sentences;
    }

    String write(Object view) {
        return node(view).toString();
    }

    private JsonNode node(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? node(optional.get()) : NODES.nullNode();
        }
        if (value instanceof List<?> list) {
            ArrayNode array = NODES.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        }
        if (value instanceof Refusal refusal) {
            return problem(refusal);
        }
        return value instanceof Record record ? number(record) : plain(value);
    }

    private JsonNode problem(Refusal refusal) {
        ObjectNode problem = NODES.objectNode();
        problem.put("code", refusal.code());
        problem.put("message", sentences.of(refusal));
        problem.set("field", node(refusal.field()));
        if (!refusal.causes().isEmpty()) {
            problem.set("problems", node(refusal.causes()));
        }
        return problem;
    }

    /** Ids and person-days are numbers; every other record is an object. */
    private JsonNode number(Record record) {
        if (record instanceof PersonDays days) {
            return days(days);
        }
        if (record instanceof IssueId id) {
            return NODES.numberNode(id.value());
        }
        if (record instanceof BoardId id) {
            return NODES.numberNode(id.value());
        }
        if (record instanceof SprintId id) {
            return NODES.numberNode(id.value());
        }
        return record instanceof ProjectId id ? NODES.numberNode(id.value()) : object(record);
    }

    private static JsonNode days(PersonDays days) {
        return days.halfDays() % 2 == 0
                ? NODES.numberNode(days.halfDays() / 2)
                : NODES.numberNode(new BigDecimal(days.text()));
    }

    private ObjectNode object(Record record) {
        ObjectNode object = NODES.objectNode();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            object.set(component.getName(), node(read(record, component)));
        }
        return object;
    }

    private static Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component + " must be readable", e);
        }
    }

    private static JsonNode plain(Object value) {
        if (value instanceof Enum<?> choice) {
            return NODES.textNode(Codes.of(choice));
        }
        if (value instanceof Boolean flag) {
            return NODES.booleanNode(flag);
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number);
        }
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(number);
        }
        if (value instanceof String || value instanceof Instant || value instanceof LocalDate) {
            return NODES.textNode(value.toString());
        }
        throw new IllegalArgumentException("views must not hold a " + value.getClass());
    }
}
