package dev.holdfast.plugin.formats.xml;

import dev.holdfast.plugin.formats.source.Mistake;
import dev.holdfast.plugin.formats.source.Place;
import dev.holdfast.plugin.formats.source.Source;
import dev.holdfast.plugin.formats.source.Text;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML of bounded depth and size. A document type is refused, so there are no entities to expand or to fetch. */
public final class XmlTree {

    private static final int DEEPEST = 60;

    /** Whoever writes in another encoding than UTF-8 has to say so, or begin with the mark of UTF-16. */
    private static final Pattern NAMES_ENCODING =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"'](?![Uu][Tt][Ff]-?8[\"'])");

    private static final int MOST_ELEMENTS = 500_000;

    private final Path file;
    private final XMLStreamReader reader;
    private final Deque<String> open = new ArrayDeque<>();
    private int elements;

    private XmlTree(Path file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /** The root element of a file. */
    public static Element read(Path file) {
        byte[] bytes = Source.bytes(file);
        if (!Text.isUtf8(bytes)
                && !Source.isWide(bytes)
                && !NAMES_ENCODING.matcher(Source.beginning(file)).find()) {
            throw Text.notUtf8(file);
        }
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(bytes));
            XmlTree tree = new XmlTree(file, reader);
            try {
                return tree.root();
            } catch (XMLStreamException wrong) {
                throw tree.stuck(Text.of(file, bytes), wrong.getLocation());
            } catch (MissingResourceException wordless) {
                // what the platform throws where it has no message for what it has found
                throw tree.stuck(Text.of(file, bytes), reader.getLocation());
            } finally {
                reader.close();
            }
        } catch (XMLStreamException wrong) {
            throw new Place(file, "line 1")
                    .wrong("it is not XML", "Begin with <negotiation_template> or <utility_space>, in UTF-8.");
        }
    }

    private Mistake stuck(Text text, Location location) {
        int line = location == null ? 1 : location.getLineNumber();
        int column = location == null ? 1 : location.getColumnNumber();
        Place place = text.place(line, column);
        String inside = open.isEmpty() ? "" : " inside " + open.getLast();
        if (text.isEnd(line, column)) {
            return place.wrong("it ends" + inside, "Add what is missing: each element needs its end tag.");
        }
        return place.wrong(
                "it is no longer XML" + inside + ", near " + text.around(line, column),
                "Close each element by its own end tag, put the values of attributes in quotation marks, and write &amp;"
                        + " for & and &lt; for <.");
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
        open.addLast(
                "<" + name + ">, which begins in line " + reader.getLocation().getLineNumber());
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
        open.removeLast();
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
}
