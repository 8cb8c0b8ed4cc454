package org.ballast.sandbox.search;

import java.util.List;
import java.util.stream.Collectors;

/** What a field is compared with. */
public sealed interface JqlOperand {

    /** As the operand may be shown in a message. */
    String display();

    /** A text or number as written. */
    record Value(String text) implements JqlOperand {
        @Override
        public String display() {
            return text;
        }
    }

    /** The absence of a value. */
    record Empty() implements JqlOperand {
        @Override
        public String display() {
            return "EMPTY";
        }
    }

    /** Several operands in parentheses. */
    record Several(List<JqlOperand> operands) implements JqlOperand {
        public Several {
            operands = List.copyOf(operands);
        }

        @Override
        public String display() {
            return operands.stream().map(JqlOperand::display).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    /** A call of a function. */
    record Call(String name, List<String> arguments) implements JqlOperand {
        public Call {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String display() {
            return name + "(" + String.join(", ", arguments) + ")";
        }
    }
}
