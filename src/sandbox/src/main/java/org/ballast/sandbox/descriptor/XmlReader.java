package org.ballast.sandbox.descriptor;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML into elements that know their line. */
final class XmlReader {
    private XmlReader() {}

    static XmlElement read(String file, InputStream content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return root(factory.createXMLStreamReader(content));
        } catch (XMLStreamException broken) {
            throw new DescriptorException("%s is not well-formed: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    private static XmlElement root(XMLStreamReader reader) throws XMLStreamException {
        Deque<XmlElement.Open> open = new ArrayDeque<>();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(start(reader));
                case XMLStreamConstants.CHARACTERS -> {
                    if (!open.isEmpty()) {
                        open.peek().text(reader.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    XmlElement closed = open.pop().close();
                    if (open.isEmpty()) {
                        return closed;
                    }
                    open.peek().child(closed);
                }
                default -> {
                    // comments and the like
                }
            }
        }
    }

    private static XmlElement.Open start(XMLStreamReader reader) {
        XmlElement.Open element =
                new XmlElement.Open(reader.getLocalName(), reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }
}
