package org.ionwright.io.mzml.internal.read;

import java.io.IOException;
import java.util.Map;
import java.util.Set;

import org.ionwright.io.mzml.internal.read.XmlScanner.Token;
import org.ionwright.spectrum.CvTerm;
import org.ionwright.spectrum.UserTerm;

/** Builds the element that a scanner stands on, up to its end or to a child where reading is to stop. */
final class ElementReader {

	private static final int DEPTH_LIMIT = 64;
	private static final int ELEMENT_LIMIT = 500_000;

	private final XmlScanner scanner;
	private final Map<String, Element> groups;
	private final Set<String> stops;
	private boolean stopped;
	private int elements;

	/**
	 * @param groups
	 *            parameter groups by id; what the scanner meets is added
	 * @param stops
	 *            names of elements that end the reading before they are read
	 */
	ElementReader(XmlScanner scanner, Map<String, Element> groups, Set<String> stops) {
		this.scanner = scanner;
		this.groups = groups;
		this.stops = stops;
	}

	/** Whether the reading ended at one of the stops; the scanner is then on its start tag. */
	boolean stopped() {
		return stopped;
	}

	/** The scanner has just delivered the start tag. */
	Element read() throws IOException {
		return read(0);
	}

	private Element read(int depth) throws IOException {
		if (depth > DEPTH_LIMIT || ++elements > ELEMENT_LIMIT) {
			throw new IOException("elements are nested too deep or too many at byte " + scanner.offset());
		}
		Element element = new Element(scanner.name(), scanner.attributes());
		while (true) {
			Token token = scanner.next();
			switch (token) {
			case START -> {
				if (scanner.empty() && scanner.name().equals("cvParam")) {
					elements++;
					element.terms().add(scanner.term());
					scanner.next();
				} else if (stops.contains(scanner.name())) {
					stopped = true;
				} else {
					take(element, read(depth + 1));
				}
				if (stopped) {
					return element;
				}
			}
			case END -> {
				if (!scanner.name().equals(element.name())) {
					throw new IOException("<" + element.name() + "> is closed by </" + scanner.name() + "> at byte "
							+ scanner.offset());
				}
				return element;
			}
			case TEXT -> {
				if (element.name().equals("binary")) {
					scanner.addTextTo(element);
				}
			}
			case DAMAGED -> throw new IOException("the tag at byte " + scanner.offset() + " is damaged");
			case EOF -> throw new IOException("it ends inside <" + element.name() + ">");
			}
		}
	}

	private void take(Element parent, Element child) {
		switch (child.name()) {
		case "cvParam" -> parent.terms().add(new CvTerm(child.attribute("accession"), child.attribute("name"),
				child.attribute("value"), child.attribute("unitAccession"), child.attribute("unitName")));
		case "userParam" -> parent.userTerms().add(new UserTerm(child.attribute("name"), child.attribute("value"),
				child.attribute("type")));
		case "referenceableParamGroupRef" -> {
			Element group = groups.get(child.attribute("ref"));
			if (group != null) {
				parent.terms().addAll(group.terms());
				parent.userTerms().addAll(group.userTerms());
			}
		}
		case "referenceableParamGroup" -> groups.put(child.attribute("id"), child);
		case "spectrumDescription" -> {
			// mzML 0.99 keeps here what belongs to the spectrum itself
			parent.terms().addAll(child.terms());
			parent.userTerms().addAll(child.userTerms());
			parent.children().addAll(child.children());
		}
		default -> parent.children().add(child);
		}
	}
}
