package org.ballast.jira;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** atlassian-plugin.xml as it is in the jar. */
record Descriptor(Element root) {

    static Descriptor read() {
        try (InputStream file = Files.newInputStream(BundleFolder.FOLDER.resolve("atlassian-plugin.xml"))) {
            Document document =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
            return new Descriptor(document.getDocumentElement());
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new IllegalStateException("The descriptor can not be read", e);
        }
    }

    List<Element> elements(String name) {
        NodeList found = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** Direct children: the modules, plugin-info and resources. */
    List<Element> modules() {
        return elements("*").stream()
                .filter(element -> element.getParentNode() == root)
                .toList();
    }

    /** Values of an attribute, wherever it occurs. */
    List<String> attributes(String name) {
        return elements("*").stream()
                .filter(element -> element.hasAttribute(name))
                .map(element -> element.getAttribute(name))
                .toList();
    }

    /** Classes that Jira makes for modules. */
    List<String> moduleClasses() {
        return attributes("class");
    }

    List<String> entities() {
        return elements("entity").stream().map(Element::getTextContent).toList();
    }

    Set<String> packagesOfClasses() {
        Set<String> packages = new TreeSet<>();
        moduleClasses().forEach(name -> packages.add(name.substring(0, name.lastIndexOf('.'))));
        return packages;
    }
}
