package dev.holdfast.plugin.formats.xml;

import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Source;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of bounded depth and size. A document type is refused, so there are no entities to expand or to fetch. */
public final class XmlTree {

    private static final int DEEPEST = 60;
    private static final int MOST_ELEMENTS = 500_000;

    private final Path file;
    private final XMLStreamReader reader;
    private int elements;

    private XmlTree(Path file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** The root element of a file. */
    public static Element read(Path file) {
        byte[] bytes = Source.bytes(file);
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            try {
                return new XmlTree(file, reader).root();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException wrong) {
            String where = wrong.getLocation() == null
                    ? ""
                    : "line " + wrong.getLocation().getLineNumber();
            throw new Place(file, where).wrong("it is not XML as it should be: " + reason(wrong), "Correct it there.");
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to another document");
        });
        return factory;
    }

    private Element root() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            refuseEntities(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                Element root = element(0);
                while (reader.hasNext()) {
                    refuseEntities(reader.next());
                }
                return root;
            }
        }
        throw Place.in(file).wrong("it is empty", "Write a scenario into it.");
    }

    private Element element(int depth) throws XMLStreamException {
        Place place = here("<" + reader.getLocalName() + ">");
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw place.wrong("it is nested too deeply or has too many elements", "Check what the file is.");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        List<Element> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            refuseEntities(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            }
        }
        return new Element(place, name, attributes, children);
    }

    private void refuseEntities(int event) {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw here("").wrong(
                            "it has a document type or an entity, which could be anything", "Write out what is meant.");
        }
    }

    private Place here(String element) {
        return new Place(file, ("line " + reader.getLocation().getLineNumber() + " " + element).strip());
    }

    /** The parser's own words, without its preface about the place. */
    private static String reason(XMLStreamException wrong) {
        String message = String.valueOf(wrong.getMessage());
        int start = message.indexOf("Message: ");
        String reason = start < 0 ? message : message.substring(start + "Message: ".length());
        return reason.lines().findFirst().orElse("");
    }
}
